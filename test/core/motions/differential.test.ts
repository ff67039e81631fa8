import { describe, expect, it } from '@jest/globals';
import { bump } from '../../../packages/core/bump/bump.ts';
import { applyPlan } from '../../../packages/core/plan/apply.ts';
import type { Plan } from '../../../packages/core/plan/change.ts';
import { promote } from '../../../packages/core/promote/promote.ts';
import { nameAfterHost } from '../../../packages/core/repository/image-name.ts';
import { openRandom } from '../../random.ts';
import { memoryGit, memoryRegistry, memoryWorkspace } from '../memory.ts';
import { type Expected, expectBump, expectPromotion } from './model.ts';
import { drawRegistry, drawRules, type Rules, today } from './rules.ts';
import { type Built, dateOf, drawWorld, type Lane, over, readPlace, toFiles } from './world.ts';

/** How many plans each test draws. */
const plans = 500;
const seeds = Array.from({ length: plans }, (_, index) => index + 1);

function draw(seed: number) {
  const random = openRandom(seed * 6007);
  const world = drawWorld(random, seed);
  const files = toFiles(world, world.states.at(-1) ?? { dev: new Map(), staging: new Map(), prod: new Map() });
  const history = world.states.map((state, index) => ({ date: dateOf(index), files: toFiles(world, state) }));
  return { random, world, files, history, rules: drawRules(random, world), registry: drawRegistry(random) };
}

/** What each program runs in an environment after a plan, by the texts alone. */
async function runsAfter(
  { apps }: Built,
  files: Record<string, string>,
  rules: Rules,
  plan: Plan,
  lane: Lane,
): Promise<Expected> {
  const written = await applyPlan(memoryWorkspace(files), rules.policy, plan);
  const after = new Map([...Object.entries(files), ...written]);
  const runs = new Map<string, string | null>();
  for (const app of apps) {
    const own = readPlace(after, app, lane);
    if (own !== undefined) runs.set(app.name, over(app, own).digest);
  }
  return runs;
}

const told = (expected: Expected): Record<string, string | null> =>
  Object.fromEntries([...expected].sort(([one], [other]) => (one < other ? -1 : 1)));

/** What a plan names of a repository, wherever it is. */
function namesOf({ changes, skipped, failures }: Plan): ReadonlySet<string> {
  return new Set([...changes, ...skipped, ...failures].map(({ image }) => nameAfterHost(image)));
}

describe('what a plan may write, by a slow model', () => {
  it(`is what bump writes, ${plans} times`, async () => {
    let moved = 0;
    for (const seed of seeds) {
      const { world, files, rules, registry } = draw(seed);
      if (!world.apps.some(({ name }) => world.states.at(-1)?.dev.has(name))) continue;
      const ports = { workspace: memoryWorkspace(files), registry: memoryRegistry(registry) };
      const options = { environments: [], images: [], event: null, allowOlder: false, now: today };
      const plan = await bump(ports, rules.policy, options);
      const expected = expectBump(world, rules, registry);
      expect({ seed, ...told(await runsAfter(world, files, rules, plan, 'dev')) }).toEqual({ seed, ...told(expected) });
      for (const { image, to, notes } of plan.changes) {
        const isKnown =
          to.tag === null || registry[image]?.tags[to.tag] === to.digest || notes.some((note) => note.includes('tag'));
        expect({ seed, image, to, isKnown }).toMatchObject({ isKnown: true });
      }
      moved += plan.changes.length;
    }
    expect(moved).toBeGreaterThan(plans / 2);
  });

  it.each<[string, Lane, Lane, boolean, boolean]>([
    ['the fast lane', 'dev', 'staging', false, false],
    ['the next, again', 'staging', 'prod', true, false],
    ['the next, with what it lacks', 'staging', 'prod', false, true],
  ])(`is what a promotion from %s writes, ${plans} times`, async (_, source, target, again, add) => {
    let moved = 0;
    for (const seed of seeds) {
      const { world, files, history, rules, registry } = draw(seed);
      const ports = {
        workspace: memoryWorkspace(files),
        git: memoryGit(history),
        registry: memoryRegistry(registry),
      };
      const options = { source, target, images: [], fromRef: null, requireStatus: [], now: today, again, add };
      const plan = await promote(ports, rules.policy, options);
      const expected = expectPromotion(world, rules, registry, { source, target, again, add });
      expect({ seed, ...told(await runsAfter(world, files, rules, plan, target)) }).toEqual({
        seed,
        ...told(expected),
      });
      const last = world.states.at(-1);
      const ours = world.apps.filter(({ name }) => last?.[source].has(name) || last?.[target].has(name));
      const named = namesOf(plan);
      const lost = ours.map(({ repository }) => repository).filter((name) => !named.has(name));
      expect({ seed, lost }).toEqual({ seed, lost: [] });
      moved += plan.changes.length;
    }
    expect(moved).toBeGreaterThan(plans / 4);
  });
});
