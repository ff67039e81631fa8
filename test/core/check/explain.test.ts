import { describe, expect, it } from '@jest/globals';
import { explain } from '../../../packages/core/check/explain.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { renderExplanation, renderExplanationJson } from '../../../packages/core/report/explain.ts';
import { memoryWorkspace } from '../memory.ts';

const files = {
  'a.yaml':
    'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  containers:\n    - { name: a, image: nginx:1.27 }\n    - { name: b, image: "acme/b:${TAG}" }\n---\napiVersion: kargo.akuity.io/v1alpha1\nkind: Warehouse\nmetadata: { name: w }\nspec: { subscriptions: [{ image: { repoURL: ghcr.io/acme/w } }] }\n',
  'b.yaml': 'a: [\nimage: acme/a:1\n',
  'notes.txt': 'image: acme/a:1\n',
  'values.gotmpl': 'image: acme/a:1\n',
};
const of = (file: string, more = '') =>
  explain(memoryWorkspace(files), parsePolicy(`version: 1\n${more}`, 'policy.yaml'), file);

describe('a file explained', () => {
  it('says what was found and what was left alone, by which entry, how sure and why', async () => {
    const text = renderExplanation(await of('a.yaml'));
    expect(text).toContain('Found: 1 image');
    expect(text).toMatch(/6:25 +docker\.io\/library\/nginx:1\.27 +certain +by kubernetes\.pod/);
    expect(text).toContain('acme/b:${TAG}');
    expect(text).toMatch(/9 +\(the document\) +what an updater watches \(by kargo\)/);
  });

  it('is told to a program, too', async () => {
    expect(JSON.parse(renderExplanationJson(await of('a.yaml')))).toMatchObject({
      file: 'a.yaml',
      images: [{ line: 6, image: 'docker.io/library/nginx', by: 'kubernetes.pod', certainty: 'certain' }],
      notJudged: [{ line: 7, text: 'acme/b:${TAG}' }],
      passedOver: [{ line: 9, by: 'kargo', why: 'what an updater watches' }],
    });
  });

  it('says why it cannot be read, or is not', async () => {
    expect(renderExplanation(await of('b.yaml'))).toContain('Not read');
    expect(renderExplanation(await of('notes.txt'))).toContain('its name is none that is read');
    expect(renderExplanation(await of('values.gotmpl'))).toMatch(/only what names it brings it in.*acme\/a:1/s);
    expect(renderExplanation(await of('a.yaml', 'ignore: [a.yaml]\n'))).toContain('the policy ignores it');
  });
});
