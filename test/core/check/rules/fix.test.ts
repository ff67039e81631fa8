import { describe, expect, it } from '@jest/globals';
import { digestKey, type ReferenceFacts, tagKey } from '../../../../packages/core/check/rules/facts.ts';
import { judge } from '../../../../packages/core/check/rules/judge.ts';
import { applyEdits } from '../../../../packages/core/edit/edit.ts';
import type { Policy, RuleName } from '../../../../packages/core/policy/policy.ts';
import { scanFile } from '../../../../packages/core/scan/scan.ts';
import { placeOccurrences } from '../../repository/placed.ts';
import { digest, otherDigest, policyOf } from './places.ts';

const mediaType = 'application/vnd.oci.image.index.v1+json';
const image = 'ghcr.io/acme/app';
const answer = (to: string) => ({ ok: true, value: { digest: to, mediaType } }) as const;
const resolved = (to: string): ReferenceFacts => ({ resolved: answer(to), proven: answer(to) });
const facts = new Map<string, ReferenceFacts>([
  [tagKey(image, '1.2'), resolved(otherDigest)],
  [tagKey(image, 'main'), resolved(otherDigest)],
  [
    digestKey(image, otherDigest),
    { details: { ok: true, value: { index: true, platforms: [{ platform: 'linux/amd64', digest }] } } },
  ],
]);

/** The text after the finding's own edit; null when the finding carries none. */
function fixed(policy: Policy, text: string): string | null {
  const { occurrences, unreadable } = scanFile('values.yaml', text, policy.fields);
  const { findings } = judge(policy, occurrences.map(placeOccurrences(policy)), unreadable, new Date(0), { facts });
  expect(findings).toHaveLength(1);
  return findings[0]?.fix ? applyEdits(text, findings[0].fix) : null;
}

describe('the edit that fixes a finding', () => {
  const map = (rest: string): string => `image:\n  repository: ${image}\n${rest}`;
  it.each<[RuleName, string, string | null]>([
    ['digest-required', `image: ${image}:1.2 # ours\n`, `image: ${image}:1.2@${otherDigest} # ours\n`],
    ['digest-required', `image: "${image}:main"\n`, `image: "${image}@${otherDigest}"\n`],
    ['digest-required', map('  tag: "1.2"\n'), map(`  tag: "1.2@${otherDigest}"\n`)],
    ['digest-required', `image: ${image}:9.9\n`, null],
    ['floating-tag', `image: ${image}:main@${digest}\n`, `image: ${image}@${digest}\n`],
    ['floating-tag', map(`  tag: main\n  digest: ${digest}\n`), null],
    ['tag-with-digest', `image: ${image}:1.2@${digest}\n`, `image: ${image}@${digest}\n`],
    ['child-digest', `image: ${image}:1.2@${digest}\n`, `image: ${image}:1.2@${otherDigest}\n`],
    [
      'pull-policy',
      map(`  digest: ${digest}\n  pullPolicy: "Always"\n`),
      map(`  digest: ${digest}\n  pullPolicy: "IfNotPresent"\n`),
    ],
    ['digest-in-tag', map(`  tag: v1@${digest}\n`), null],
  ])('%s: %j', (rule, text, expected) => {
    expect(fixed(policyOf(rule), text)).toBe(expected);
  });
});
