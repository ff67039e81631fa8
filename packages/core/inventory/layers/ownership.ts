import { type TextId, textId } from '../../repository/place-id.ts';
import type { Unit } from '../units/unit.ts';
import type { Spoken } from './claims.ts';

/** Whose places are whose: an edit of one that others run as well is one of theirs, too. */
export interface Ownership {
  /** Whether a place is given to the units of this unit's environment alone. */
  readonly isOwn: (unit: Unit, spoken: Spoken) => boolean;
  /** Why an edit there is none of this environment alone. */
  readonly describe: (unit: Unit, spoken: Spoken) => string;
}

/** By what every unit says where. */
export function openOwnership(
  spoken: Iterable<{ readonly unit: Unit; readonly claims: readonly Spoken[] }>,
): Ownership {
  const users = new Map<TextId, Set<string>>();
  for (const { unit, claims } of spoken) {
    for (const { claim } of claims) {
      const id = textId(claim.occurrence);
      users.set(id, (users.get(id) ?? new Set()).add(whose(unit)));
    }
  }
  const hasOthers = (unit: Unit, { claim }: Spoken): boolean => {
    const all = users.get(textId(claim.occurrence));
    return all !== undefined && all.size > (all.has(whose(unit)) ? 1 : 0);
  };
  return {
    isOwn: (unit, each) => {
      const isShared = each.claim.occurrence.environment === 'shared' && unit.environment !== 'shared';
      return each.layer > 0 && !isShared && !hasOthers(unit, each);
    },
    describe: (unit, each) => {
      const { file, line } = each.claim.occurrence;
      const where = `its version stands in ${file}:${line}, a shared layer`;
      const names = firstOthers(users.get(textId(each.claim.occurrence)), whose(unit)).join(', ');
      return names === '' ? where : `${where}: ${names} has it as well`;
    },
  };
}

/** Some of those that have a place as well: a base may have thousands. */
function firstOthers(all: ReadonlySet<string> | undefined, own: string): readonly string[] {
  const found: string[] = [];
  for (const name of all ?? []) {
    if (name !== own) found.push(name);
    if (found.length === 5) break;
  }
  return found;
}

const whose = ({ environment, name }: Unit): string => environment ?? name;
