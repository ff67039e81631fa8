import { UnavailableError } from '../../core/text/errors.ts';
import { describeFileError } from '../file-error.ts';
import { holdSignals } from './signals.ts';
import { discard, name, putBack, type Staged, stage, swap } from './stage.ts';
import { findTarget } from './target.ts';

/**
 * Writes all files or none; modes are kept, missing directories made. Every new text is on the disk beside its target, and every
 * old one has a second name, before the first target changes. From there on only renames are left, which need no space, and
 * which are undone when one of them fails. SIGINT, SIGTERM and SIGHUP wait for the end. What remains: SIGKILL or a power cut
 * between two renames leaves some files new and some old, each of them whole, and `.image-policy-*` files beside them.
 * An UnavailableError says which file could not be written and why.
 */
export async function writeFiles(root: string, files: ReadonlyMap<string, string>): Promise<void> {
  const release = holdSignals();
  try {
    replaceAll(root, files);
  } finally {
    await release();
  }
}

function replaceAll(root: string, files: ReadonlyMap<string, string>): void {
  const staged: Staged[] = [];
  const swapped: Staged[] = [];
  let path = '';
  try {
    for (const [next, text] of files) {
      path = next;
      const file = name(findTarget(root, path), staged.length);
      staged.push(file);
      stage(file, text);
    }
    for (const file of staged) {
      path = file.path;
      swap(file);
      swapped.push(file);
    }
    discard(staged, true);
  } catch (error) {
    const stuck = swapped.reverse().filter((file) => !putBack(file));
    discard(
      staged.filter((file) => !stuck.includes(file)),
      false,
    );
    throw describeFailure(path, error, stuck);
  }
}

function describeFailure(path: string, error: unknown, stuck: readonly Staged[]): UnavailableError {
  const reason =
    error instanceof UnavailableError
      ? error.message
      : `${JSON.stringify(path)} cannot be written: ${describeFileError(error)}`;
  if (stuck.length === 0) return new UnavailableError(`${reason}; nothing was written`);
  const files = stuck.map((file) => JSON.stringify(file.path)).join(', ');
  return new UnavailableError(
    `${reason}, and what was written before could not be undone: take ${files} back from Git`,
  );
}
