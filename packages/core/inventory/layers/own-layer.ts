import { placeAt } from '../../policy/layout.ts';
import type { Policy } from '../../policy/policy.ts';
import type { OwnLayer } from '../../repository/place.ts';
import type { Unit } from '../units/unit.ts';

/**
 * Finds the lowest layer of a unit above another (by its number, from 1) that is a file, or a subtree of one, of this environment
 * alone: a version that is written there counts nowhere else. Undefined where there is none.
 */
export function openOwnLayers(
  policy: Policy,
  units: readonly Unit[],
): (unit: Unit, below: number) => OwnLayer | undefined {
  const places = placeAt(policy);
  const users = new Map<string, Set<string>>();
  for (const { environment, name, layers } of units)
    for (const { key } of layers) users.set(key, (users.get(key) ?? new Set()).add(environment ?? name));
  return ({ environment, layers }, below) => {
    if (environment === null || environment === 'shared') return undefined;
    for (const { key, values } of layers.slice(below)) {
      const path =
        key === values.file ? '' : key.startsWith(`${values.file}#`) ? key.slice(values.file.length + 1) : null;
      const isRead = path !== null && values.unknown === undefined && values.assignments === undefined;
      if (isRead && users.get(key)?.size === 1 && places(values.file, path).environment === environment)
        return { file: values.file, path };
    }
    return undefined;
  };
}
