import { describe, expect, it } from '@jest/globals';
import { findEnvironment, findFastLanes, findPromotionLane } from '../../../packages/core/plan/lanes.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import type { Policy } from '../../../packages/core/policy/policy.ts';
import { UserError } from '../../../packages/core/text/errors.ts';
import { samplePolicy } from '../memory.ts';

const file = '.github/image-policy.yaml';
const layout = 'version: 1\nlayout: ["env/{env}/**"]\n';
const ours = 'firstParty: ["ghcr.io/acme/*"]\n';
const policies = {
  none: parsePolicy('version: 1\n', file),
  absent: { ...parsePolicy('version: 1\n', file), file: null },
  foreign: parsePolicy(`${layout}environments: { dev: { track: dev }, prod: { promoteFrom: dev } }\n`, file),
  slow: parsePolicy(`${layout}environments: { qa: {}, prod: { promoteFrom: qa } }\n${ours}`, file),
  fast: parsePolicy(`${layout}environments: { local: { track: dev }, dev: { track: main }, qa: {} }\n${ours}`, file),
} satisfies Record<string, Policy>;

const promotion = (source: string, target: string, fromRef: string | null = null) => ({ source, target, fromRef });

function refusal(call: () => unknown): string {
  try {
    return `no refusal: ${JSON.stringify(call())}`;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.message;
  }
}

describe('the lanes of bump', () => {
  it('are all that track a tag, or those that are named, in the order of the call', () => {
    const names = (asked: readonly string[]) => findFastLanes(policies.fast, asked).map(({ name }) => name);
    expect(names([])).toEqual(['local', 'dev']);
    expect(names(['dev', 'local'])).toEqual(['dev', 'local']);
  });

  it.each<[string, Policy, readonly string[], string]>([
    [
      'no policy file',
      policies.absent,
      [],
      'There is no policy file .github/image-policy.yaml below the root: fix --root (input root), or let "image-policy init" draft one.',
    ],
    ['no environments', policies.none, [], `${file} names no environments; add "environments" and "layout" to it.`],
    [
      'no environments, and one named',
      policies.none,
      ['dev'],
      `${file} names no environments; add "environments" and "layout" to it.`,
    ],
    [
      'no first-party images',
      policies.foreign,
      [],
      `${file} names no images under firstParty, so nothing may be moved: name yours there ("ghcr.io/acme/*").`,
    ],
    [
      'no tag to follow',
      policies.slow,
      [],
      `${file} has no environment with "track": bump has no channel tag to follow. Say "track: <tag>" there.`,
    ],
    ['a lane without a tag', policies.fast, ['dev', 'qa'], `bump does not write "qa": it has no "track" in ${file}.`],
    ['a promoted lane', policies.slow, ['prod'], 'bump does not write "prod": it is promoted from "qa"; use promote.'],
    [
      'a lane of a policy without a file',
      { ...policies.slow, file: null },
      ['qa'],
      'bump does not write "qa": it has no "track" in The policy.',
    ],
    ['an unknown lane', policies.fast, ['lcal'], `${file} has no environment "lcal": did you mean "local"?`],
  ])('are refused with: %s', (_, policy, names, message) => {
    expect(refusal(() => findFastLanes(policy, names))).toBe(message);
  });
});

describe('the lane of a promotion', () => {
  it('goes along promoteFrom, or from an environment to itself as of a ref', () => {
    const policy = samplePolicy();
    const [dev, staging] = [findEnvironment(policy, 'dev'), findEnvironment(policy, 'staging')];
    expect(findPromotionLane(policy, promotion('dev', 'staging'))).toEqual({
      source: dev,
      target: staging,
      rollback: false,
    });
    expect(findPromotionLane(policy, promotion('dev', 'staging', 'HEAD~1')).rollback).toBe(false);
    expect(findPromotionLane(policy, promotion('staging', 'staging', 'HEAD~1'))).toEqual({
      source: staging,
      target: staging,
      rollback: true,
    });
  });

  it.each<[Policy, ReturnType<typeof promotion>, string]>([
    [
      samplePolicy(),
      promotion('dev', 'dev'),
      '"dev" cannot be promoted to itself; a rollback says from which commit: --from-ref.',
    ],
    [
      samplePolicy(),
      promotion('staging', 'dev'),
      `"dev" is not promoted to: it has no promoteFrom (${file}); promotion goes only along promoteFrom.`,
    ],
    [
      samplePolicy(),
      promotion('dev', 'production'),
      `"production" is promoted from "staging", not from "dev" (${file}); promotion goes only along promoteFrom.`,
    ],
    [
      policies.foreign,
      promotion('dev', 'prod'),
      `${file} names no images under firstParty, so nothing may be moved: name yours there ("ghcr.io/acme/*").`,
    ],
    [policies.none, promotion('dev', 'prod'), `${file} names no environments; add "environments" and "layout" to it.`],
  ])('is refused', (policy, names, message) => {
    expect(refusal(() => findPromotionLane(policy, names))).toBe(message);
  });
});
