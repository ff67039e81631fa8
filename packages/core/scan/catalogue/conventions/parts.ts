import type { Convention, PartKeys } from '../convention.ts';

const helmCreate = 'https://github.com/helm/helm/blob/main/pkg/chart/v2/util/create.go';
const bitnami = 'https://github.com/bitnami/charts/tree/main/bitnami/common#imageroot';

/** A map below a key that says image. */
export const imageBlock = {
  id: 'image.block',
  source: bitnami,
  certainty: 'convention',
  takes: '`image: {registry, repository, tag, digest}`, in parts below a key that says image',
  keys: ['**image'],
  parts: {
    registry: ['registry', 'registryUrl'],
    repository: ['repository'],
    tag: ['tag'],
    digest: ['digest', 'sha', 'sha256'],
  },
  /** What has a role in such a block alone, the strongest first. */
  inBlock: { registry: [], repository: ['image', 'repo', 'name'], tag: ['version'], digest: [] },
  /** Keys whose digest is written without its algorithm, which the chart puts before it. */
  bareDigest: ['sha', 'sha256'],
  // Beside a version without a name: what it is a version of.
  not: ['ref', 'reference', 'image', 'name', 'kind', 'url', 'source', 'architecture'],
} as const satisfies Convention & { readonly inBlock: PartKeys; readonly bareDigest: readonly string[] };

/** A map under any key, by the same parts. */
export const imageParts = {
  id: 'image.parts',
  source: helmCreate,
  certainty: 'convention',
  takes: '`repository` + `tag`, `image` + `tag`, `repository` + `image` + `version` in any map',
  keys: ['repository', 'image'],
  // Of the repository of a chart, or of Git.
  not: ['ref', 'branch', 'repoURL', 'chart', 'targetRevision'],
  /** Beside these a name without a host is of something else. */
  hosted: ['url'],
} as const satisfies Convention & { readonly hosted: readonly string[] };

/** A prefix that says image, and what part it is. */
export const imageSiblings = {
  id: 'image.siblings',
  source: 'https://github.com/elastic/helm-charts/blob/main/elasticsearch/values.yaml',
  certainty: 'convention',
  takes: '`webImage` + `webImageTag`, `imageRepository` + `imageTag`: parts in keys beside each other',
  keys: ['***image'],
  parts: {
    registry: ['registry', 'remote'],
    repository: ['repository', 'repo', 'name'],
    tag: ['tag', 'version'],
    digest: ['digest', 'sha', 'sha256'],
  },
  // What many images fall back on is the version of none.
  not: ['global', 'globals'],
} as const satisfies Convention;

/**
 * Names beside each other that differ by their last word: without one of these at its end a name is a stem, and its tag or digest is
 * what has the stem and a word for one.
 */
export const imageStems = {
  id: 'image.stems',
  source: 'https://docs.victoriametrics.com/operator/configuration/#environment-variables',
  certainty: 'convention',
  takes:
    '`WEB_IMAGE` + `WEB_TAG`, `--web-image=…` + `--web-image-tag=…`: a name and its tag beside each other; a `WEB_VERSION` may complete it or not',
  keys: ['***image', '***base-image', '***default-image', '***default-base-image'],
  parts: { registry: ['registry'], repository: [], tag: ['tag'], digest: ['digest'] },
  /** Operators read it as a version, too, where a digest would break it. It says nothing of a name that has no slash. */
  versions: ['version'],
} as const satisfies Convention & { readonly versions: readonly string[] };

/** A registry that many blocks share. */
export const sharedRegistry = {
  source: 'https://github.com/bitnami/charts/tree/main/bitnami/common#global',
  keys: ['registry'],
  before: ['global', 'common', 'private', 'system', 'default'],
  of: ['image', 'images', 'container', 'docker', 'oci'],
  after: ['url', 'host', 'server', 'name'],
  /** Before all others. */
  first: ['global', 'imageRegistry'],
  /** The maps below `global` that charts keep one in. */
  maps: [[], ['image'], ['images']],
  /** The keys of one that is a map itself: `global.registry.url`. */
  inner: ['url', 'host', 'server'],
} as const;

/** Habits of single charts, where a key means what it does nowhere else. */
export const charts = {
  /** A digest counts where `useDigest` says so; the operator has one for every cloud, and this one is of none. */
  cilium: {
    source: 'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/values.yaml',
    switch: 'useDigest',
    digest: 'genericDigest',
  },
  /** `hub: docker.io/istio` + `image: pilot` + `tag`. */
  istio: {
    source: 'https://github.com/istio/istio/blob/master/manifests/charts/istio-control/istio-discovery/values.yaml',
    registry: 'hub',
  },
  /** `registry: ~` + `defaultRegistry: ghcr.io` + `repository`: the one counts where the other says nothing. */
  kyverno: {
    source: 'https://github.com/kyverno/kyverno/blob/main/charts/kyverno/values.yaml',
    registry: 'defaultRegistry',
  },
  /** `defaultImageVersion` is the tag of the `image` beside it. */
  kserve: {
    source: 'https://github.com/kserve/kserve/blob/master/config/configmap/inferenceservice.yaml',
    prefix: 'defaultImage',
  },
  /** `imageRegistry` + `imageNamespace` at the top, and in each block a `name`, where that has no `repository`. */
  certManager: {
    source:
      'https://github.com/cert-manager/cert-manager/blob/master/deploy/charts/cert-manager/templates/_helpers.tpl',
    registry: 'imageRegistry',
    namespace: 'imageNamespace',
    name: 'name',
  },
  /** The registry of all images beside it whose name has none. */
  datadog: {
    source: 'https://github.com/DataDog/helm-charts/blob/main/charts/datadog/values.yaml',
    registry: 'containerRegistry',
  },
} as const;

/** In a `namespace` a name and a tag are an ImageStreamTag, which no registry knows by that name. */
export const imageStream = {
  source: 'https://docs.openshift.com/container-platform/latest/openshift_images/image-streams-manage.html',
  key: 'namespace',
} as const;
