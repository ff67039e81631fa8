import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commit, open, propose, removeTemplate, type Stage } from './sample.ts';
import type { Fault } from './stand-in.ts';

afterAll(removeTemplate);

/** How many schedules are tried; `.ci/run` tries a thousand. */
const schedules = Number(process.env['FAULT_SCHEDULES'] ?? 48);
const atOnce = 8;
const branch = 'image-policy/bump-dev';

/** What may go wrong, by the number of the request in the run. */
type Mishap =
  | { readonly fault: Exclude<Fault, { kind: 'meanwhile' } | { kind: 'hang' }> }
  | { readonly somebodyMoves: 'main' | typeof branch };

interface Schedule {
  readonly before: 'nothing' | 'an older proposal' | 'the same proposal' | 'a branch of theirs';
  readonly empty: boolean;
  readonly autoMerge: 'squash' | null;
  /** By the request's number; each mishap lasts for that many requests. */
  readonly mishaps: ReadonlyMap<number, Mishap>;
}

const limit = { 'retry-after': '1' };
const mishap: fc.Arbitrary<Mishap> = fc.constantFrom<Mishap>(
  { fault: { kind: 'status', status: 500 } },
  { fault: { kind: 'status', status: 502 } },
  { fault: { kind: 'status', status: 429, headers: limit } },
  { fault: { kind: 'status', status: 403, message: 'You have exceeded a secondary rate limit', headers: limit } },
  { fault: { kind: 'status', status: 403, message: 'Resource not accessible by integration' } },
  { fault: { kind: 'status', status: 403, headers: { 'retry-after': '9999' } } },
  { fault: { kind: 'drop', when: 'before' } },
  { fault: { kind: 'drop', when: 'after' } },
  { fault: { kind: 'cut' } },
  { somebodyMoves: 'main' },
  { somebodyMoves: branch },
);

const schedule: fc.Arbitrary<Schedule> = fc.record({
  before: fc.constantFrom('nothing', 'an older proposal', 'the same proposal', 'a branch of theirs'),
  empty: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  autoMerge: fc.constantFrom('squash', null),
  mishaps: fc
    .array(fc.tuple(fc.nat(18), fc.integer({ min: 1, max: 5 }), mishap), { maxLength: 4 })
    .map((rows) => new Map(rows.flatMap(([from, length, what]) => Array.from({ length }, (_, i) => [from + i, what])))),
});

describe('whatever goes wrong', () => {
  it(`a publish ends with the right commit and pull request, or with no change of the branch and a reason (${schedules} schedules)`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(schedule, { minLength: atOnce, maxLength: atOnce }), async (group) => {
        await Promise.all(group.map(run));
      }),
      { numRuns: Math.ceil(schedules / atOnce), seed: 20_261_121 },
    );
  }, 600_000);
});

const run = async (wanted: Schedule): Promise<void> => {
  const stage = await open();
  try {
    await prepare(stage, wanted);
    const theirs = await goWrong(stage, wanted);
    const before = await stage.bare.branch(branch);
    const proposal = propose(stage.base, { autoMerge: wanted.autoMerge, ...(wanted.empty && { files: new Map() }) });
    const outcome = await stage.forge.publish(proposal).catch((error: Error) => error);
    await judge(stage, outcome, [before, ...theirs]);
  } finally {
    await stage.end();
  }
};

const prepare = async ({ forge, bare, base }: Stage, { before }: Schedule): Promise<void> => {
  const older = new Map([['README.md', '# older\n']]);
  if (before === 'an older proposal') await forge.publish(propose(base, { files: older }));
  if (before === 'the same proposal') await forge.publish(propose(base));
  if (before === 'a branch of theirs') await commit(bare, branch, { 'theirs.yaml': ['100644', 'a: 1\n'] });
};

/** Lets the schedule's mishaps happen from now on; returns where others will have moved the branch. */
const goWrong = async ({ github, bare }: Stage, { mishaps }: Schedule): Promise<readonly (string | null)[]> => {
  const theirs: (string | null)[] = [];
  const start = github.state.requests.length;
  const done = new Set<Mishap>();
  github.state.faultOf = (_, ordinal) => {
    const next = mishaps.get(ordinal - start);
    if (!next) return null;
    if ('fault' in next) return next.fault;
    if (done.has(next)) return null;
    done.add(next);
    const change = { 'moved.yaml': ['100644', `a: ${ordinal}\n`] } as const;
    return {
      kind: 'meanwhile',
      act: async () => {
        const made = await commit(bare, next.somebodyMoves, change);
        if (next.somebodyMoves === branch) theirs.push(made);
      },
    };
  };
  return theirs;
};

/** Held against what the repository and the pull requests are, not against what the forge says of them. */
const judge = async (
  stage: Stage,
  outcome: Awaited<ReturnType<Stage['forge']['publish']>> | Error,
  others: readonly (string | null)[],
): Promise<void> => {
  const now = await stage.bare.branch(branch);
  const right = now !== null && (await isRight(stage, now));
  const open = stage.github.state.pulls.filter((pull) => pull.state === 'open' && pull.head === branch);
  if (outcome instanceof Error) {
    expect(['UserError', 'UnavailableError']).toContain(outcome.name);
    expect(outcome.message).toMatch(/acme\/gitops/);
    expect(outcome.message).not.toContain('the-token');
    expect(now === null || right || others.includes(now)).toBe(true);
  } else if (outcome.kind === 'moved') {
    expect(outcome.baseCommit).toBe(await stage.bare.branch('main'));
    expect(others).toContain(now);
  } else if (outcome.kind === 'left') {
    expect(others).toContain(now);
  } else if (outcome.kind === 'closed' || outcome.kind === 'none') {
    expect(open).toEqual([]);
    expect(others.slice(1).includes(now) || now === null).toBe(true);
  } else {
    expect(others.slice(1).includes(now) || right).toBe(true);
    expect(await isRight(stage, outcome.commit)).toBe(true);
    expect(open.map(({ number }) => number)).toEqual([outcome.pullRequest.number]);
  }
};

/** One commit on the base that changes the proposal's two files as asked and keeps their modes. */
const isRight = async ({ bare, base }: Stage, head: string): Promise<boolean> => {
  const { tree, parents } = (await bare.commit(head))!;
  const entries = [...propose(base).files].map(([path, content]) => ({
    path,
    content,
    mode: path.endsWith('.sh') ? '100755' : '100644',
  }));
  return parents.length === 1 && parents[0] === base && tree === (await bare.writeTree(base, entries));
};
