import { type CheckPorts, check } from '../check/check.ts';
import type { CheckReport } from '../check/rules/finding.ts';
import { matchImages } from '../policy/images.ts';
import { defaultPolicy, parsePolicy } from '../policy/parse.ts';
import type { Policy } from '../policy/policy.ts';
import type { Workspace } from '../ports.ts';
import { scanWorkspace } from '../repository/scan-tree.ts';
import { UserError } from '../text/errors.ts';
import { excuseErrors } from './baseline.ts';
import { codeOwnersPaths, findCodeOwner } from './codeowners.ts';
import type { Draft } from './draft.ts';
import { followChannels, orderEnvironments } from './environments.ts';
import { findFirstParty } from './first-party.ts';
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
  readonly text: string;
  readonly draft: Draft;
  /** What `check` says with that policy: no errors. */
  readonly report: CheckReport;
}

/**
 * Drafts a policy file from what the tree looks like, with exceptions for all that breaks it today. The text is parsed and
 * checked against the tree before it is returned. Reads only: no registry is asked, nothing is rendered. UserError when something cannot be excepted.
 */
export async function init(ports: CheckPorts, options: InitOptions): Promise<InitResult> {
  const owner = (await readCodeOwner(ports.workspace)) ?? 'nobody yet (name the team that owns this)';
  const expires = new Date(options.today.getTime() + lifetime).toISOString().slice(0, 10);
  let draft = await findDraft(ports.workspace, options);
  const { firstParty } = draft;
  const ours = (image: string) => firstParty.find((glob) => matchImages([glob])(image)) ?? null;
  // An exception may bring to light what stood behind it: a second look is enough, a third one would find nothing new.
  for (let attempt = 0; ; attempt += 1) {
    const text = renderPolicyFile(draft, options);
    const report = await judge(ports, parsePolicy(text, options.path), options, text);
    if (report.summary.errors === 0) return { text, draft, report };
    if (attempt === 2) throw cannotExcuse(report);
    const more = excuseErrors(report, { owner, expires, ours });
    draft = { ...draft, exceptions: [...draft.exceptions, ...more] };
  }
}

/** How long the exceptions of today last. */
const lifetime = 90 * 86_400_000;

async function findDraft(workspace: Workspace, options: InitOptions): Promise<Draft> {
  const before = await scanWorkspace(workspace, defaultPolicy());
  const files = (await workspace.list()).map(({ path }) => path);
  const found = findLayout(files, new Set(before.occurrences.map(({ file }) => file)));
  const images = before.occurrences.flatMap(({ image }) => (image === null ? [] : [image]));
  const firstParty = findFirstParty(images, options.owner);
  const draft: Draft = { ...found, environments: orderEnvironments(found.directories), firstParty, exceptions: [] };
  const policy = parsePolicy(renderPolicyFile(draft, options), options.path);
  const { occurrences } = await scanWorkspace(workspace, policy);
  return {
    layout: found.layout,
    shared: found.shared,
    firstParty,
    exceptions: [],
    environments: followChannels(draft.environments, policy, occurrences, matchImages(firstParty)),
  };
}

async function judge(ports: CheckPorts, policy: Policy, options: InitOptions, text: string): Promise<CheckReport> {
  const workspace = withFile(ports.workspace, options.path, text);
  const { today } = options;
  return check({ ...ports, workspace }, policy, {
    paths: [],
    base: null,
    verify: false,
    render: false,
    ownUrls: async () => [],
    today,
  });
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
  return new UserError(`No exception can cover everything that is wrong today${where}. Fix it and run init again.`);
}
