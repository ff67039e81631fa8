import { type CheckPorts, check } from '../check/check.ts';
import type { CheckReport } from '../check/rules/finding.ts';
import { scanWhole } from '../inventory/whole.ts';
import { baselinePath, parseBaseline } from '../policy/baseline.ts';
import { matchImages } from '../policy/images.ts';
import { defaultPolicy, parsePolicy } from '../policy/parse.ts';
import type { Policy } from '../policy/policy.ts';
import type { Workspace } from '../ports.ts';
import { scanWorkspace } from '../repository/scan-tree.ts';
import { UserError } from '../text/errors.ts';
import { countFindings, type DraftBaseline, listErrors, shrinkBaseline } from './baseline.ts';
import { renderBaselineFile } from './baseline-file.ts';
import { codeOwnersPaths, findCodeOwner } from './codeowners.ts';
import type { Draft } from './draft.ts';
import { followChannels, orderEnvironments } from './environments.ts';
import { findApart, findFirstParty } from './first-party.ts';
import { findLayout } from './layout.ts';
import { renderPolicyFile } from './policy-file.ts';

export interface InitOptions {
  /** Where the file will stand, from the root. */
  readonly path: string;
  /** Who owns the repository on its forge; null where that is unknown. */
  readonly owner: string | null;
  /** Where this software's documentation is; ends with a slash. */
  readonly docsBase: string;
  readonly today: Date;
}

export interface InitResult {
  /** The policy file. */
  readonly text: string;
  readonly draft: Draft;
  /** What is wrong today, as a file of its own; null where nothing is. */
  readonly baseline: DraftedBaseline | null;
  /** Who owns the repository, by its CODEOWNERS; null where none says so. */
  readonly codeOwner: string | null;
  /** What `check` says with both: no errors. */
  readonly report: CheckReport;
}

export interface DraftedBaseline extends DraftBaseline {
  /** From the root. */
  readonly path: string;
  readonly text: string;
}

/**
 * Drafts a policy file from what the tree looks like, and a baseline of all that breaks it today. Both are parsed and checked
 * against the tree before they are returned. Reads only: no registry is asked, nothing is rendered. UserError when something cannot be excused.
 */
export async function init(ports: CheckPorts, options: InitOptions): Promise<InitResult> {
  const codeOwner = await readCodeOwner(ports.workspace);
  const draft = await findDraft(ports.workspace, options);
  const text = renderPolicyFile(draft, options);
  const policy = parsePolicy(text, options.path);
  const first = await judge(ports, policy, options, text);
  if (first.summary.errors === 0) return { text, draft, baseline: null, codeOwner, report: first };
  const agreed = { reason: firstReason, owner: codeOwner ?? nobody, expires: dayAfter(options.today, lifetime) };
  let entries = listErrors(first);
  // What is excused may bring to light what was behind it: a second look is enough, a third one would find nothing new.
  for (let attempt = 0; ; attempt += 1) {
    const drafted = draftFile({ ...agreed, entries }, options.path);
    const report = await judge(
      ports,
      { ...policy, baseline: parseBaseline(drafted.text, drafted.path) },
      options,
      text,
    );
    if (report.summary.errors === 0) return { text, draft, baseline: drafted, codeOwner, report };
    if (attempt === 2) throw cannotExcuse(report);
    entries = listErrors(report);
  }
}

/**
 * Draws up the baseline of a policy that is there, or takes out of the one it has what is done. Reads only. UserError without a policy file.
 */
export async function redraw(
  ports: CheckPorts,
  policy: Policy,
  options: Pick<InitOptions, 'today'>,
): Promise<{ readonly baseline: DraftedBaseline; readonly before: number | null }> {
  if (policy.file === null)
    throw new UserError('There is no policy file yet: run "image-policy init", which draws up a baseline as well.');
  const { baseline: old, ...rest } = policy;
  const today = listErrors(await check(ports, rest, { ...wholeTree, today: options.today }));
  if (old !== undefined) {
    const { reason, owner, expires } = old.exception;
    const entries = shrinkBaseline(old, today);
    return {
      baseline: draftFile({ reason, owner, expires, entries }, policy.file),
      before: countFindings(old.entries),
    };
  }
  const owner = (await readCodeOwner(ports.workspace)) ?? nobody;
  const agreed = { reason: firstReason, owner, expires: dayAfter(options.today, lifetime) };
  return { baseline: draftFile({ ...agreed, entries: today }, policy.file), before: null };
}

function draftFile(draft: DraftBaseline, policyFile: string): DraftedBaseline {
  return { ...draft, path: baselinePath(policyFile), text: renderBaselineFile(draft) };
}

const firstReason = 'wrong when this policy began; image-policy pin writes the digests';
const nobody = 'nobody yet (name the team that owns this)';

const dayAfter = (today: Date, time: number): string => new Date(today.getTime() + time).toISOString().slice(0, 10);

const wholeTree = {
  ...{ paths: [], base: null, verify: false, render: false, ownUrls: async () => [] },
  mayBeEmpty: true as const,
};

/** How long what is wrong today is excused. */
const lifetime = 90 * 86_400_000;

async function findDraft(workspace: Workspace, options: InitOptions): Promise<Draft> {
  const before = await scanWorkspace(workspace, defaultPolicy());
  const files = (await workspace.list()).map(({ path }) => path);
  const telling = [
    ...before.occurrences.map(({ file }) => file),
    ...before.kustomizations.keys(),
    ...(before.deploying ?? []).map(({ file }) => file),
  ];
  const { layout, leftOut, shared, places } = findLayout(files, new Set(telling));
  const named = findFirstParty(before.occurrences, options.owner);
  const draft: Draft = { layout, leftOut, shared, environments: orderEnvironments(places), firstParty: named };
  const policy = parsePolicy(renderPolicyFile(draft, options), options.path);
  const { occurrences } = await scanWhole(workspace, policy);
  const firstParty = named.length === 0 && options.owner === null ? findApart(occurrences) : named;
  const isOurs = matchImages(firstParty);
  return { ...draft, firstParty, environments: followChannels(draft.environments, policy, occurrences, isOurs) };
}

async function judge(ports: CheckPorts, policy: Policy, options: InitOptions, text: string): Promise<CheckReport> {
  const workspace = withFile(ports.workspace, options.path, text);
  return check({ ...ports, workspace }, policy, { ...wholeTree, today: options.today });
}

/** The tree as it will be: `check` reads the policy file itself, too. */
function withFile(workspace: Workspace, path: string, text: string): Workspace {
  return {
    ...workspace,
    list: async (paths) => [
      ...(await workspace.list(paths)).filter((entry) => entry.path !== path),
      { path, unreadable: null },
    ],
    read: async (asked) => (asked === path ? { ok: true, text } : workspace.read(asked)),
  };
}

async function readCodeOwner(workspace: Workspace): Promise<string | null> {
  for (const path of codeOwnersPaths) {
    const content = await workspace.read(path);
    const owner = content.ok ? findCodeOwner(content.text) : null;
    if (owner !== null) return owner;
  }
  return null;
}

function cannotExcuse({ findings }: CheckReport): UserError {
  const first = findings.find(({ severity, exception }) => severity === 'error' && exception === null);
  const where = first === undefined ? '' : `: ${first.file}:${first.line} ${first.rule}, ${first.message}`;
  return new UserError(`No baseline can excuse everything that is wrong today${where}. Fix it and run init again.`);
}
