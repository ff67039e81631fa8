import type { Convention, OthersConvention } from '../convention.ts';

const values = 'https://helm.sh/docs/chart_best_practices/values/#naming-conventions';

/** The keys themselves say image. */
export const imageKey = {
  id: 'image.key',
  source: 'https://helm.sh/docs/chart_best_practices/pods/#images',
  certainty: 'convention',
  takes: '`image`, `webImage`, `web_image`, `imageRef`, `imageName`: a key that says image',
  keys: ['**image{,s}', '*image-{ref,reference,name,url,uri}'],
  // Images of machines, and of a map's style.
  unless: ['***{vm,icon}-image'],
  /** Only where the value has a version: it may be the address of a picture. */
  versioned: ['***url'],
} as const satisfies Convention & { readonly versioned: readonly string[] };

/** What follows the word is no aspect of an image (`variable.aspects`). */
export const imageNear = {
  id: 'image.near',
  source: values,
  certainty: 'convention',
  takes: '`image_web`, `imageDataplane`: a key that begins with image, whose value has a version',
} as const satisfies Convention;

export const imageList = {
  id: 'image.list',
  source: 'https://artifacthub.io/docs/topics/annotations/helm/#supported-annotations',
  certainty: 'convention',
  takes: '`images: [acme/web]`, `images: {web: acme/web}`, `images: [{name: acme/web}]`',
  keys: ['***images'],
  /** In an item that is a map, what names the image: items have paths, arguments and the like too. */
  names: ['name', 'ref', 'reference', 'url', 'source'],
  /** In a map of images, the registry that they share. */
  unless: ['***registry'],
} as const satisfies Convention & { readonly names: readonly string[] };

/** Below a key of an image. */
export const imageReference = {
  id: 'image.reference',
  source: 'https://docs.gitlab.com/ci/yaml/#imagename',
  certainty: 'convention',
  takes: '`image: {ref: …}`, `image: {reference: …}`, `image: {name: …}`',
  keys: ['ref', 'reference', 'name'],
} as const satisfies Convention;

/** Below a key of an image, whatever the keys are. */
export const imageVersions = {
  id: 'image.versions',
  source: values,
  certainty: 'convention',
  takes: '`image: {web: acme/web:1, init: acme/init:1}`',
} as const satisfies Convention;

/** What looks like a container: there `image: nginx`, a name alone, is one. */
export const container = {
  source: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Container',
  key: 'container',
  /** Its own key, or that of the list that it is in. */
  keys: [
    '{,init,ephemeral,extra,sidecar,additional}containers',
    '{,extra,additional}{init,sidecar}containers',
    'sidecars',
    'steps',
  ],
  /** The key of the map that it is in, by Compose. */
  around: ['services'],
  /** Keys beside its image. */
  beside: [
    ...['command', 'args', 'env', 'ports', 'resources', 'volumeMounts', 'securityContext', 'script', 'container_name'],
  ],
} as const;

/** Kubernetes' own key, and that of the chart that `helm create` makes. */
export const pullPolicy = {
  source: 'https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy',
  keys: ['imagePullPolicy', 'pullPolicy'],
} as const;

/** Helm values that describe a machine: its image is no container's. */
export const machine = {
  source: 'https://cluster-api.sigs.k8s.io/reference/glossary#machine',
  // Not `zone` and `region`: much that runs in containers has those.
  keys: ['machineType', 'instanceType', 'flavor', 'disk', 'ami'],
} as const;

/** Keys of objects that another holds: a list, a template of OpenShift, a composition or an object of Crossplane. */
export const objectHolders = {
  source: 'https://docs.openshift.com/container-platform/latest/openshift_images/using-templates.html',
  keys: [
    ...['items', 'objects', 'object', 'resources', 'resourcetemplates', 'resourceTemplates', 'base', 'raw'],
    ...['manifest', 'manifests', 'extraObjects', 'extraDeploy', 'extraManifests', 'extraResources'],
  ],
} as const;

export const imageOthers = {
  id: 'image.others',
  source: 'https://eraser-dev.github.io/eraser/docs/exclusion',
  keys: [
    '{exclude,excluded,ignore,ignored,skip,skipped,allow,allowed,disallowed,notallowed,deny,denied,blocked}-image{,s}',
  ],
  why: 'images of others that a tool leaves alone or lets in',
} as const satisfies OthersConvention;
