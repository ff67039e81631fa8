import { describe, expect, it } from '@jest/globals';
import picocolors from 'picocolors';
import type { CheckReport, Finding } from '../../../packages/core/check/rules/finding.ts';
import { renderPlanText } from '../../../packages/core/report/plan.ts';
import { renderStatusText } from '../../../packages/core/report/status.ts';
import { renderText } from '../../../packages/core/report/text.ts';

const palette = picocolors.createColors(true);
const stripped = (text: string): string => text.replaceAll(/\u001b\[\d+m/g, '');

const finding = (rule: Finding['rule'], severity: Finding['severity']): Finding => ({
  rule,
  severity,
  file: 'a.yaml',
  line: 3,
  column: 5,
  endLine: 3,
  endColumn: 9,
  path: 'image',
  document: 0,
  image: null,
  environment: null,
  message: 'Pin it.',
  exception: null,
});
const summary = { files: 1, images: 1, pinned: 0, errors: 1, warnings: 1, excepted: 0 };
const report: CheckReport = {
  summary,
  images: [],
  findings: [finding('digest-required', 'error'), finding('pull-policy', 'warning')],
  exceptions: [],
  templated: [],
  passedOver: [],
};

describe('colour', () => {
  it('changes no letter and no column of a report', () => {
    const coloured = renderText(report, { palette });
    expect(coloured).toContain(palette.red('error'));
    expect(stripped(coloured)).toBe(renderText(report));
  });

  it('changes no letter of a plan or a status', () => {
    const plan = { changes: [], skipped: [], failures: [{ image: 'a', file: 'b', reason: 'c' }] };
    expect(stripped(renderPlanText(plan, { palette }))).toBe(renderPlanText(plan));
    const now = new Date(0);
    const cell = { digest: null, tag: 'dev', since: null, commit: null, drift: false };
    const rows = [{ place: 'p', image: 'i', cells: { dev: cell }, lag: [] }];
    const status = { environments: ['dev'], rows, unreadable: [] };
    expect(stripped(renderStatusText(status, { now, palette }))).toBe(renderStatusText(status, { now }));
  });
});

describe('the verdict', () => {
  it('is the last line, and the caller’s where it says so', () => {
    expect(renderText(report).trimEnd().split('\n').at(-1)).toMatch(/^failed: 1 error, 1 warning /);
    expect(renderText(report, { passed: true }).trimEnd().split('\n').at(-1)).toMatch(/^passed: /);
  });
});
