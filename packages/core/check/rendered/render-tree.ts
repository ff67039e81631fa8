import { isBeyond } from '../../deployers/jobs.ts';
import type { Base } from '../../inventory/base.ts';
import type { Policy } from '../../policy/policy.ts';
import { type BothPorts, renderBoth } from '../../render/both.ts';
import type { Outcome, Rendering } from '../../render/outcome.ts';
import { type RenderOptions, type RenderPorts, renderAll } from '../../render/render.ts';
import { openReader, type TreeScan } from '../../repository/scan-tree.ts';
import { listElsewhere } from '../elsewhere.ts';
import { openNew } from './added.ts';
import { findLeads, type IsNew } from './findings.ts';
import { countNotices } from './notices.ts';
import type { TreeRender } from './outcome.ts';
import { openSettled } from './settled.ts';
import { openSayings } from './sources.ts';

/** Renders what is deployed, and leads what the manifests say back to the tree. Errors as `renderAll`. */
export async function renderTree(
  ports: RenderPorts,
  policy: Policy,
  scan: TreeScan,
  options: RenderOptions,
): Promise<TreeRender> {
  return leadBack(ports, policy, scan, await renderAll(ports, policy, options), everything);
}

/** The same of what a change brought: what its base renders to by the same jobs is not among it. */
export async function renderChange(
  ports: BothPorts,
  policy: Policy,
  scan: TreeScan,
  base: Base,
  options: RenderOptions,
): Promise<TreeRender> {
  const { before, after, notices } = await renderBoth(ports, policy, base, options);
  const isNew = before === null ? everything : openNew(before, after, openReader(policy));
  const lead = await leadBack(ports, policy, scan, after, isNew);
  return { ...lead, notices: [...lead.notices, ...notices] };
}

const everything: IsNew = { image: () => true, label: () => true };

async function leadBack(
  ports: RenderPorts,
  policy: Policy,
  scan: TreeScan,
  { outcomes, unrendered }: Rendering,
  isNew: IsNew,
): Promise<TreeRender> {
  const reader = openReader(policy);
  const sayings = await openSayings(ports.workspace, reader, scan, outcomes);
  const notices = countNotices(outcomes, unrendered);
  const elsewhere = listElsewhere(unrendered.filter(isBeyond));
  const isSettled = openSettled(outcomes, reader, [...scan.templated, ...scan.passedOver]);
  const leads = findLeads(outcomes, unrendered, { sayings, reader, isNew });
  return { ...leads, notices, elsewhere, kustomizations: renderedFiles(outcomes), isSettled };
}

/** The files of what kustomize built, and of the objects that ask for it. */
function renderedFiles(outcomes: readonly Outcome[]): ReadonlySet<string> {
  const built = outcomes.filter(({ deployment, result }) => result.ok && deployment.job.engine === 'kustomize');
  return new Set(built.flatMap(({ deployment: { inputs, spot } }) => [spot.file, ...inputs]));
}
