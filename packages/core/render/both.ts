import type { Renderer } from '../deployers/renderer.ts';
import type { Base } from '../inventory/base.ts';
import type { Policy } from '../policy/policy.ts';
import { UnavailableError } from '../text/errors.ts';
import { renderMore } from './more.ts';
import type { Rendering } from './outcome.ts';
import { type OpenRendering, type RenderOptions, type RenderPorts, renderAll } from './render.ts';

export interface BothPorts extends RenderPorts {
  /** The engines over the files of a commit; absent where nobody can lay them out. */
  readonly openCommit?: ((commit: string) => Renderer) | undefined;
}

/** What is deployed before and after a change, as far as the change can have a say in it. */
export interface BothSides {
  readonly after: Rendering;
  /** Null: nobody can tell what was rendered before. */
  readonly before: Rendering | null;
  /** What could not be rendered of the base, and why. */
  readonly notices: readonly string[];
}

/** Renders both sides of a change by the same jobs. Errors as `renderAll`, of the tree of today. */
export async function renderBoth(
  ports: BothPorts,
  policy: Policy,
  base: Pick<Base, 'commit' | 'workspace' | 'changed' | 'gone'>,
  { ownUrls, isAsked }: Pick<RenderOptions, 'ownUrls' | 'isAsked'>,
): Promise<BothSides> {
  const isTouched = openTouched(base);
  const options = { ownUrls, isAsked: (file: string) => isAsked(file) && isTouched(file), each: true as const };
  const after = await renderAll(ports, policy, options);
  const commit = base.commit.sha.slice(0, 12);
  if (ports.openCommit === undefined) return untold(after, commit, 'its files cannot be laid out here');
  const renderer = ports.openCommit(base.commit.sha);
  try {
    const before = await renderAll({ workspace: base.workspace, renderer }, policy, options);
    await renderMore(before, after);
    return { before, after, notices: describeFailures(before, commit) };
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error;
    return untold(after, commit, error.message);
  } finally {
    await renderer.close();
  }
}

function untold(after: OpenRendering, commit: string, reason: string): BothSides {
  const notice = `The base ${commit} was not rendered, so all that comes of what this change touches counts as new: ${reason}.`;
  return { after, before: null, notices: [notice] };
}

/** What did not render before has nothing to be compared with. */
function describeFailures({ outcomes }: Rendering, commit: string): readonly string[] {
  return outcomes.flatMap(({ deployment: { name }, result }) =>
    result.ok ? [] : [`${name} did not render on the base ${commit}, so all of it counts as new: ${result.reason}.`],
  );
}

/** A file that differs, or the description of a chart of which one does: templates that are no YAML decide, too. */
function openTouched({ changed, gone }: Pick<Base, 'changed' | 'gone'>): (file: string) => boolean {
  const above = new Set<string>();
  for (const file of [...changed, ...gone]) {
    for (let at = file.lastIndexOf('/'); at >= 0; at = file.lastIndexOf('/', at - 1)) {
      const directory = file.slice(0, at);
      if (above.has(directory)) break;
      above.add(directory);
    }
  }
  return (file) => {
    if (changed.has(file) || gone.has(file)) return true;
    return file.endsWith('/Chart.yaml') && above.has(file.slice(0, -'/Chart.yaml'.length));
  };
}
