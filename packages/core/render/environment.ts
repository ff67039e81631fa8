import type { Deployment } from '../deployers/jobs.ts';
import type { EnvironmentName } from '../policy/policy.ts';
import type { Reader } from '../repository/scan-tree.ts';

/** The policy's own word; else that of the highest layer that a layout places; else of the object that deploys it. */
export function environmentOf({ environment, inputs, spot }: Deployment, reader: Reader): EnvironmentName {
  if (environment !== null) return environment;
  const files = [...inputs.filter((file) => file !== spot.file), spot.file];
  const places = files.map((file) => reader.place(file, '').environment);
  return places.find((place) => place !== null && place !== 'shared') ?? null;
}
