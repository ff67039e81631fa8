import { baselinePath, parseBaseline } from '../policy/baseline.ts';
import { openDocument } from '../policy/document.ts';
import {
  type Extended,
  extendedNames,
  nameOf,
  type PolicyText,
  type RemoteFile,
  readExtended,
} from '../policy/extend.ts';
import { defaultPolicy, parseExtended } from '../policy/parse.ts';
import { type Policy, policyPath, unreadPolicyPath } from '../policy/policy.ts';
import type { TreeEntry, Workspace } from '../ports.ts';
import { addAll } from '../text/collate.ts';
import { UserError } from '../text/errors.ts';

/** Where the files of a policy are read. */
export interface PolicySources {
  /** The text of a file from the root; null where there is none. */
  readonly read: (path: string) => Promise<string | null>;
  /** The text of a file of another repository. Absent: there is no way to ask for one. */
  readonly fetch?: FetchRemote;
}

export type FetchRemote = (remote: RemoteFile) => Promise<string>;

/**
 * The policy that a tree brings along. `named` is the file that the caller asked for, null for the usual place, where it may be
 * missing: then the default policy holds; `shown` is what the caller calls it. UserError when a named file is missing, when the usual one ends in .yml, or when what
 * is there is no policy.
 */
export async function readPolicy(
  workspace: Workspace,
  named: string | null,
  shown = named ?? policyPath,
  fetch?: FetchRemote,
): Promise<Policy> {
  const path = named ?? policyPath;
  const text = await readIfThere(workspace, path, shown);
  const sources = { read: (file: string) => readIfThere(workspace, file), ...(fetch && { fetch }) };
  if (text !== null) return assemblePolicy({ text, path, shown }, sources);
  if (named === null) {
    await refuseOtherEnding(workspace);
    return defaultPolicy();
  }
  throw new UserError(
    `The policy file ${JSON.stringify(shown)} does not exist: name one that does (--config, input config).`,
  );
}

/** A policy with all that it extends and its baseline. UserError where one of them is wrong, missing or locked. */
export async function assemblePolicy(
  { text, path, shown }: { readonly text: string; readonly path: string; readonly shown: string },
  sources: PolicySources,
): Promise<Policy> {
  const chain = await followExtends({ text, file: shown }, { kind: 'file', path }, sources, []);
  const policy = parseExtended(chain, shown);
  const file = baselinePath(shown);
  const written = await sources.read(baselinePath(path));
  if (written === null) return policy;
  if (policy.locked?.some((key) => key === 'exceptions' || key === 'baseline')) {
    throw new UserError(
      `${file}: exceptions are locked by a policy that ${shown} extends, and a baseline is one: remove the file, or ask the owners of that policy.`,
    );
  }
  return { ...policy, baseline: parseBaseline(written, file) };
}

/** The same policy under another name of its file, and of its baseline beside it: as they are called from the root. */
export function renamePolicy(policy: Policy, file: string): Policy {
  if (policy.baseline === undefined) return { ...policy, file };
  const { exception, ...baseline } = policy.baseline;
  const name = baselinePath(file);
  return { ...policy, file, baseline: { ...baseline, file: name, exception: { ...exception, baseline: name } } };
}

/** A policy extends a few files, which extend few more. */
const longestChain = 10;

/** The texts of a file and of all that it extends, the lowest first. */
async function followExtends(
  own: PolicyText,
  place: Extended,
  sources: PolicySources,
  above: readonly string[],
): Promise<readonly PolicyText[]> {
  if (above.includes(own.file) || above.length >= longestChain) {
    throw new UserError(
      `${own.file} extends itself or more than ${longestChain} files in a row (${[...above, own.file].slice(0, 4).join(' > ')}): take one out.`,
    );
  }
  const below: PolicyText[] = [];
  for (const name of extendedNames(openDocument(own.text, own.file))) {
    const next = resolveExtended(name, place, own.file);
    const text = await readOne(next, sources, own.file);
    const file = next.kind === 'file' ? next.path : nameOf(next.remote);
    addAll(below, await followExtends({ text, file }, next, sources, [...above, own.file]));
  }
  return [...below, own];
}

function resolveExtended(name: string, place: Extended, file: string): Extended {
  const next = readExtended(name, place.kind === 'file' ? place.path : place.remote.path);
  if (next === null)
    throw new UserError(`${file}: ${JSON.stringify(name)} leads out of the repository; name a file below its root.`);
  if (next.kind === 'remote' || place.kind === 'file') return next;
  return { kind: 'remote', remote: { ...place.remote, path: next.path } };
}

async function readOne(place: Extended, { read, fetch }: PolicySources, by: string): Promise<string> {
  if (place.kind === 'file') {
    const text = await read(place.path);
    if (text !== null) return text;
    throw new UserError(
      `${by} extends ${JSON.stringify(place.path)}, which does not exist: add it, or correct "extends".`,
    );
  }
  if (fetch !== undefined) return fetch(place.remote);
  throw new UserError(
    `${by} extends ${nameOf(place.remote)}, a file of another repository, which nothing here can read: extend a file of this one.`,
  );
}

/** The text of a file, or null where the tree has none of that name. UserError when it is there and cannot be read. */
export async function readIfThere(workspace: Workspace, path: string, shown = path): Promise<string | null> {
  const content = await workspace.read(path);
  if (content.ok) return content.text;
  if (!(await isListed(workspace, path))) return null;
  throw new UserError(
    `The policy file ${JSON.stringify(shown)} cannot be read: ${content.reason}; put a file there that can be read.`,
  );
}

/** The other ending would be passed over in silence, and the defaults judge. */
export async function refuseOtherEnding(workspace: Workspace): Promise<void> {
  if (!(await workspace.read(unreadPolicyPath)).ok) return;
  throw new UserError(`${unreadPolicyPath} is not read as the policy file: rename it to ${policyPath}.`);
}

/** True for what is there and cannot be read too: a link that leads out of the tree must not pass for no policy at all. */
async function isListed(workspace: Workspace, path: string): Promise<boolean> {
  const directory = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
  const [itself, beside] = [await listIfThere(workspace, path), await listIfThere(workspace, directory)];
  return itself.length > 0 || beside.some((entry) => entry.path === path);
}

/** A directory refuses to list what it does not have; a commit lists nothing. */
async function listIfThere(workspace: Workspace, path: string): Promise<readonly TreeEntry[]> {
  try {
    return await workspace.list([path]);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}
