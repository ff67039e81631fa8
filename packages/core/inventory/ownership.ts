import type { Unit } from './unit.ts';

/** Whose layers are whose: an edit of a layer that others have as well is one of theirs, too. */
export interface Ownership {
  /** Whether a layer of a unit is given to the units of its environment alone. Layers are counted from 1; 0 is the chart's. */
  readonly isOwn: (unit: Unit, layer: number) => boolean;
  /** Why an edit of that layer is none of this environment alone. */
  readonly describe: (unit: Unit, layer: number) => string;
}

export function openOwnership(units: readonly Unit[]): Ownership {
  const users = new Map<string, Set<string>>();
  for (const unit of units) {
    for (const { key } of unit.layers) users.set(key, (users.get(key) ?? new Set()).add(whose(unit)));
  }
  const others = (unit: Unit, layer: number): readonly string[] =>
    [...(users.get(unit.layers[layer - 1]?.key ?? '') ?? [])].filter((name) => name !== whose(unit));
  return {
    isOwn: (unit, layer) => layer > 0 && others(unit, layer).length === 0,
    describe: (unit, layer) => {
      if (layer === 0) return 'its version is in the values of the chart, which every environment has as well';
      const file = unit.layers[layer - 1]?.values.file ?? '';
      return `its version is in ${file}, a shared layer: ${others(unit, layer).slice(0, 5).join(', ')} has it as well`;
    },
  };
}

const whose = ({ environment, name }: Unit): string => environment ?? name;
