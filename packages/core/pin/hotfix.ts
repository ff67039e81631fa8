import { findImage } from '../inventory/name.ts';
import { scanWhole } from '../inventory/whole.ts';
import { askFacts } from '../plan/ask.ts';
import type { Change, Plan } from '../plan/change.ts';
import { type Facts, type Question, questionKey } from '../plan/facts.ts';
import { findBroken, findMissing } from '../plan/flaws.ts';
import type { Decision } from '../plan/move.ts';
import { fail, findObstacle, place, planChanges, skip } from '../plan/moves.ts';
import { skipUnreadFiles } from '../plan/unreadable.ts';
import { isExpired } from '../policy/exceptions.ts';
import { describeHold, findHold } from '../policy/holds.ts';
import type { Policy } from '../policy/policy.ts';
import type { FindUrls, Registry, Workspace } from '../ports.ts';
import { matchFilter, parseImageName } from '../repository/image-name.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { UserError } from '../text/errors.ts';
import { addHold, type NewHold, printHold } from './hold-text.ts';

export interface HotfixOptions {
  /** `sha256:<64 lower-case hex>`. */
  readonly digest: string;
  /** Files or directories; at least one. */
  readonly paths: readonly string[];
  /** Globs; empty where the paths hold one image only. */
  readonly images: readonly string[];
  /** A hold to write beside it. */
  readonly hold: Pick<NewHold, 'reason' | 'owner' | 'until'> | null;
  readonly now: Date;
  /** By what an Application is known to point into this repository. */
  readonly ownUrls?: FindUrls;
}

interface Named {
  readonly occurrence: PlacedOccurrence;
  readonly image: string;
}

/**
 * Plans to write one digest by hand at the places of one image below the paths, whatever they hold, once its registry has the
 * whole build. Writes nothing. UserError where it is not told which image is meant, or where to write a hold.
 */
export async function pinTo(
  { workspace, registry }: { readonly workspace: Workspace; readonly registry: Registry },
  policy: Policy,
  options: HotfixOptions,
): Promise<Plan> {
  if (!/^sha256:[0-9a-f]{64}$/.test(options.digest))
    throw new UserError('--to takes a digest: sha256: and 64 lower-case hex digits.');
  if (options.paths.length === 0)
    throw new UserError('--to writes one digest: name the files or directories in which it goes.');
  if (options.hold !== null && !isDay(options.hold.until, options.now))
    throw new UserError('--hold takes the last day of the hold, YYYY-MM-DD, today or later.');
  const tree = await scanWhole(workspace, policy, options.ownUrls, 'all');
  const asked = new Set((await workspace.list(options.paths)).map(({ path }) => path));
  const named = chooseImage(tree.occurrences, asked, options);
  const facts = await askFacts(
    registry,
    policy,
    named.map((each) => toQuestion(each, options.digest)),
  );
  const tags = await askTags(registry, named, options.digest);
  const decisions = named.map((each) => decide(policy, each, options, facts, tags));
  const unread = skipUnreadFiles(policy, null, {
    ...tree,
    unreadable: tree.unreadable.filter(({ file }) => asked.has(file)),
  });
  const planned = planChanges([...decisions, ...unread], { ...tree, companions: policy.companions });
  return {
    ...planned,
    ...(await writeHold(workspace, policy, planned.changes, options)),
    requests: registry.requests(),
  };
}

/** A day of the calendar that is not over. */
function isDay(written: string, now: Date): boolean {
  const date = new Date(`${written}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written) || Number.isNaN(date.getTime())) return false;
  return date.toISOString().startsWith(written) && !isExpired({ expires: written }, now);
}

/** The places of the one image that is meant. */
function chooseImage(
  occurrences: readonly PlacedOccurrence[],
  asked: ReadonlySet<string>,
  options: HotfixOptions,
): readonly Named[] {
  const { images, paths } = options;
  const isWanted = matchFilter(images);
  const named = occurrences.flatMap((occurrence) => {
    const image = asked.has(occurrence.file) ? findImage(occurrence) : null;
    return image !== null && isWanted(image) ? [{ occurrence, image }] : [];
  });
  const names = [...new Set(named.map(({ image }) => image))].sort();
  if (names.length === 1) return named;
  const where = paths.join(', ');
  if (names.length === 0) throw nothingThere(occurrences, asked, options);
  const first = names.slice(0, 5).join(', ');
  throw new UserError(`${where} holds ${names.length} images (${first}); a digest is of one: name it with --image.`);
}

/** Says where the version is written instead, where the paths hold a layer that does not say it. */
function nothingThere(
  occurrences: readonly PlacedOccurrence[],
  asked: ReadonlySet<string>,
  { images, paths }: HotfixOptions,
): UserError {
  const isWanted = matchFilter(images);
  const above = occurrences.filter(
    ({ image, composed }) =>
      image !== null && isWanted(image) && composed?.places.some(({ file }) => asked.has(file)) === true,
  );
  const where = paths.join(', ');
  const [first] = above;
  if (first === undefined)
    return new UserError(
      `No image${images.length > 0 ? ' like that' : ''} stands in ${where}, where it would be written.`,
    );
  const files = [...new Set(above.filter(({ image }) => image === first.image).map(({ file }) => file))];
  const more = files.length > 5 ? ` and ${files.length - 5} more` : '';
  return new UserError(
    `Which version of ${first.image} runs is not said in ${where}, but in ${files.slice(0, 5).join(', ')}${more}: name one of those.`,
  );
}

function toQuestion({ image, occurrence }: Named, digest: string): Question {
  return { image, reference: digest, oldDigest: occurrence.digest, buildTag: occurrence.tag };
}

/** Of the tags that are written there those that are at the new digest: they stay beside it. */
async function askTags(registry: Registry, named: readonly Named[], digest: string): Promise<Set<string | null>> {
  const tags = new Map(named.map(({ image, occurrence }) => [occurrence.tag, image]));
  const asked = [...tags].map(async ([tag, image]) => {
    const answer = tag === null ? null : await registry.resolve(parseImageName(image), tag);
    return answer?.ok && answer.value.digest === digest ? [tag] : [];
  });
  return new Set((await Promise.all(asked)).flat());
}

function decide(
  policy: Policy,
  named: Named,
  { digest, hold, now }: HotfixOptions,
  facts: ReadonlyMap<string, Facts>,
  tags: ReadonlySet<string | null>,
): Decision {
  const { occurrence, image } = named;
  const obstacle = findObstacle(occurrence, image);
  if (obstacle !== null) return obstacle;
  const stays = occurrence.composed?.stays;
  if (stays !== undefined) return fail(occurrence, image, `${place(occurrence)}: ${stays}`);
  if (occurrence.digest === digest) return skip(occurrence, image, 'equal: it holds this digest');
  const known = facts.get(questionKey(toQuestion(named, digest)));
  if (known === undefined) throw new Error(`no facts for ${image}`);
  const { target, fresh, old, buildTag } = known;
  if (!target.ok) return fail(occurrence, image, `${image}@${digest} is not known to be there: ${target.reason}`);
  const kept = findHold(policy, now)({ image, environment: occurrence.environment, digest });
  if (kept !== null && kept.digests.length > 0) return fail(occurrence, image, `${digest}: ${describeHold(kept)}`);
  const flaw = findMissing(policy, fresh, old) ?? findBroken(known);
  if (flaw !== null) return fail(occurrence, image, `${image}@${digest} ${flaw}`);
  const own = buildTag?.ok ? buildTag.value : null;
  const to = { tag: tags.has(occurrence.tag) ? occurrence.tag : own, digest };
  const notes = kept === null && hold === null ? describeNext(policy, occurrence) : [];
  return { kind: 'move', move: { occurrence, image, to, notes } };
}

/** What will be written over it, where nothing keeps it. */
function describeNext(policy: Policy, { environment }: PlacedOccurrence): readonly string[] {
  const lane = policy.environments.find(({ name }) => name === environment);
  if (lane === undefined || (lane.promoteFrom === null && lane.track.length === 0)) return [];
  const next = lane.promoteFrom === null ? 'the next bump' : `the next promotion from ${lane.promoteFrom}`;
  return [`no hold keeps it: ${next} moves it on; --hold writes one`];
}

/** The policy file with the hold in it; nothing where nothing moves. */
async function writeHold(
  workspace: Workspace,
  policy: Policy,
  changes: readonly Change[],
  { hold }: HotfixOptions,
): Promise<Pick<Plan, 'texts' | 'changes'>> {
  if (hold === null || changes.length === 0) return { changes };
  const environments = [...new Set(changes.flatMap(({ environment }) => environment ?? []))].filter(
    (name) => name !== 'shared',
  );
  const entry = { ...hold, images: [...new Set(changes.map(({ image }) => image))], environments };
  // What an extended policy keeps to itself may not be named in this one.
  const isLocked = policy.extended !== undefined && policy.locked?.includes('holds');
  const content = policy.file === null || isLocked ? null : await workspace.read(policy.file);
  const text = content?.ok ? addHold(content.text, entry) : null;
  if (policy.file === null || text === null)
    throw new UserError(
      `The hold cannot be written into ${policy.file ?? 'a policy file, as there is none'}; write it under "holds" by hand: ${printHold(entry)}`,
    );
  const note = `held until ${hold.until} by ${hold.owner}, in ${policy.file}: ${hold.reason}`;
  return {
    changes: changes.map((change) => ({ ...change, notes: [...change.notes, note] })),
    texts: new Map([[policy.file, text]]),
  };
}
