import type { Renderer } from '../deployers/renderer.ts';
import type { Lineage } from '../history/lineage-facts.ts';
import type { Policy } from '../policy/policy.ts';
import type { FileText, Git, Registry, Workspace } from '../ports.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { placeId } from '../repository/place-id.ts';
import type { TreeScan } from '../repository/scan-tree.ts';
import { UserError } from '../text/errors.ts';
import type { Added } from './added.ts';
import { locateFixes } from './fixes.ts';
import { describeImages } from './images.ts';
import { openTouch, requireSomething } from './look-around.ts';
import { listNotJudged, type NotJudged, withoutOpen } from './not-judged.ts';
import { findNotices } from './notices.ts';
import { readLineage } from './past.ts';
import { type ReadOptions, readTree, type Scanned } from './read.ts';
import type { TreeRender } from './rendered/outcome.ts';
import type { CheckReport } from './rules/finding.ts';
import { type JudgeOptions, judge } from './rules/judge.ts';
import { fileOf, findUnsaid } from './unsaid.ts';
import type { Verification } from './verify.ts';

export interface CheckPorts {
  readonly workspace: Workspace;
  readonly git: Git;
  readonly registry: Registry;
  readonly renderer: Renderer;
  /** The engines over the files of a commit, to render the base; absent where nobody can lay them out. */
  readonly openCommitRenderer?: (commit: string) => Renderer;
}

export interface CheckOptions extends ReadOptions {
  /** The tree's own policy, where another one judges: that of the base. */
  readonly own?: Policy;
  /** A tree without a file to judge is no error: a first policy may come before them. */
  readonly mayBeEmpty?: true;
  /** Ask the registries. */
  readonly verify: boolean;
  /** Render what is deployed, and judge that too. */
  readonly render: boolean;
  /** The day against which exceptions expire. */
  readonly today: Date;
}

/**
 * Finds every image reference and judges it by the policy. Reads only. UserError for a wrong path or ref,
 * UnavailableError when a registry that must answer does not.
 */
export async function check(ports: CheckPorts, policy: Policy, options: CheckOptions): Promise<CheckReport> {
  const scanned = await readTree(ports.workspace, policy, options);
  const { tree, around, inventory, today } = scanned;
  if (!options.mayBeEmpty) requireSomething(tree, options);
  const only = await compare(ports, policy, options, today);
  const answers = options.verify ? await ask(ports.registry, policy, inventory.images) : null;
  const history = await readLineage(ports.git, policy, tree, inventory);
  const manifests = options.render ? await render(ports, policy, options, tree, only) : null;
  const isSettled = manifests?.isSettled ?? (() => false);
  const isOurs = openSelection(around, null);
  const elsewhere = manifests?.elsewhere ?? scanned.elsewhere;
  const open = listNotJudged(tree, { images: inventory.images.filter(isOurs) }, isSettled);
  const judged = judge(
    policy,
    inventory.images,
    only ? tree.unreadable.filter(only.unreadable) : tree.unreadable,
    options.today,
    judgeOptions(policy, options, scanned, { only, answers, lineage: history.lineage, manifests, open }),
  );
  const isRendered = (file: string): boolean => manifests?.kustomizations.has(file) === true;
  const images = describeImages([...tree.occurrences, ...inventory.others], inventory.images, isRendered);
  return {
    summary: count(tree, images, judged.findings),
    images,
    ...judged,
    findings: await locateFixes(readJudged(ports.workspace, options), judged.findings),
    notJudged: open.map(({ of: _, ...each }) => each),
    passedOver: withoutOpen(tree.passedOver, open),
    ...(elsewhere.length > 0 && { elsewhere }),
    ...(only && { deploys: only.difference }),
    ...(manifests && { rendered: true }),
    notices: findNotices(policy, options, {
      scanned,
      images,
      manifests,
      elsewhere,
      history: history.notices,
    }),
    ...(answers && { requests: answers.requests }),
  };
}

// What only some checks need is loaded by those: starting costs more than a small tree does.

async function compare(
  ports: CheckPorts,
  policy: Policy,
  options: CheckOptions,
  today: Scanned['today'],
): Promise<Added | null> {
  if (options.base === null || today === null) return null;
  const { findAdded } = await import('./added.ts');
  return findAdded(ports, policy, options.base, today, options);
}

async function ask(registry: Registry, policy: Policy, images: readonly PlacedOccurrence[]): Promise<Verification> {
  const { askRegistries } = await import('./verify.ts');
  return askRegistries(registry, policy, images);
}

/** What is known beside the images. */
interface Known {
  readonly only: Added | null;
  readonly answers: Verification | null;
  readonly lineage: Lineage | null;
  readonly manifests: TreeRender | null;
  readonly open: readonly NotJudged[];
}

function judgeOptions(
  policy: Policy,
  options: CheckOptions,
  { tree, around, isPart, inventory, built }: Scanned,
  { only, answers, lineage, manifests, open }: Known,
): JudgeOptions {
  return {
    partial: isPart || options.base !== null,
    ...(only && { touches: openTouch(policy, options.own, only) }),
    pullPolicies: only ? tree.pullPolicies.filter(only.pullPolicy) : tree.pullPolicies,
    only: openSelection(around, only),
    notJudged: only === null ? open : open.filter(({ of }) => isNew(of, only)),
    added: only !== null,
    parts: inventory.taken,
    unsaid: findUnsaid(policy, built.images, (image) => {
      const file = fileOf(image);
      const isAsked = (only === null || only.built(image)) && tree.paths.includes(file);
      return isAsked && manifests?.kustomizations.has(file) !== true;
    }),
    ...(answers && { facts: answers.facts }),
    ...(lineage && { lineage }),
    ...(manifests && {
      rendered: manifests.occurrences,
      violations: manifests.violations,
      isRendered: (file: string) => manifests.kustomizations.has(file),
    }),
  };
}

/** Whether a change added what nobody can tell. */
function isNew(of: NotJudged['of'], only: Added): boolean {
  return of.kind === 'image' ? only.occurrence(of.image) : only.templated(of.value);
}

/** Reads what was judged: a file, or what was piped in. */
function readJudged(workspace: Workspace, { stdin }: CheckOptions): (file: string) => Promise<FileText> {
  return async (file) => stdin ?? workspace.read(file);
}

async function render(
  ports: CheckPorts,
  policy: Policy,
  { paths, stdin, ownUrls }: CheckOptions,
  tree: TreeScan,
  only: Added | null,
): Promise<TreeRender> {
  if (stdin !== undefined) throw new UserError('--render needs the tree: leave it out where "-" reads manifests.');
  const { renderChange, renderTree } = await import('./rendered/render-tree.ts');
  const asked = paths.length === 0 ? null : new Set((await ports.workspace.list(paths)).map(({ path }) => path));
  const options = { ownUrls: await ownUrls(), isAsked: (file: string) => asked?.has(file) !== false };
  try {
    if (only === null) return await renderTree(ports, policy, tree, options);
    return await renderChange({ ...ports, openCommit: ports.openCommitRenderer }, policy, tree, only.base, options);
  } finally {
    await ports.renderer.close();
  }
}

function openSelection(around: readonly PlacedOccurrence[], only: Added | null): Added['occurrence'] {
  if (around.length === 0) return only === null ? () => true : only.occurrence;
  const outside = new Set(around.map(placeId));
  return (occurrence) => {
    const { alone = occurrence } = occurrence;
    return !outside.has(placeId(alone)) && (only === null || only.occurrence(occurrence));
  };
}

function count(
  tree: TreeScan,
  images: CheckReport['images'],
  findings: CheckReport['findings'],
): CheckReport['summary'] {
  const counted = findings.filter((finding) => finding.exception === null);
  return {
    files: tree.files,
    images: images.length,
    pinned: images.filter(({ pinned }) => pinned).length,
    errors: counted.filter((finding) => finding.severity === 'error').length,
    warnings: counted.filter((finding) => finding.severity === 'warning').length,
    excepted: findings.length - counted.length,
  };
}
