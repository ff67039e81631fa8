import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { CheckReport, Finding } from '../../../packages/core/check/rules/finding.ts';
import type { Change, Plan } from '../../../packages/core/plan/change.ts';
import type { Promotion } from '../../../packages/core/promote/promotion.ts';
import { renderBumpBody } from '../../../packages/core/report/bump-body.ts';
import { renderGithub } from '../../../packages/core/report/github.ts';
import { renderMarkdown } from '../../../packages/core/report/markdown.ts';
import { renderPlanMarkdown } from '../../../packages/core/report/plan-markdown.ts';
import { renderPromoteBody } from '../../../packages/core/report/promote-body.ts';
import { renderSarif } from '../../../packages/core/report/sarif.ts';
import { fitSections, paragraph, tableSection, unitLength } from '../../../packages/core/report/section.ts';
import { renderStatusMarkdown } from '../../../packages/core/report/status.ts';
import { formatDuration, formatWait } from '../../../packages/core/text/duration.ts';
import { commandsIn } from '../../runner-grammar.ts';

const sarif = { version: '1.0.0', informationUri: 'https://example.com/' };
const bytes = (text: string): number => Buffer.byteLength(text);

function finding(at: number, severity: Finding['severity'], message: string): Finding {
  const place = { file: `apps/${at % 50}/deploy.yaml`, line: at + 1, column: 1, endLine: at + 1, endColumn: 9 };
  const rest = { path: `spec[${at}].image`, document: 0, image: null, environment: null, exception: null };
  return { rule: 'digest-required', severity, message, ...place, ...rest };
}

function reportOf(findings: readonly Finding[]): CheckReport {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const summary = { files: 50, images: 0, pinned: 0, errors, warnings: findings.length - errors, excepted: 0 };
  return { summary, images: [], findings, exceptions: [], notJudged: [], passedOver: [] };
}

function change(at: number, note: string): Change {
  const digest = `sha256:${at.toString(16).padStart(64, '0')}`;
  return {
    file: `sources/values/env/dev/apps/app-${at}.yaml`,
    line: 4,
    path: 'image.ref',
    document: 0,
    environment: 'dev',
    image: `ghcr.io/acme/app-${at}`,
    from: { tag: null, digest: null },
    to: { tag: null, digest },
    edits: [],
    notes: [note],
  };
}

const many = (length: number): readonly number[] => Array.from({ length }, (_, at) => at);
const long = '⚠ '.repeat(3000);

const largePlan: Plan = {
  changes: many(3000).map((at) => change(at, long)),
  skipped: many(3000).map((at) => ({ file: `${at}.yaml`, path: 'image', image: 'ghcr.io/acme/app', reason: long })),
  failures: many(3000).map((at) => ({ file: `${at}.yaml`, image: 'ghcr.io/acme/app', reason: long })),
};

const promotion: Promotion = {
  source: 'staging',
  target: 'production',
  fromRef: null,
  rollback: false,
  commit: { sha: 'd'.repeat(40), date: new Date(0), subject: '' },
  soak: 0,
  requireStatus: many(500).map(() => long),
  statuses: many(500).map(() => ({
    commit: 'c'.repeat(40),
    checks: many(50).map(() => ({ name: long, state: 'success' as const })),
  })),
  lanes: many(50).map((at) => ({ environment: `${at}${long}`, promoteFrom: null, holds: [] })),
};

describe('GitHub annotations', () => {
  it('are nine errors and a line that counts the others, the same for warnings', () => {
    const findings = many(40).map((at) => finding(at, at % 2 ? 'error' : 'warning', 'x'));
    const commands = commandsIn(renderGithub(reportOf(findings)));
    expect(commands.map(({ name }) => name)).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning')]);
    expect(commands[9]?.data).toBe('11 more errors: see the job summary');
  });

  it('keep a message below what the runner cuts', () => {
    const [command] = commandsIn(renderGithub(reportOf([finding(0, 'error', long)])));
    expect(command?.data.length).toBeLessThan(4096);
  });
});

describe('the job summary', () => {
  it('stays below its limit in bytes, worst first, and says what it cut', () => {
    const findings = many(20_000).map((at) => finding(at, at % 2 ? 'error' : 'warning', 'ä'.repeat(100)));
    const markdown = renderMarkdown(reportOf(findings));
    expect(bytes(markdown)).toBeLessThanOrEqual(900_000);
    expect(bytes(markdown)).toBeGreaterThan(800_000);
    const kept = markdown.split('\n').filter((line) => /^\| (❌|⚠️)/u.test(line)).length;
    expect(markdown).toContain(`${20_000 - kept} more places were cut to keep within GitHub's limit.`);
    expect(markdown).not.toContain('| ⚠️ |');
  });

  it('of a plan and of a status stay below it too', () => {
    expect(bytes(renderPlanMarkdown(largePlan))).toBeLessThanOrEqual(900_000);
    const rows = many(20_000).map((at) => ({ place: long, image: `x/${at}`, cells: { dev: null }, lag: [] }));
    expect(
      bytes(renderStatusMarkdown({ environments: ['dev'], rows, unreadable: [] }, { now: new Date() })),
    ).toBeLessThanOrEqual(900_000);
  });
});

describe('the body of a pull request', () => {
  it.each([
    ['bump', renderBumpBody(largePlan, { autoMerge: true, linkBase: 'https://github.com/acme/gitops/blob/main/' })],
    ['promote', renderPromoteBody({ ...largePlan, promotion }, { now: new Date(), baseCommit: 'a'.repeat(40) })],
  ])('of %s stays within 65,536 characters and says what it cut', (_, body) => {
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toMatch(/\d+ more changes were cut/);
    expect(body).toMatch(/\d+ more failures were cut/);
    expect(body).toMatch(/<\/details>/);
    expect(body).toMatch(/Made by image-policy/);
  });
});

describe('SARIF', () => {
  it('takes 25,000 results at most, the worst, and says what it left out', () => {
    const findings = many(30_000).map((at) => finding(at, at < 5000 ? 'warning' : 'error', 'x'));
    const [run] = JSON.parse(renderSarif(reportOf(findings), sarif)).runs;
    expect(run.results).toHaveLength(25_000);
    expect(run.results.every((result: { level: string }) => result.level === 'error')).toBe(true);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('5000 findings were left out');
  });

  it('stays below 10 MB compressed, even of text that hardly compresses', () => {
    const noise = (at: number): string =>
      createHash('shake256', { outputLength: 1500 }).update(`${at}`).digest('base64');
    const findings = many(12_000).map((at) => finding(at, 'error', noise(at)));
    const text = renderSarif(reportOf(findings), sarif);
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    expect(JSON.parse(text).runs[0].invocations[0].toolExecutionNotifications).toHaveLength(1);
  });

  it('gives one finding the same fingerprint when its line moves, and two findings different ones', () => {
    const print = (findings: readonly Finding[]): readonly string[] =>
      JSON.parse(renderSarif(reportOf(findings), sarif)).runs[0].results.map(
        (result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints['imagePolicy/v1'],
      );
    const one = finding(1, 'error', 'x');
    expect(print([{ ...one, line: 99 }])).toEqual(print([one]));
    expect(new Set(print([one, one, finding(2, 'error', 'x')])).size).toBe(3);
  });
});

describe('fitSections', () => {
  const table = (rows: number): ReturnType<typeof tableSection> =>
    tableSection('## Rows', [{ title: 'row', cell: (at: number) => `number ${at}` }], many(rows), 'rows');

  it('leaves what fits as it is, without what is empty', () => {
    expect(fitSections([paragraph('a'), table(0), paragraph(''), table(1)], 100, unitLength)).toBe(
      'a\n\n## Rows\n\n| row |\n| --- |\n| number 0 |',
    );
  });

  it.each([120, 200, 300, 1000])('keeps within %d', (limit) => {
    const text = fitSections([paragraph('a'), table(100), paragraph('z')], limit, unitLength);
    expect(text.length).toBeLessThanOrEqual(limit);
    expect(text).toMatch(/^a\n[\s\S]*more rows were cut[\s\S]*\nz$/);
  });

  it('cuts the larger table and leaves the smaller', () => {
    const text = fitSections([table(3), table(1000)], 1000, unitLength);
    expect(text.split('\n').filter((line) => line === '| number 2 |')).toHaveLength(2);
    expect(text.match(/were cut/g)).toHaveLength(1);
  });
});

describe('formatWait', () => {
  it.each([
    [1, '1m'],
    [60_000, '1m'],
    [60_001, '2m'],
    [86_400_001, '1d'],
  ])('%d ms is %s', (milliseconds, expected) => expect(formatWait(milliseconds)).toBe(expected));
});

describe('formatDuration', () => {
  it.each([
    [0, 'under 1m'],
    [60_000, '1m'],
    [3_600_000, '1h'],
    [5 * 3_600_000 + 12 * 60_000, '5h 12m'],
    [3 * 86_400_000 + 4 * 3_600_000 + 59_000, '3d 4h'],
    [86_400_000 + 60_000, '1d'],
  ])('%d ms is %s', (milliseconds, expected) => expect(formatDuration(milliseconds)).toBe(expected));
});
