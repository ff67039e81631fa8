import { applyEdits } from '../edit/edit.ts';
import { scanWhole } from '../inventory/whole.ts';
import { addingMoves, writeAdditions } from '../plan/additions.ts';
import type { Change } from '../plan/change.ts';
import type { Decision, Surroundings } from '../plan/move.ts';
import { fail, type Planned, planChanges } from '../plan/moves.ts';
import { proveEdits } from '../plan/proof.ts';
import { withTexts } from '../plan/prove.ts';
import type { Policy } from '../policy/policy.ts';
import type { FindUrls, Workspace } from '../ports.ts';
import { openReader } from '../repository/scan-tree.ts';
import { groupBy } from '../text/collate.ts';

interface Scene {
  readonly workspace: Workspace;
  readonly policy: Policy;
  readonly environment: string;
  readonly ownUrls: FindUrls | undefined;
}

/**
 * As `planChanges`, with the places that are added. The tree is read once more as it would be: where the environment does not run
 * what was added, it is a failure, and nothing of it is written.
 */
export async function planWithAdditions(
  scene: Scene,
  decisions: readonly Decision[],
  surroundings: Surroundings,
  sources: Surroundings['looseDigests'],
): Promise<Planned> {
  const files = new Set(addingMoves(decisions).map(({ occurrence }) => occurrence.file));
  const texts = await readTexts(scene.workspace, files);
  let current = decisions;
  // Each round takes one addition away at least.
  for (;;) {
    const planned = planChanges(writeAdditions(current, texts), surroundings, sources);
    const refused = await findRefused(
      scene,
      planned.changes.filter((change) => change.added),
      texts,
    );
    if (refused.size === 0) return planned;
    current = current.map((decision) => refuse(decision, refused));
  }
}

async function readTexts(workspace: Workspace, files: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const file of files) {
    const content = await workspace.read(file);
    if (content.ok) texts.set(file, content.text);
  }
  return texts;
}

const keyOf = ({ file, path, image }: Pick<Change, 'file' | 'path' | 'image'>): string =>
  [file, path, image].join('\n');

function refuse(decision: Decision, refused: ReadonlyMap<string, string>): Decision {
  if (decision.kind !== 'move' || !decision.move.addition) return decision;
  const { occurrence, image } = decision.move;
  const reason = refused.get(keyOf({ file: occurrence.file, path: occurrence.path, image }));
  return reason === undefined ? decision : fail(occurrence, image, reason);
}

/** The additions that would not do what they are for, each with the reason. */
async function findRefused(
  { workspace, policy, environment, ownUrls }: Scene,
  changes: readonly Change[],
  texts: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const refused = new Map<string, string>();
  const reader = openReader(policy);
  const edited = new Map<string, string>();
  for (const [file, all] of groupBy(changes, (change) => change.file)) {
    const text = texts.get(file) ?? '';
    const edits = all[0]?.edits ?? [];
    const after = applyEdits(text, edits);
    const deviation = proveEdits(reader, { file, before: text, after }, all, edits);
    if (deviation === null) edited.set(file, after);
    else for (const change of all) refused.set(keyOf(change), `${file} would not say it: ${deviation.reason}`);
  }
  if (edited.size === 0) return refused;
  const { occurrences } = await scanWhole(withTexts(workspace, edited), policy, ownUrls);
  const runs = new Set(
    occurrences
      .filter((occurrence) => occurrence.environment === environment && occurrence.problem === null)
      .map(({ file, image, digest }) => `${file} ${image}@${digest}`),
  );
  for (const change of changes) {
    const { file, path, image, to } = change;
    if (refused.has(keyOf(change)) || runs.has(`${file} ${image}@${to.digest}`)) continue;
    refused.set(
      keyOf(change),
      `${file}: ${path} could be added, and ${environment} would not run ${to.digest} by that`,
    );
  }
  return refused;
}
