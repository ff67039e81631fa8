import type { FakeCommit, Files } from '../memory.ts';
import { type Environment, environments, imageOf, readState, type Shop, type State, services } from './team.ts';
import type { Step, TeamHold } from './year.ts';

export interface Judged extends Step {
  readonly before: Files;
  readonly after: Files;
  /** Before the step; the last is the tree. */
  readonly history: readonly FakeCommit[];
  readonly holds: readonly TeamHold[];
  readonly shop: Shop;
}

interface Motion {
  readonly environment: Environment;
  readonly service: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** What is wrong after a step, by the texts of the trees alone; nothing where all is as it must be. */
export function judge(step: Judged): readonly string[] {
  const [then, now] = [readState(step.before), readState(step.after)];
  const motions = findMotions(then, now);
  const problems = [...findStrangers(step, now)];
  if (step.kind === 'edit' || step.kind === 'force-push') return problems;
  for (const motion of motions) problems.push(...judgeMotion(step, motion, then));
  if (step.kind === 'refused' && motions.length > 0) problems.push('a refused call changed something');
  if (step.kind === 'promote' || step.kind === 'rollback') problems.push(...findUnsaid(step, now));
  return problems.slice(0, 5);
}

function findMotions(then: State, now: State): readonly Motion[] {
  return environments.flatMap((environment) =>
    services.flatMap(({ name }) => {
      const [from, to] = [then[environment].get(name), now[environment].get(name)];
      return from === to ? [] : [{ environment, service: name, from, to }];
    }),
  );
}

/** Every environment holds only what was pushed for that image. */
function findStrangers({ shop }: Judged, now: State): readonly string[] {
  return environments.flatMap((environment) =>
    [...now[environment]].flatMap(([name, of]) =>
      shop.pushed.get(name)?.includes(of) ? [] : [`${environment} holds ${of} of ${name}, which was never pushed`],
    ),
  );
}

function judgeMotion(step: Judged, motion: Motion, then: State): readonly string[] {
  const { environment, service, from, to } = motion;
  const what = `${service} in ${environment}`;
  const problems: string[] = [];
  if (to === undefined || from === undefined) return [`${what} came or went`];
  if (!step.targets.includes(environment)) problems.push(`${what} moved, which was not asked for`);
  const held = step.holds.find(
    (hold) => hold.service === service && hold.environment === environment && hold.until >= step.day,
  );
  if (held && step.kind !== 'hotfix') problems.push(`${what} moved in spite of a hold`);
  if (step.kind === 'bump' || step.kind === 'event') problems.push(...judgeBump(step, motion, what));
  if (step.kind === 'promote') {
    if (then[step.source ?? 'dev'].get(service) !== to) problems.push(`${what} got what its source does not hold`);
    problems.push(...judgeMemory(step, motion, what));
  }
  if (step.kind === 'rollback') {
    const past = readState(step.history[step.to ?? 0]?.files ?? {});
    if (past[environment].get(service) !== to) problems.push(`${what} went to what it did not hold then`);
  }
  return problems;
}

/** To the channel or the event, never to an older build. */
function judgeBump({ shop, event }: Judged, { service, from, to }: Motion, what: string): readonly string[] {
  const wanted = event === null ? shop.repositories[`ghcr.io/acme/${service}`]?.tags['dev'] : event.digest;
  if (wanted !== to || (event !== null && event.service !== service))
    return [`${what} got another build than was asked for`];
  const created = (of: string | undefined) =>
    shop.repositories[`ghcr.io/acme/${service}`]?.images[of ?? '']?.created ?? '';
  return created(to) < created(from) ? [`${what} went back to an older build`] : [];
}

/** Nothing that the target left comes again unasked; what only the target had is named when it goes. */
function judgeMemory(step: Judged, { environment, service, from, to }: Motion, what: string): readonly string[] {
  const states = step.history.map(({ files }) => readState(files));
  const held = (lane: Environment, at: number, of: string | undefined) => states[at]?.[lane].get(service) === of;
  const last = states.length - 1;
  const source = step.source ?? 'dev';
  const notes = (step.plan?.changes ?? [])
    .filter((change) => change.environment === environment && change.image === `ghcr.io/acme/${service}`)
    .flatMap((change) => change.notes);
  let left = -1;
  for (let at = 0; at < last; at++) if (held(environment, at, to) && !held(environment, at + 1, to)) left = at + 1;
  let arrival = last;
  while (arrival > 0 && held(source, arrival - 1, to)) arrival--;
  const isAgain = left >= 0 && arrival < left;
  const problems: string[] = [];
  if (isAgain && !step.again) problems.push(`${what} has again what it left`);
  if (isAgain && !notes.some((note) => note.includes('brought back')))
    problems.push(`${what} has again what it left, unsaid`);
  const wasInSource = states.some((state) => state[source].get(service) === from);
  const wasThereFirst = held(environment, 0, from);
  if (!wasInSource && !wasThereFirst && !notes.some((note) => note.includes('is lost')))
    problems.push(`${what} lost what only it had, unsaid`);
  return problems;
}

/** What a promotion was asked for and did not do has its reason. */
function findUnsaid({ plan, source, targets, to, history, before }: Judged, now: State): readonly string[] {
  if (plan === null || source === null) return [];
  const wanted = to === null ? readState(before)[source] : readState(history[to]?.files ?? {})[source];
  const said = new Set([...plan.changes, ...plan.skipped, ...plan.failures].map(({ image }) => image));
  const asked = said.size === 1 ? said : null;
  return targets.flatMap((target) =>
    services.flatMap((service) => {
      const image = imageOf(service);
      const [want, is] = [wanted.get(service.name), now[target].get(service.name)];
      if (want === is || (asked !== null && !asked.has(image)) || said.has(image)) return [];
      return [`${service.name} in ${target} is not what ${source} has, and nothing says why`];
    }),
  );
}
