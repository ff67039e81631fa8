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
  notJudged: [],
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

describe('a plan', () => {
  const stays = (image: string, reason: string) => ({ file: `${image}.yaml`, line: 2, path: 'image', image, reason });
  const many = Array.from({ length: 6 }, (_, at) =>
    stays(`ghcr.io/acme/svc-${at}`, 'equal: it holds what the source holds'),
  );
  const plan = { changes: [], skipped: [...many, stays('ghcr.io/acme/api', 'must soak for 3 h')], failures: [] };

  it('counts the places that stay for one reason where there are many, and lists the others', () => {
    const text = renderPlanText(plan);
    expect(text).toContain('  6 places  equal: it holds what the source holds\n  --verbose lists them.');
    expect(text).toContain('ghcr.io/acme/api  ghcr.io/acme/api.yaml:2  must soak for 3 h');
    expect(text).not.toContain('svc-0');
  });

  it('lists every place when asked to, and few in any case', () => {
    expect(renderPlanText(plan, { verbose: true })).toContain('svc-5');
    expect(renderPlanText({ ...plan, skipped: many.slice(1) })).toContain('svc-5');
  });

  it('never counts what could not be moved', () => {
    const failures = many.map(({ image, file }) => ({ image, file, reason: 'the registry did not answer' }));
    expect(renderPlanText({ changes: [], skipped: [], failures })).toContain('svc-5');
  });

  it('fits the terminal', () => {
    const failures = [
      { image: 'ghcr.io/acme/api', file: 'env/prod/api.yaml', reason: 'a reason of many words '.repeat(9) },
    ];
    const lines = renderPlanText({ ...plan, failures }, { width: 80, verbose: true }).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});

describe('a status', () => {
  const now = new Date(3_600_000);
  const cell = { digest: null, tag: 'main-0123456789ab', since: new Date(0), commit: null, drift: false };
  const environments = ['local', 'development', 'staging', 'production'];
  const rows = [
    {
      place: 'p',
      image: 'ghcr.io/acme/api',
      cells: Object.fromEntries(environments.map((name) => [name, cell])),
      lag: [],
    },
  ];
  const status = { environments, rows, unreadable: [] };

  it('is a table where that fits, and otherwise a list with the same cells', () => {
    const wide = renderStatusText(status, { now, width: 200 });
    expect(wide).toBe(renderStatusText(status, { now }));
    const narrow = renderStatusText(status, { now, width: 80 });
    expect(narrow).toContain('ghcr.io/acme/api\n  local        :main-0123456789ab (1h)\n');
    expect(narrow.match(/main-0123456789ab/g)).toHaveLength(environments.length);
    expect(
      Math.max(
        ...narrow
          .split('\n')
          .slice(0, 5)
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(80);
  });
});
