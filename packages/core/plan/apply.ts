import { applyEdits, type Edit } from '../edit/edit.ts';
import type { Policy } from '../policy/policy.ts';
import type { Workspace } from '../ports.ts';
import { openReader, type Reader } from '../repository/scan-tree.ts';
import { groupBy, onePerKey } from '../text/collate.ts';
import { UnavailableError } from '../text/errors.ts';
import type { Change, Plan } from './change.ts';
import { proveEdits } from './proof.ts';

/**
 * The new text of every file that a plan changes, by path. Writes nothing. Each text is scanned again: it must say exactly the
 * planned versions at the planned places and what it said before at all others. UnavailableError when a file is not what it
 * was when the plan was made; any other deviation is a bug and throws, since a wrong digest must never be written.
 */
export async function applyPlan(
  workspace: Workspace,
  policy: Policy,
  plan: Plan,
): Promise<ReadonlyMap<string, string>> {
  const reader = openReader(policy);
  const files = new Map<string, string>(plan.texts);
  for (const [file, changes] of groupBy(plan.changes, ({ file }) => file)) {
    files.set(file, await applyChanges(workspace, reader, file, changes));
  }
  return files;
}

async function applyChanges(
  workspace: Workspace,
  reader: Reader,
  file: string,
  changes: readonly Change[],
): Promise<string> {
  const before = await workspace.read(file);
  if (!before.ok) throw new UnavailableError(`${file} cannot be read any more: ${before.reason}. Nothing was written.`);
  const edits = withoutRepeats(changes.flatMap((change) => change.edits));
  const after = applyEdits(before.text, edits);
  const deviation = proveEdits(reader, { file, before: before.text, after }, changes, edits);
  if (deviation?.kind === 'stale') {
    throw new UnavailableError(
      `${file} changed while the plan was made (${deviation.reason}). Nothing was written; run it again.`,
    );
  }
  if (deviation) throw new Error(`${file} would not say what was planned: ${deviation.reason}. Nothing was written.`);
  return after;
}

/** An anchor is one stretch of text and may be several places: the same edit twice is one edit. */
function withoutRepeats(edits: readonly Edit[]): readonly Edit[] {
  return onePerKey(edits, ({ span, text }) => JSON.stringify([span.start, span.end, text]));
}
