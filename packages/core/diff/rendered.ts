import { isBeyond } from '../deployers/jobs.ts';
import type { Base } from '../inventory/base.ts';
import type { Pair } from '../inventory/match.ts';
import type { Running } from '../inventory/running.ts';
import type { Policy } from '../policy/policy.ts';
import { type BothPorts, renderBoth } from '../render/both.ts';
import type { Outcome, Rendering } from '../render/outcome.ts';
import { compareRendered } from '../render/running.ts';
import { openReader } from '../repository/scan-tree.ts';

/** What rendering tells of a change. */
export interface RenderedDifference {
  /** The images of the manifests of both sides, and of text what no manifest speaks for. */
  readonly runs: readonly Pair<Running>[];
  /** What could not be rendered, and why: of that the texts are compared. */
  readonly notices: readonly string[];
}

/** Renders both sides, and takes what is rendered on both for what the texts say of the same deployments. Errors as `renderAll`. */
export async function renderRuns(
  ports: BothPorts,
  policy: Policy,
  base: Base,
  runs: readonly Pair<Running>[],
  ownUrls: readonly string[],
): Promise<RenderedDifference> {
  const { before, after, notices } = await renderBoth(ports, policy, base, { ownUrls, isAsked: () => true });
  const failures = describeFailures(after);
  if (before === null) return { runs, notices: [...notices, ...failures] };
  const failed = new Set(
    [...before.outcomes, ...after.outcomes].flatMap((one) => (one.result.ok ? [] : [nameOf(one)])),
  );
  const told = ({ outcomes }: Rendering) => outcomes.filter((one) => isManifest(one) && !failed.has(nameOf(one)));
  const [was, is] = [told(before), told(after)];
  const [filesBefore, filesAfter] = [was, is].map((outcomes) => new Set(outcomes.flatMap(filesOf)));
  const isTold = ({ before: old, after: now }: Pair<Running>) =>
    (old === null || isBelow(old, filesBefore)) && (now === null || isBelow(now, filesAfter));
  return {
    runs: [...compareRendered(was, is, openReader(policy)), ...runs.filter((pair) => !isTold(pair))],
    notices: [...notices, ...failures],
  };
}

const nameOf = ({ deployment: { name, spot } }: Outcome) => `${spot.file} ${name}`;
const isManifest = ({ deployment }: Outcome) => deployment.job.engine !== 'directory';
const filesOf = ({ deployment: { spot, inputs } }: Outcome) => [spot.file, ...inputs];

function isBelow({ places, kind }: Running, files: ReadonlySet<string> | undefined): boolean {
  return kind !== 'rendered' && places.length > 0 && places.every(({ file }) => files?.has(file));
}

function describeFailures({ outcomes, unrendered }: Rendering): readonly string[] {
  const failed = outcomes.flatMap(({ deployment: { name }, result }) => (result.ok ? [] : [{ name, ...result }]));
  return [...failed, ...unrendered.filter((item) => !isBeyond(item))].map(
    ({ name, reason }) => `${name} was not rendered, so only its texts are compared: ${reason}.`,
  );
}
