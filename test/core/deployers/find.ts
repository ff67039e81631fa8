import { openSourceTree } from '../../../packages/core/deployers/files.ts';
import { type Found, joinFound } from '../../../packages/core/deployers/jobs.ts';
import { openFinder } from '../../../packages/core/deployers/reader.ts';
import type { Renderer } from '../../../packages/core/deployers/renderer.ts';
import { readTargets } from '../../../packages/core/deployers/targets.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import type { Workspace } from '../../../packages/core/ports.ts';
import { type Files, memoryWorkspace } from '../memory.ts';

export const own = 'https://github.com/acme/gitops.git';

/** What a tree deploys; `expand` stands in for the template engine. */
export async function findIn(
  files: Files,
  {
    urls = [own],
    policy = 'version: 1',
    expand = refuse,
    workspace = memoryWorkspace(files),
  }: { urls?: readonly string[]; policy?: string; expand?: Renderer['expand']; workspace?: Workspace } = {},
): Promise<Found> {
  const tree = await openSourceTree(workspace);
  const parsed = parsePolicy(policy, '.github/image-policy.yaml');
  const finder = await openFinder(tree, parsed, { ownUrls: urls, renderer: { expand } });
  return joinFound([await finder.readAll(finder.objects), await readTargets(parsed, finder.scene)]);
}

/** An Application with one source, as YAML (JSON is YAML). */
export function application(source: object, name = 'web', more: object = {}): string {
  const spec = { destination: { namespace: 'shop' }, source: { repoURL: own, ...source }, ...more };
  return JSON.stringify({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata: { name }, spec }, null, 1);
}

export const chart: Files = { 'charts/app/Chart.yaml': 'name: app', 'charts/app/values.yaml': 'image: {}' };

const refuse: Renderer['expand'] = async () => ({ ok: false, reason: 'no engine here' });
