import { describe, expect, it } from '@jest/globals';
import { originOf } from '../../../packages/core/policy/mirrors.ts';
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
