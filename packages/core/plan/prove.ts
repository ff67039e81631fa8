import type { Unrendered } from '../deployers/jobs.ts';
import type { Renderer } from '../deployers/renderer.ts';
import type { Policy } from '../policy/policy.ts';
import type { FindUrls, Workspace } from '../ports.ts';
import { renderMore } from '../render/more.ts';
import { renderAll } from '../render/render.ts';
import { openReader, type Reader } from '../repository/scan-tree.ts';
import { UnavailableError } from '../text/errors.ts';
import { type Change, changeId, type Plan } from './change.ts';
import { type Comparison, compareRenders, isMeant, type Leftover } from './render-proof.ts';
import type { Difference, RenderProof, Unproven } from './render-verdict.ts';
import { type RenderedUnit, readUnits } from './rendered-units.ts';

export interface ProofPorts {
  /** The tree before the edits. */
  readonly workspace: Workspace;
  /** The engines over that tree with other texts in some of its files. */
  readonly openRenderer: (edited: ReadonlyMap<string, string>) => Renderer;
}

/**
 * Renders what the files of a plan decide, before and after its edits, and holds the images that differ against the plan. Writes
 * nothing. UnavailableError when an engine that is needed is not on this machine.
 */
export async function provePlan(
  ports: ProofPorts,
  policy: Policy,
  { changes }: Pick<Plan, 'changes'>,
  files: ReadonlyMap<string, string>,
  ownUrls: FindUrls,
): Promise<RenderProof> {
  if (changes.length === 0) return { proven: 0, unproven: [], differences: [] };
  const edited = withTexts(ports.workspace, files);
  const renderers = { before: ports.openRenderer(new Map()), after: ports.openRenderer(files) };
  try {
    const options = { ownUrls: await ownUrls(), isAsked: (file: string) => files.has(file), each: true as const };
    const before = await renderAll({ workspace: ports.workspace, renderer: renderers.before }, policy, options);
    const after = await renderAll({ workspace: edited, renderer: renderers.after }, policy, options);
    await renderMore(before, after);
    requireCharts([...before.unrendered, ...after.unrendered]);
    const reader = openReader(policy);
    const asked = new Set(files.keys());
    const was = await readUnits(before.outcomes, reader, asked, (file) => readText(ports.workspace, file));
    const is = await readUnits(after.outcomes, reader, asked, (file) => readText(edited, file));
    const compared = compareRenders(was, is, changes);
    const left = await findUnsaid(compared.leftovers, reader, edited);
    return conclude(changes, compared, left, {
      before: was,
      after: is,
      open: [...before.unrendered, ...after.unrendered],
    });
  } finally {
    await Promise.all([renderers.before.close(), renderers.after.close()]);
  }
}

/** A chart that may be fetched and could not be has not said anything. */
function requireCharts(unrendered: readonly Unrendered[]): void {
  const first = unrendered.find(({ kind }) => kind === 'unavailable');
  if (first === undefined) return;
  const { name, spot, reason } = first;
  throw new UnavailableError(
    `${name} (${spot.file}:${spot.line}) cannot be rendered: ${reason}. Nothing was written; run it again, or leave out --render (input render).`,
  );
}

/** Leftovers that no other place of their files says. */
async function findUnsaid(
  leftovers: readonly Leftover[],
  reader: Reader,
  edited: Workspace,
): Promise<readonly Difference[]> {
  const unsaid: Difference[] = [];
  for (const { difference, change, image, files } of leftovers) {
    const scans = await Promise.all(files.map(async (file) => reader.scan(file, await readText(edited, file))));
    const isSaid = scans.some(({ occurrences }) =>
      occurrences.some(({ path, tag, digest }) => path !== change.path && tag === image.tag && digest === image.digest),
    );
    if (!isSaid) unsaid.push(difference);
  }
  return unsaid;
}

interface Sides {
  readonly before: readonly RenderedUnit[];
  readonly after: readonly RenderedUnit[];
  readonly open: readonly Unrendered[];
}

function conclude(
  changes: readonly Change[],
  { differences, seen }: Comparison,
  left: readonly Difference[],
  sides: Sides,
): RenderProof {
  const all = [...differences, ...left];
  const unproven = changes.flatMap((change) => {
    const reason = whyUnproven(change, seen.has(changeId(change)), sides);
    return reason === null ? [] : [toUnproven(change, reason)];
  });
  // What differs from the plan is no proof of anything.
  return { proven: all.length > 0 ? 0 : changes.length - unproven.length, unproven, differences: all };
}

function whyUnproven(change: Change, isSeen: boolean, { before, after, open }: Sides): string | null {
  const of = (units: readonly RenderedUnit[]) =>
    units.filter((unit) => unit.files.includes(change.file) && isMeant(change, unit));
  const [old, fresh] = [of(before), of(after)];
  const failed = old.find((unit) => unit.failed !== null);
  if (failed !== undefined) return `${failed.name} did not render before the change either: ${failed.failed}`;
  const item = open.find(({ spot, by }) => spot.file === change.file || by === change.file);
  if (item !== undefined) return `${item.name} is not rendered: ${item.reason}`;
  if (isSeen) return null;
  const names = [...new Set(fresh.map(({ name }) => name))];
  if (names.length === 0) return `nothing that can be rendered is deployed from ${change.file}`;
  const others = names.length > 1 ? ` and ${names.length - 1} more` : '';
  return `no manifest of ${names[0]}${others} runs it`;
}

function toUnproven({ file, line, image }: Change, reason: string): Unproven {
  return { file, line, image, reason };
}

/** A tree in which some files say something else. */
export function withTexts(workspace: Workspace, files: ReadonlyMap<string, string>): Workspace {
  return {
    ...workspace,
    read: async (path) => {
      const text = files.get(path);
      return text === undefined ? workspace.read(path) : { ok: true, text };
    },
  };
}

async function readText(workspace: Workspace, file: string): Promise<string> {
  const content = await workspace.read(file);
  return content.ok ? content.text : '';
}
