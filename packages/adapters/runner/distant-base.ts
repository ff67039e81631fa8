import type { FileText, Git, TreeEntry, Workspace } from '../../core/ports.ts';
import { openSubtree } from '../../core/repository/subtree.ts';
import { joinPath } from '../../core/text/file-path.ts';
import { once } from '../../core/text/once.ts';
import { blobIds, blobText } from '../blob-id.ts';
import { type Entry, readTreeBy } from '../github/tree-walk.ts';
import { decodeText } from '../text.ts';
import { openTreeOf, type TreeItem } from '../tree.ts';
import type { EventBase } from './base.ts';
import type { Checkout } from './checkout.ts';
import { at, type RunContext } from './context.ts';
import { openRest, type Rest, unreadable } from './rest.ts';

/** What a comparison with a base on GitHub needs. */
export interface Comparison {
  readonly context: RunContext;
  readonly token: string | null;
  readonly checkout: Checkout;
  /** The judged directory. */
  readonly local: Workspace;
  readonly base: EventBase;
}

/**
 * Git that knows the base from GitHub where the clone does not hold it: a shallow clone, a partial one, or files without a
 * repository. All other questions go to `git`.
 */
export function withDistantBase(git: Git, comparison: Comparison): Git {
  const { checkout, local, base } = comparison;
  const ofBase = once(() => readItems(comparison, base.commit));
  const fork = once(() => findFork(comparison));
  const ofFork = once(async () => ((await fork()) === base.commit ? ofBase() : readItems(comparison, await fork())));
  const open = (items: typeof ofBase) =>
    openSubtree(openTreeOf({ items, read: (item) => readBlob(comparison, item) }), checkout.prefix);
  return {
    ...git,
    mergeBase: async (ref, head) => {
      if (ref !== base.commit || head !== undefined) return git.mergeBase(ref, head);
      return { sha: await fork(), date: new Date(0), subject: '' };
    },
    at: async (ref) => {
      if (ref === base.commit) return open(ofBase);
      return ref === (await fork()) ? open(ofFork) : git.at(ref);
    },
    changedFiles: async (ref) =>
      ref === (await fork()) ? findChanged(local, await ofFork(), checkout.prefix) : git.changedFiles(ref),
    goneFiles: async (ref) =>
      ref === (await fork()) ? findGone(local, await ofFork(), checkout.prefix) : git.goneFiles(ref),
  };
}

/** The base itself where a merge into it is checked out; else where the commit that is checked out left it. */
async function findFork({ context, token, base: { commit, head } }: Comparison): Promise<string> {
  if (head === null) return commit;
  const what = `what ${head.slice(0, 12)} and the base share`;
  const answer: unknown = JSON.parse(await require(openRest(context, token), `compare/${commit}...${head}`, what));
  return String(at(answer, 'merge_base_commit', 'sha'));
}

async function findChanged(
  local: Workspace,
  items: ReadonlyMap<string, TreeItem>,
  prefix: string,
): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const entry of await local.list()) {
    const was = items.get(joinPath(prefix, entry.path));
    const isSame = was !== undefined && (await idsOf(local, entry, was.id.length)).includes(was.id);
    if (!isSame) changed.push(entry.path);
  }
  return changed;
}

async function findGone(
  local: Workspace,
  items: ReadonlyMap<string, TreeItem>,
  prefix: string,
): Promise<readonly string[]> {
  const was = [...items.keys()].flatMap((path) => fromPrefix(path, prefix) ?? []);
  const here = new Set((await local.list()).map(({ path }) => path));
  const gone = await Promise.all(
    was.filter((path) => !here.has(path)).map(async (path) => ((await local.read(path)).ok ? [] : [path])),
  );
  return gone.flat();
}

async function idsOf(local: Workspace, { path, unreadable: reason }: TreeEntry, length: number): Promise<string[]> {
  const content = reason === null ? await local.read(path) : null;
  return content?.ok ? [...blobIds(content.text, length)] : [];
}

/** What is outside of the judged directory is no place that was judged before: as new. */
function fromPrefix(path: string, prefix: string): string | null {
  if (prefix === '') return path;
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : null;
}

async function readItems({ context, token }: Comparison, commit: string): Promise<ReadonlyMap<string, TreeItem>> {
  const rest = openRest(context, token);
  const what = `commit ${commit.slice(0, 12)}, the base,`;
  const tree = at(JSON.parse(await require(rest, `git/commits/${commit}`, what)), 'tree', 'sha');
  const list = async (sha: string, recursive: boolean) => {
    const text = await require(rest, `git/trees/${sha}${recursive ? '?recursive=1' : ''}`, what);
    const { tree: entries, truncated } = JSON.parse(text) as { tree: readonly Entry[]; truncated: boolean };
    return { entries, truncated };
  };
  const files = await readTreeBy(list, String(tree));
  return new Map(
    files
      .filter(({ mode }) => mode !== '160000')
      .map(({ path, mode, sha, size }) => [path, { path, link: mode === '120000', id: sha, size }]),
  );
}

/** A file that is the same here is not asked for. */
async function readBlob({ context, token, checkout, local }: Comparison, item: TreeItem): Promise<FileText> {
  const path = item.link ? null : fromPrefix(item.path, checkout.prefix);
  const here = path === null ? null : await local.read(path);
  const text = here?.ok ? blobText(here.text, item.id) : null;
  if (text !== null) return { ok: true, text };
  const what = `${JSON.stringify(item.path)} of the base`;
  const answer: unknown = JSON.parse(await require(openRest(context, token), `git/blobs/${item.id}`, what));
  const encoding = at(answer, 'encoding') === 'base64' ? 'base64' : 'utf8';
  return decodeText(Buffer.from(String(at(answer, 'content')), encoding));
}

async function require(rest: Rest, path: string, what: string): Promise<string> {
  const text = await rest.get(path, what);
  if (text === null) throw unreadable(what);
  return text;
}
