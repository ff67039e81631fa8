import { describe, expect, it } from '@jest/globals';
import type { Violation } from '../../../../packages/core/check/rules/finding.ts';
import { rules } from '../../../../packages/core/check/rules/index.ts';
import { judge } from '../../../../packages/core/check/rules/judge.ts';
import type { Severity } from '../../../../packages/core/policy/policy.ts';
import { ruleNames } from '../../../../packages/core/policy/rule-settings.ts';
import type { Unreadable } from '../../../../packages/core/scan/occurrence.ts';
import { digest, exception, place, policyOf, policyWith } from './places.ts';

const today = new Date('2026-11-21T12:00:00Z');
const unpinned = place({ tag: '1.2' });
const unreadable: Unreadable = { file: 'broken.yaml', line: 3, column: 1, reason: 'a tab where a space must be.' };

describe('the table of rules', () => {
  it('lists every rule of the policy once, in its order', () => {
    expect(rules.map(({ name }) => name)).toEqual(ruleNames);
  });

  it.each(rules)('$name tells a stranger what, why and the way out', ({ title, why, fix }) => {
    expect(title).toMatch(/^(an?|one platform's) .*[^.]$/);
    for (const text of [why, fix]) expect(text).toMatch(/^[A-Z].*[.]$/);
  });
});

describe('judge', () => {
  it.each<[string, Parameters<typeof policyWith>[0], readonly object[]]>([
    ['once', {}, [{ rule: 'digest-required', also: ['floating-tag'], severity: 'error' }]],
    [
      'by the more severe of the two',
      { 'digest-required': 'warning' },
      [{ rule: 'floating-tag', also: ['digest-required'], severity: 'error' }],
    ],
    ['by the rule that is on', { 'digest-required': 'off' }, [{ rule: 'floating-tag', severity: 'error' }]],
  ])('reports an unpinned channel tag %s', (_, rules, expected) => {
    const { findings } = judge(policyWith(rules), [place({ tag: 'latest' })], [], today);
    expect(findings).toMatchObject(expected);
    expect(findings).toHaveLength(1);
  });

  it('reports a channel tag beside a digest as a warning of its own', () => {
    const { findings } = judge(policyWith(), [place({ tag: 'latest', digest })], [], today);
    expect(findings.map(({ rule, severity, also }) => ({ rule, severity, also }))).toEqual([
      { rule: 'floating-tag', severity: 'warning', also: undefined },
    ]);
  });

  it('reports a malformed reference once', () => {
    const problem = { kind: 'digest', message: 'too short', start: 0, end: 1, part: 'reference' } as const;
    const { findings } = judge(policyWith(), [place({ image: null, problem })], [], today);
    expect(findings.map(({ rule }) => rule)).toEqual(['malformed-reference']);
  });

  it('says where the place is and what it names', () => {
    const found = place({ tag: '1.2', environment: 'dev', document: 2, path: 'a.image' });
    expect(judge(policyWith(), [found], [], today).findings).toEqual([
      {
        rule: 'digest-required',
        severity: 'error',
        file: 'apps/app.yaml',
        line: 4,
        column: 8,
        endLine: 4,
        endColumn: 40,
        path: 'a.image',
        document: 2,
        image: 'ghcr.io/acme/app',
        environment: 'dev',
        message: expect.any(String),
        pins: true,
        exception: null,
      },
    ]);
  });

  it.each<[Severity, readonly string[]]>([
    ['error', ['error']],
    ['warning', ['warning']],
    ['off', []],
  ])('applies the severity %s', (severity, expected) => {
    const { findings } = judge(policyWith({ 'digest-required': severity }), [unpinned], [], today);
    expect(findings.map((finding) => finding.severity)).toEqual(expected);
  });

  it('turns an unreadable file into a finding', () => {
    expect(judge(policyWith(), [], [unreadable], today).findings).toMatchObject([
      {
        rule: 'unreadable-file',
        file: 'broken.yaml',
        line: 3,
        image: null,
        message: expect.stringContaining('a tab where a space must be; fix it'),
      },
    ]);
  });

  it('sorts by file, line, column and rule', () => {
    const places = [
      place({ file: 'b.yaml', tag: 'latest', digest }),
      place({ file: 'a.yaml', line: 10, tag: '1' }),
      place({ file: 'a.yaml', line: 9, column: 3, tag: '1' }),
      place({ file: 'a.yaml', line: 9, column: 20, tag: '1' }),
      place({ file: 'B.yaml', tag: '1' }),
    ];
    const { findings } = judge(policyWith({ 'tag-with-digest': 'warning' }), places, [], today);
    expect(findings.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual([
      'B.yaml:4:8 digest-required',
      'a.yaml:9:3 digest-required',
      'a.yaml:9:20 digest-required',
      'a.yaml:10:8 digest-required',
      'b.yaml:4:8 floating-tag',
      'b.yaml:4:8 tag-with-digest',
    ]);
  });

  it('judges only what it is told to, with the rest for information', () => {
    const shared = place({ file: 'base/app.yaml', environment: 'shared', digest, texts: { repository: 'a', digest } });
    const overlay = place({
      ...{ file: 'env/dev/app.yaml', environment: 'dev', place: 'env/{env}/app.yaml#image' },
      ...{ image: 'ghcr.io/acme/fork', texts: { repository: 'ghcr.io/acme/fork' } },
    });
    const only = (occurrence: unknown) => occurrence === overlay;
    const { findings } = judge(policyWith(), [shared, overlay, unpinned], [], today, { only });
    expect(findings.map(({ rule, file }) => [rule, file])).toEqual([['digest-required', 'env/dev/app.yaml']]);
  });

  it('judges a pull policy that stands alone', () => {
    const at = { file: 'env/dev/a.yaml', line: 7, column: 15, endLine: 7, endColumn: 21 };
    const alone = { ...at, value: 'Always', span: { start: 90, end: 96 }, path: 'web.image.pullPolicy', document: 0 };
    const pullPolicies = [alone, { ...alone, value: 'IfNotPresent' }].map((each) => ({ ...each, environment: 'dev' }));
    const { findings } = judge(policyWith(), [], [], today, { pullPolicies });
    expect(findings).toMatchObject([
      {
        ...at,
        rule: 'pull-policy',
        severity: 'warning',
        environment: 'dev',
        path: 'web.image.pullPolicy',
        image: null,
      },
    ]);
    expect(findings[0]?.message).toContain('What "web.image.pullPolicy" configures is pulled with "Always"');
  });

  it('applies severities and exceptions to what was found elsewhere', () => {
    const { image, ...violation } = judge(policyOf('digest-required'), [unpinned], [], today).findings[0]!;
    const failed: Violation = { ...violation, image: null, rule: 'render-failed', file: 'charts/a' };
    const agreed = exception({ rules: ['render-failed'], image: null, paths: ['charts/**'] });
    const { findings } = judge(policyWith({}, { exceptions: [agreed] }), [], [], today, { violations: [failed] });
    expect(findings).toMatchObject([
      { rule: 'render-failed', severity: 'error', exception: { owner: 'platform-sre' } },
    ]);
  });
});
