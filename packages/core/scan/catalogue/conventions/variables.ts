import type { Convention } from '../convention.ts';

/** The name of a variable, a parameter or a flag. Its words are parted by `_`, `-`, `.` or a capital letter. */
export const imageVariable = {
  id: 'image.variable',
  source: 'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/',
  certainty: 'convention',
  takes: '`{name: WEB_IMAGE, value: …}`, `WEB_IMAGE=…`: a variable or a parameter whose name says image',
  /** By the Operator SDK (https://sdk.operatorframework.io/docs/olm-integration/generation/) an image whatever follows. */
  prefix: 'RELATED_IMAGE_',
  /** What is said about an image: none of these may stand behind the word `image`. */
  aspects: [
    ...['pull', 'policy', 'secret', 'secrets', 'tag', 'tags', 'digest', 'digests', 'sha', 'sha256', 'type', 'size'],
    ...['format', 'repo', 'repository', 'registry', 'prefix', 'version', 'path', 'dir'],
  ],
  /** Written together with the word, or behind it, what pictures and their services have, too: there only a version, or one of `registries`, makes an image. */
  pictureKeys: ['imageurl', 'imageuri'],
  pictures: [
    ...['service', 'svc', 'server', 'cache', 'store', 'storage', 'upload', 'uploads', 'url', 'uri', 'addr', 'address'],
    ...['host', 'hostname', 'port', 'endpoint', 'bucket', 'topic', 'queue', 'mime', 'domain', 'cdn', 'width', 'height'],
    ...['quality', 'timeout', 'limit', 'count', 'namespace', 'folder'],
  ],
  /** Hosts that serve images and no pictures; `*` is any region. */
  registries: [
    ...['docker.io', 'ghcr.io', 'quay.io', 'gcr.io', 'pkg.dev', 'azurecr.io'],
    ...['ecr.*.amazonaws.com', 'ecr.*.amazonaws.com.cn'],
  ],
  /** Where a map has the value: of a variable, and of a parameter. */
  values: ['value'],
  parameterValues: ['value', 'default', 'string', 'array'],
} as const satisfies Convention & Readonly<Record<string, unknown>>;

export const imageFlag = {
  id: 'image.flag',
  source: 'https://kubernetes.io/docs/reference/kubectl/generated/kubectl_run/',
  certainty: 'convention',
  takes: '`--web-image=…`, `--web-image` and its value as the next argument',
} as const satisfies Convention;

/** Lists of arguments, and maps of variables. */
export const argumentLists = {
  source: 'https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/',
  keys: ['args', 'command', 'arguments', 'extraArgs', 'cmd', 'entrypoint'],
  around: ['***args'],
} as const;
export const variableMaps = {
  source: 'https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/configmapgenerator/',
  around: ['***env{,ironment,var,vars}', 'literals'],
} as const;
export const parameterLists = {
  source: 'https://tekton.dev/docs/pipelines/tasks/#specifying-parameters',
  word: 'param',
} as const;

export const imageLines = {
  id: 'image.lines',
  source: 'https://kubernetes.io/docs/concepts/configuration/configmap/',
  certainty: 'convention',
  takes: 'a text of `name=image` lines and no others',
} as const satisfies Convention;

/** `--destination=…`, or the flag alone: where a built image is pushed, which no digest can name. */
export const outputFlag = {
  source: 'https://github.com/GoogleContainerTools/kaniko#flag---destination',
  flags: ['destination'],
} as const;

/** A variable or parameter that says where a built image is pushed: these words before `IMAGE`, or these behind it. */
export const outputName = {
  source: 'https://tekton.dev/docs/pipelines/tasks/#specifying-parameters',
  before: ['target', 'dest', 'destination', 'output', 'push'],
  after: ['target', 'dest', 'destination', 'output'],
} as const;
