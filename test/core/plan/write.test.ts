import { describe, expect, it } from '@jest/globals';
import { pin } from '../../../packages/core/pin/pin.ts';
import { applyPlan } from '../../../packages/core/plan/apply.ts';
import { digest, type Files, memoryRegistry, memoryWorkspace, samplePolicy } from '../memory.ts';

const fresh = digest('1.4');
const old = digest('old');
const name = 'image:\n  repository: ghcr.io/acme/web\n';
const ours = 'https://github.com/acme/gitops.git';
const here = `{ repoURL: '${ours}', path: charts/web, helm: { valueFiles: [FILES] } }`;
const elsewhere = (chart: string) =>
  `{ repoURL: 'https://charts.example.com', chart: ${chart}, targetRevision: 1.0.0, helm: { valueFiles: [FILES] } }`;

/** What `pin` makes of prod's layer: its text, or why nothing is written; and the notes. */
async function write(
  layer: string,
  files: Files,
  { source = here, more = '', valueFiles = '/env/prod/web.yaml' } = {},
) {
  const workspace = memoryWorkspace({
    'apps/web.yaml': `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: web }
spec:
  destination: { namespace: web }
  sources:
    - ${source.replace('FILES', valueFiles)}
    - { repoURL: '${ours}', ref: me }
`,
    'env/prod/web.yaml': layer,
    ...files,
  });
  const registry = memoryRegistry({ 'ghcr.io/acme/web': { tags: { '1.4': fresh, '9.9': fresh } } });
  const policy = samplePolicy(more);
  const plan = await pin({ workspace, registry }, policy, { paths: [], excepted: false, ownUrls: async () => [ours] });
  const written = await applyPlan(workspace, policy, plan);
  return {
    text: plan.failures.at(-1)?.reason ?? written.get('env/prod/web.yaml') ?? 'nothing',
    files: [...written.keys()],
    notes: plan.changes.flatMap(({ notes }) => notes),
  };
}

const chart = (image: string, values = '{}\n', more = ''): Files => ({
  'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\nappVersion: "9.9"\n',
  'charts/web/values.yaml': values,
  'charts/web/templates/web.yaml': `kind: Deployment\nspec:\n  template:\n    metadata:\n      labels:\n        app: web\n${more}    spec:\n      image: ${image}\n`,
});

const tagOnly = '"{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"';
const eitherOr =
  '"{{ .Values.image.repository }}{{ with .Values.image.digest }}@{{ . }}{{ else }}:{{ $.Values.image.tag }}{{ end }}"';
const both = '"{{ .Values.image.repository }}:{{ .Values.image.tag }}{{ with .Values.image.digest }}@{{ . }}{{ end }}"';
const hex = '"{{ .Values.image.repository }}:{{ .Values.image.tag }}@sha256:{{ .Values.image.sha }}"';
const tagged = `${name}  tag: "1.4"\n`;

describe('where a version is written for a chart of the tree', () => {
  it.each<readonly [string, string, Files, string]>([
    ['into the tag, where nothing else is read', tagged, chart(tagOnly), `${name}  tag: "1.4@${fresh}"\n`],
    [
      'into the tag, and a key that nothing reads is emptied',
      `${tagged}  digest: ${old}\n`,
      chart(tagOnly),
      `${name}  tag: "1.4@${fresh}"\n  digest: ""\n`,
    ],
    ['with the tag of the chart, where no layer has one', name, chart(tagOnly), `${name}  tag: 9.9@${fresh}\n`],
    ['under the key that is read', tagged, chart(eitherOr), `${tagged}  digest: ${fresh}\n`],
    ['beside the tag, which the chart needs', tagged, chart(both), `${tagged}  digest: ${fresh}\n`],
    ['as hex, where the chart writes the algorithm', tagged, chart(hex), `${tagged}  sha: ${fresh.slice(7)}\n`],
    [
      "over a digest of the chart's own",
      tagged,
      chart(both, `image: { repository: nginx, digest: "" }\n`),
      `${tagged}  digest: ${fresh}\n`,
    ],
    [
      'with the tag that the chart falls back on',
      name,
      chart(
        tagOnly.replace('.Chart.AppVersion', '"1.4"'),
        '{}\n',
        '        version: {{ printf "%s" .Chart.AppVersion }}\n',
      ),
      `${name}  tag: 1.4@${fresh}\n`,
    ],
    [
      'nowhere, where the tag is a label',
      tagged,
      chart(tagOnly, '{}\n', '        version: "{{ .Values.image.tag }}"\n'),
      'env/prod/web.yaml:2: its tag goes into a label, where a digest is not allowed (charts/web/templates/web.yaml:7), so nothing that is written here would be deployed',
    ],
  ])('%s', async (_, layer, files, expected) => {
    expect((await write(layer, files)).text).toBe(expected);
  });

  it('in the layer that wins', async () => {
    const files = { ...chart(both), 'env/prod/top.yaml': 'image:\n  digest: ""\n' };
    const valueFiles = '/env/prod/web.yaml, /env/prod/top.yaml';
    const { files: written } = await write(tagged, files, { valueFiles });
    expect(written).toEqual(['env/prod/top.yaml']);
  });

  it('nowhere, where a layer above that others have would win', async () => {
    const files = {
      ...chart(both),
      'shared/top.yaml': 'image:\n  digest: ""\n',
      'apps/other.yaml': `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: other }
spec:
  destination: { namespace: web }
  source:
    repoURL: https://github.com/acme/gitops.git
    path: charts/web
    helm: { valueFiles: [/env/dev/web.yaml, /shared/top.yaml] }
`,
      'env/dev/web.yaml': `${name}  tag: "1.4"\n`,
    };
    const valueFiles = '/env/prod/web.yaml, /shared/top.yaml';
    const { text, files: written } = await write(tagged, files, { valueFiles });
    expect(written).toEqual([]);
    expect(text).toMatch(/shared\/top\.yaml:2, a shared layer/);
  });
});

describe('where a version is written for a chart that is elsewhere', () => {
  const unknown = 'whether the chart reads a digest is not known here';

  it.each<readonly [string, string, string, string, readonly string[]]>([
    ['into the tag, with a note', 'plain', tagged, `${name}  tag: "1.4@${fresh}"\n`, [unknown]],
    [
      'under a key that a layer has',
      'plain',
      `${tagged}  sha: ""\n`,
      `${tagged}  sha: "${fresh.slice(7)}"\n`,
      ['whether the chart reads sha is not known here'],
    ],
    ['under the key that the policy says', 'keyed', tagged, `${tagged}  digest: ${fresh}\n`, []],
    ['in the form that the policy says', 'grafana', tagged, `${tagged}  sha: ${fresh.slice(7)}\n`, []],
    ['into the tag, where the policy says that no key is read', 'legacy', tagged, `${name}  tag: "1.4@${fresh}"\n`, []],
    ['under the key that many know', 'ingress-nginx', tagged, `${tagged}  digest: ${fresh}\n`, []],
    [
      'nowhere, where it writes more behind the name',
      'cilium',
      `operator:\n${tagged.replace(/^/gm, '  ').trimEnd()}\n`,
      'env/prod/web.yaml:3: the chart writes the cloud behind its name, as in operator-generic, so a digest of what is written here would be of another image',
      [],
    ],
    ['under a path alone', 'pathed', tagged, `${name}  tag: "1.4@${fresh}"\n`, [unknown]],
  ])('%s', async (_, name, layer, expected, notes) => {
    const more = `charts:
  - { match: keyed, digest: digest }
  - { match: grafana, digest: sha, form: hex }
  - { match: legacy, digest: none }
  - { match: pathed, digest: api.image.digest }
`;
    const written = await write(layer, {}, { source: elsewhere(name), more, valueFiles: '$me/env/prod/web.yaml' });
    expect(written.text).toBe(expected);
    expect(written.notes).toEqual(notes);
  });
});
