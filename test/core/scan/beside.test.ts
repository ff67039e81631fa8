import { describe, expect, it } from '@jest/globals';
import { found, scan } from './image-rows.ts';

const image = 'ghcr.io/acme/app:1';
const written = (text: string) => scan(text).occurrences.map((place) => `${place.image}:${place.tag}`);

describe('a key hides no image beside it', () => {
  it.each([
    ['the value of a variable', `env: [{ name: a, value: b, image: "${image}" }]`],
    ['the value of a container', `containers: [{ name: a, value: b, image: "${image}" }]`],
    ['the value of a parameter', `parameters: [{ name: a, value: b, image: "${image}" }]`],
    ['what a JSON patch puts', `a: { op: add, path: /b, value: c, image: "${image}" }`],
    ['an output of a build', `env: [{ name: OUTPUT_IMAGE, value: b, image: "${image}" }]`],
  ])('%s', (_, spec) => {
    expect(written(spec)).toEqual([image]);
    expect(written(`apiVersion: acme.io/v1\nkind: App\nmetadata: {name: a}\nspec: { ${spec} }\n`)).toEqual([image]);
  });

  it('a flag with its value takes none of the next', () => {
    expect(found(`args: [--destination=acme.io/a:1, "--image=${image}"]\n`)).toHaveLength(1);
    expect(found(`args: [--destination, acme.io/a:1, "--image=${image}"]\n`)).toHaveLength(1);
  });
});

describe('what a build pushes is counted', () => {
  it.each([
    ['a variable', `env: [{ name: OUTPUT_IMAGE, value: "${image}" }]`],
    ['a flag with its value', `args: ["--destination=${image}"]`],
    ['a flag before its value', `args: [--destination, "${image}"]`],
  ])('%s', (_, text) => {
    const { occurrences, passedOver } = scan(text);
    expect([occurrences, passedOver.map(({ why }) => why)]).toEqual([[], ['what a build makes or pushes']]);
  });
});
