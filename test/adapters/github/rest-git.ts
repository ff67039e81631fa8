import type { Handler } from './rest.ts';
import type { World } from './state.ts';
import { followBranches, isLagging, tokenLogin, write } from './state.ts';

const notFound = { status: 404, message: 'Not Found' };
const invalid = (message: string) => ({ status: 422, message });

/** Git data: refs, commits, trees and blobs are real objects of the repository. */
export const gitHandlers: Readonly<Record<string, Handler>> = {
  'git/get-ref': async ({ bare }, { path }) => {
    const sha = path['ref']!.startsWith('heads/') ? await bare.branch(path['ref']!.slice(6)) : null;
    return sha ? { status: 200, known: ref(path['ref']!, sha) } : notFound;
  },

  'git/create-ref': async (world, { body }) => {
    const name = String(body['ref']).replace('refs/', '');
    const branch = name.slice('heads/'.length);
    if (world.settings.forbiddenBranches.includes(branch)) return invalid('Reference update failed');
    if (!(await world.bare.commit(String(body['sha'])))) return invalid('Object does not exist');
    if (isLagging(world, `commit ${body['sha']}`)) return invalid('Object does not exist');
    const created = await world.bare.moveBranch(branch, null, String(body['sha']));
    await followBranches(world);
    return created
      ? { status: 201, known: ref(name, String(body['sha'])) }
      : invalid((await world.bare.branch(branch)) ? 'Reference already exists' : 'Reference update failed');
  },

  'git/get-commit': async (world, { path }) => {
    const known = await describeCommit(world, path['commit_sha']!);
    return known ? { status: 200, known } : notFound;
  },

  'git/create-commit': async (world, { body }) => {
    const tree = String(body['tree']);
    const parents = body['parents'] as readonly string[];
    if (!(await world.bare.tree(tree, false)) || isLagging(world, `tree ${tree}`))
      return invalid('Tree SHA does not exist');
    for (const parent of parents) {
      if (!(await world.bare.commit(parent))) return invalid('Parent SHA does not exist or is not a commit object');
    }
    const sha = await world.bare.writeCommit({ message: String(body['message']), tree, parents });
    write(world, `commit ${sha}`);
    const own = body['author'] === undefined && body['committer'] === undefined;
    const verified = own && world.settings.tokenKind !== 'personal';
    const verification = { verified, reason: verified ? 'valid' : 'unsigned' };
    return { status: 201, known: { ...(await describeCommit(world, sha)), verification } };
  },

  'git/get-tree': async ({ bare, settings }, { path, query }) => {
    const recursive = query.has('recursive');
    const all = await bare.tree(path['tree_sha']!, recursive);
    if (!all) return notFound;
    const truncated = recursive && settings.truncatesTrees;
    const tree = truncated ? all.slice(0, 1) : all;
    const known = tree.map(({ size, ...entry }) => ({ ...entry, ...(size !== null && { size }) }));
    return { status: 200, known: { sha: path['tree_sha'], truncated, tree: known } };
  },

  'git/create-tree': async (world, { body }) => {
    const { bare } = world;
    const base = body['base_tree'] === undefined ? null : String(body['base_tree']);
    const known = base ? await bare.tree(base, false) : [];
    if (!known) return { status: 404, message: 'base_tree is not a valid tree' };
    const sha = await bare.writeTree(base, body['tree'] as never);
    write(world, `tree ${sha}`);
    const tree = (await bare.tree(sha, false)) ?? [];
    return { status: 201, known: { sha, truncated: false, tree: tree.map(({ size: _, ...entry }) => entry) } };
  },

  'git/get-blob': async ({ bare }, { path }) => {
    const content = await bare.blob(path['file_sha']!);
    if (!content) return notFound;
    const known = {
      sha: path['file_sha'],
      size: content.length,
      encoding: 'base64',
      content: content.toString('base64'),
    };
    return { status: 200, known };
  },
};

const ref = (name: string, sha: string) => ({ ref: `refs/${name}`, object: { type: 'commit', sha } });

const describeCommit = async ({ bare, settings }: World, sha: string) => {
  const commit = await bare.commit(sha);
  if (!commit) return null;
  const parents = commit.parents.map((parent) => ({
    sha: parent,
    url: 'https://github.test/parent',
    html_url: 'https://github.test/parent',
  }));
  const author = { name: tokenLogin(settings) };
  return { sha, message: commit.message, tree: { sha: commit.tree }, parents, author };
};
