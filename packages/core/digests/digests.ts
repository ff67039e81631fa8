import { findReplaced, type Replaced } from '../history/retained.ts';
import { findUnits, takeInventory } from '../inventory/inventory.ts';
import { readDeployed } from '../inventory/kustomized/read-deployed.ts';
import { isSaid } from '../inventory/name.ts';
import { requirePolicyFile } from '../plan/lanes.ts';
import { isFirstParty } from '../policy/images.ts';
import type { EnvironmentName, Policy } from '../policy/policy.ts';
import type { Git } from '../ports.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { openReader, type Reader, scanTree } from '../repository/scan-tree.ts';
import type { Unreadable } from '../scan/occurrence.ts';
import { compare } from '../text/collate.ts';
import { UserError } from '../text/errors.ts';
import { type NamesOf, openNames } from './names.ts';
import { requireNames } from './require-names.ts';

export interface DigestsOptions {
  /** Leave out what nobody held any more at this moment; null: the whole history. */
  readonly since: Date | null;
}

/** A first-party digest, and who holds or held it. `until` is null where it is held now: in the commit at HEAD. */
export interface HeldDigest {
  readonly image: string;
  readonly digest: string;
  readonly until: Date | null;
  /** In the order of the policy file, then `shared`, then places outside every layout (null). */
  readonly environments: readonly { readonly name: EnvironmentName; readonly until: Date | null }[];
}

/** A digest at a place that names no repository. */
export interface UnnamedDigest {
  readonly digest: string;
  readonly file: string;
  readonly path: string;
}

export interface DigestsReport {
  /** By image and digest. */
  readonly digests: readonly HeldDigest[];
  /** Those for which no other place tells the repository either: nothing of theirs is spared. */
  readonly unnamed: readonly UnnamedDigest[];
  /** What could not be read at HEAD: digests in there are not listed. */
  readonly unreadable: readonly Unreadable[];
}

/**
 * Every first-party digest that the repository holds at HEAD or held in its history, merged branches among it: what a rollback
 * may need, and a registry must not delete; one too many costs less than one too few. UserError when there is none (an empty
 * list would spare nothing), or the clone is too shallow.
 */
export async function digests(git: Git, policy: Policy, { since }: DigestsOptions): Promise<DigestsReport> {
  requireFirstParty(policy);
  const reader = openReader(policy);
  const workspace = await git.at('HEAD');
  const tree = await scanTree(workspace, reader);
  const { occurrences, unreadable, templated } = tree;
  requireNames(policy, occurrences, templated);
  const units = await findUnits(workspace, policy, tree, await readDeployed(workspace, policy, tree));
  const past = await readPast(git, policy, reader, since);
  const held: readonly Held[] = [...occurrences.map((occurrence) => ({ occurrence, until: null })), ...past.held];
  const named = held.some(({ occurrence }) => isOpen(occurrence)) ? await past.names() : [];
  const places = [...held.map(({ occurrence }) => occurrence), ...named];
  const report = collect(policy, held, openNames(places, (await takeInventory(policy, tree, units)).images));
  if (report.digests.length > 0) return { ...report, unreadable };
  throw new UserError(
    'No digest of an image under firstParty is or was in this history, so nothing would be spared: fix firstParty in the policy file ("image-policy check --format json" lists every image).',
  );
}

function requireFirstParty(policy: Policy): void {
  if (policy.firstParty.length > 0) return;
  requirePolicyFile(policy);
  throw new UserError(
    'The policy file names no images under firstParty, so nothing would be spared: name yours there.',
  );
}

interface Held {
  readonly occurrence: PlacedOccurrence;
  readonly until: Date | null;
}

/** A shallow clone is good enough when all that it lacks is older than what is asked for. */
async function readPast(git: Git, policy: Policy, reader: Reader, since: Date | null): Promise<Replaced> {
  const shallow = await findShallow(git);
  if (shallow !== null && since === null) throw shallow;
  if (shallow !== null && since !== null && (await git.beginnings('HEAD')).some((date) => date > since)) throw shallow;
  return findReplaced(git, policy, reader, since);
}

async function findShallow(git: Git): Promise<UserError | null> {
  try {
    await git.requireFullHistory();
    return null;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** Whether another file may say which image a digest is of. */
function isOpen(occurrence: PlacedOccurrence): boolean {
  return occurrence.digest !== null && !isSaid(occurrence);
}

function collect(policy: Policy, held: readonly Held[], namesOf: NamesOf): Omit<DigestsReport, 'unreadable'> {
  const isOurs = isFirstParty(policy);
  const found = new Map<string, Map<EnvironmentName, Date | null>>();
  const unnamed = new Map<string, UnnamedDigest>();
  for (const { occurrence, until } of held) {
    const { image, digest, environment, file, path, shape } = occurrence;
    if (digest === null) continue;
    const mayBeSaid = isOpen(occurrence) && !occurrence.templated && shape !== 'kustomize';
    const elsewhere = mayBeSaid ? namesOf(occurrence) : [];
    const names = new Set([...elsewhere, ...(image === null ? [] : [image])].filter(isOurs));
    for (const name of names) keepLatest(found, `${name}@${digest}`, environment, until);
    if (isOpen(occurrence) && elsewhere.length === 0 && names.size === 0) unnamed.set(digest, { digest, file, path });
  }
  const lanes = [...policy.environments.map(({ name }) => name), 'shared', null];
  return {
    digests: [...found].sort(([a], [b]) => compare(a, b)).map(([key, by]) => describe(key, by, lanes)),
    unnamed: [...unnamed.values()],
  };
}

function keepLatest(
  found: Map<string, Map<EnvironmentName, Date | null>>,
  key: string,
  environment: EnvironmentName,
  until: Date | null,
): void {
  const by = found.get(key) ?? new Map<EnvironmentName, Date | null>();
  found.set(key, by);
  const known = by.get(environment);
  by.set(environment, known === undefined ? until : later(known, until));
}

function describe(
  key: string,
  by: ReadonlyMap<EnvironmentName, Date | null>,
  lanes: readonly EnvironmentName[],
): HeldDigest {
  const at = key.lastIndexOf('@');
  const environments = lanes.flatMap((name) => {
    const until = by.get(name);
    return until === undefined ? [] : [{ name, until }];
  });
  const until = [...by.values()].reduce(later);
  return { image: key.slice(0, at), digest: key.slice(at + 1), until, environments };
}

/** Null is now. */
function later(a: Date | null, b: Date | null): Date | null {
  if (a === null || b === null) return null;
  return a > b ? a : b;
}
