import { describe, expect, it } from '@jest/globals';
import { digest, hex, scan } from './image-rows.ts';

const write = (apiVersion: string, kind: string, spec: string) =>
  `kind: ${kind}\napiVersion: ${apiVersion}\nmetadata: { name: web }\nspec: { ${spec} }\n`;
const app = (spec: string) => write('acme.io/v1', 'App', spec);
const inList = (text: string) => `kind: List\napiVersion: v1\nitems:\n- ${text.trimEnd().replaceAll('\n', '\n  ')}\n`;
const completedBy = (text: string) => scan(text).occurrences.map((found) => found.completedBy ?? null);

describe('a name without a version in a custom resource of which nothing is known', () => {
  const cases: readonly (readonly [string, string, string | null])[] = [
    ['a version', 'a: { image: quay.io/acme/app, version: v2 }', 'version'],
    ['a tag, beside an image by another key', 'a: { baseImage: quay.io/acme/app, tag: v2 }', 'tag'],
    ['a digest, likewise', 'a: { baseImage: quay.io/acme/app, sha: abc }', 'sha'],
    ['a version in values', 'values: { image: quay.io/acme/app, version: v2 }', 'version'],
    ['a version of all', 'version: v2, upgrade: { image: acme/k3s-upgrade, args: [a] }', 'version'],
    ['a channel of all', 'channel: https://acme.io/v2, upgrade: { image: acme/k3s-upgrade }', 'channel'],
    ['a version of all, where it has a tag', 'version: v2, upgrade: { image: "acme/k3s-upgrade:1" }', null],
    ['nothing', 'a: { image: quay.io/acme/app, replicas: 2 }', null],
    ['an empty version', 'a: { image: quay.io/acme/app, version: "" }', null],
    ['a version, where it has a tag', 'a: { image: "quay.io/acme/app:1", version: v2 }', null],
    ['a version, where it is of a container', 'containers: [{ image: quay.io/acme/app, version: v2 }]', null],
  ];
  const says = (key: string | null) => [key === null ? null : { key, tag: null }];

  it.each(cases)('may be completed by %s beside it: %s', (_, spec, key) =>
    expect(completedBy(app(spec))).toEqual(says(key)),
  );

  it.each(cases)('may be completed by %s beside it, in a list: %s', (_, spec, key) =>
    expect(completedBy(inList(app(spec)))).toEqual(says(key)),
  );

  it.each([
    ['a digest as its version', `image: quay.io/acme/app, version: "${digest}"`],
    ['a tag and a digest as its version', `image: quay.io/acme/app, version: "v2@${digest}"`],
    ['a digest as the version beside a tag', `image: "quay.io/acme/app:1", version: "${digest}"`],
  ])('is pinned by no version beside it: %s', (_, spec) => {
    for (const text of [app(spec), inList(app(spec)), `a: 1\nextraObjects:\n${inList(app(spec)).slice(26)}`])
      expect(scan(text).occurrences.map((found) => found.digest)).toEqual([null]);
  });
});

const plan = (spec: string) => write('upgrade.cattle.io/v1', 'Plan', spec);
const argocd = (spec: string) => write('argoproj.io/v1beta1', 'ArgoCD', spec);
const bundle = (says: string) =>
  write('packaging.carvel.dev/v1alpha1', 'PackageRepository', `fetch: { imgpkgBundle: { ${says} } }`);
const prometheus = (spec: string) => write('monitoring.coreos.com/v1', 'Prometheus', spec);

describe('a name without a version in a resource whose operator is known', () => {
  it.each<readonly [string, string, object | null]>([
    ['the version of a Plan', plan('version: v1+k3s1, upgrade: { image: a/b }'), { key: 'version', tag: 'v1+k3s1' }],
    ['a template of it', plan('version: "${V}", upgrade: { image: a/b }'), { key: 'version', tag: '${V}' }],
    [
      'a channel, which names any',
      plan('channel: https://a.io/b, upgrade: { image: a/b }'),
      { key: 'channel', tag: null },
    ],
    [
      'a version before a channel',
      plan('channel: https://a.io/b, version: v1, upgrade: { image: a/b }'),
      { key: 'version', tag: 'v1' },
    ],
    ['a version that is no tag', plan(`version: "${digest}", upgrade: { image: a/b }`), { key: 'version', tag: null }],
    ['nothing that is said here', plan('upgrade: { image: a/b }'), { key: 'version', tag: null }],
    ['a version, where it has a tag', plan('version: v1, upgrade: { image: "a/b:1" }'), null],
    [
      'the version of an ArgoCD, which may be a digest',
      argocd('version: v2, image: a/b'),
      { key: 'version', tag: 'v2', digestKey: 'version' },
    ],
    [
      'a version of its own before that of all',
      argocd('version: v2, repo: { image: a/b, version: v3 }'),
      { key: 'version', tag: 'v3', digestKey: 'version' },
    ],
    [
      'a key of its own name',
      argocd('version: v2, ha: { redisProxyImage: a/b, redisProxyVersion: v4 }'),
      { key: 'redisProxyVersion', tag: 'v4', digestKey: 'redisProxyVersion' },
    ],
    [
      'the tag of a base',
      prometheus('baseImage: a/b, version: v2, tag: v3'),
      { key: 'tag', tag: 'v3', digestKey: 'sha' },
    ],
    [
      'the rule of a bundle, by which the controller picks the tag',
      bundle('image: a/b, tagSelection: { semver: { constraints: 1.x } }'),
      { key: 'tagSelection', tag: null },
    ],
    ['no rule of a bundle, where it has none', bundle('image: a/b'), null],
    [
      'no rule of a bundle, where it has a digest',
      bundle(`image: "a/b@${digest}", tagSelection: { semver: {} }`),
      null,
    ],
    ['no version, where it takes the image as it is', prometheus('image: a/b, version: v2, tag: v3, sha: x'), null],
  ])('is completed by %s', (_, text, completing) => {
    expect(completedBy(text)).toEqual([completing]);
    expect(completedBy(inList(text))).toEqual([completing]);
  });

  it.each<readonly [string, string, string | null]>([
    ['the version of an ArgoCD', argocd(`version: "${digest}", image: a/b`), digest],
    ['the version of all', argocd(`version: "${digest}", repo: { image: a/b }`), digest],
    ['a tag of its own over it', argocd(`version: "${digest}", repo: { image: a/b, version: v1 }`), null],
    ['the sha of a base', prometheus(`baseImage: a/b, sha: ${hex}`), digest],
    ['a sha, where it takes the image as it is', prometheus(`image: a/b, sha: ${hex}`), null],
    ['the version of a Plan', plan(`version: "${digest}", upgrade: { image: a/b }`), null],
    ['a digest behind the tag of an ArgoCD', argocd(`version: "v1@${digest}", image: a/b`), null],
  ])('is pinned where its operator takes a digest: %s', (_, text, says) => {
    expect(scan(text).occurrences.map((found) => found.digest)).toEqual([says]);
    expect(scan(inList(text)).occurrences.map((found) => found.digest)).toEqual([says]);
  });

  it('is judged by nobody where the digest may come from a template', () => {
    const { occurrences, templated } = scan(argocd('version: "${V}", image: a/b'));
    expect([occurrences.map(({ image }) => image), templated.map(({ text }) => text)]).toEqual([[], ['${V}']]);
  });
});
