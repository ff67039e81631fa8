import type { PlacedOccurrence } from '../../repository/place.ts';
import type { Unit } from '../units/unit.ts';
import type { Composition, SaidPart } from './block.ts';
import type { Spoken } from './claims.ts';
import { locateOrigin } from './locate.ts';
import type { Ownership } from './ownership.ts';

/** The place at which an image is fixed, and why an edit there is none of its environment alone. */
export interface Lead {
  readonly occurrence: PlacedOccurrence;
  readonly stays: string | null;
  /** The number of its layer, where it stays. */
  readonly layer?: number;
}

interface Owned {
  readonly unit: Unit;
  readonly ownership: Ownership;
}

/**
 * Where an image would be fixed: the place that says its version, if that is this environment's alone; else the lowest one above
 * it that is. Where none is, that place all the same; without a version, the highest of this environment that leaves it empty,
 * else the place of the name. One with the digest of another (`findOverride`) is fixed beside its name.
 */
export function chooseLead(
  { unit, ownership }: Owned,
  { said, taken }: Composition,
  spoken: readonly Spoken[],
): Lead | null {
  const isOwn = (each: Spoken) => ownership.isOwn(unit, each);
  const version = said.reference ?? (said.digest?.text ? said.digest : said.tag?.text ? said.tag : undefined);
  const winner = spoken.find(
    ({ claim }) => claim === version?.claim || claim.occurrence === version?.claim?.occurrence,
  );
  const own = spoken.filter((each) => isOwn(each) && ['tag', 'digest', 'reference'].includes(each.claim.role));
  if (winner !== undefined) {
    if (isOwn(winner)) return { occurrence: winner.claim.occurrence, stays: null };
    const above = own.filter(({ layer }) => layer > winner.layer).at(-1);
    if (above !== undefined) return { occurrence: above.claim.occurrence, stays: null };
    return { occurrence: winner.claim.occurrence, stays: ownership.describe(unit, winner), layer: winner.layer };
  }
  const [empty] = [...taken.map(({ occurrence }) => occurrence), ...own.map(({ claim }) => claim.occurrence)];
  if (empty !== undefined) return { occurrence: empty, stays: null };
  const named = spoken.find(({ claim }) => claim.occurrence === said.repository?.claim?.occurrence) ?? spoken[0];
  if (named === undefined) return null;
  const unplaced = describeUnplaced(unit, version);
  return unplaced === null
    ? leadBy({ unit, ownership }, named)
    : { occurrence: named.claim.occurrence, stays: unplaced };
}

/** A version that a layer of the user says where the scanner found none: an edit of the name's place would change nothing. */
function describeUnplaced({ layers }: Unit, version: SaidPart | undefined): string | null {
  if (version === undefined || version.claim !== null) return null;
  if (!layers.some(({ values }) => values === version.origin.layer)) return null;
  const { file, line } = locateOrigin(version.origin);
  return `its version stands in ${file}:${line}, where the key alone says no image; write the repository beside it, or give the file a name with "values" in it`;
}

/** A place as the one at which its image is fixed. */
export function leadBy({ unit, ownership }: Owned, spoken: Spoken): Lead {
  const { claim, layer } = spoken;
  const isOwn = ownership.isOwn(unit, spoken);
  return { occurrence: claim.occurrence, stays: isOwn ? null : ownership.describe(unit, spoken), layer };
}

/**
 * Where a version is written under a key: at the lead, unless a layer above has that key, where the lead would change nothing. Then
 * there, if it is this environment's alone, else in the lowest layer above that is.
 */
export function chooseTarget(
  { unit, ownership }: Owned,
  lead: Lead,
  spoken: readonly Spoken[],
  key: string | null,
): Lead {
  const winner = spoken.find((each) => each.key === key);
  const layer = spoken.find(({ claim }) => claim.occurrence === lead.occurrence)?.layer ?? 0;
  if (winner === undefined || winner.layer <= layer) return lead;
  const found = [winner, ...spoken.filter((each) => each.layer > winner.layer).toReversed()].find((each) =>
    ownership.isOwn(unit, each),
  );
  if (found !== undefined) return { occurrence: found.claim.occurrence, stays: null };
  return { occurrence: winner.claim.occurrence, stays: ownership.describe(unit, winner), layer: winner.layer };
}
