import { openRandom, type Random } from '../../random.ts';
import { application } from '../deployers/find.ts';
import { printTemplate, type RandomRelease } from '../deployers/helm/random-release.ts';
import { randomTree } from '../kustomize/random-tree.ts';
import { digest, type Files } from '../memory.ts';

/** A tree before and after a change. */
export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/** A random tree of kustomizations, and the same with files of another one, or without some. */
export function changedKustomizations(seed: number): Change<{ readonly files: Files; readonly path: string }> {
  const random = openRandom(seed);
  const before = randomTree(openRandom(seed));
  const other = randomTree(openRandom(seed + 1_000_003));
  const after = Object.entries(before.files).flatMap(([path, text]): [string, string][] => {
    if (random.once(25)) return [];
    const swapped = random.once(4) ? other.files[path] : undefined;
    return [[path, swapped ?? text]];
  });
  return { before, after: { ...before, files: Object.fromEntries(after) } };
}

/** A release in one environment: its tree, and the same for Helm. */
export interface DeployedRelease {
  readonly files: Files;
  readonly release: RandomRelease;
}

const layerPaths = ['env/prod/web.yaml', 'env/prod/more.yaml', 'shared/web.yaml'] as const;
export const blockPaths = ['image', 'web.image', 'job.image'] as const;

/** A random chart with layers of values, and what a change makes of some of its files. */
export function changedRelease(seed: number): Change<DeployedRelease> {
  const random = openRandom(seed);
  const before = drawFiles(random);
  const redrawn = drawFiles(random);
  const after: Record<string, string> = {};
  for (const [path, text] of Object.entries(before)) {
    if (path.startsWith('env/') && random.once(6)) continue;
    after[path] = random.once(3) ? (redrawn[path] ?? text) : text;
  }
  return { before: toRelease(before), after: toRelease(after) };
}

function drawFiles(random: Random): Record<string, string> {
  const layers = layerPaths.filter(() => random.once(2));
  return {
    'charts/web/Chart.yaml': `apiVersion: v2\nname: web\nversion: 1.0.0\nappVersion: "${random.pick(['7.0', '8.0'])}"\n`,
    'charts/web/values.yaml': valuesOf(random, true),
    'charts/web/templates/print.yaml': printTemplate,
    ...Object.fromEntries(layerPaths.map((path) => [path, valuesOf(random, false)])),
    'argocd/web.yaml': application(
      { path: 'charts/web', helm: { ignoreMissingValueFiles: true, valueFiles: layers.map((path) => `/${path}`) } },
      'web',
    ),
  };
}

function valuesOf(random: Random, isChart: boolean): string {
  const blocks = blockPaths.flatMap((path) => {
    if (!isChart && random.once(2)) return [];
    const indent = path.includes('.') ? '  ' : '';
    const [outer = ''] = path.split('.');
    const head = path.includes('.') ? `${outer}:\n  image:` : 'image:';
    if (!isChart && random.once(8)) return [`${head} null`];
    const keys = [
      isChart || random.once(4) ? `repository: ghcr.io/acme/${random.pick(['web', 'api'])}` : '',
      random.once(2) ? `tag: ${random.pick(['"1.0"', 'v2', '""', 'null'])}` : '',
      random.once(3) ? `digest: ${random.pick([digest('one'), digest('two'), 'null', '""'])}` : '',
    ].filter((key) => key !== '');
    return keys.length === 0 ? [] : [`${head}\n${keys.map((key) => `${indent}  ${key}`).join('\n')}`];
  });
  return `${['replicas: 1', ...blocks].join('\n')}\n`;
}

function toRelease(files: Files): DeployedRelease {
  const inChart = Object.entries(files).filter(([path]) => path.startsWith('charts/web/'));
  const named = [...(files['argocd/web.yaml'] ?? '').matchAll(/"\/((?:env|shared)\/[^"]+)"/g)].map(([, path]) => path);
  const layers = named.flatMap((path) => files[path ?? ''] ?? []);
  const chart = Object.fromEntries(inChart.map(([path, text]) => [path.slice('charts/web/'.length), text]));
  return { files, release: { files: chart, layers, sets: [] } };
}
