import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UnavailableError } from '../../core/text/errors.ts';
import { holdsCommit } from './head.ts';
import { askGit } from './process.ts';
import { findRepository } from './repository.ts';

/** Files of a commit on the disk. */
export interface LaidOut {
  /** Where the root was in that commit, absolute. */
  readonly root: string;
  readonly remove: () => void;
}

/**
 * Writes the files of a commit, byte for byte as they are in it, into a new directory: no filter, no line ends, no hook, no
 * configuration of the repository has a say. Submodules are empty. UnavailableError when this clone does not hold the commit.
 */
export async function layOutCommit(root: string, commit: string): Promise<LaidOut> {
  if (!(await holdsCommit(root, commit, false)))
    throw new UnavailableError(
      `this clone does not hold all files of the commit ${commit.slice(0, 12)}, so they cannot be rendered: check it out in full, and run again where the branch moved meanwhile`,
    );
  const base = realpathSync(mkdtempSync(join(process.env['RUNNER_TEMP'] || tmpdir(), 'image-policy-commit-')));
  const remove = () => rmSync(base, { recursive: true, force: true });
  try {
    const { prefix } = await findRepository(root);
    const tree = await writeTree(root, commit, base);
    const directory = join(tree, prefix);
    mkdirSync(directory, { recursive: true });
    return { root: directory, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Through a repository of our own, which borrows the objects: its index and attributes are ours. */
async function writeTree(root: string, commit: string, base: string): Promise<string> {
  const [own, tree] = [join(base, 'git'), join(base, 'tree')];
  const say = async (...args: readonly string[]) => (await askGit(root, ['rev-parse', ...args])).replace(/\n$/, '');
  const objects = await say('--path-format=absolute', '--git-path', 'objects');
  const format = await say('--show-object-format');
  mkdirSync(tree);
  await askGit(base, ['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, own]);
  mkdirSync(join(own, 'info'), { recursive: true });
  mkdirSync(join(own, 'objects/info'), { recursive: true });
  writeFileSync(join(own, 'info/attributes'), '* -text -filter -ident -working-tree-encoding -eol\n');
  writeFileSync(join(own, 'objects/info/alternates'), `${objects}\n`);
  const ours = ['--git-dir=.', `--work-tree=${tree}`];
  await askGit(own, [...ours, 'read-tree', commit]);
  await askGit(own, [...ours, 'checkout-index', '--all', '--quiet']);
  return tree;
}
