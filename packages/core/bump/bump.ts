import { scanWhole } from '../inventory/whole.ts';
import { askFacts } from '../plan/ask.ts';
import type { Plan } from '../plan/change.ts';
import { addHint } from '../plan/hint.ts';
import { findFastLanes } from '../plan/lanes.ts';
import { planChanges } from '../plan/moves.ts';
import { skipUnreadFiles } from '../plan/unreadable.ts';
import type { Policy } from '../policy/policy.ts';
import type { Registry, Workspace } from '../ports.ts';
import { type BumpOptions, findCandidates } from './candidates.ts';
import { decideBumps } from './decide.ts';
import { findQuestions } from './questions.ts';
import { chooseTargets } from './target.ts';

/**
 * Plans the move of first-party images in the fast lanes to what their channel tag, or an event, says. Writes nothing.
 * UserError for filters that name nothing; UnavailableError when no registry answers.
 */
export async function bump(
  ports: { readonly workspace: Workspace; readonly registry: Registry },
  policy: Policy,
  options: BumpOptions,
): Promise<Plan> {
  const tree = await scanWhole(ports.workspace, policy, options.ownUrls);
  const { wanted, decided: judged } = findCandidates(policy, tree.occurrences, options);
  const { candidates, decided } = await chooseTargets(ports.registry, wanted, options);
  const facts = await askFacts(ports.registry, policy, findQuestions(candidates).values());
  const decisions = decideBumps(policy, candidates, facts, options);
  const lanes = findFastLanes(policy, options.environments).map(({ name }) => name);
  const unread = skipUnreadFiles(policy, lanes, tree);
  const plan = addHint(
    planChanges([...judged, ...decided, ...decisions, ...unread], { ...tree, companions: policy.companions }),
    policy,
    lanes,
    tree.occurrences,
    tree.templated.length,
  );
  return { ...plan, requests: ports.registry.requests() };
}
