import type { PlacedOccurrence } from '../repository/place.ts';
import type { Spoken } from './claims.ts';
import type { Unit } from './unit.ts';

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
  const users = new Map<PlacedOccurrence, Set<string>>();
  for (const { unit, claims } of spoken) {
    for (const { claim } of claims)
      users.set(claim.occurrence, (users.get(claim.occurrence) ?? new Set()).add(whose(unit)));
  }
  const others = (unit: Unit, { claim }: Spoken): readonly string[] =>
    [...(users.get(claim.occurrence) ?? [])].filter((name) => name !== whose(unit));
  return {
    isOwn: (unit, each) => {
      const isShared = each.claim.occurrence.environment === 'shared' && unit.environment !== 'shared';
      return each.layer > 0 && !isShared && others(unit, each).length === 0;
    },
    describe: (unit, each) => {
      const { file, line } = each.claim.occurrence;
      const where = `its version stands in ${file}:${line}, a shared layer`;
      const names = others(unit, each).slice(0, 5).join(', ');
      return names === '' ? where : `${where}: ${names} has it as well`;
    },
  };
}

const whose = ({ environment, name }: Unit): string => environment ?? name;
