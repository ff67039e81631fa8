import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { env } from 'node:process';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { openRelease, type Release } from '../../../../packages/core/deployers/helm/release.ts';
import { findUnits } from '../../../../packages/core/inventory/inventory.ts';
import { readDeployed } from '../../../../packages/core/inventory/kustomized/read-deployed.ts';
import { parsePolicy } from '../../../../packages/core/policy/parse.ts';
import { scanWorkspace } from '../../../../packages/core/repository/scan-tree.ts';
import { openRandom, type Random } from '../../../random.ts';
import { findTool } from '../../../tool.ts';
import { type Files, memoryWorkspace } from '../../memory.ts';

const run = promisify(execFile);
const suite = 'charts of kustomizations beside the real kustomize';
const [kustomize, helm] = [findTool('kustomize', suite), findTool('helm', suite)];
const first = env['CI'] ? 20_261_130 : Math.floor(Math.random() * 1e9);

/** Values in flow style: maps, texts and nulls. */
function drawMap(random: Random, depth: number): string {
  const entries = ['image', 'tag', 'web', 'extra'].flatMap((key) => {
    if (random.once(2)) return [];
    if (random.once(4)) return [`${key}: null`];
    // What stands under a key is mostly of one kind: others kustomize refuses to merge.
    const isMap = key === 'image' || key === 'web' ? !random.once(8) : random.once(8);
    return [`${key}: ${isMap && depth > 0 ? drawMap(random, depth - 1) : `"${random.int(100)}"`}`];
  });
  return `{ ${entries.join(', ')} }`;
}

/** Where a kustomization says a chart. */
const forms = ['a list', 'the older list', 'a file', 'inline'] as const;

/** A kustomization that inflates a chart, with values in each of its places. */
function drawTree(random: Random): Files {
  const form = random.pick(forms);
  const word = (now: string, before: string) => (form === 'the older list' ? before : now);
  const mode = random.pick(['', 'override', 'merge', 'replace']);
  const lines = [
    `${word('name', 'chartName')}: web`,
    'releaseName: web',
    ...(mode === '' ? [] : [`valuesMerge: ${mode}`]),
    ...(random.once(2) ? [`${word('valuesFile', 'values')}: file.yaml`] : []),
    ...(random.once(3) ? [] : [`${word('valuesInline', 'valuesLocal')}: ${drawMap(random, 2)}`]),
    ...(random.once(2) && form !== 'the older list' ? ['additionalValuesFiles: [more.yaml]'] : []),
  ];
  return {
    ...writeForm(form, lines),
    'file.yaml': `${drawMap(random, 2)}\n`,
    'more.yaml': `${drawMap(random, 2)}\n`,
    'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    'charts/web/values.yaml': `${drawMap(random, 2)}\n`,
    'charts/web/templates/values.yaml':
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: values }\ndata:\n  values: {{ toJson .Values | b64enc }}\n',
  };
}

function writeForm(form: (typeof forms)[number], lines: readonly string[]): Files {
  const indented = (text: readonly string[]) => text.map((line) => `    ${line}\n`).join('');
  const head = ['apiVersion: builtin', 'kind: HelmChartInflationGenerator', 'metadata: { name: web }'];
  const plugin = [...head, ...lines];
  switch (form) {
    case 'a list':
      return { 'kustomization.yaml': `helmCharts:\n  -\n${indented(lines)}` };
    case 'the older list':
      return { 'kustomization.yaml': `helmChartInflationGenerator:\n  -\n${indented(lines)}` };
    case 'inline':
      return { 'kustomization.yaml': `generators:\n  - |\n${indented(plugin)}` };
    case 'a file':
      return { 'kustomization.yaml': 'generators: [chart.yaml]\n', 'chart.yaml': `${plugin.join('\n')}\n` };
  }
}

/** The texts that a chart is given: `image/tag 42`; null where kustomize refuses the tree. */
async function realValues(files: Files): Promise<readonly string[] | null> {
  const root = await mkdtemp(join(tmpdir(), 'kustomize-charts-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    const environment = { PATH: `${dirname(helm ?? '')}${delimiter}${env['PATH']}`, HOME: root };
    const { stdout } = await run(kustomize ?? '', ['build', '--enable-helm', root], { env: environment });
    const values = JSON.parse(Buffer.from(/values: (\S+)/.exec(stdout)?.[1] ?? '', 'base64').toString());
    return listTexts(values).toSorted();
  } catch {
    return null;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

function listTexts(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'string') return [`${path} ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listTexts(inner, `${path}/${key}`));
}

function withoutAdditional(files: Files): Files {
  const kustomization = files['kustomization.yaml'] ?? '';
  return { ...files, 'kustomization.yaml': kustomization.replace(/^ *additionalValuesFiles:.*$/m, '') };
}

async function ourValues(files: Files): Promise<readonly string[] | null> {
  const workspace = memoryWorkspace(files);
  const policy = parsePolicy('version: 1', 'policy.yaml');
  const tree = await scanWorkspace(workspace, policy);
  const { units } = await findUnits(workspace, policy, tree, await readDeployed(workspace, policy, tree));
  const [unit] = units;
  if (unit === undefined) return null;
  const release = openRelease(
    unit.chart,
    unit.layers.map(({ values }) => values),
  );
  const found = [...walk(release, [])];
  return found.includes('refused') ? null : found.sort();
}

function* walk(release: Release, path: readonly string[]): Generator<string> {
  const outcome = release.at(path);
  const value = outcome.kind === 'either' ? outcome.results[0]?.value : outcome;
  if (value?.kind === 'unknown') yield 'refused';
  if (value?.kind === 'scalar') yield `${path.map((key) => `/${key}`).join('')} ${value.text}`;
  if (value?.kind === 'map') for (const key of value.keys) yield* walk(release, [...path, key]);
}

(kustomize === null || helm === null ? describe.skip : describe)(
  'the values of a chart that a kustomization inflates',
  () => {
    it(`are those that the real kustomize gives to helm, for 32 random trees from seed ${first}`, async () => {
      const trees = Array.from({ length: 32 }, (_, index) => drawTree(openRandom(first + index)));
      let built = 0;
      for (const [index, files] of trees.entries()) {
        const real = await realValues(files);
        if (real !== null) built++;
        // What kustomize refuses to merge, a file that Helm lays over it may hide from us.
        const values = await ourValues(real === null ? withoutAdditional(files) : files);
        expect({ seed: first + index, files, values }).toEqual({
          seed: first + index,
          files,
          values: real,
        });
      }
      expect(built).toBeGreaterThan(16);
    }, 300_000);
  },
);
