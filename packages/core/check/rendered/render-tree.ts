import type { Policy } from '../../policy/policy.ts';
import type { Outcome } from '../../render/outcome.ts';
import { type RenderOptions, type RenderPorts, renderAll } from '../../render/render.ts';
import { openReader, type TreeScan } from '../../repository/scan-tree.ts';
import { findLeads } from './findings.ts';
import { countNotices } from './notices.ts';
import type { TreeRender } from './outcome.ts';
import { openSayings } from './sources.ts';

/** Renders what is deployed, and leads what the manifests say back to the tree. Errors as `renderAll`. */
export async function renderTree(
  ports: RenderPorts,
  policy: Policy,
  scan: TreeScan,
  options: RenderOptions,
): Promise<TreeRender> {
  const { outcomes, unrendered } = await renderAll(ports, policy, options);
  const reader = openReader(policy);
  const sayings = await openSayings(ports.workspace, reader, scan, outcomes);
  const notices = countNotices(outcomes, unrendered);
  return { ...findLeads(outcomes, unrendered, sayings, reader), notices, kustomizations: renderedFiles(outcomes) };
}

/** The files of what kustomize built, and of the objects that ask for it. */
function renderedFiles(outcomes: readonly Outcome[]): ReadonlySet<string> {
  const built = outcomes.filter(({ deployment, result }) => result.ok && deployment.job.engine === 'kustomize');
  return new Set(built.flatMap(({ deployment: { inputs, spot } }) => [spot.file, ...inputs]));
}
