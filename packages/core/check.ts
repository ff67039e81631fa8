import { findAdded } from './added.ts';
import { UserError } from './errors.ts';
import { markPinned } from './kustomize.ts';
import { findLineage } from './lineage.ts';
import type { Policy } from './policy/policy.ts';
import type { Git, Registry, Workspace } from './ports.ts';
import { openReader, scanText, scanWorkspace, type TreeScan } from './read.ts';
import { type CheckReport, isPinned } from './rules/finding.ts';
import { judge } from './rules/judge.ts';
import type { Lineage } from './rules/lineage.ts';
import { askRegistries } from './verify.ts';

export interface CheckPorts {
  readonly workspace: Workspace;
  readonly git: Git;
  readonly registry: Registry;
}

export interface CheckOptions {
  /** Files and directories to judge; empty: the whole tree. */
  readonly paths: readonly string[];
  /** Judge only what was added since this ref. */
  readonly base: string | null;
  /** Ask the registries. */
  readonly verify: boolean;
  /** The day against which exceptions expire. */
  readonly today: Date;
  /** Manifests that were piped in: judged instead of the tree when no paths are given. */
  readonly stdin?: string;
}

/** The name under which piped manifests are reported. */
export const stdinName = '<stdin>';

/**
 * Finds every image reference and judges it by the policy. Reads only. UserError for a wrong path or ref,
 * UnavailableError when a registry that must answer does not.
 */
export async function check(ports: CheckPorts, policy: Policy, options: CheckOptions): Promise<CheckReport> {
  const tree = await readTree(ports.workspace, policy, options);
  const only = options.base === null ? null : await findAdded(ports.git, policy, options.base, tree);
  const answers = options.verify ? await askRegistries(ports.registry, policy, tree.occurrences) : null;
  const history = await readLineage(ports.git, policy, tree);
  const judged = judge(
    policy,
    tree.occurrences,
    only ? tree.unreadable.filter(only.unreadable) : tree.unreadable,
    options.today,
    {
      partial: options.paths.length > 0 || options.stdin !== undefined || options.base !== null,
      pullPolicies: only ? tree.pullPolicies.filter(only.pullPolicy) : tree.pullPolicies,
      ...(only && { only: only.occurrence }),
      ...(answers && { facts: answers.facts }),
      ...(history.lineage && { lineage: history.lineage }),
    },
  );
  return {
    summary: count(tree, judged.findings),
    images: tree.occurrences,
    ...judged,
    templated: tree.templated,
    notices: history.notices,
    ...(answers && { requests: answers.requests }),
  };
}

async function readTree(workspace: Workspace, policy: Policy, options: CheckOptions): Promise<TreeScan> {
  const tree = await read(workspace, policy, options);
  return { ...tree, occurrences: markPinned(tree.occurrences, tree.kustomizations) };
}

async function read(workspace: Workspace, policy: Policy, { paths, stdin }: CheckOptions): Promise<TreeScan> {
  if (stdin === undefined) return scanWorkspace(workspace, policy, paths.length > 0 ? paths : undefined);
  if (paths.length > 0)
    throw new UserError('"-" reads manifests from stdin and stands alone; leave out the other paths.');
  return scanText(stdinName, stdin, openReader(policy));
}

/** What the sources of promoted environments held. A shallow clone cannot tell; that is said, and the rest is judged. */
async function readLineage(
  git: Git,
  policy: Policy,
  tree: TreeScan,
): Promise<{ lineage: Lineage | null; notices: string[] }> {
  const wanted = policy.rules['promotion-lineage'].severity !== 'off' && hasPromoted(policy, tree);
  if (!wanted) return { lineage: null, notices: [] };
  try {
    return { lineage: await findLineage(git, policy, tree.occurrences), notices: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { lineage: null, notices: [`promotion-lineage was not judged: ${error.message}`] };
  }
}

function hasPromoted(policy: Policy, tree: TreeScan): boolean {
  const promoted = new Set(
    policy.environments.filter((environment) => environment.promoteFrom).map(({ name }) => name),
  );
  return tree.occurrences.some(({ environment }) => environment !== null && promoted.has(environment));
}

function count(tree: TreeScan, findings: CheckReport['findings']): CheckReport['summary'] {
  const counted = findings.filter((finding) => finding.exception === null);
  return {
    files: tree.files,
    images: tree.occurrences.length,
    pinned: tree.occurrences.filter(isPinned).length,
    errors: counted.filter((finding) => finding.severity === 'error').length,
    warnings: counted.filter((finding) => finding.severity === 'warning').length,
    excepted: findings.length - counted.length,
  };
}
