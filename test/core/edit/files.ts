import fc from 'fast-check';

/** A file of the kind that people write, and its name. */
export interface Made {
  readonly file: string;
  readonly text: string;
}

const hex = 'ab01'.repeat(16);
const name = fc.constantFrom('acme/app', 'ghcr.io/acme/api', 'reg:5000/team/app', 'nginx', 'localhost/x/y');
const tag = fc.constantFrom('v1', '1.27', '1.10', '0123', 'main', '2024.1.2-x_y');
const digest = fc.constantFrom(`sha256:${hex}`, `sha256:${hex.toUpperCase()}`, 'sha256:short');
const quote = fc.constantFrom('', "'", '"');
const comment = fc.constantFrom('', ' # v1', '  #  {"$imagepolicy": "a:b"}');

/** `written` in one of the quotes, after blanks. */
function scalar(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(text, quote).map(([value, mark]) => `${mark}${value}${mark}`);
}

const reference = fc
  .tuple(name, fc.option(tag), fc.option(digest))
  .map(([image, version, pin]) => `${image}${version ? `:${version}` : ''}${pin ? `@${pin}` : ''}`);

const tagField = fc.oneof(
  tag,
  fc.tuple(tag, digest).map((both) => both.join('@')),
  digest,
  fc.constant(''),
);
const digestField = fc.oneof(digest, fc.constant(hex), fc.constant(''));

/** The lines `key: value` of an image in parts, in any order. */
const fields = fc
  .record(
    {
      repository: scalar(name),
      registry: scalar(fc.constantFrom('quay.io', 'reg:5000')),
      tag: fc.oneof(scalar(tagField), fc.constantFrom('~', '""', 'null')),
      digest: fc.oneof(scalar(digestField), fc.constantFrom('~', '""')),
      pullPolicy: fc.constantFrom('Always', '""'),
    },
    { requiredKeys: ['repository'] },
  )
  .chain((made) => fc.shuffledSubarray(Object.entries(made), { minLength: Object.keys(made).length }));

const kustomize = fc
  .record(
    { name: scalar(name), newName: scalar(name), newTag: scalar(tag), digest: scalar(digest) },
    { requiredKeys: ['name'] },
  )
  .chain((made) => fc.shuffledSubarray(Object.entries(made), { minLength: Object.keys(made).length }));

type Fields = readonly (readonly [string, string])[];

function block(made: Fields, indent: string, first: string, note: string): string {
  return made.map(([key, value], index) => `${index === 0 ? first : indent}${key}: ${value}${note}\n`).join('');
}

function flow(made: Fields): string {
  return `{${made.map(([key, value]) => `${key}: ${value || '""'}`).join(', ')}}`;
}

/** One image in a map whose key is `key`, indented by nothing. */
const entry: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(scalar(reference), comment).map(([image, note]) => `image: ${image}${note}\n`),
  reference.map((image) => `image: >-\n  ${image}\n`),
  fc.tuple(fields, comment).map(([made, note]) => `image:\n${block(made, '  ', '  ', note)}`),
  fields.map((made) => `image: ${flow(made)}\n`),
  fc.tuple(fields, comment).map(([made, note]) => `images:\n${block(made, '    ', '  - ', note)}`),
  fc.tuple(name, tag).map(([image, version]) => `imageRepository: ${image}\nimageTag: ${version}\n`),
  reference.map((image) => `args: ["--side-image=${image}", x]\n`),
  fc
    .tuple(name, tag)
    .map(
      ([image, version]) =>
        `parameters:\n- {name: image.repository, value: ${image}}\n- name: image.tag\n  value: '${version}'\n`,
    ),
);

const json = fc
  .tuple(name, fc.option(tag), fc.option(digest))
  .map(([repository, version, pin]) =>
    JSON.stringify({ image: { repository, ...(version && { tag: version }), ...(pin && { digest: pin }) } }),
  );

/** What a file holds at its top, each under a key of its own. */
const section: fc.Arbitrary<string> = fc.oneof(
  entry,
  entry.map((text) => `values: |\n${indented(text)}`),
  entry.map((text) => `config: "${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"\n`),
  json.map((text) => `lineage: '${text}'\n`),
  json.map((text) => `lineage: ${JSON.stringify(text)}\n`),
  json.map((text) => `lineage: >\n  ${text}\n`),
);

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

const values = fc
  .array(section, { minLength: 1, maxLength: 4 })
  .map((sections) => sections.map((text, index) => `part${index}:\n${indented(text)}`).join(''));

const kustomization = fc
  .tuple(fc.array(fc.tuple(kustomize, comment, fc.boolean()), { minLength: 1, maxLength: 3 }))
  .map(
    ([list]) =>
      `images:\n${list.map(([made, note, inline]) => (inline ? `- ${flow(made)}\n` : block(made, '  ', '- ', note))).join('')}`,
  );

const dressed = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(text, fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\ufeff'), fc.boolean())
    .map(([made, eol, bom, end]) => bom + (end ? made : made.trimEnd()).replaceAll('\n', eol));

export const files: fc.Arbitrary<Made> = fc.oneof(
  dressed(values).map((text) => ({ file: 'values.yaml', text })),
  dressed(kustomization).map((text) => ({ file: 'kustomization.yaml', text })),
  fc
    .tuple(json, fc.constantFrom(0, 2))
    .map(([text, space]) => ({ file: 'a.json', text: JSON.stringify(JSON.parse(text), null, space) })),
);
