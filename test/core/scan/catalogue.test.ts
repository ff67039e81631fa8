import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../../packages/core/scan/catalogue/index.ts';
import { openRandom } from '../../random.ts';
import { type Said, writeInSomeStyle } from '../yaml/styles.ts';
import { scan } from './found.ts';

/** A document of a kind: which images the entry finds in it, and why it leaves the others alone. */
interface Row {
  readonly id: string;
  readonly file?: string;
  readonly says: { readonly [key: string]: Said };
  readonly images?: readonly string[];
  readonly leaves?: readonly string[];
}

const app = 'ghcr.io/acme/app:1';
const named = { metadata: { name: 'web' } };
const pod = { spec: { containers: [{ name: 'web', image: app }] } };
const object = (apiVersion: string, kind: string, rest: { readonly [key: string]: Said }) => ({
  apiVersion,
  kind,
  ...rest,
});

const rows: readonly Row[] = [
  {
    id: 'kubernetes.image-volume',
    says: object('v1', 'Pod', { ...named, spec: { volumes: [{ name: 'v', image: { reference: 'nginx' } }] } }),
    images: ['docker.io/library/nginx'],
  },
  {
    id: 'kubernetes.custom-resource-definition',
    says: object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', { ...named, ...pod }),
    leaves: ['a schema'],
  },
  {
    id: 'kubernetes.admission-policy',
    says: object('admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicy', { ...named, ...pod }),
    leaves: ['a policy about images'],
  },
  {
    id: 'openshift.image-content-source-policy',
    says: object('operator.openshift.io/v1alpha1', 'ImageContentSourcePolicy', { ...named, ...pod }),
    leaves: ['what a mirror copies'],
  },
  {
    id: 'openshift.mirror-set',
    says: object('config.openshift.io/v1', 'ImageDigestMirrorSet', { ...named, ...pod }),
    leaves: ['what a mirror copies'],
  },
  {
    id: 'openshift.oc-mirror',
    says: object('mirror.openshift.io/v2alpha1', 'ImageSetConfiguration', {
      mirror: { additionalImages: [{ name: app }] },
    }),
    leaves: ['what a mirror copies'],
  },
  {
    id: 'openshift.build-config',
    says: object('build.openshift.io/v1', 'BuildConfig', {
      ...named,
      spec: { output: { to: { kind: 'DockerImage', name: app } } },
    }),
    leaves: ['what a build makes or pushes'],
  },
  {
    id: 'shipwright',
    says: object('shipwright.io/v1beta1', 'Build', { ...named, spec: { output: { image: app } } }),
    leaves: ['what a build makes or pushes'],
  },
  {
    id: 'kpack',
    says: object('kpack.io/v1alpha2', 'Image', { ...named, spec: { tag: app, additionalTags: [app] } }),
    leaves: ['what a build makes or pushes', 'what a build makes or pushes'],
  },
  {
    id: 'kbld',
    says: object('kbld.k14s.io/v1alpha1', 'Config', { overrides: [{ image: 'acme/app:1', newImage: app }] }),
    images: ['ghcr.io/acme/app'],
    leaves: ['what a lock matches'],
  },
  {
    id: 'skaffold',
    says: object('skaffold/v4beta6', 'Config', { build: { artifacts: [{ image: app }] } }),
    leaves: ['what a build makes or pushes'],
  },
  {
    id: 'crossplane.package',
    says: object('pkg.crossplane.io/v1', 'Provider', { ...named, spec: { package: 'acme/provider-aws:v0.29.0' } }),
    images: ['docker.io/acme/provider-aws'],
  },
  {
    id: 'flux.image',
    says: object('image.toolkit.fluxcd.io/v1', 'ImageRepository', { ...named, spec: { image: app } }),
    leaves: ['what an updater watches'],
  },
  {
    id: 'argocd-image-updater',
    says: object('argocd-image-updater.argoproj.io/v1alpha1', 'ImageUpdater', { ...named, spec: { image: app } }),
    leaves: ['what an updater watches'],
  },
  {
    id: 'kargo',
    says: object('kargo.akuity.io/v1alpha1', 'Freight', { ...named, images: [{ repoURL: app }] }),
    leaves: ['what an updater watches'],
  },
  ...[
    ['kyverno', 'kyverno.io/v1', 'ClusterPolicy'],
    ['kyverno.cel', 'policies.kyverno.io/v1', 'ImageValidatingPolicy'],
    ['gatekeeper.template', 'templates.gatekeeper.sh/v1', 'ConstraintTemplate'],
    ['gatekeeper.constraint', 'constraints.gatekeeper.sh/v1beta1', 'K8sAllowedRepos'],
    ['sigstore.policy-controller', 'policy.sigstore.dev/v1beta1', 'ClusterImagePolicy'],
  ].map(([id = '', group = '', kind = '']) => ({
    id,
    says: object(group, kind, { ...named, ...pod }),
    leaves: ['a policy about images'],
  })),
  ...[
    ['helm.chart', 'Chart.yaml', 'a lock or a description of packages'],
    ['npm', 'package.json', 'a lock or a description of packages'],
    ['helm.values-schema', 'values.schema.json', 'a schema'],
    ['buf', 'buf.gen.yaml', 'a lock or a description of packages'],
    ['devcontainer-lock', 'devcontainer-lock.json', 'a lock or a description of packages'],
    ['goreleaser', '.goreleaser.yaml', 'what a build makes or pushes'],
  ].map(([id = '', file = '', why = '']) => ({ id, file, says: { image: app }, leaves: [why] })),
];

/** What a row needs besides: the same of another group, without a name, or as an object in a file of that name. */
const others: readonly (readonly [name: string, file: string, says: { readonly [key: string]: Said }])[] = [
  ['a kind of another group', 'a.yaml', object('shop.acme.example/v1', 'Warehouse', { ...named, ...pod })],
  ['a kind without a group', 'a.yaml', object('v1', 'ImagePolicy', { ...named, ...pod })],
  ['values that have a kind', 'values.yaml', object('kargo.akuity.io/v1alpha1', 'Warehouse', { image: app })],
  ['an object in a file of buf', 'buf.gen.yaml', object('v1', 'Pod', { ...named, ...pod })],
  ['an object in a file of a chart', 'Chart.yaml', object('v1', 'Pod', { ...named, ...pod })],
  ['values that have tests', 'values.yaml', { tests: [{ asserts: ['1'] }], image: app }],
  [
    'an output of what is no build',
    'a.yaml',
    object('logging.acme.example/v1', 'Pipeline', { ...named, spec: { output: { image: app } } }),
  ],
  ['a map under the key of a schema', 'a.yaml', object('acme.example/v1', 'Any', { ...named, openAPIV3Schema: pod })],
];

describe('the catalogue', () => {
  it('has a row for every entry, and an entry for every row', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual(catalogue.map(({ id }) => id).sort());
  });

  it.each(rows)(
    '$id finds its images and leaves the others alone',
    ({ file = 'a.yaml', says, images = [], leaves = [] }) => {
      const { occurrences, passedOver } = scan(JSON.stringify(says), file);
      expect(occurrences.map(({ image }) => image)).toEqual(images);
      expect(passedOver.map(({ why }) => why)).toEqual(leaves);
    },
  );

  it.each(rows.filter(({ images }) => images !== undefined))(
    '$id finds its images in any style',
    ({ says, images = [] }) => {
      const random = openRandom(11);
      const missed = Array.from({ length: 60 }, () => writeInSomeStyle(says, random)).filter((text) => {
        const found = scan(text, 'a.yaml').occurrences.map(({ image }) => image);
        return !images.every((image) => found.includes(image));
      });
      expect(missed.slice(0, 3)).toEqual([]);
    },
  );

  it.each(others)('%s is judged as any other document', (_, file, says) => {
    expect(scan(JSON.stringify(says), file).occurrences.map(({ image }) => image)).toEqual(['ghcr.io/acme/app']);
  });
});
