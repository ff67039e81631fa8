import type { EnvironmentName } from '../../policy/policy.ts';
import type { PlacedOccurrence } from '../../repository/place.ts';
import type { PassedOver } from '../../scan/occurrence.ts';

/** Where such a place is counted: in which environment, of which unit. */
interface Whose {
  readonly id: string;
  readonly environment: EnvironmentName;
}

/** A template of which nobody can tell what it prints, at its line. `ungiven`: nothing here gives the values that it takes. */
export function placeOpen(
  { id, environment }: Whose,
  { file, line, path, document, template: text = '' }: PassedOver,
  ungiven: boolean,
): PlacedOccurrence {
  return {
    ...{ file, line, column: 1, endLine: line, endColumn: 1, document, path },
    shape: 'map',
    by: 'helm.template',
    certainty: 'certain',
    parts: {},
    ...{ reference: null, problem: null, image: null, tag: null, digest: null },
    templated: { name: text, open: true, ...(ungiven && { ungiven }) },
    environment,
    place: environment === null ? null : `${id}#${path}`,
  };
}
