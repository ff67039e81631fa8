import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../../packages/core/check/rules/judge.ts';
import type { ReferenceProblem } from '../../../../packages/core/image/reference.ts';
import type { Policy, RuleName } from '../../../../packages/core/policy/policy.ts';
import { digest, type Place, place, policyOf } from './places.ts';

const today = new Date('2026-11-21T12:00:00Z');
const problem: ReferenceProblem & { part: 'reference' } = {
  kind: 'placeholder',
  message: 'the digest is a placeholder that was never filled.',
  start: 0,
  end: 3,
  part: 'reference',
};
const span = { start: 50, end: 56 };
const map = { repository: 'ghcr.io/acme/app' };
const firstParty: Partial<Policy> = { firstParty: ['ghcr.io/acme/*'] };

interface Case {
  readonly name: string;
  readonly place: Place;
  readonly policy?: Partial<Policy>;
  /** What the message says; null when the rule is silent. */
  readonly says: string | null;
}

const cases: Partial<Record<RuleName, readonly Case[]>> = {
  'digest-required': [
    {
      name: 'a tag alone',
      place: { tag: '1.2' },
      says: 'pin it: ghcr.io/acme/app:1.2@sha256:… — or run "image-policy pin"',
    },
    {
      name: 'a channel tag, left out of the advice',
      place: { tag: 'main', texts: { reference: 'ghcr.io/acme/app:main' } },
      says: 'pin it: ghcr.io/acme/app@sha256:…',
    },
    {
      name: 'neither tag nor digest',
      place: { texts: { reference: 'ghcr.io/acme/app' } },
      says: 'has neither tag nor digest, and so means "latest", so Git does not say what runs; pin it: ghcr.io/acme/app@sha256:… — or write its tag and run "image-policy pin".',
    },
    {
      name: 'a digest that a patch takes away',
      place: {
        image: null,
        parts: { digest: { text: '', span: { start: 0, end: 18 }, style: 'plain', removed: true } },
      },
      says: 'This operation takes the digest of an image away, so Git does not say what runs; take the operation out, or put another digest in its place.',
    },
    {
      name: 'neither tag nor digest, beside a key that its operator may join',
      place: { texts: { reference: 'ghcr.io/acme/app' }, completedBy: { key: 'version', tag: null } },
      says: 'has neither tag nor digest, and "version" of its resource may complete it, so Git does not say what runs; write its tag and digest here, or the digest where its operator takes one.',
    },
    {
      name: 'a tag that its operator joins',
      place: { texts: { reference: 'ghcr.io/acme/app' }, completedBy: { key: 'version', tag: 'v2' } },
      says: 'has only the tag that "version" of its resource says, which can be moved, so Git does not say what runs; write its tag and digest here',
    },
    {
      name: 'a tag that its operator joins, and it takes digests there',
      place: {
        texts: { reference: 'ghcr.io/acme/app' },
        completedBy: { key: 'version', tag: 'v2', digestKey: 'version' },
      },
      says: 'write its digest as the "version" of its resource.',
    },
    {
      name: 'a map',
      place: { tag: '1.2', texts: { ...map, tag: '1.2' } },
      says: 'write the digest into the tag, tag: "1.2@sha256:…"',
    },
    {
      name: 'a map with an empty digest',
      place: { tag: '1', texts: { ...map, tag: '1', digest: '' } },
      says: 'write sha256:… as its "digest"',
    },
    {
      name: 'a repository alone',
      place: { texts: map },
      says: 'leaves its version to a chart or another file, so Git does not say what runs; write a tag with its digest beside "repository", tag: "<tag>@sha256:…"',
    },
    {
      name: 'an overlay with a tag alone',
      place: { image: null, tag: '1.2', texts: { tag: '1.2' } },
      says: 'nothing in the file names its repository) has only the tag "1.2"',
    },
    {
      name: 'a kustomize entry',
      place: { shape: 'kustomize', tag: '1', texts: { ...map, tag: '1' } },
      says: 'add "digest: sha256:…" to this entry of images',
    },
    {
      name: 'a parameter',
      place: { shape: 'parameter', tag: '1', texts: { tag: '1' } },
      says: 'add a parameter that sets the digest',
    },
    { name: 'an encrypted file', place: { tag: '1.2', sealed: true }, says: 'with sops, the file is encrypted' },
    {
      name: 'a malformed one, when nobody else says so',
      place: { image: null, problem },
      says: 'Git does not say what runs',
    },
    { name: 'a digest', place: { digest }, says: null },
    {
      name: 'an inherited digest',
      place: { digest, tag: '2', image: 'ghcr.io/acme/app', texts: { tag: '2' }, namedBy: { path: 'image' } },
      says: null,
    },
  ],
  'floating-tag': [
    { name: 'a channel tag', place: { tag: 'latest' }, says: 'follows the channel tag "latest"' },
    {
      name: "the policy's own channel",
      place: { tag: 'next' },
      policy: { channelTags: ['next'] },
      says: 'deploy a digest instead',
    },
    {
      name: 'the way out of tag-and-digest',
      place: { tag: 'main' },
      policy: { write: 'tag-and-digest' },
      says: 'deploy the tag of one build, with its digest',
    },
    { name: 'no tag at all', place: {}, says: 'without a tag means "latest"' },
    { name: 'a channel tag beside a digest', place: { tag: 'main', digest }, says: 'the digest wins' },
    {
      name: 'an overlay with a channel tag',
      place: { image: null, tag: 'dev', texts: { tag: 'dev' } },
      says: 'follows the channel tag "dev"',
    },
    {
      name: 'a channel tag that the policy took off the list',
      place: { tag: 'latest' },
      policy: { channelTags: ['dev'] },
      says: null,
    },
    { name: 'a tag that only begins like a channel', place: { tag: 'main-1a2b3c' }, says: null },
    { name: 'another case of letters', place: { tag: 'Latest' }, says: null },
    { name: 'a digest without a tag', place: { digest }, says: null },
    {
      name: 'a name that its operator is known to complete',
      place: { texts: { reference: 'ghcr.io/acme/app' }, completedBy: { key: 'version', tag: 'v2' } },
      says: null,
    },
    {
      name: 'a name that its operator may complete',
      place: { texts: { reference: 'ghcr.io/acme/app' }, completedBy: { key: 'version', tag: null } },
      says: 'without a tag means "latest" unless its operator takes one from "version": the next pull may bring another image',
    },
    {
      name: 'a name that its operator completes by a channel tag',
      place: { texts: { reference: 'ghcr.io/acme/app' }, completedBy: { key: 'version', tag: 'latest' } },
      says: 'follows the channel tag "latest" of "version"',
    },
    {
      name: 'a name that its operator completes by a template',
      place: { texts: { reference: 'ghcr.io/acme/app' }, completedBy: { key: 'version', tag: '${VERSION}' } },
      says: 'takes its tag from "version", which is templated, so nobody can tell it',
    },
    { name: 'a map whose tag comes from the chart', place: { texts: map }, says: null },
    {
      name: 'a repository as a value of its own',
      place: { parts: { reference: { ...place().parts.reference!, key: { text: 'imageRepository', span } } } },
      says: null,
    },
    { name: 'a version', place: { tag: '1.2' }, says: null },
  ],
  'malformed-reference': [
    {
      name: 'a placeholder',
      place: { image: null, problem, texts: { reference: 'ghcr.io/acme/app@sha256:PLACEHOLDER' } },
      says: '"ghcr.io/acme/app@sha256:PLACEHOLDER": the digest is a placeholder that was never filled; write the real digest',
    },
    {
      name: 'an upper-case digest',
      place: { problem: { ...problem, kind: 'digest' } },
      says: '64 lower-case hex digits',
    },
    { name: 'a name', place: { problem: { ...problem, kind: 'name' } }, says: 'write it as host/path' },
    {
      name: 'a tag',
      place: { problem: { ...problem, kind: 'tag', part: 'tag' }, texts: { tag: 'a b' } },
      says: '"a b"',
    },
    { name: 'an algorithm', place: { problem: { ...problem, kind: 'algorithm' } }, says: 'use the sha256 digest' },
    {
      name: 'a forged command',
      place: { problem, texts: { reference: 'x\n::error::y\u001b[0m' } },
      says: '"x\\u000a::error::y\\u001b[0m"',
    },
    { name: 'a sound one', place: { tag: '1.2' }, says: null },
  ],
  'digest-in-tag': [
    {
      name: 'tag and digest in one value',
      place: { tag: 'v1', digest, texts: { ...map, tag: `v1@${digest}` } },
      says: `write "tag: v1" and "digest: ${digest}" if the chart has that key`,
    },
    {
      name: 'the algorithm in the repository',
      place: { digest, texts: { repository: 'ghcr.io/acme/app@sha256', tag: 'a'.repeat(64) } },
      says: 'carries its digest in "tag"',
    },
    {
      name: 'a kustomize entry',
      place: { shape: 'kustomize', tag: 'v1', digest, texts: { tag: `v1@${digest}` } },
      says: null,
    },
    { name: 'two keys', place: { tag: 'v1', digest, texts: { ...map, tag: 'v1', digest } }, says: null },
    { name: 'a whole reference', place: { tag: 'v1', digest }, says: null },
  ],
  'tag-with-digest': [
    { name: 'both', place: { tag: 'v1', digest }, says: 'the policy says "write: digest"' },
    {
      name: 'both, as the policy writes them',
      place: { tag: 'v1', digest },
      policy: { write: 'tag-and-digest' },
      says: null,
    },
    { name: 'a digest alone', place: { digest }, says: null },
    { name: 'a tag alone', place: { tag: 'v1' }, says: null },
  ],
  'pull-policy': [
    {
      name: 'another policy',
      place: { digest, pullPolicy: { value: 'Always', span } },
      says: 'is pulled with "Always", and the policy expects "IfNotPresent"',
    },
    { name: 'the expected one', place: { pullPolicy: { value: 'IfNotPresent', span } }, says: null },
    { name: 'none', place: { takesPullPolicy: true }, says: null },
  ],
  'pull-policy-missing': [
    {
      name: 'a container without one',
      place: { digest, takesPullPolicy: true },
      says: 'add "imagePullPolicy: IfNotPresent"',
    },
    {
      name: 'a container with one',
      place: { takesPullPolicy: true, pullPolicy: { value: 'Never', span } },
      says: null,
    },
    { name: 'a place that takes none', place: { digest }, says: null },
  ],
  'image-contract': [
    {
      name: 'another path',
      place: { path: 'app.image', digest },
      policy: firstParty,
      says: 'write the whole reference as "image.ref: ghcr.io/acme/app@sha256:…"',
    },
    {
      name: 'a map under the right path',
      place: { path: 'image.ref', digest, texts: { ...map, digest } },
      policy: firstParty,
      says: '"image.ref" is not the value',
    },
    {
      name: 'a key that only ends alike',
      place: { path: 'myimage.ref', digest },
      policy: firstParty,
      says: 'is not the value',
    },
    { name: 'image.ref', place: { path: 'image.ref', digest }, policy: firstParty, says: null },
    { name: "a component's image.ref", place: { path: 'worker.image.ref', digest }, policy: firstParty, says: null },
    {
      name: "somebody else's image",
      place: { path: 'app.image', digest },
      policy: { firstParty: ['ghcr.io/other/*'] },
      says: null,
    },
    {
      name: 'an overlay that names none',
      place: { image: null, tag: '1', texts: { tag: '1' } },
      policy: firstParty,
      says: null,
    },
  ],
};

const table = Object.entries(cases).flatMap(([rule, list]) =>
  list.map((each) => ({ rule: rule as RuleName, ...each })),
);

describe('rules over one place', () => {
  it.each(table)('$rule: $name', ({ rule, place: written, policy, says }) => {
    const { findings } = judge(policyOf(rule, policy), [place(written)], [], today);
    expect(findings.map((finding) => finding.rule)).toEqual(says === null ? [] : [rule]);
    if (says !== null) expect(findings[0]?.message).toContain(says);
  });

  it.each(table.filter(({ says }) => says !== null))(
    '$rule says $name in one line',
    ({ rule, place: written, policy }) => {
      const message = judge(policyOf(rule, policy), [place(written)], [], today).findings[0]?.message ?? '';
      expect(message).toMatch(/^\P{Cc}{20,500}[.]$/u);
    },
  );

  it('caps a channel tag beside a digest at a warning', () => {
    const { findings } = judge(policyOf('floating-tag'), [place({ tag: 'main', digest })], [], today);
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('honours the expected pull policy and gives the edit', () => {
    const policy = policyOf('pull-policy');
    const rules = { ...policy.rules, 'pull-policy': { severity: 'error' as const, expected: 'Always' } };
    const location = { line: 9, column: 3, endLine: 9, endColumn: 9 };
    const found = place({ pullPolicy: { value: 'Never', span, location } });
    const { findings } = judge({ ...policy, rules }, [found], [], today);
    expect(findings[0]).toMatchObject({ ...location, fix: [{ span, text: 'Always' }] });
  });

  it('does not offer to edit an encrypted file', () => {
    const found = place({ sealed: true, pullPolicy: { value: 'Never', span } });
    expect(judge(policyOf('pull-policy'), [found], [], today).findings[0]).not.toHaveProperty('fix');
  });
});
