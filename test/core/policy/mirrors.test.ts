import { describe, expect, it } from '@jest/globals';
import { findHold } from '../../../packages/core/policy/holds.ts';
import { isFirstParty } from '../../../packages/core/policy/images.ts';
import { originOf } from '../../../packages/core/policy/origin.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';

const policy = parsePolicy(
  `version: 1
mirrors:
  - { from: ghcr.io/acme/**, to: harbor.io/ghcr/acme/** }
  - { from: harbor.io/ghcr/**, to: edge.io/cache/** }
  - { from: nginx, to: harbor.io/base/web }
`,
  'p.yaml',
);

describe('the name that a mirror is of', () => {
  it.each([
    ['harbor.io/ghcr/acme/app', 'ghcr.io/acme/app'],
    ['edge.io/cache/acme/a/b', 'ghcr.io/acme/a/b'],
    ['edge.io/cache/other/a', 'harbor.io/ghcr/other/a'],
    ['harbor.io/base/web', 'docker.io/library/nginx'],
    ['harbor.io/base/web2', 'harbor.io/base/web2'],
    ['ghcr.io/acme/app', 'ghcr.io/acme/app'],
  ])('of %s is %s', (image, origin) => {
    expect(originOf(policy)(image)).toBe(origin);
  });
});

describe('a name that is a mirror of another', () => {
  const policy = parsePolicy(
    `version: 1
firstParty: ['ghcr.io/acme/*']
mirrors: [{ from: ghcr.io/acme/**, to: harbor.acme.example/acme/** }]
holds: [{ images: [ghcr.io/acme/api], reason: r, owner: o, until: 2026-12-24 }]
`,
    'policy.yaml',
  );

  it('is first-party where that one is', () => {
    const isOurs = isFirstParty(policy);
    expect(isOurs('harbor.acme.example/acme/api')).toBe(true);
    expect(isOurs('harbor.acme.example/other/api')).toBe(false);
  });

  it('is held where that one is', () => {
    const hold = findHold(policy, new Date('2026-12-01'));
    const held = (image: string) => hold({ image, environment: 'prod', digest: null }) !== null;
    expect(held('harbor.acme.example/acme/api')).toBe(true);
    expect(held('harbor.acme.example/acme/web')).toBe(false);
  });
});
