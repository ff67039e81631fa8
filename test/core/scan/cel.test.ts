import { describe, expect, it } from '@jest/globals';
import { findCelImages } from '../../../packages/core/scan/walk/cel.ts';
import { digest, found, scan, yaml } from './image-rows.ts';

const imagesIn = (text: string) =>
  findCelImages(text).map(({ from, to, open }) => `${text.slice(from, to)}${open ? '+' : ''}`);

describe('images in an expression of CEL', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['a field of an object', 'Object{spec: Object.spec{image: "acme/a:1", name: "x"}}', ['acme/a:1']],
    ['in single quotes', "O{image: 'acme/a:1'}", ['acme/a:1']],
    ['a key of a map', '{"image": "acme/a:1"}', ['acme/a:1']],
    ['on lines of its own', 'O{\n  image:\n    "acme/a:1"\n}', ['acme/a:1']],
    ['several', 'O{image: "acme/a:1"} + [O{image: "acme/b:2"}]', ['acme/a:1', 'acme/b:2']],
    [
      'what a JSON patch puts there',
      'JSONPatch{op: "add", path: "/spec/containers/0/image", value: "acme/a:1"}',
      ['acme/a:1'],
    ],
    ['with an address before it on its line', 'O{url: "https://x", image: "acme/a:1"}', ['acme/a:1']],
    ['of which a part is put behind it', 'O{image: "acme/a:" + params.tag}', ['acme/a:+']],
    ['of which a part is put before it', 'O{image: params.host + "/a:1"}', ['/a:1+']],
    ['of two', 'O{image: has(x) ? "acme/a:1" : "acme/b:1"}', ['acme/a:1+']],
    ['by a function', 'O{image: "acme/a:%s".format([params.tag])}', ['acme/a:%s+']],
    ['in brackets', 'O{image: ("acme/a:1"), name: "x"}', ['acme/a:1']],
    ['a field that may be left out', '{?"image": "acme/a:1"}', ['acme/a:1']],
    ['a JSON patch in any order', 'J{value: "acme/a:1", path: "/spec/image", op: "add"}', ['acme/a:1']],
    ['at a path that is put together', 'J{path: "/c/" + string(i) + "/image", value: "acme/a:1"}', ['acme/a:1']],
    ['a test of a JSON patch in any order', 'J{value: "acme/a:1", path: "/spec/image", op: "test"}', []],
    ['a text that only quotes one', 'O{name: "O{image: \\"acme/a:1\\"}"}', []],
    ['what is compared', 'c.image == "acme/a:1" || c.image.startsWith("acme/a:1")', []],
    ['what is taken from elsewhere', 'O{image: c.image}', []],
    ['of another object by its index', 'O{image: object.spec.containers[0].image}', []],
    ['what only takes another type', '{"image": dyn("acme/a:1")}', ['acme/a:1']],
    ['a variable', 'O{image: variables.sidecar, name: "x"}', ['+']],
    ['a parameter', 'O{image: params.data.image}', ['+']],
    ['a function of the one that is there', 'O{image: image(c.image).digest()}', ['+']],
    ['what a JSON patch takes from a variable', 'J{path: "/spec/image", value: variables.a}', ['+']],
    ['another field', 'O{myimage: "acme/a:1", imagePullPolicy: "Always"}', []],
    ['what a JSON patch tests', 'JSONPatch{op: "test", path: "/spec/image", value: "acme/a:1"}', []],
    ['a comment', '// O{image: "acme/a:1"}\nO{}', []],
  ])('%s', (_, text, images) => expect(imagesIn(text)).toEqual(images));

  const policy = (expression: string) => yaml`
    apiVersion: admissionregistration.k8s.io/v1beta1
    kind: MutatingAdmissionPolicy
    metadata: {name: a}
    spec:
      matchConditions: [{name: x, expression: '{"image": "acme/never:1"}'}]
      mutations:
      - patchType: JSONPatch
        jsonPatch:
          expression: |
            ${expression}
  `;
  const at = 'spec.mutations[0].jsonPatch.expression.image';

  it('are found at their places, and pinned where they have a digest', () => {
    expect(found(policy(`[J{value: O{image: "ghcr.io/acme/a:1"}}, J{value: O{image: "acme/b@${digest}"}}]`))).toEqual([
      `${at} embedded ghcr.io/acme/a:1 10:29`,
      `${at}[1] embedded docker.io/acme/b@D 10:69`,
    ]);
  });

  it('are said where an expression puts them together', () => {
    expect(scan(policy('O{image: "acme/a:" + params.tag}')).templated).toMatchObject([{ path: at }]);
  });

  const kyverno = (expression: string) =>
    `apiVersion: policies.kyverno.io/v1\nkind: MutatingPolicy\nmetadata: {name: a}\nspec:\n  variables:\n  - name: a\n    expression: |\n${expression.replace(/^/gm, '      ')}\n`;
  const variable = 'spec.variables[0].expression';
  const parsed = (text: string) => found(kyverno(text)).map((line) => line.replace(variable, ''));

  it.each<readonly [string, string, readonly string[]]>([
    [
      'between texts',
      "yaml.parse('''\n name: a\n image: acme/a:1\n args:\n - x=''' + variables.x + '''\n''')",
      ['[0].image embedded docker.io/acme/a:1 10:15'],
    ],
    [
      'without a slash',
      `yaml.parse("""\nname: a\nimage: nginx@${digest}\nargs: [a]\n""")`,
      ['[0].image embedded docker.io/library/nginx@D 10:14'],
    ],
    ['with escapes', 'yaml.parse("name: a\\nimage: acme/a:1")', ['[0].image embedded docker.io/acme/a:1 8:35']],
    ['that is raw', `yaml.parse(r'{"image": "acme/a:1"}')`, ['[0].image embedded docker.io/acme/a:1 8:31']],
    ['of JSON', `json.unmarshal('{"image": "acme/a:1"}')`, ['[0].image embedded docker.io/acme/a:1 8:34']],
    [
      'of two calls',
      "[yaml.parse('{image: acme/a:1}'), yaml.parse('{image: acme/b:1}')]",
      ['[0].image embedded docker.io/acme/a:1 8:28', '[1].image embedded docker.io/acme/b:1 8:61'],
    ],
    [
      'and a field',
      "O{image: 'acme/a:1', env: yaml.parse('image: acme/b:1')}",
      ['.image embedded docker.io/acme/a:1 8:17', '[0].image embedded docker.io/acme/b:1 8:52'],
    ],
    ['that no function reads', "xml.parse('image: acme/a:1')", []],
    ['of a call that never ends', "yaml.parse('image: acme/a:1'", []],
  ])('are found in a text %s', (_, text, images) => expect(parsed(text)).toEqual(images));

  it.each<readonly [string, string, string]>([
    ['a part of the image', "yaml.parse('image: acme/a:' + variables.tag)", 'acme/a:$(variables.tag)'],
    ['what makes another document of it', "yaml.parse('image: acme/a:1\\n' + variables.more)", 'yaml.parse'],
  ])('are said where an expression puts in %s', (_, text, said) => {
    expect(scan(kyverno(text)).templated.map((each) => each.text.slice(0, said.length))).toEqual([said]);
  });
});
