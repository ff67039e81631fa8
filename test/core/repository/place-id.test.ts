import { describe, expect, it } from '@jest/globals';
import { scanWhole } from '../../../packages/core/inventory/whole.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { eachOnce, placeId, textId } from '../../../packages/core/repository/place-id.ts';
import { openRandom } from '../../random.ts';
import { type Files, memoryWorkspace } from '../memory.ts';
import { rows } from '../scan/catalogue/rows.ts';
import { scan } from '../scan/image-rows.ts';
import { writeInSomeStyle } from '../yaml/styles.ts';

const policy = parsePolicy(
  "version: 1\nlayout: ['env/{env}/**']\nenvironments: { dev: {}, production: {} }\n",
  'policy.yaml',
);

/** Two services of one chart, with a layer that both environments have. */
const files: Files = Object.fromEntries([
  ['charts/web/Chart.yaml', 'name: web\nversion: 1.0.0\n'],
  [
    'charts/web/values.yaml',
    'image: {repository: ghcr.io/acme/web, tag: "1"}\nside: {image: {repository: a/b, tag: "2"}}\n',
  ],
  ['charts/web/templates/a.yaml', 'a: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"\n'],
  ...['dev', 'production'].flatMap((env) => [
    [`env/${env}/values.yaml`, 'image: {tag: "3"}\n'],
    ...['shop', 'blog'].map((name) => [`env/${env}/${name}.yaml`, application(name, env)]),
  ]),
]);

function application(name: string, env: string): string {
  const helm = { valueFiles: [`../../env/${env}/values.yaml`] };
  const source = { repoURL: 'https://git.example/acme/deploy', path: 'charts/web', helm };
  return JSON.stringify({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name },
    spec: { source, destination: { namespace: name } },
  });
}

const repeated = (ids: readonly string[]): readonly string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

describe('what a place is known by', () => {
  it('is no other place’s of its file, whatever the style of the document', () => {
    const random = openRandom(5);
    for (const { says, file = 'a.yaml' } of rows) {
      for (const text of [JSON.stringify(says), ...Array.from({ length: 5 }, () => writeInSomeStyle(says, random))]) {
        const ids = scan(text, file).occurrences.map(textId);
        expect({ text, repeated: repeated(ids) }).toEqual({ text, repeated: [] });
      }
    }
  });

  it('is told apart by unit and environment where one text runs in several', async () => {
    const { occurrences } = await scanWhole(memoryWorkspace(files), policy, async () => [
      'https://git.example/acme/deploy',
    ]);
    const composed = occurrences.filter((each) => each.composed !== undefined);
    expect(composed).toHaveLength(8);
    expect(new Set(composed.map(placeId))).toHaveProperty('size', 8);
    expect(new Set(composed.map(textId)).size).toBeLessThan(8);
  });

  it('is the same of a copy, so that what is known of a place is known of its copies', async () => {
    const { occurrences } = await scanWhole(memoryWorkspace(files), policy);
    const copies = occurrences.map((each) => ({ ...each }));
    expect(copies.map(placeId)).toEqual(occurrences.map(placeId));
    expect(eachOnce([...occurrences, ...copies])).toEqual(eachOnce(occurrences));
  });

  it('keeps the first of those that are the same, in their order', () => {
    const [one, two] = scan('- image: a/b:1\n- image: a/c:2\n').occurrences.map((each) => ({
      ...each,
      environment: null,
      place: null,
    }));
    if (!one || !two) throw new Error('two images are expected');
    const again = { ...one, owner: 'copy' };
    expect(eachOnce([one, two, again])).toEqual([one, two]);
    expect(eachOnce([two, again, one])).toEqual([two, again]);
  });
});
