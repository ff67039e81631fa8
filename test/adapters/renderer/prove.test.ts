import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openRenderer } from '../../../packages/adapters/renderer.ts';
import { openWorkspace } from '../../../packages/adapters/workspace.ts';
import { applyPlan } from '../../../packages/core/plan/apply.ts';
import type { Decision } from '../../../packages/core/plan/move.ts';
import { planChanges } from '../../../packages/core/plan/moves.ts';
import { provePlan } from '../../../packages/core/plan/prove.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { scanWorkspace } from '../../../packages/core/repository/scan-tree.ts';
import { application, own } from '../../core/deployers/find.ts';
import { digest, type Files } from '../../core/memory.ts';
import { makeTree } from '../temp.ts';
import { findEngines, withPath } from './engines.ts';

const [old, fresh] = [digest('old'), digest('new')];
const policy = parsePolicy(
  'version: 1\nenvironments: { dev: {}, prod: {} }\nlayout: ["env/{env}/**", "env/{env}.yaml"]\n',
  'p.yaml',
);

/** Moves every place that is in a file and of an image to the new digest, and proves that. */
async function prove(files: Files, at: string, image = 'ghcr.io/acme/api') {
  const root = makeTree(files);
  const workspace = openWorkspace(root);
  const tree = await scanWorkspace(workspace, policy);
  const decisions = tree.occurrences
    .filter((found) => found.file === at && found.image === image)
    .map((occurrence): Decision => {
      return { kind: 'move', move: { occurrence, image, to: { tag: occurrence.tag, digest: fresh }, notes: [] } };
    });
  const plan = planChanges(decisions, tree);
  const edited = await applyPlan(workspace, policy, plan);
  const openEdited = (texts: ReadonlyMap<string, string>) => openRenderer({ root: async () => root, edited: texts });
  const proof = await provePlan({ workspace, openRenderer: openEdited }, policy, plan, edited, async () => [own]);
  for (const [path, text] of Object.entries(files)) expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  return {
    changes: plan.changes.length,
    proven: proof.proven,
    unproven: proof.unproven.map(({ reason }) => reason),
    differences: proof.differences.map(({ object, environment, before, after, reason }) =>
      [`${object} (${environment})`, before, after, reason].join(' | '),
    ),
  };
}

const pod = (image: string, name = 'web') =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name} }\nspec: { containers: [{ name: a, image: "${image}" }] }\n`;
const chart = (...templates: readonly string[]): Files => ({
  'charts/app/Chart.yaml': 'apiVersion: v2\nname: app\nversion: 1.0.0\nappVersion: "9.9"\n',
  'charts/app/values.yaml': 'image: { repository: ghcr.io/acme/api }\n',
  ...Object.fromEntries(templates.map((text, index) => [`charts/app/templates/${index}.yaml`, text])),
});
const reading = pod('{{ .Values.image.repository }}@{{ .Values.image.digest }}');
const ignoring = pod('{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}', 'job');
const values = `image:\n  repository: ghcr.io/acme/api\n  tag: ""\n  digest: ${old}\n`;
const app = (env: string, files = [`/env/${env}/app.yaml`]) =>
  application({ path: 'charts/app', helm: { valueFiles: files } }, `app-${env}`);
const ran = (version: string) => `ghcr.io/acme/api${version}`;

for (const { name, path } of findEngines('proofs by rendering')) {
  describe(`a plan is proven by rendering with ${name}`, () => proveEngines(path));
}

function proveEngines(path: string): void {
  const said = (files: Files, at: string) => withPath(path, () => prove(files, at));

  it('where the chart reads what is written', async () => {
    const files = { ...chart(reading), 'env/dev/app.yaml': values, 'apps/dev.yaml': app('dev') };
    expect(await said(files, 'env/dev/app.yaml')).toEqual({ changes: 1, proven: 1, unproven: [], differences: [] });
  });

  it('and refused where the chart does not read it', async () => {
    const files = { ...chart(ignoring), 'env/dev/app.yaml': values, 'apps/dev.yaml': app('dev') };
    expect(await said(files, 'env/dev/app.yaml')).toMatchObject({
      proven: 0,
      differences: [
        `Pod job (dev) | ${ran(':9.9')} | ${ran(':9.9')} | it stays, although env/dev/app.yaml:2 would say ${fresh}: the manifest does not take it from there`,
      ],
    });
  });

  it('and refused where one of two templates does not read it', async () => {
    const tagged = values.replace('tag: ""', 'tag: "1.0"').replace(old, '""');
    const both = pod(
      '{{ .Values.image.repository }}:{{ .Values.image.tag }}{{ with .Values.image.digest }}@{{ . }}{{ end }}',
    );
    const files = { ...chart(both, ignoring), 'env/dev/app.yaml': tagged, 'apps/dev.yaml': app('dev') };
    const { changes, differences } = await said(files, 'env/dev/app.yaml');
    expect(changes).toBe(1);
    expect(differences).toEqual([expect.stringMatching(/^Pod job \(dev\) \| ghcr\.io\/acme\/api:1\.0 \| .* stays/)]);
  });

  it('and refused where another environment moves as well', async () => {
    const files = {
      ...chart(reading),
      'env/dev/app.yaml': values,
      'env/prod/app.yaml': 'replicas: 2\n',
      'apps/dev.yaml': app('dev'),
      'apps/prod.yaml': app('prod', ['/env/dev/app.yaml', '/env/prod/app.yaml']),
    };
    expect(await said(files, 'env/dev/app.yaml')).toMatchObject({
      proven: 0,
      differences: [`Pod web (prod) | ${ran(`@${old}`)} | ${ran(`@${fresh}`)} | the plan changes it in dev alone`],
    });
  });

  it('and refused where it does not render any more', async () => {
    const strict = `{{ if ne .Values.image.digest "${old}" }}{{ fail "unknown digest" }}{{ end }}${reading}`;
    const files = { ...chart(strict), 'env/dev/app.yaml': values, 'apps/dev.yaml': app('dev') };
    const { differences } = await said(files, 'env/dev/app.yaml');
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatch(/it does not render any more: helm template: .*unknown digest/);
  });

  it('and not proven where it did not render before either', async () => {
    const files = { ...chart('{{ fail "broken" }}'), 'env/dev/app.yaml': values, 'apps/dev.yaml': app('dev') };
    const { proven, unproven, differences } = await said(files, 'env/dev/app.yaml');
    expect([proven, differences]).toEqual([0, []]);
    expect(unproven).toEqual([
      expect.stringMatching(/^Application app-dev did not render before the change either: .*broken/),
    ]);
  });

  it('and not proven where nothing renders the file, or no manifest runs the image', async () => {
    const alone = { ...chart(reading), 'env/dev/app.yaml': values };
    expect((await said(alone, 'env/dev/app.yaml')).unproven).toEqual([
      'nothing that can be rendered is deployed from env/dev/app.yaml',
    ]);
    const off = { ...alone, ...chart(`{{ if .Values.on }}${reading}{{ end }}`), 'apps/dev.yaml': app('dev') };
    expect((await said(off, 'env/dev/app.yaml')).unproven).toEqual(['no manifest of Application app-dev runs it']);
    const elsewhere = application({ repoURL: 'https://charts.example', chart: 'app', helm: { values: 'a: 1' } });
    const file = `${elsewhere.replace(/\n */g, ' ')}\n---\nkind: X\nimage: ${ran(`@${old}`)}\n`;
    expect((await said({ 'env/dev/a.yaml': file }, 'env/dev/a.yaml')).unproven).toEqual([
      'Application web is not rendered: its chart is in a registry (https://charts.example)',
    ]);
  });

  it('of a kustomization, and refused where its entry selects nothing', async () => {
    const files = (name: string): Files => ({
      'policy.yaml': 'a: 1\n',
      'base/kustomization.yaml': 'resources: [pod.yaml]\n',
      'base/pod.yaml': pod(ran(':1')),
      'env/dev/kustomization.yaml': `resources: [../../base]\nimages:\n  - name: ${name}\n    newName: ghcr.io/acme/api\n    digest: ${old}\n`,
      'apps/dev.yaml': application({ path: 'env/dev' }, 'app-dev'),
    });
    expect(await said(files(ran('')), 'env/dev/kustomization.yaml')).toMatchObject({ proven: 1, differences: [] });
    const { differences } = await said(files('ghcr.io/acme/other'), 'env/dev/kustomization.yaml');
    expect(differences).toEqual([expect.stringContaining('it stays, although env/dev/kustomization.yaml:')]);
  });

  it('of values that an application of an application gets', async () => {
    const child = application({ path: 'charts/app', helm: { values: 'VALUES' } }, 'child').replace(
      '"VALUES"',
      '{{ .Values.child | toYaml | toJson }}',
    );
    const files = {
      ...chart(reading),
      'root/Chart.yaml': 'apiVersion: v2\nname: root\nversion: 1.0.0\n',
      'root/templates/child.yaml': child,
      'env/dev/root.yaml': `child:\n  image: { repository: ghcr.io/acme/api, digest: "${old}" }\n`,
      'apps/root.yaml': application({ path: 'root', helm: { valueFiles: ['/env/dev/root.yaml'] } }, 'root'),
    };
    expect(await said(files, 'env/dev/root.yaml')).toEqual({ changes: 1, proven: 1, unproven: [], differences: [] });
    const broken = { ...files, ...chart(ignoring) };
    expect((await said(broken, 'env/dev/root.yaml')).proven).toBe(0);
  });

  it('of plain manifests, by their text, and of a job that is called by its digest', async () => {
    const plain = { 'env/dev/pod.yaml': pod(ran(`@${old}`)), 'apps/dev.yaml': application({ path: 'env/dev' }) };
    expect(await said(plain, 'env/dev/pod.yaml')).toMatchObject({ proven: 1, unproven: [], differences: [] });
    const named = reading.replace('name: web', 'name: "web-{{ .Values.image.digest | trunc -8 }}"');
    const files = { ...chart(named), 'env/dev/app.yaml': values, 'apps/dev.yaml': app('dev') };
    expect(await said(files, 'env/dev/app.yaml')).toMatchObject({ proven: 1, unproven: [], differences: [] });
  });
}
