import { bump } from '../../../packages/core/bump/bump.ts';
import { pinTo } from '../../../packages/core/pin/hotfix.ts';
import { applyPlan } from '../../../packages/core/plan/apply.ts';
import type { Plan } from '../../../packages/core/plan/change.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import type { Policy } from '../../../packages/core/policy/policy.ts';
import { promoteToAll } from '../../../packages/core/promote/several.ts';
import { UnavailableError, UserError } from '../../../packages/core/text/errors.ts';
import { openRandom, type Random } from '../../random.ts';
import { type FakeCommit, type Files, memoryGit, memoryRegistry, memoryWorkspace } from '../memory.ts';
import {
  begin,
  type Environment,
  environments,
  fileOf,
  imageOf,
  push,
  readState,
  type Service,
  type Shop,
  services,
  toFiles,
} from './team.ts';
import { judge } from './year-judge.ts';

export type Kind = 'bump' | 'event' | 'promote' | 'rollback' | 'hotfix' | 'edit' | 'force-push' | 'refused';

export interface TeamHold {
  readonly service: string;
  readonly environment: Environment;
  /** In force through this day of the year. */
  readonly until: number;
}

/** What was done in one step, for the judge. */
export interface Step {
  readonly kind: Kind;
  readonly day: number;
  readonly plan: Plan | null;
  readonly again: boolean;
  readonly source: Environment | null;
  readonly targets: readonly Environment[];
  /** The commit that was gone back to. */
  readonly to: number | null;
  readonly event: { readonly service: string; readonly digest: string } | null;
}

export interface Played {
  readonly seed: number;
  readonly steps: Readonly<Record<Kind, number>>;
  readonly moved: number;
  readonly problems: readonly string[];
}

interface Team {
  readonly random: Random;
  readonly shop: Shop;
  readonly history: FakeCommit[];
  files: Files;
  holds: TeamHold[];
  day: number;
}

export const dateOf = (day: number): Date => new Date(Date.UTC(2026, 0, 1 + day, 12));

/** Plays a year of a team by its seed: a step every fortnight, and the builds between. */
export async function playYear(seed: number): Promise<Played> {
  const random = openRandom(seed * 7907);
  const { shop, state } = begin(random);
  const files = toFiles(state);
  const team: Team = { random, shop, history: [{ date: dateOf(0).toISOString(), files }], files, holds: [], day: 0 };
  const steps: Record<Kind, number> = {
    bump: 0,
    event: 0,
    promote: 0,
    rollback: 0,
    hotfix: 0,
    edit: 0,
    'force-push': 0,
    refused: 0,
  };
  const problems: string[] = [];
  let moved = 0;
  for (let step = 1; step <= 26 && problems.length === 0; step++) {
    team.day = step * 14;
    pass(team);
    const before = team.files;
    const history = [...team.history];
    const done = await play(team);
    steps[done.kind] += 1;
    moved += done.plan?.changes.length ?? 0;
    if (team.files !== before) team.history.push({ date: dateOf(team.day).toISOString(), files: team.files });
    problems.push(
      ...judge({ ...done, before, after: team.files, history, holds: team.holds, shop }).map(
        (problem) => `step ${step}, ${done.kind}: ${problem}`,
      ),
    );
  }
  return { seed, steps, moved, problems };
}

/** What happens by itself: builds, tags that are deleted, freezes. */
function pass({ random, shop, holds, day }: Team): void {
  for (let builds = random.int(24); builds > 0; builds--) push(shop, random.pick(services), day - random.int(14));
  if (random.once(6)) delete shop.repositories[imageOf(random.pick(services))]?.tags['dev'];
  if (random.once(3))
    holds.push({
      service: random.pick(services).name,
      environment: random.pick(environments),
      until: day + random.int(40),
    });
}

function policyOf({ holds }: Team): Policy {
  const entries = holds.map(
    ({ service, environment, until }) =>
      `{ images: [ghcr.io/acme/${service}], environments: [${environment}], reason: freeze, owner: sre, until: ${dateOf(until).toISOString().slice(0, 10)} }`,
  );
  const text = `version: 1
layout: ["env/{env}/**"]
environments: { dev: { track: dev }, staging: { promoteFrom: dev }, prod-eu: { promoteFrom: staging }, prod-us: { promoteFrom: staging } }
firstParty: ["ghcr.io/acme/*"]
holds: [${entries.join(', ')}]
`;
  return parsePolicy(text, '.github/image-policy.yaml');
}

const nothing = { plan: null, again: false, source: null, targets: [], to: null, event: null };

async function play(team: Team): Promise<Step> {
  const chance = team.random.int(100);
  try {
    if (chance < 25) return await playBump(team, null);
    if (chance < 35) return await playEvent(team);
    if (chance < 70) return await playPromotion(team);
    if (chance < 78) return await playRollback(team);
    if (chance < 86) return await playHotfix(team);
    if (chance < 96) return playEdit(team);
    return playForcePush(team);
  } catch (error) {
    // A call that is refused as a whole changes nothing.
    if (error instanceof UserError || error instanceof UnavailableError)
      return { ...nothing, kind: 'refused', day: team.day };
    throw error;
  }
}

async function write(team: Team, policy: Policy, plan: Plan): Promise<void> {
  const written = await applyPlan(memoryWorkspace(team.files), policy, plan);
  if (written.size > 0) team.files = { ...team.files, ...Object.fromEntries(written) };
}

const portsOf = ({ files, history, shop }: Team) => ({
  workspace: memoryWorkspace(files),
  git: memoryGit(history),
  registry: memoryRegistry(shop.repositories),
});

async function playBump(team: Team, event: Step['event']): Promise<Step> {
  const policy = policyOf(team);
  const service = services.find(({ name }) => name === event?.service);
  const image = service && imageOf(service);
  const pushed =
    event === null || image === undefined
      ? null
      : {
          images: [
            { image, name: { host: 'ghcr.io', repository: `acme/${event.service}` }, digest: event.digest, tag: null },
          ],
        };
  const options = { environments: [], images: [], event: pushed, allowOlder: false, now: dateOf(team.day) };
  const plan = await bump(portsOf(team), policy, options);
  await write(team, policy, plan);
  return { ...nothing, kind: event === null ? 'bump' : 'event', day: team.day, plan, targets: ['dev'], event };
}

/** An event may come late: after newer builds, or long after. */
function playEvent(team: Team): Promise<Step> {
  const service = team.random.pick(services);
  const builds = team.shop.pushed.get(service.name) ?? [];
  return playBump(team, { service: service.name, digest: team.random.pick(builds) });
}

async function playPromotion(team: Team): Promise<Step> {
  const { random } = team;
  const source: Environment = random.once(2) ? 'dev' : 'staging';
  const regions: readonly Environment[] = random.once(3)
    ? [random.pick(['prod-eu', 'prod-us'] as const)]
    : ['prod-eu', 'prod-us'];
  const targets: readonly Environment[] = source === 'dev' ? ['staging'] : regions;
  const again = random.once(6);
  const policy = policyOf(team);
  const plan = await promoteToAll(portsOf(team), policy, {
    ...{ source, targets, again, fromRef: null, requireStatus: [], now: dateOf(team.day) },
    images: random.once(3) ? [imageOf(random.pick(services))] : [],
  });
  await write(team, policy, plan);
  return { ...nothing, kind: 'promote', day: team.day, plan, again, source, targets };
}

async function playRollback(team: Team): Promise<Step> {
  const { random, history } = team;
  const environment = random.pick(environments);
  const to = random.int(history.length);
  const policy = policyOf(team);
  const plan = await promoteToAll(portsOf(team), policy, {
    ...{ source: environment, targets: [environment], fromRef: `c${to}`, requireStatus: [], now: dateOf(team.day) },
    images: random.once(2) ? [imageOf(random.pick(services))] : [],
  });
  await write(team, policy, plan);
  return { ...nothing, kind: 'rollback', day: team.day, plan, source: environment, targets: [environment], to };
}

/** A build that its source never held, or an old one, put into production by hand; often with a hold. */
async function playHotfix(team: Team): Promise<Step> {
  const { random, shop, day } = team;
  const service = random.pick(services);
  const environment: Environment = random.pick(['prod-eu', 'prod-us', 'staging'] as const);
  const fix = random.once(2) ? push(shop, service, day) : random.pick(shop.pushed.get(service.name) ?? []);
  const policy = policyOf(team);
  const plan = await pinTo(portsOf(team), policy, {
    ...{
      digest: fix,
      paths: [fileOf(environment, service.team)],
      images: [imageOf(service)],
      hold: null,
      now: dateOf(day),
    },
  });
  await write(team, policy, plan);
  if (random.once(2)) team.holds.push({ service: service.name, environment, until: day + random.int(60) });
  return { ...nothing, kind: 'hotfix', day, plan, targets: [environment] };
}

/** A person takes a service out of an environment, or puts it in, or reverts a file, or writes a build by hand. */
function playEdit(team: Team): Step {
  const { random, shop, history } = team;
  const state = readState(team.files);
  const environment = random.pick(environments);
  const service = random.pick(services);
  const held = new Map(state[environment]);
  if (random.once(3)) held.delete(service.name);
  else held.set(service.name, random.pick(shop.pushed.get(service.name) ?? []));
  const file = fileOf(environment, service.team);
  const old = random.pick(history).files[file];
  const edited = toFiles({ ...state, [environment]: inOrder(held) })[file] ?? '';
  team.files = { ...team.files, [file]: random.once(3) && old !== undefined ? old : edited };
  return { ...nothing, kind: 'edit', day: team.day, targets: [environment] };
}

const inOrder = (held: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(services.flatMap(({ name }: Service) => (held.has(name) ? [[name, held.get(name) ?? ''] as const] : [])));

/** The last commits are gone, as if they had never been. */
function playForcePush(team: Team): Step {
  const keep = Math.max(1, team.history.length - 1 - team.random.int(3));
  team.history.splice(keep);
  team.files = team.history.at(-1)?.files ?? team.files;
  return { ...nothing, kind: 'force-push', day: team.day };
}
