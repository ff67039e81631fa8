/** A CEL string literal: quotes, backslashes and everything beyond printable ASCII escaped (CEL language definition, "String and Bytes Values"). */
function celString(text: string): string {
  const escaped = Array.from(text, (character) => {
    if (character === "'" || character === '\\') return `\\${character}`;
    if (character >= ' ' && character <= '~') return character;
    return `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;
  });
  return `'${escaped.join('')}'`;
}

/** A variable of an admission policy: evaluated at most once a request, and only when it is asked for. */
export interface Variable {
  readonly name: string;
  readonly expression: string;
}

/**
 * The variables that tell which images of a request have no digest: `names`, normalised as findings show them, tag included.
 * What an update leaves as it was is not among them: else a Pod that runs already could lose neither label nor finalizer.
 */
export function findUnpinned(): readonly Variable[] {
  return [
    { name: 'spec', expression: podSpec('object') },
    { name: 'images', expression: imagesOf('variables.spec') },
    { name: 'specBefore', expression: `request.operation != 'UPDATE' ? dyn({}) :\n${podSpec('oldObject')}` },
    { name: 'imagesBefore', expression: imagesOf('variables.specBefore') },
    {
      name: 'unpinned',
      expression: [
        "variables.images.filter(image, image != '' && !(image in variables.imagesBefore) &&",
        `!image.matches(${celString(pinned)}))`,
      ].join('\n'),
    },
    {
      name: 'qualified',
      expression: `variables.unpinned.map(image, image.matches(${celString(withHost)}) ? image : 'docker.io/' + image)`,
    },
    {
      name: 'names',
      expression: [
        `variables.qualified.map(image, !image.matches(${celString(onDockerHub)}) ? image :`,
        `'docker.io/' + (${afterHost}.contains('/') ? '' : 'library/') + ${afterHost})`,
      ].join('\n'),
    },
  ];
}

/** Those of the names that a regular expression (RE2, over a whole `host/repository`) matches. */
export function matchNames(expression: string): string {
  return `variables.names.filter(name, name.find(${celString(withoutVersion)}).matches(${celString(expression)}))`;
}

// Digests that container runtimes can verify: sha256 and sha512 of the OCI image-spec. `$` is the end of the text in RE2.
const pinned = '^[^@\\s]+@(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$';
// distribution/reference, normalize.go, splitDockerDomain.
const withHost = '^(?:[^/]*[.:A-Z][^/]*|localhost)/';
const onDockerHub = '^(?:(?:index|registry-1)[.])?docker[.]io/';
const afterHost = "image.substring(image.indexOf('/') + 1)";
const withoutVersion = '^(?:[^/]*/)*[^/:@]+';

/** `dyn`: the kinds differ in shape, and a policy that is checked against each of them would be warned about the others. */
function podSpec(object: string): string {
  const spec = `dyn(${object}.spec)`;
  return [
    `has(${spec}.jobTemplate) ? ${spec}.jobTemplate.spec.template.spec :`,
    `has(${spec}.template) ? ${spec}.template.spec : ${spec}`,
  ].join('\n');
}

/** Containers of all three lists, and images mounted as volumes. A template may leave an image to its admission: ''. */
function imagesOf(spec: string): string {
  const containers = ['containers', 'initContainers', 'ephemeralContainers'].map((list) => orEmpty(spec, list));
  return [
    `(${containers.join(' +\n')})`,
    ".map(container, has(container.image) ? container.image : '') +",
    `${orEmpty(spec, 'volumes')}`,
    '.filter(volume, has(volume.image) && has(volume.image.reference)).map(volume, volume.image.reference)',
  ].join('\n');
}

function orEmpty(spec: string, list: string): string {
  return `(has(${spec}.${list}) ? ${spec}.${list} : [])`;
}
