// What runs in real repositories with environments, and how far helm agrees: the second table of bench/inventory.md.
//
//   scripts/test-tools helm-releases && npm run build && node build/bench/environments.js [--list] DIRECTORY…
//
// A directory is a checkout of one of the repositories below, called OWNER_NAME. For every image that is composed of layers, its
// release is rendered by Helm's own code, and what is rendered of that name has to have the same tag or digest.
import { basename } from 'node:path';
import { performance } from 'node:perf_hooks';
import { memoryUsage, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { openWorkspace } from '../packages/adapters/workspace.ts';
import { findUnits, takeInventory } from '../packages/core/inventory/inventory.ts';
import { isPinned, pinOf } from '../packages/core/inventory/kustomized/pin.ts';
import { markAll } from '../packages/core/inventory/kustomized/pinned.ts';
import { readDeployed } from '../packages/core/inventory/kustomized/read-deployed.ts';
import { parsePolicy } from '../packages/core/policy/parse.ts';
import type { PlacedOccurrence } from '../packages/core/repository/place.ts';
import { scanWorkspace } from '../packages/core/repository/scan-tree.ts';
import { policies } from './environment-policies.ts';
import { renderAll } from './environment-renders.ts';

const { values: options, positionals } = parseArgs({ options: { list: { type: 'boolean' } }, allowPositionals: true });
for (const directory of positionals) await report(directory);

async function report(directory: string): Promise<void> {
  const [environments, layout, shared = []] = policies[basename(directory)] ?? [[], []];
  const lanes = Object.fromEntries(environments.map((name) => [name, {}]));
  const policy = parsePolicy(JSON.stringify({ version: 1, environments: lanes, layout, shared }), 'policy.yaml');
  const workspace = openWorkspace(directory);
  const start = performance.now();
  const tree = await scanWorkspace(workspace, policy);
  const scanned = performance.now();
  const deployed = await readDeployed(workspace, policy, tree);
  const { occurrences } = await markAll(tree, deployed, true);
  const units = await findUnits(workspace, policy, tree, deployed);
  const { images } = await takeInventory(policy, { occurrences }, units);
  const done = performance.now();
  const placed = images.filter(({ environment }) => environments.includes(environment ?? ''));
  const composed = placed.filter((image) => image.composed !== undefined);
  const named = placed.filter(({ image }) => image !== null);
  const reasons = placed.filter(({ image }) => image === null).map(reasonOf);
  const pinned = composed.filter((image) => isPinned(image) && image.image !== null);
  const said = images.filter((image) => image.composed !== undefined && image.image !== null && hasVersion(image));
  const verdict = await renderAll(directory, units.units, said);
  const row = [
    basename(directory).replace('_', '/'),
    tree.files,
    units.units.length,
    placed.length,
    composed.length,
    named.length,
    reasons.filter((reason) => reason !== null).length,
    reasons.filter((reason) => reason === null).length,
    pinned.length,
    `${verdict.agree} / ${verdict.differ} / ${verdict.open}`,
    Math.round(scanned - start),
    Math.round(done - scanned),
    Math.round(memoryUsage().rss / 2 ** 20),
  ];
  stdout.write(`| ${row.join(' | ')} |\n`);
  if (options.list)
    for (const line of [...verdict.lines, ...placed.filter(isUnnamed).map(describe)]) stdout.write(`  ${line}\n`);
}

function hasVersion({ tag, digest }: PlacedOccurrence): boolean {
  return tag !== null || digest !== null;
}

function isUnnamed(image: PlacedOccurrence): boolean {
  return image.image === null && reasonOf(image) === null;
}

function describe({ file, line, path, environment }: PlacedOccurrence): string {
  return `no name: ${environment} ${file}:${line} ${path}`;
}

/** Why the name of an image is not known: it is of a chart or a layer that is elsewhere, or no name at all. */
function reasonOf(image: PlacedOccurrence): string | null {
  const { composed, problem, parts } = image;
  if (composed?.unknown !== undefined) return composed.unknown;
  if (problem !== null) return problem.message;
  if (pinOf(image).kind === 'idle') return 'it selects nothing';
  if (composed !== undefined) return 'its chart, which is elsewhere, or another layer names it';
  return parts.repository === undefined && parts.reference === undefined ? 'no file of the tree names it' : null;
}
