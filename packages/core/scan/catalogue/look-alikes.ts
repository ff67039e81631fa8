/** What has the shape of a reference and is something else, or says nothing of an image: under any key. */
export const lookAlikes = {
  /** Ends of a file's name: pictures, disks of machines, archives, programs, texts. */
  files: {
    source: 'https://www.iana.org/assignments/media-types/media-types.xhtml',
    endings: [
      ...['png', 'jpg', 'jpeg', 'svg', 'gif', 'webp', 'ico', 'bmp', 'avif'],
      ...['iso', 'qcow2', 'img', 'vmdk', 'vhd', 'vhdx', 'ova', 'raw'],
      ...['tar', 'gz', 'tgz', 'xz', 'zst', 'bz2', 'zip'],
      ...['bin', 'wasm', 'yaml', 'yml', 'json', 'md', 'htm', 'html', 'sh', 'py'],
    ],
  },
  /** `linux/arm64`, `linux/arm/v7`. */
  platforms: {
    source: 'https://github.com/opencontainers/image-spec/blob/main/image-index.md',
    systems: ['linux', 'windows', 'darwin', 'freebsd'],
    architectures: ['amd64', 'arm64', 'arm', '386', 'ppc64le', 's390x', 'riscv64'],
  },
  /** `image/png`: one that has a version may be an image. */
  mediaTypes: {
    source: 'https://www.iana.org/assignments/media-types/media-types.xhtml',
    types: ['image', 'audio', 'video', 'text', 'font', 'application'],
  },
  /** Images of a cloud's machines, which have no version; `*` is a word. */
  machineImages: {
    source: 'https://cloud.google.com/compute/docs/images/os-details',
    begins: ['projects/', '*-cloud/', 'family/', 'ami-', 'global/', '/subscriptions/'],
  },
  /** Values that settings about images have. */
  words: {
    source: 'https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy',
    words: [
      ...['true', 'false', 'yes', 'no', 'on', 'off', 'null', 'none', 'always', 'never', 'ifnotpresent', 'default'],
      ...['custom', 'auto', 'local', 'logo', 'icon', 'avatar', 'banner', 'cover', 'background', 'thumbnail'],
      ...['placeholder', 'image'],
    ],
  },
  /** A label or a taint of a node with its value or effect: `kubernetes.io/os:linux`, `acme.io/gpu:NoSchedule`. */
  labels: {
    source: 'https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/',
    domains: ['kubernetes.io'],
    effects: ['NoSchedule', 'PreferNoSchedule', 'NoExecute', 'true', 'false'],
  },
} as const;

/** The words of JSON Schema: a document of no others is a schema, which says nothing of what runs. */
export const schemaWords = {
  source: 'https://json-schema.org/draft/2020-12/schema',
  keys: [
    ...['$schema', '$id', 'id', '$ref', '$comment', '$defs', '$anchor', '$vocabulary', '$dynamicRef', '$dynamicAnchor'],
    ...['definitions', 'title', 'description', 'default', 'examples', 'example', 'deprecated', 'readOnly', 'writeOnly'],
    ...['type', 'enum', 'const', 'format', 'nullable', 'pattern', 'minLength', 'maxLength', 'multipleOf', 'minimum'],
    ...['maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'properties', 'patternProperties', 'propertyNames'],
    ...['additionalProperties', 'unevaluatedProperties', 'required', 'minProperties', 'maxProperties', 'dependencies'],
    ...['dependentRequired', 'dependentSchemas', 'items', 'prefixItems', 'additionalItems', 'unevaluatedItems'],
    ...['contains', 'minContains', 'maxContains', 'minItems', 'maxItems', 'uniqueItems', 'allOf', 'anyOf', 'oneOf'],
    ...['not', 'if', 'then', 'else', 'contentEncoding', 'contentMediaType', 'contentSchema', 'externalDocs'],
  ],
} as const;
