import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../../../packages/core/check/rules/finding.ts';
import { rules } from '../../../../packages/core/check/rules/index.ts';
import { judge } from '../../../../packages/core/check/rules/judge.ts';
import type { RuleName, Severity } from '../../../../packages/core/policy/policy.ts';
import { defaultRules, ruleNames } from '../../../../packages/core/policy/rule-settings.ts';
import type { Unreadable } from '../../../../packages/core/scan/occurrence.ts';
import { digest, exception, place, policyWith } from './places.ts';

const today = new Date('2026-11-21T12:00:00Z');
const unreadable: Unreadable = { file: 'broken.yaml', line: 3, column: 1, reason: 'a tab where a space must be.' };

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
        // What stands for two rules without exceptions may stand for one of them with some.
        const keys = ({ rule, also = [], file, path }: Finding) =>
          [rule, ...also].map((name) => [name, file, path].join('\n'));
        const known = new Set(all.flatMap(keys));
        const ownRules: readonly RuleName[] = ['exception-expired', 'exception-expiring', 'exception-unused'];
        expect(
          counted.filter(
            (finding) => !ownRules.includes(finding.rule) && !keys(finding).every((key) => known.has(key)),
          ),
        ).toEqual([]);
      }),
    );
  });

  it('has a default severity for every rule', () => {
    expect(Object.keys(defaultRules())).toEqual(rules.map(({ name }) => name));
  });
});
