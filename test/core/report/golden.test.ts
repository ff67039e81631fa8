import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { CheckReport } from '../../../packages/core/check/rules/finding.ts';
import { isPinned } from '../../../packages/core/inventory/kustomized/pin.ts';
import type { Plan } from '../../../packages/core/plan/change.ts';
import type { PromotionPlan } from '../../../packages/core/promote/promotion.ts';
import { renderBumpBody } from '../../../packages/core/report/bump-body.ts';
import { renderGithub } from '../../../packages/core/report/github.ts';
import { renderJson } from '../../../packages/core/report/json.ts';
import { renderJunit } from '../../../packages/core/report/junit.ts';
import { renderMarkdown } from '../../../packages/core/report/markdown.ts';
import { renderPlanJson, renderPlanText } from '../../../packages/core/report/plan.ts';
import { renderPlanMarkdown } from '../../../packages/core/report/plan-markdown.ts';
import { renderPromoteBody } from '../../../packages/core/report/promote-body.ts';
import { renderSarif } from '../../../packages/core/report/sarif.ts';
import { renderStatusJson, renderStatusMarkdown, renderStatusText } from '../../../packages/core/report/status.ts';
import { renderText } from '../../../packages/core/report/text.ts';
import type { StatusReport } from '../../../packages/core/status/report.ts';

// A case is a directory with one input (report.json, plan.json, promotion.json or status.json) and what is expected of
// it, a file a format. UPDATE_GOLDEN=1 writes the expected files anew: read their diff before it is committed.
const root = 'test/golden/render';
const now = new Date('2026-11-21T12:00:00Z');
const docsBase = 'https://github.com/org/image-policy/blob/v1/';
const linkBase = 'https://github.com/acme/gitops/blob/0123456789012345678901234567890123456789/';
const environments = ['local', 'dev', 'staging', 'production'];

type Rendered = Readonly<Record<string, string>>;

const renderers: Readonly<Record<string, (input: unknown) => Rendered>> = {
  'report.json': (input) => {
    const written = input as CheckReport;
    // No image of these reports is one in layers.
    const report = {
      ...written,
      images: written.images.map((image) => ({ ...image, pinned: isPinned(image), runs: [] })),
    };
    return {
      'expected.txt': renderText(report),
      'expected.json': renderJson(report),
      'expected.sarif': withoutHelp(renderSarif(report, { version: '1.0.0', informationUri: docsBase, docsBase })),
      'expected.xml': renderJunit(report),
      'expected.md': renderMarkdown(report, { linkBase, docsBase, environments }),
      'expected.github': renderGithub(report),
    };
  },
  'plan.json': (input) => {
    const plan = input as Plan;
    return {
      'expected.txt': renderPlanText(plan),
      'expected.json': renderPlanJson(plan),
      'expected.md': renderPlanMarkdown(plan, { linkBase, dryRun: true }),
      'expected.body.md': renderBumpBody(plan, { linkBase, autoMerge: true }),
    };
  },
  'promotion.json': (input) => ({
    'expected.body.md': renderPromoteBody(input as PromotionPlan, {
      now,
      baseCommit: 'fedcba9876543210fedcba9876543210fedcba98',
      repositoryUrl: 'https://github.com/acme/gitops',
    }),
  }),
  'status.json': (input) => {
    const report = input as StatusReport;
    return {
      'expected.txt': renderStatusText(report, { now }),
      'expected.json': renderStatusJson(report),
      'expected.md': renderStatusMarkdown(report, { now }),
    };
  },
};

/** The rules' own words are theirs to change: here they are only named. */
function withoutHelp(sarif: string): string {
  const log = JSON.parse(sarif);
  const { driver } = log.runs[0].tool;
  driver.rules = driver.rules.map(({ id }: { id: string }) => ({ id }));
  return `${JSON.stringify(log, null, 2)}\n`;
}

const reviveDates = (key: string, value: unknown): unknown =>
  (key === 'since' || key === 'date') && typeof value === 'string' ? new Date(value) : value;

describe.each(readdirSync(root))('%s', (name) => {
  const [input] = Object.keys(renderers).filter((file) => existsSync(`${root}/${name}/${file}`));
  const read = (file: string): string => readFileSync(`${root}/${name}/${file}`, 'utf8');
  const rendered = renderers[input!]!(JSON.parse(read(input!), reviveDates));

  it.each(Object.keys(rendered))('%s', (file) => {
    if (process.env['UPDATE_GOLDEN']) writeFileSync(`${root}/${name}/${file}`, rendered[file]!);
    expect(rendered[file]).toBe(read(file));
  });
});
