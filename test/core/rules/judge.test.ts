import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RuleName, Severity } from '../../../packages/core/policy/policy.ts';
import { defaultRules, ruleNames } from '../../../packages/core/policy/rule-settings.ts';
import type { Violation } from '../../../packages/core/rules/finding.ts';
import { rules } from '../../../packages/core/rules/index.ts';
import { judge } from '../../../packages/core/rules/judge.ts';
import type { Unreadable } from '../../../packages/core/scan/occurrence.ts';
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
  it('reports both rules for an unpinned channel tag', () => {
    const { findings } = judge(policyWith(), [place({ tag: 'latest' })], [], today);
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'digest-required error',
      'floating-tag error',
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
        message: expect.stringContaining('a tab where a space must be; mend it'),
      },
    ]);
  });

  it('sorts by file, line, column and rule', () => {
    const places = [
      place({ file: 'b.yaml', tag: 'latest' }),
      place({ file: 'a.yaml', line: 10, tag: '1' }),
      place({ file: 'a.yaml', line: 9, column: 3, tag: '1' }),
      place({ file: 'a.yaml', line: 9, column: 20, tag: '1' }),
      place({ file: 'B.yaml', tag: '1' }),
    ];
    const { findings } = judge(policyWith(), places, [], today);
    expect(findings.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual([
      'B.yaml:4:8 digest-required',
      'a.yaml:9:3 digest-required',
      'a.yaml:9:20 digest-required',
      'a.yaml:10:8 digest-required',
      'b.yaml:4:8 digest-required',
      'b.yaml:4:8 floating-tag',
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
    expect(findings.map(({ rule }) => rule)).toEqual(['digest-required', 'repository-override']);
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

describe('exceptions', () => {
  const judged = (exceptions: Parameters<typeof exception>[0][], on = today, partial = false) =>
    judge(policyWith({}, { exceptions: exceptions.map(exception) }), [unpinned], [], on, { partial });
  const brief = ({ findings }: ReturnType<typeof judge>) =>
    findings.map(({ rule, severity, exception: by }) => `${rule} ${severity}${by ? ` excused by ${by.owner}` : ''}`);

  it('excuses a finding and says who agreed, and for how long', () => {
    const result = judged([{}]);
    expect(brief(result)).toEqual(['digest-required error excused by platform-sre']);
    expect(result.exceptions).toMatchObject([{ owner: 'platform-sre', daysLeft: 40, excused: 1 }]);
  });

  it.each([
    ['another rule', { rules: ['floating-tag'] as const }],
    ['another image', { image: 'ghcr.io/other/*' }],
    ['another path', { paths: ['other/**'] }],
    ['the image in another path', { image: 'ghcr.io/acme/app', paths: ['other/**'] }],
  ])('does not excuse %s, and says that it is unused', (_, written) => {
    expect(brief(judged([written]))).toEqual(['exception-unused warning', 'digest-required error']);
  });

  it('needs image and path to match', () => {
    expect(brief(judged([{ paths: ['apps/*.yaml'] }]))).toEqual(['digest-required error excused by platform-sre']);
  });

  it.each([
    ['the first moment of its day', '2026-12-31T00:00:00.000Z', true],
    ['the last moment of its day', '2026-12-31T23:59:59.999Z', true],
    ['the first moment after', '2027-01-01T00:00:00.000Z', false],
  ])('is in force through its day, UTC: %s', (_, on, inForce) => {
    const finding = 'digest-required error';
    expect(brief(judged([{}], new Date(on)))).toEqual(
      inForce ? [`${finding} excused by platform-sre`] : ['exception-expired error', finding],
    );
  });

  it('points an expired one out in the policy file, with what it covered', () => {
    const { findings } = judged([{ expires: '2026-11-20' }]);
    expect(findings[0]).toMatchObject({
      file: '.github/image-policy.yaml',
      line: 20,
      column: 5,
      path: 'exceptions[0]',
    });
    expect(findings[0]?.message).toBe(
      'The exception of platform-sre for "ghcr.io/acme/*" ended on 2026-11-20 and excuses nothing any more. 1 finding counts again: mend and remove it, or agree on a new day.',
    );
  });

  it('does not call an expired one unused as well', () => {
    const gone = { image: 'ghcr.io/other/*', expires: '2026-11-20' };
    expect(brief(judged([gone]))).toEqual(['exception-expired error', 'digest-required error']);
    expect(judged([gone]).findings[0]?.message).toContain('It would excuse nothing: remove it.');
  });

  it('takes the first that is in force, and calls the others used', () => {
    const result = judged([{ owner: 'old', expires: '2026-01-01' }, { owner: 'first' }, { owner: 'second' }]);
    expect(brief(result)).toEqual(['exception-expired error', 'digest-required error excused by first']);
  });

  it('cannot tell that one is unused when only a part was looked at', () => {
    expect(brief(judged([{ image: 'ghcr.io/other/*' }], today, true))).toEqual(['digest-required error']);
  });

  it.each<RuleName>(['digest-exists', 'promotion-lineage', 'render-failed'])(
    'cannot tell that one from %s is unused when it did not run',
    (rule) => {
      expect(brief(judged([{ rules: [rule] }]))).toEqual(['digest-required error']);
    },
  );

  it('tells so once the rule ran', () => {
    const policy = policyWith({}, { exceptions: [exception({ rules: ['digest-exists'] })] });
    const { findings } = judge(policy, [], [], today, { facts: new Map() });
    expect(findings.map(({ rule }) => rule)).toEqual(['exception-unused']);
  });

  const bare = place({ texts: { reference: 'ghcr.io/acme/app' } });
  it.each<[string, RuleName[][], readonly string[]]>([
    ['covers no tag at all by the exception from its digest', [['digest-required']], ['digest-required']],
    ['excuses both when both are named', [['digest-required', 'floating-tag']], ['digest-required', 'floating-tag']],
    ['finds each its own', [['digest-required'], ['floating-tag']], ['digest-required', 'floating-tag']],
  ])('%s', (_, lists, excused) => {
    const policy = policyWith({}, { exceptions: lists.map((named) => exception({ rules: named })) });
    const { findings } = judge(policy, [bare], [], today);
    expect(findings.filter(({ exception: by }) => by !== null).map(({ rule }) => rule)).toEqual(excused);
    expect(findings).toHaveLength(excused.length);
  });

  it('does not cover a channel tag by the exception from its digest', () => {
    const policy = policyWith({}, { exceptions: [exception()] });
    const { findings } = judge(policy, [place({ tag: 'latest' })], [], today);
    expect(findings.filter(({ exception: by }) => by === null).map(({ rule }) => rule)).toEqual(['floating-tag']);
  });
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ minLength: 5000, maxLength: 6000 }),
  fc.constantFrom('', 'main', 'ghcr.io/acme/app', digest, 'x@sha256'),
);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const anyPlace = fc
  .record({
    file: fc.constantFrom('env/dev/a.yaml', 'shared/a.yaml', 'a.yaml', ''),
    path: fc.oneof(fc.constantFrom('image', 'image.ref', 'a[0].image', ''), text),
    shape: fc.constantFrom('reference', 'map', 'kustomize', 'parameter', 'embedded', 'env', 'arg'),
    texts: fc.record({ reference: maybe(text), repository: maybe(text), tag: maybe(text), digest: maybe(text) }),
    image: fc.option(text, { nil: null }),
    tag: fc.option(text, { nil: null }),
    digest: fc.option(text, { nil: null }),
    environment: fc.constantFrom('dev', 'shared', null),
    place: fc.constantFrom('env/{env}/a.yaml#image', '#', null),
    sealed: fc.boolean(),
    takesPullPolicy: fc.boolean(),
  })
  .map(({ texts, ...rest }) => {
    const written = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined));
    return place({ ...rest, texts: written } as Parameters<typeof place>[0]);
  });
const anyPolicy = fc
  .record({
    severities: fc.dictionary(fc.constantFrom(...ruleNames), fc.constantFrom<Severity>('error', 'warning', 'off')),
    exceptions: fc.array(
      fc.record({
        rules: fc.uniqueArray(fc.constantFrom(...ruleNames), { minLength: 1 }),
        image: fc.constantFrom('ghcr.io/acme/*', '**', null),
        paths: fc.constantFrom([], ['env/**']),
        expires: fc.constantFrom('2026-11-20', '2026-11-21'),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ severities, exceptions }) => policyWith(severities, { exceptions: exceptions.map(exception) }));

describe('judge, whatever it is given', () => {
  it('never throws, never reports a rule that is off, and never excuses by what is not in force or not meant', () => {
    fc.assert(
      fc.property(anyPolicy, fc.array(anyPlace, { maxLength: 6 }), (policy, places) => {
        const { findings, exceptions } = judge(policy, places, [unreadable], today, { facts: new Map() });
        for (const finding of findings) {
          expect(policy.rules[finding.rule].severity).not.toBe('off');
          expect(finding.message).toMatch(/^\P{Cc}{20,1000}$/u);
          if (finding.exception === null) continue;
          expect(finding.exception.rules).toContain(finding.rule);
          expect(finding.exception.expires).toBe('2026-11-21');
        }
        const excused = findings.filter((finding) => finding.exception !== null);
        expect(exceptions.reduce((sum, each) => sum + each.excused, 0)).toBe(excused.length);
      }),
    );
  });

  it('finds the same with exceptions as without, but for what they excuse', () => {
    fc.assert(
      fc.property(anyPolicy, fc.array(anyPlace, { maxLength: 6 }), (policy, places) => {
        const counted = judge(policy, places, [], today).findings.filter((finding) => finding.exception === null);
        const all = judge({ ...policy, exceptions: [] }, places, [], today).findings;
        const key = ({ rule, file, path, message }: Violation) => [rule, file, path, message].join('\n');
        const known = new Set(all.map(key));
        const ownRules: readonly RuleName[] = ['exception-expired', 'exception-unused'];
        expect(counted.filter((finding) => !ownRules.includes(finding.rule) && !known.has(key(finding)))).toEqual([]);
      }),
    );
  });

  it('has a default severity for every rule', () => {
    expect(Object.keys(defaultRules())).toEqual(rules.map(({ name }) => name));
  });
});
