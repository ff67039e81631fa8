import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Occurrence } from '../../../packages/core/scan/occurrence.ts';
import { digest, hex, scan } from './image-rows.ts';

/** A document in which an image is written, by what stands in its parts. */
type Shape = (parts: Parts) => string;

interface Parts {
  readonly host: string;
  readonly name: string;
  readonly tag: string;
  readonly digest: string;
}

const quote = (text: string) => `'${text}'`;
const tagged = ({ tag, digest: of }: Parts) => `${tag === '' ? '' : `:${tag}`}${of === '' ? '' : `@${of}`}`;
const whole = (parts: Parts) => quote(`${parts.host}/${parts.name}${tagged(parts)}`);
const map = ({ tag, digest: of }: Parts, keys: readonly [string, string]) =>
  [tag === '' ? '' : `, ${keys[0]}: ${quote(tag)}`, of === '' ? '' : `, ${keys[1]}: ${quote(of)}`].join('');

const shapes: readonly Shape[] = [
  (parts) =>
    `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, image: ${whole(parts)} }] }\n`,
  (parts) => `image: ${whole(parts)}\n`,
  (parts) => `env: [{ name: RELATED_IMAGE, value: ${whole(parts)} }]\n`,
  (parts) => `args: [${quote(`--image=${parts.host}/${parts.name}${tagged(parts)}`)}]\n`,
  (parts) => `image: { repository: ${quote(`${parts.host}/${parts.name}`)}${map(parts, ['tag', 'digest'])} }\n`,
  (parts) =>
    `image: { registry: ${quote(parts.host)}, repository: ${quote(parts.name)}${map(parts, ['tag', 'digest'])} }\n`,
  (parts) =>
    `webImage: ${quote(`${parts.host}/${parts.name}`)}${map(parts, ['webImageTag', 'webImageDigest']).replaceAll(', ', '\n')}\n`,
  (parts) =>
    `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nimages: [{ name: app, newName: ${quote(`${parts.host}/${parts.name}`)}${map(parts, ['newTag', 'digest'])} }]\n`,
];

/** Names that a build replaces: they are told from an image where they begin it. */
const tokens = ['%REG%', '@REG@', '__REG__', '#{REG}#', '#{Reg.Name}'] as const;

const expressions = [
  '${X}',
  '$(X)',
  '$X',
  '{{ .x }}',
  '{{ .Values.other }}',
  '%{X}',
  '[[ x ]]',
  '<%= x %>',
  '#{X}',
  '#{X}#',
] as const;

/** What the expression may become. */
const becomes = ['x', 'a.io', '8080', 'v2', '1.0', `1.0@${digest}`, digest, hex, `a.io/b@${digest}`, `@${digest}`, ''];

const shape = fc.constantFrom(...shapes);
const parts = fc.record({
  host: fc.constantFrom('ghcr.io', 'registry.acme.example:5000'),
  name: fc.constantFrom('acme/web', 'acme/deep/web-api'),
  tag: fc.constantFrom('', '1.0', 'v1-alpine', 'abc'),
  digest: fc.constantFrom('', digest),
});
const role = fc.constantFrom('host', 'name', 'tag', 'digest');

/** The parts, with a mark somewhere in one of them. */
const marked = fc.tuple(parts, role, fc.nat(), fc.nat()).map(([all, of, from, length]) => {
  const text = all[of];
  const start = text === '' ? 0 : from % (text.length + 1);
  const end = start + (text === '' ? 0 : length % (text.length - start + 1));
  return (inside: string): Parts => ({ ...all, [of]: text.slice(0, start) + inside + text.slice(end) });
});

/** A chart prints the tag behind the digest that its repository ends in, which is no reference. */
function isTwice({ parts: { repository, tag } }: Occurrence): boolean {
  return repository?.text.includes('@') === true && Boolean(tag?.text);
}

describe('an image of which one part is templated', () => {
  it('is found, listed, or passed over with a reason', () => {
    fc.assert(
      fc.property(shape, marked, fc.constantFrom(...expressions), (write, mark, expression) => {
        const { occurrences, templated, passedOver } = scan(write(mark(expression)), 'values.yaml');
        expect(occurrences.length + templated.length + passedOver.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('is judged as all that it may become is', () => {
    fc.assert(
      fc.property(shape, marked, fc.constantFrom(...expressions), (write, mark, expression) => {
        const [told] = scan(write(mark(expression)), 'values.yaml').occurrences;
        if (told === undefined || told.problem !== null) return;
        const isOther = (of: string | null) => (told.digest === null ? of !== null : of !== told.digest);
        const seen = becomes.flatMap((inside) =>
          scan(write(mark(inside)), 'values.yaml')
            .occurrences.slice(0, 1)
            .filter((it) => it.problem === null && !isTwice(it) && isOther(it.digest))
            .map(() => write(mark(inside))),
        );
        expect({ document: write(mark(expression)), otherwise: seen }).toMatchObject({ otherwise: [] });
      }),
      { numRuns: 500 },
    );
  });
});

describe('templates among parts', () => {
  it.each<readonly [text: string, templated: number]>([
    ['x: {repository: "{{ .x }}", tag: v1}\n', 0],
    ['x: {repository: "{{ .x }}"}\n', 0],
    ['image: {repository: "{{ .x }}"}\n', 1],
  ])('%s', (text, templated) => expect(scan(text).templated).toHaveLength(templated));
});

describe('a name that a build replaces, where an image begins', () => {
  it.each(tokens)('%s stands for any host, and leaves the rest judged', (token) => {
    const of = (image: string) => scan(`image: "${token}/acme/app${image}"\n`);
    expect(of(`@${digest}`).occurrences).toMatchObject([{ digest, problem: null }]);
    expect(of(':1.0').occurrences).toMatchObject([{ tag: '1.0', digest: null }]);
    // What is replaced in the tag as well is no tag: nobody can tell, or it is malformed. It is never passed over.
    const both = of(`:${token}`);
    expect(both.occurrences.length + both.templated.length).toBe(1);
  });

  it('has no digest whatever it becomes, where its tag is a name, too', () => {
    const pod = 'apiVersion: v1\nkind: Pod\nspec: { containers: [{ name: a, image: "%REG%/acme/app:%TAG%" }] }\n';
    expect(scan(pod).occurrences).toMatchObject([{ digest: null }]);
  });
});

describe('a template that takes its image from values', () => {
  const pod = (image: string) => `kind: Pod\napiVersion: v1\nspec:\n  containers:\n  - name: a\n    image: ${image}\n`;
  const open = (image: string) => scan(pod(image), 'charts/web/templates/pod.yaml').templated.length;

  it.each([
    ['by their names', '"{{ .Values.web.image }}:{{ .Values.web.imageTag }}"'],
    ['by names that are no names of Go', `'{{ index .Values "web-app" "image" }}'`],
    [
      'by lookups within each other',
      `'{{ index (index .Values "web-app") "image" }}:{{ index (index .Values "web-app") "imageTag" }}'`,
    ],
    ['by a lookup in what a name says', `'{{ (index $.Values.apps "web-app").image.repository }}'`],
    ['by get', `'{{ get .Values.web "image" }}'`],
  ])('%s is left to where they are given', (_, image) => expect(open(image)).toBe(0));

  it.each([
    ['that say no image', `'{{ index .Values "web-app" "title" }}'`],
    ['of a key that a value names', `'{{ index .Values .name "image" }}'`],
    ['of a key that a value names below one', `'{{ index .Values "image" .Values.which }}'`],
    ['of something else', `'{{ index .other "image" }}'`],
  ])('is said where it takes it from values %s', (_, image) => expect(open(image)).toBe(1));
});
