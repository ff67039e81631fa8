import { describe, expect, it } from '@jest/globals';
import type { CheckReport } from '../../../../packages/core/check/rules/finding.ts';
import { judge } from '../../../../packages/core/check/rules/judge.ts';
import { parsePolicy } from '../../../../packages/core/policy/parse.ts';
import { renderJson } from '../../../../packages/core/report/json.ts';
import { renderMarkdown } from '../../../../packages/core/report/markdown.ts';
import { renderText } from '../../../../packages/core/report/text.ts';

const policy = parsePolicy(
  `version: 1
environments: { prod: }
holds:
  - { images: [ghcr.io/acme/api], environments: [prod], reason: incident 4711, owner: sre, until: 2026-12-31 }
`,
  'policy.yaml',
);
const judged = (on: string, options: Parameters<typeof judge>[4] = {}) => judge(policy, [], [], new Date(on), options);

describe('a hold', () => {
  it.each([
    ['in the middle of its time', '2026-12-01T00:00:00Z', []],
    ['14 days before its end', '2026-12-17T00:00:00Z', ['exception-expiring warning 4: in 14 days']],
    ['the day before', '2026-12-30T12:00:00Z', ['exception-expiring warning 4: tomorrow']],
    ['on its last day', '2026-12-31T23:59:59Z', ['exception-expiring warning 4: today']],
    ['from the day after', '2027-01-01T00:00:00Z', ['hold-expired warning 4: ended on 2026-12-31']],
  ])('is spoken of %s', (_, on, expected) => {
    const said = judged(on).findings.map(({ rule, severity, line, message }) => {
      const when = /(?:in \d+ days|tomorrow|today|ended on [\d-]+)/.exec(message)?.[0];
      return `${rule} ${severity} ${line}: ${when}`;
    });
    expect(said).toEqual(expected);
  });

  it('says what it keeps, and whom to ask', () => {
    expect(judged('2027-01-01T00:00:00Z').findings[0]?.message).toBe(
      'The hold of sre for "ghcr.io/acme/api" in prod ended on 2026-12-31: bump and promote move it again. Remove the hold, or agree on a new day.',
    );
  });

  it('is no matter of a change', () => {
    expect(judged('2027-01-01T00:00:00Z', { touches: () => true }).findings).toEqual([]);
  });

  it('is shown in every report while it is in force', () => {
    const report = (on: string): CheckReport => ({
      summary: { files: 1, images: 0, pinned: 0, errors: 0, warnings: 0, excepted: 0 },
      images: [],
      notJudged: [],
      passedOver: [],
      ...judged(on),
    });
    const held = report('2026-12-25T00:00:00Z');
    expect(renderText(held)).toContain(
      'Held as it is\n  "ghcr.io/acme/api" in prod  6 days left (2026-12-31)  sre: incident 4711',
    );
    expect(renderMarkdown(held)).toContain('incident 4711 | ⚠️ 6 days (2026-12-31)');
    expect(JSON.parse(renderJson(held)).holds).toEqual([
      {
        images: ['ghcr.io/acme/api'],
        environments: ['prod'],
        digests: [],
        reason: 'incident 4711',
        owner: 'sre',
        until: '2026-12-31',
        daysLeft: 6,
      },
    ]);
    expect(JSON.parse(renderJson(report('2027-01-01T00:00:00Z')))).not.toHaveProperty('holds');
  });
});
