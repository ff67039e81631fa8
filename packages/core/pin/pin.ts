import { scanWhole } from '../inventory/whole.ts';
import { requireAnswer } from '../plan/ask.ts';
import type { Plan } from '../plan/change.ts';
import { keepOut } from '../plan/keep-out.ts';
import { planChanges } from '../plan/moves.ts';
import { skipUnreadFiles } from '../plan/unreadable.ts';
import { findHold } from '../policy/holds.ts';
import type { Policy } from '../policy/policy.ts';
import type { Answer, FindUrls, Registry, Resolved, Workspace } from '../ports.ts';
import { parseImageName } from '../repository/image-name.ts';
import { decidePins, findUnpinned, pinKey, type Unpinned } from './decide.ts';
import { joinPlaces } from './places.ts';
import { decideRefreshed, findTagged } from './refresh.ts';

export interface PinOptions {
  /** Files or directories; empty: everything. */
  readonly paths: readonly string[];
  /** What an exception of the policy leaves unpinned, too. */
  readonly excepted: boolean;
  /** Also resolve again the tags that stand beside digests. */
  readonly refresh?: boolean;
  /** For holds, which end; now by default. */
  readonly now?: Date;
  /** By what an Application is known to point into this repository. */
  readonly ownUrls?: FindUrls;
}

/**
 * Plans to pin what is unpinned, third-party images too: the tag as written to its digest, the tag kept. With `refresh` what is
 * pinned gets the digest that its tag has now. Writes nothing.
 */
export async function pin(
  ports: { readonly workspace: Workspace; readonly registry: Registry },
  policy: Policy,
  options: PinOptions,
): Promise<Plan> {
  const isAsked = await openAsked(ports.workspace, options.paths);
  const whole = await scanWhole(ports.workspace, policy, options.ownUrls, 'all');
  const tree = { ...whole, unreadable: whole.unreadable.filter(isAsked) };
  const { places, decided: torn } = joinPlaces(whole.occurrences.filter(isAsked));
  const { unpinned, decided } = findUnpinned(policy, places, options.excepted);
  const hold = findHold(policy, options.now ?? new Date());
  const again = options.refresh ? findTagged(policy, places, hold) : { tagged: [], decided: [] };
  const answers = await askDigests(ports.registry, [...unpinned, ...again.tagged]);
  const decisions = [
    ...torn,
    ...decided,
    ...again.decided,
    ...[...decidePins(policy, unpinned, answers), ...decideRefreshed(again.tagged, answers)].map(keepOut(hold)),
    ...skipUnreadFiles(policy, null, tree),
  ];
  return { ...planChanges(decisions, tree), requests: ports.registry.requests() };
}

/** Whether a file is among what was named, or below it: all is where nothing was. */
async function openAsked(
  workspace: Workspace,
  paths: readonly string[],
): Promise<(place: { readonly file: string }) => boolean> {
  if (paths.length === 0) return () => true;
  const asked = new Set((await workspace.list(paths)).map(({ path }) => path));
  return ({ file }) => asked.has(file);
}

async function askDigests(
  registry: Registry,
  unpinned: readonly Unpinned[],
): Promise<ReadonlyMap<string, Answer<Resolved>>> {
  const questions = new Map(unpinned.map((place) => [pinKey(place), place]));
  const asked = [...questions].map(async ([key, { image, tag }]) => {
    return [key, await registry.prove(parseImageName(image), tag)] as const;
  });
  const answers = new Map(await Promise.all(asked));
  requireAnswer([...answers.values()]);
  return answers;
}
