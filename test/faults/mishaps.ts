import { commit } from '../adapters/github/sample.ts';
import type { Fault } from '../adapters/github/stand-in.ts';
import { built } from './scene.ts';
import { type GitHubFault, gitHubFaults, type Meanwhile, type Schedule } from './schedule.ts';
import type { Stage } from './stage.ts';

/** What others did to the repository while the run went on. */
export interface Others {
  /** Where they left the proposal's branch. */
  readonly branch: (string | null)[];
  /** Every commit that the base has been at. */
  readonly bases: string[];
  /** What struck, by name. */
  readonly struck: string[];
}

/** Lets GitHub's part of the schedule happen from now on. */
export function goWrong(stage: Stage, schedule: Schedule, branch: string, others: Others): void {
  const { state } = stage.github;
  const start = state.requests.length;
  const done = new Set<number>();
  state.faultOf = (_, ordinal): Fault | null => {
    const number = ordinal - start;
    if (schedule.expiresAt !== null && number >= schedule.expiresAt) {
      others.struck.push('token expired half-way');
      return { kind: 'status', status: 401, message: 'Bad credentials' };
    }
    const next = schedule.github.get(number);
    if (!next || done.has(number)) return null;
    done.add(number);
    others.struck.push(next);
    if (isFault(next)) return gitHubFaults[next];
    return { kind: 'meanwhile', act: () => act[next](stage, branch, others, number) };
  };
}

function isFault(name: GitHubFault | Meanwhile): name is GitHubFault {
  return Object.hasOwn(gitHubFaults, name);
}

type Act = (stage: Stage, branch: string, others: Others, number: number) => Promise<void>;

const act: Readonly<Record<Meanwhile, Act>> = {
  'base moves': async ({ github }, _, others, number) => {
    others.bases.push(await commit(github.state.bare, 'main', { [`moved-${number}.txt`]: ['100644', `${number}\n`] }));
  },
  // Another history: somebody has pinned another build of one image, and the old commits are gone.
  'base force-pushed': async ({ github }, _, others) => {
    const { bare } = github.state;
    const text = await bare.git(['show', 'main:apps/dev/api.yaml']);
    const entry = { path: 'apps/dev/api.yaml', mode: '100644', content: text.replace('keep me', 'rewritten') };
    const tree = await bare.writeTree(await bare.branch('main'), [entry]);
    const made = await bare.writeCommit({ message: 'Another beginning', tree, parents: [] });
    await bare.git(['update-ref', 'refs/heads/main', made]);
    others.bases.push(made);
  },
  'branch moves': async ({ github }, branch, others, number) => {
    const theirs = { 'theirs.txt': ['100644', `${number} ${built.api.repository}\n`] } as const;
    others.branch.push(await commit(github.state.bare, branch, theirs));
  },
  'branch deleted': async ({ github }, branch, others) => {
    const now = await github.state.bare.branch(branch);
    if (now !== null) await github.state.bare.moveBranch(branch, now, null);
    others.branch.push(null);
  },
  'pull request closed': async ({ github }) => {
    for (const pull of github.state.pulls) pull.state = 'closed';
  },
};
