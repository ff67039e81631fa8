import { scanWhole } from '../../../packages/core/inventory/whole.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import type { PlacedOccurrence } from '../../../packages/core/repository/place.ts';
import { digest, type Files, memoryWorkspace } from '../memory.ts';

export const [one, two] = [digest('one'), digest('two')];
export const header = `version: 1
environments: { dev: { track: dev }, prod: { promoteFrom: dev } }
firstParty: ['ghcr.io/acme/*']
`;
export const beside = `${header}layout: ['charts/*/values-{env}.yaml']\n`;
export const below = `${header}layout: ['env/{env}/**']\nshared: ['base/**']\n`;

/** The places of what runs. */
export async function scan(policy: string, files: Files): Promise<readonly PlacedOccurrence[]> {
  return (await scanWhole(memoryWorkspace(files), parsePolicy(policy, 'policy.yaml'))).occurrences;
}

/** What runs: `environment file image:tag@digest`, the digest's first letters only; the file is where it would be fixed. */
export async function runs(policy: string, files: Files): Promise<readonly string[]> {
  return (await scan(policy, files))
    .map(
      ({ environment, file, image, tag, digest }) => `${environment} ${file} ${image}:${tag}@${digest?.slice(7, 11)}`,
    )
    .sort();
}

export const start = (digest: string) => digest.slice(7, 11);
