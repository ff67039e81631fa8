import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../../packages/core/check/rules/judge.ts';
import type { RuleName } from '../../../../packages/core/policy/policy.ts';
import { exception, place, policyWith } from './places.ts';

const today = new Date('2026-11-21T12:00:00Z');
const unpinned = place({ tag: '1.2' });

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
      inForce
        ? ['exception-expiring warning', `${finding} excused by platform-sre`]
        : ['exception-expired error', finding],
    );
  });

  it.each([
    ['15 days before its last one', '2026-12-16T12:00:00Z', null],
    ['14 days before', '2026-12-17T00:00:00Z', 'ends in 14 days (2026-12-31)'],
    ['the day before', '2026-12-30T12:00:00Z', 'ends tomorrow'],
    ['on its last day', '2026-12-31T23:00:00Z', 'ends today'],
  ])('is spoken of before it ends: %s', (_, on, said) => {
    const found = judged([{}], new Date(on)).findings.filter(({ rule }) => rule === 'exception-expiring');
    expect(found.map(({ message }) => message)).toEqual(said === null ? [] : [expect.stringContaining(said)]);
  });

  describe('of a change', () => {
    const expired = { expires: '2026-11-20' };
    const changed = (image: string, touches: boolean) => {
      const policy = policyWith({}, { exceptions: [exception({ ...expired, image })] });
      return brief(judge(policy, [unpinned], [], today, { partial: true, touches: () => touches }));
    };

    it.each([
      [
        'an expired one is a warning where the change touches neither it nor what it excused',
        'ghcr.io/other/*',
        false,
        'warning',
      ],
      ['an expired one is an error where the change adds what it excused', 'ghcr.io/acme/*', false, 'error'],
      [
        'an expired one is an error where the change leaves it in the policy file that it changes',
        'ghcr.io/other/*',
        true,
        'error',
      ],
    ])('%s', (_, image, touches, severity) => {
      expect(changed(image, touches)).toEqual([`exception-expired ${severity}`, 'digest-required error']);
    });

    it('is not told that one ends soon', () => {
      const policy = policyWith({}, { exceptions: [exception({ expires: '2026-11-22' })] });
      const { findings } = judge(policy, [], [], today, { partial: true, touches: () => false });
      expect(findings).toEqual([]);
    });
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
      'The exception of platform-sre for "ghcr.io/acme/*" ended on 2026-11-20 and excuses nothing any more. 1 finding counts again: fix what is left and remove it, or agree on a new day.',
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
    ['excuses both at once when both are named', [['digest-required', 'floating-tag']], ['digest-required']],
    ['finds each its own', [['digest-required'], ['floating-tag']], ['digest-required', 'floating-tag']],
  ])('%s', (_, lists, excused) => {
    const policy = policyWith({}, { exceptions: lists.map((named) => exception({ rules: named })) });
    const { findings } = judge(policy, [bare], [], today);
    expect(findings.filter(({ exception: by }) => by !== null).map(({ rule }) => rule)).toEqual(excused);
    expect(findings).toHaveLength(excused.length);
  });

  it('counts what it excuses by findings, where one stands for two rules', () => {
    const policy = policyWith({}, { exceptions: [exception({ rules: ['digest-required', 'floating-tag'] })] });
    expect(judge(policy, [bare], [], today).exceptions).toMatchObject([{ excused: 1 }]);
  });

  it('does not cover a channel tag by the exception from its digest', () => {
    const policy = policyWith({}, { exceptions: [exception()] });
    const { findings } = judge(policy, [place({ tag: 'latest' })], [], today);
    expect(findings.filter(({ exception: by }) => by === null).map(({ rule }) => rule)).toEqual(['floating-tag']);
  });
});
