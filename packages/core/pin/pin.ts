import { requireAnswer } from '../plan/ask.ts';
import type { Plan } from '../plan/change.ts';
import { planChanges } from '../plan/moves.ts';
import { skipUnreadFiles } from '../plan/unreadable.ts';
import type { Policy } from '../policy/policy.ts';
import type { Answer, Registry, Resolved, Workspace } from '../ports.ts';
import { parseImageName } from '../repository/image-name.ts';
import { scanWorkspace } from '../repository/scan-tree.ts';
import { decidePins, findUnpinned, pinKey, type Unpinned } from './decide.ts';
import { decideRefreshed, findTagged } from './refresh.ts';

export interface PinOptions {
  /** Files or directories; empty: everything. */
  readonly paths: readonly string[];
  /** What an exception of the policy leaves unpinned, too. */
  readonly excepted: boolean;
  /** Also resolve again the tags that stand beside digests. */
  readonly refresh?: boolean;
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
  const paths = options.paths.length > 0 ? options.paths : undefined;
  const tree = await scanWorkspace(ports.workspace, policy, paths);
  const { unpinned, decided } = findUnpinned(policy, tree.occurrences, options.excepted);
  const again = options.refresh ? findTagged(policy, tree.occurrences) : { tagged: [], decided: [] };
  const answers = await askDigests(ports.registry, [...unpinned, ...again.tagged]);
  const decisions = [
    ...decided,
    ...again.decided,
    ...decidePins(policy, unpinned, answers),
    ...decideRefreshed(again.tagged, answers),
    ...skipUnreadFiles(policy, null, tree),
  ];
  return { ...planChanges(decisions, tree), requests: ports.registry.requests() };
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
