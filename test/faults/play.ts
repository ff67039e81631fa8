import { judge } from './judge.ts';
import { goWrong, type Others } from './mishaps.ts';
import { type Ending, runStory } from './run.ts';
import { imagesOf } from './scene.ts';
import { isCalm, type Schedule } from './schedule.ts';
import { openStage, type Stage } from './stage.ts';

export type Outcome =
  | 'commit, everything moved'
  | 'commit, the rest with reasons'
  | 'commit, and a failure said'
  | 'no change, and a reason'
  | 'checked';

/** How a schedule went. */
export interface Played {
  readonly schedule: Schedule;
  /** Of its first run. */
  readonly outcome: Outcome;
  readonly reason: string | null;
  /** What went wrong, each kind once. */
  readonly struck: readonly string[];
  /** Empty when it ended as it may. */
  readonly problems: readonly string[];
}

/** Plays a schedule to its end, and judges what is there afterwards. */
export async function play(schedule: Schedule): Promise<Played> {
  const stage = await openStage(schedule);
  let ended = false;
  try {
    const played = await playOn(stage, schedule);
    ended = true;
    await stage.end();
    return played;
  } catch (error) {
    if (!ended) await stage.end().catch(() => {});
    const problems = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
    return { schedule, outcome: 'no change, and a reason', reason: null, struck: [], problems };
  }
}

async function playOn(stage: Stage, schedule: Schedule): Promise<Played> {
  const { bare } = stage.github.state;
  const branch = schedule.story === 'promote' ? 'image-policy/promote-dev-to-staging' : 'image-policy/bump-dev';
  if (schedule.proposed && schedule.story !== 'check') await proposeBefore(stage, schedule);
  const before = await bare.branch(branch);
  const pulls = stage.github.state.pulls.length;
  const others: Others = { branch: [], bases: [(await bare.branch('main')) ?? ''], struck: [] };
  goWrong(stage, schedule, branch, others);
  const runs = await Promise.all(Array.from({ length: schedule.twin ? 2 : 1 }, () => runStory(stage, schedule)));
  stage.github.state.faultOf = () => null;
  const problems = await judge({ stage, schedule, branch, before, pulls, others }, runs);
  const [first] = runs.map(({ ending }) => ending) as [Ending];
  const now = await bare.branch(branch);
  const isNew = now !== null && now !== before && !others.branch.includes(now);
  const told = outcomeOf(first, schedule);
  const outcome = isNew && told === 'no change, and a reason' ? 'commit, and a failure said' : told;
  const calm = isCalm(schedule) && others.struck.length === 0 && stage.registry.struck.length === 0;
  const lazy = calm && outcome !== 'checked' && !outcome.startsWith('commit');
  const struck = [...stage.registry.struck, ...others.struck, ...standing(schedule)];
  return {
    schedule,
    outcome,
    reason: first.kind === 'failed' ? first.error.message : first.kind === 'proposed' ? first.proposed.trouble : null,
    struck: [...new Set(struck)],
    problems: lazy ? [...problems, `nothing went wrong, and nothing was done: ${outcome}`] : problems,
  };
}

/** An earlier run, with nothing in its way. */
async function proposeBefore(stage: Stage, schedule: Schedule): Promise<void> {
  const { settings } = stage.github.state;
  stage.github.state.settings = { ...settings, permissions: ['contents', 'pull-requests'], forbiddenBranches: [] };
  await runStory(stage, { ...schedule, event: false });
  stage.github.state.settings = settings;
}

function standing({ setting, twin, tokenUses }: Schedule): readonly string[] {
  const named = [setting, twin ? 'two runs at once' : null, tokenUses < 5 ? 'short-lived registry token' : null];
  return named.filter((name) => name !== null);
}

function outcomeOf(ending: Ending, { story }: Schedule): Outcome {
  if (ending.kind === 'checked') return 'checked';
  if (ending.kind === 'failed') return 'no change, and a reason';
  const { plan, published } = ending.proposed;
  if (published === null || published.kind === 'left' || !('commit' in published)) return 'no change, and a reason';
  const places = Object.values(imagesOf).flat().length;
  // `worker` is up to date in dev; `cron` cannot be promoted.
  const expected = story === 'bump' || story === 'promote' ? places - 1 : places;
  return plan.changes.length >= expected ? 'commit, everything moved' : 'commit, the rest with reasons';
}
