import type { LoadTexts } from '../../kustomize/open.ts';
import type { Policy } from '../../policy/policy.ts';
import type { FindUrls, Workspace } from '../../ports.ts';
import { helmfileName } from '../../scan/catalogue/helmfile.ts';
import type { Deployed, Deploying } from './deployed.ts';

/**
 * What a tree deploys. What reads kustomizations, charts and the objects of Argo CD and Flux is loaded for a tree that has some: half
 * of the program, which no other one needs.
 */
export async function readDeployed(
  workspace: Workspace,
  policy: Policy,
  scan: Deploying,
  ownUrls: FindUrls = async () => [],
): Promise<Deployed> {
  const { deploying, kustomizations, entries } = scan;
  const load = loadTexts(workspace);
  const objects = deploying?.flatMap(({ file, releases }) => (releases ? [] : [file])) ?? null;
  const helmfiles = deploying?.flatMap(({ file, releases }) => (releases ? [file] : [])) ?? null;
  const hasReleases = helmfiles?.length !== 0 || entries.some(({ path }) => helmfileName.test(path));
  const says = kustomizations.size > 0 || policy.render.length > 0 || hasReleases;
  if (objects?.length === 0 && !says) return { deployers: [], releases: [], unread: [], notices: [], load };
  const { readDeploying } = await import('./deployed.ts');
  return readDeploying(workspace, policy, { ...scan, objects, helmfiles }, load, ownUrls);
}

/** Reads texts a few at a time, each once. */
function loadTexts(workspace: Workspace): LoadTexts {
  const known = new Map<string, string | null>();
  const read = async (file: string) => {
    const content = await workspace.read(file);
    known.set(file, content.ok ? content.text : null);
  };
  return async (files) => {
    const missing = files.filter((file) => !known.has(file));
    for (let at = 0; at < missing.length; at += batchSize)
      await Promise.all(missing.slice(at, at + batchSize).map(read));
    return new Map(files.map((file) => [file, known.get(file) ?? null]));
  };
}

/** How many files are read at once. */
const batchSize = 32;
