import { describe, expect, it } from '@jest/globals';
import { conventions } from '../../../../packages/core/scan/catalogue/conventions/index.ts';
import { compileKeys } from '../../../../packages/core/scan/keys/key-name.ts';
import { compileNames } from '../../../../packages/core/scan/keys/names.ts';
import { scanFile } from '../../../../packages/core/scan/scan.ts';

/** A document for each convention, of which it alone tells the image. */
const rows: Readonly<Record<string, string>> = {
  'image.key': 'webImage: acme/web:1',
  'image.near': 'image_web: acme/web:1',
  'image.list': 'extraImages: {web: acme/web}',
  'image.reference': 'image: {ref: acme/web}',
  'image.versions': 'image: {web: acme/web:1}',
  'image.block': 'webImage: {repository: acme/web}',
  'image.parts': 'web: {repository: acme/web, tag: "1"}',
  'image.siblings': 'imageRepository: acme/web\nimageTag: "1"',
  'image.stems': 'web_image: acme/web\nweb_tag: "1"',
  'image.variable': 'env: [{name: WEB_IMAGE, value: acme/web}]',
  'image.flag': 'args: [--web-image=acme/web]',
  'image.lines': 'versions: |\n  web=ghcr.io/acme/web:1\n  job=ghcr.io/acme/job:2\n',
  'tekton.parameter':
    'apiVersion: tekton.dev/v1\nkind: Task\nspec:\n  params: [{name: runtime, default: node}]\n  steps:\n    - name: a\n      image: $(params.runtime)',
  'docker-url': 'uses: docker://acme/web',
  'docker-image-url': 'contexts: {base: "docker-image://node"}',
  'policy.fields': 'runtime: acme/web',
  'image.anywhere': 'runtime: ghcr.io/acme/web:1',
};

const fields = { reference: ['runtime'], registry: [], repository: [], tag: [], digest: [] };
const noFields = { ...fields, reference: [] };

describe('the conventions', () => {
  it('have a row each', () => {
    expect(Object.keys(rows).sort()).toEqual(conventions.map(({ id }) => id).sort());
  });

  it.each(Object.entries(rows))(
    '%s tells the image of its row, and the quick look passes over no such text',
    (id, text) => {
      const { findSign } = compileNames(id === 'policy.fields' ? fields : noFields);
      const { occurrences } = scanFile('app.yaml', text, id === 'policy.fields' ? fields : noFields);
      expect(occurrences.map(({ by }) => by)).toContain(id);
      expect(findSign(text)).toBeGreaterThanOrEqual(0);
    },
  );
});

describe('names of keys', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['image', ['image', 'IMAGE'], ['webImage', 'images', 'image ']],
    ['*image', ['image', 'webImage', 'web_image', 'my.web-image'], ['acme.io/web-image', 'a.image', 'imageTag']],
    ['**image', ['image', 'webImage', 'a.image', 'acme.io/web-image'], ['acme.io/image', 'a image', 'images']],
    ['***image', ['image', 'acme.io/image', 'a image'], ['images']],
    ['web-image', ['webImage', 'web_image', 'web-image'], ['web.image', 'web--image']],
    ['{,init}containers', ['containers', 'initContainers'], ['container', 'myContainers']],
    ['image{,s}', ['image', 'images'], ['imagess']],
  ];
  it.each(cases)('%j takes what it means and no other', (name, yes, no) => {
    const takes = compileKeys([name]);
    expect(yes.filter((key) => !takes(key))).toEqual([]);
    expect(no.filter(takes)).toEqual([]);
  });
});
