import type { PassedOver, Unreadable } from '../../scan/occurrence.ts';
import type { Unit } from './unit.ts';

/**
 * Files that were passed over as a whole, since they look like something that deploys nothing, though a unit is given them as
 * values: what they say runs, and was not judged.
 */
export function findPassedValues(passedOver: readonly PassedOver[], units: readonly Unit[]): readonly Unreadable[] {
  const whole = new Map(passedOver.filter(({ path }) => path === '').map((passed) => [passed.file, passed]));
  if (whole.size === 0) return [];
  const found = new Map<string, Unreadable>();
  for (const { name, deployer, layers } of units) {
    for (const { values } of layers) {
      const passed = whole.get(values.file);
      if (passed === undefined || found.has(passed.file)) continue;
      const { file, line, why } = passed;
      const reason = `it is values of ${name}, and was passed over as ${why}: give it another name, or leave out what says so`;
      found.set(file, { file, line, column: 1, reason, ...(deployer !== undefined && { deployer }) });
    }
  }
  return [...found.values()];
}
