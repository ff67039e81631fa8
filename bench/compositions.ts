// What kustomize and helm print of every composition of a tree, image by image, against our inventory: a table of bench/inventory.md.
//
//   scripts/test-tools kustomize helm-releases && npm run build && node build/bench/compositions.js [--list] DIRECTORY…
//
// A directory is a clone. Of a copy of it, what would have to be fetched is taken out; then each kustomization is built by kustomize,
// and each release whose chart is in the tree is rendered by Helm's own code with the values that its deployer names. The policy is
// the one that `init` drafts.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { env, execPath, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { openWorkspace } from '../packages/adapters/workspace.ts';
import { parseReference } from '../packages/core/image/parse.ts';
import { imageName } from '../packages/core/image/reference.ts';
import { findUnits, type Inventory, takeInventory } from '../packages/core/inventory/inventory.ts';
import { indexOccurrences } from '../packages/core/inventory/kustomized/known-images.ts';
import { markAll } from '../packages/core/inventory/kustomized/pinned.ts';
import { readDeployed } from '../packages/core/inventory/kustomized/read-deployed.ts';
import type { Unit } from '../packages/core/inventory/units/unit.ts';
import { type GraphNode, openGraph } from '../packages/core/kustomize/graph.ts';
import { filesUnder } from '../packages/core/kustomize/needs.ts';
import { loadGraph, openKustomize } from '../packages/core/kustomize/open.ts';
import { indexTree } from '../packages/core/kustomize/tree-index.ts';
import { parsePolicy } from '../packages/core/policy/parse.ts';
import { scanWorkspace, type TreeScan } from '../packages/core/repository/scan-tree.ts';
import { groupBy } from '../packages/core/text/collate.ts';
import { scalarText } from '../packages/core/yaml/node.ts';
import { givenOf, render } from './environment-renders.ts';
import { copyOffline } from './offline-tree.ts';
import { imagesIn } from './rendered-images.ts';

interface Tally {
  built: number;
  images: number;
  agree: number;
  differ: number;
  open: number;
}

const { values: options, positionals } = parseArgs({ options: { list: { type: 'boolean' } }, allowPositionals: true });
for (const directory of positionals) await report(directory);

async function report(directory: string): Promise<void> {
  const root = copyOffline(directory, { releases: false });
  const policy = parsePolicy(draft(root), 'policy.yaml');
  const workspace = openWorkspace(root);
  const tree = await scanWorkspace(workspace, policy);
  const deployed = await readDeployed(workspace, policy, tree);
  const { occurrences } = await markAll(tree, deployed, true);
  const { units, ...more } = await findUnits(workspace, policy, tree, deployed, 'all');
  const inventory = await takeInventory(policy, { occurrences }, { units, ...more });
  const graph = openGraph(tree.kustomizations, indexTree(tree.entries));
  const loaded = await loadGraph(graph, deployed.load, { hasImages: () => true });
  const { build } = openKustomize(loaded, indexOccurrences(tree.occurrences));
  const lines: string[] = [];
  const tally: Tally = { built: 0, images: 0, agree: 0, differ: 0, open: 0 };
  const round = { root, tree, tally, lines };
  for (const node of graph.nodes.values()) compareBuild(round, node, { build, files: filesUnder(graph, [node]) });
  let rendered = 0;
  for (const unit of units)
    if (unit.chart !== null && (await compareRelease(round, unit, inventory.images))) rendered++;
  const kustomizations = `${tally.built} of ${graph.nodes.size}`;
  const releases = `${rendered} of ${units.length}`;
  const { images, agree, differ, open } = tally;
  stdout.write(
    `| ${[basename(root).replace('_', '/'), kustomizations, releases, images, agree, differ, open].join(' | ')} |\n`,
  );
  if (options.list) for (const line of lines) stdout.write(`  ${line}\n`);
  rmSync(dirname(root), { recursive: true, force: true });
}

function draft(root: string): string {
  const args = [resolve('dist/cli/index.js'), 'init', '--dry-run', '--root', root];
  const { status, stdout: text } = spawnSync(execPath, args, { encoding: 'utf8' });
  return status === 0 ? text : 'version: 1\n';
}

/** What is compared, and what came of it. */
interface Round {
  readonly root: string;
  readonly tree: TreeScan;
  readonly tally: Tally;
  readonly lines: string[];
}

interface Ours {
  readonly build: ReturnType<typeof openKustomize>['build'];
  readonly files: ReadonlySet<string>;
}

function compareBuild({ root, tree, tally, lines }: Round, node: GraphNode, ours: Ours): void {
  const where = join(root, dirname(node.file));
  const closed = {
    ...env,
    HTTP_PROXY: 'http://127.0.0.1:9',
    HTTPS_PROXY: 'http://127.0.0.1:9',
    GIT_ALLOW_PROTOCOL: 'none',
  };
  const args = ['build', where, '--load-restrictor', 'LoadRestrictionsNone'];
  const {
    status,
    stdout: manifests,
    stderr,
  } = spawnSync('kustomize', args, { encoding: 'utf8', env: closed, maxBuffer: 1e9, timeout: 60_000 });
  if (status !== 0) {
    lines.push(`not built: ${node.file}: ${stderr.trim().slice(-150)}`);
    return;
  }
  tally.built++;
  const { resources, refused } = ours.build(node);
  const leaves = resources.flatMap((resource) => resource.leaves);
  const isUnknown = refused !== null || leaves.some(({ node: { unknown } }) => unknown !== undefined);
  // Images that kustomize does not touch are the scanner's.
  const written = tree.occurrences
    .filter(({ file }) => ours.files.has(file))
    .flatMap(({ parts }) => parts.reference?.text ?? []);
  const said = new Set(
    [...leaves.flatMap((leaf) => (leaf.node.unknown === undefined ? scalarText(leaf.node) : [])), ...written].map(
      spell,
    ),
  );
  const placed = groupBy(
    resources.flatMap(({ ids, leaves: own }) => own.map((leaf) => ({ leaf, id: ids.at(-1) }))),
    ({ leaf, id }) => `${id?.kind}/${id?.name} ${leaf.path.join('.')}`,
  );
  for (const { at, text } of imagesIn(manifests)) {
    const isOpen = isUnknown || /\$\(|\$?\{\{|\$\{|^ko:/.test(text);
    const there = placed.get(at)?.map(({ leaf }) => spell(scalarText(leaf.node)));
    const isSaid = there === undefined ? said.has(spell(text)) : there.includes(spell(text));
    count(isSaid, isOpen, `${node.file}: kustomize has ${text} at ${at}`, { tally, lines });
  }
}

async function compareRelease(
  { root, tree, tally, lines }: Round,
  unit: Unit,
  images: Inventory['images'],
): Promise<boolean> {
  const chart = unit.chart?.directory ?? '';
  // What is laid over it where nobody here can read it may change what runs: such images are open.
  const given = givenOf(root, { ...unit, layers: unit.layers.filter(({ values }) => values.unknown === undefined) });
  const rendered = given === null ? null : await render(root, chart, given);
  if (rendered === null || !rendered.ok) {
    lines.push(
      `not rendered: ${unit.name}: ${rendered === null ? 'a layer cannot be given' : rendered.reason.slice(0, 150)}`,
    );
    return false;
  }
  const own = images.filter(
    ({ composed, environment }) => composed?.unit === unit.id && environment === unit.environment,
  );
  const inChart = tree.occurrences
    .filter(({ file }) => file.startsWith(`${chart}/`))
    .flatMap(({ parts }) => parts.reference?.text ?? []);
  const said = new Set([
    ...own.flatMap(({ image, tag, digest }) => (image === null ? [] : write(image, tag, digest))),
    ...inChart.map(spell),
  ]);
  for (const { at, text } of imagesIn(rendered.text)) {
    // It has a tag of ours, and no file here names it: a finding says so.
    const isNameless = own.some(({ image, tag }) => image === null && tag !== null && text.endsWith(`:${tag}`));
    const isOpen = isNameless || own.some(({ composed }) => composed?.unknown !== undefined);
    count(said.has(spell(text)), isOpen, `${unit.name}: helm has ${text} at ${at}`, { tally, lines });
  }
  return true;
}

function count(isSaid: boolean, isOpen: boolean, line: string, { tally, lines }: Pick<Round, 'tally' | 'lines'>): void {
  tally.images++;
  if (isSaid) tally.agree++;
  else if (isOpen) tally.open++;
  else tally.differ++;
  if (!isSaid) lines.push(`${isOpen ? 'open' : 'differs'}: ${line}`);
}

function spell(text: string): string {
  const parsed = parseReference(text);
  return parsed.ok ? write(imageName(parsed.reference), parsed.reference.tag, parsed.reference.digest) : text;
}

/** A tag beside a digest decides nothing. */
function write(name: string, tag: string | null, digest: string | null): string {
  if (digest !== null) return `${name}@${digest}`;
  return tag === null ? name : `${name}:${tag}`;
}
