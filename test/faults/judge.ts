import type { CheckReport } from '../../packages/core/check/rules/finding.ts';
import type { Proposed } from '../../packages/core/propose/propose.ts';
import { UserError } from '../../packages/core/text/errors.ts';
import { findUnplanned, findWrong, targetOf } from './commit.ts';
import type { Others } from './mishaps.ts';
import type { Ending, Run } from './run.ts';
import { imagesOf, secrets } from './scene.ts';
import type { Schedule } from './schedule.ts';
import { foreign, type Stage } from './stage.ts';

/** What the judge knows beside the runs. */
export interface Evidence {
  readonly stage: Stage;
  readonly schedule: Schedule;
  readonly branch: string;
  /** Where the branch was when the runs began. */
  readonly before: string | null;
  /** How many pull requests there were. */
  readonly pulls: number;
  readonly others: Others;
}

/** Everything that is wrong with how the runs of a schedule ended; empty when each is right, or changed nothing and says why. */
export async function judge(evidence: Evidence, runs: readonly Run[]): Promise<readonly string[]> {
  const { stage, others } = evidence;
  const { bare } = stage.github.state;
  const problems: (string | null)[] = [];
  for (const { ending } of runs) problems.push(...(await judgeEnding(evidence, ending)));
  problems.push(await judgeBranch(evidence));
  problems.push(...(await findUntold(evidence, runs)));
  const main = await bare.branch('main');
  if (main === null || !others.bases.includes(main)) problems.push('the base was written to');
  if ((await bare.branch(foreign)) !== stage.foreign) problems.push('a branch of somebody else was touched');
  if (stage.strayed.length > 0) problems.push(`asked ${stage.strayed.join()}`);
  problems.push(...(await findSecrets(evidence, runs)));
  return problems.filter((problem) => problem !== null);
}

async function judgeEnding(evidence: Evidence, ending: Ending): Promise<readonly (string | null)[]> {
  if (ending.kind === 'failed') return [judgeError(ending.error)];
  if (ending.kind === 'checked') return judgeReport(ending.report);
  return judgeProposed(evidence, ending.proposed);
}

function judgeError({ name, message, stack }: Error): string | null {
  if (name !== 'UserError' && name !== 'UnavailableError') return `a defect: ${stack}`;
  return /\S{3}.*\S{3}/.test(message) && !/[\u0000-\u0008\u000e-\u001f]/.test(message) ? null : `no reason: ${message}`;
}

/**
 * What is wrong must be found, or the check must fail: `staging` holds digests that no registry has, `dev` has one unpinned.
 * Where the registry denies an answer, that is said at the place, as a warning; where it gives none, as `unverified`.
 */
function judgeReport({ findings }: CheckReport): readonly string[] {
  const has = (rule: string, file: string, name: string) =>
    findings.some((each) => each.rule === rule && each.file === file && each.image?.endsWith(`/${name}`));
  const wanted = Object.entries(imagesOf).flatMap(([file, names]) => names.map((name) => [file, name] as const));
  const missing = wanted.filter(([file, name]) =>
    ['digest-exists', 'unverified'].every((rule) => !has(rule, `apps/staging/${file}`, name)),
  );
  const unpinned = has('digest-required', 'apps/dev/cron.yaml', 'cron');
  return [
    ...missing.map(([file, name]) => `the check passed over ${name} in ${file}`),
    ...(unpinned ? [] : ['the check passed over cron']),
  ];
}

async function judgeProposed(evidence: Evidence, proposed: Proposed): Promise<readonly (string | null)[]> {
  const { plan, published } = proposed;
  const { stage, schedule, others } = evidence;
  const { bare } = stage.github.state;
  const reasons = [...plan.failures, ...plan.skipped].map(({ reason }) => reason);
  const problems: (string | null)[] = reasons.filter((reason) => reason.trim().length < 5).map(() => 'an empty reason');
  const said = [...plan.changes, ...plan.skipped, ...plan.failures];
  for (const [file, names] of Object.entries(imagesOf)) {
    const path = `apps/${targetOf(schedule)}/${file}`;
    const silent = names.filter((name) => !said.some((each) => each.file === path && each.image.endsWith(`/${name}`)));
    problems.push(...silent.map((name) => `nothing is said of ${name} in ${path}`));
  }
  const trouble = proposed.trouble ?? (published !== null && 'trouble' in published ? published.trouble : null) ?? null;
  if (trouble !== null) problems.push(judgeError(new UserError(trouble)));
  if (published === null) {
    const isStuck = plan.changes.length === 0 && plan.failures.length > 0;
    return [...problems, isStuck || trouble !== null ? null : 'not proposed, without a failure'];
  }
  if (published.kind === 'left') return [...problems, published.why.length > 20 ? null : 'left, without a reason'];
  if (!('commit' in published)) return [...problems, `${published.kind}, though there is something to change`];
  const { commit } = published;
  return [
    ...problems,
    await findWrong(bare, schedule, commit, others.bases),
    await findUnplanned(bare, schedule, commit, plan),
  ];
}

/** The branch is as it was, as others left it, gone, or at a right commit; so is what an open pull request shows. */
async function judgeBranch({ stage, schedule, branch, before, others }: Evidence): Promise<string | null> {
  if (schedule.story === 'check') return null;
  const { bare } = stage.github.state;
  const now = await bare.branch(branch);
  if (now === null || now === before || others.branch.includes(now)) return null;
  return findWrong(bare, schedule, now, others.bases);
}

/** What was done and no run tells: where the branch is, and every pull request that was opened. */
async function findUntold(
  { stage, branch, before, pulls, others }: Evidence,
  runs: readonly Run[],
): Promise<readonly string[]> {
  const { state } = stage.github;
  const told = runs.map(tellOf).join('\n');
  const now = await state.bare.branch(branch);
  const isOurs = now !== null && now !== before && !others.branch.includes(now);
  return [
    ...(isOurs && !told.includes(now) ? [`${branch} was moved to ${now}, and no run tells`] : []),
    ...state.pulls
      .slice(pulls)
      .filter(({ number }) => !told.includes(`/pull/${number}`) && !told.includes(`request of ${branch} may be open`))
      .map(({ number }) => `pull request #${number} was opened, and no run tells`),
  ];
}

/** What outputs and summary are made of, or the message of a run that ended without them. */
function tellOf({ ending }: Run): string {
  if (ending.kind === 'failed') return ending.error.message;
  if (ending.kind === 'checked') return '';
  const { published, trouble } = ending.proposed;
  return `${JSON.stringify(published)} ${trouble}`;
}

async function findSecrets({ stage, branch }: Evidence, runs: readonly Run[]): Promise<readonly string[]> {
  const { bare, pulls } = stage.github.state;
  const now = await bare.branch(branch);
  const message = now === null ? '' : ((await bare.commit(now))?.message ?? '');
  const shown = [message, JSON.stringify(pulls), ...runs.flatMap(({ texts }) => texts)].join('\n');
  const login = Buffer.from(`${secrets.user}:${secrets.password}`).toString('base64');
  return [secrets.password, secrets.token, secrets.github, login]
    .filter((secret) => shown.includes(secret))
    .map((secret) => `a secret is shown: ${secret}`);
}
