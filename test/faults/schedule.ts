import type { Fault } from '../adapters/github/stand-in.ts';
import type { Settings } from '../adapters/github/state.ts';
import { openRandom, type Random } from '../random.ts';
import { type RegistryFault, registryFaults } from './registry.ts';
import type { WriteMode } from './scene.ts';

/** What goes wrong with one request to GitHub, by name. */
export const gitHubFaults = {
  'GitHub 500': { kind: 'status', status: 500 },
  'GitHub 502': { kind: 'status', status: 502 },
  'GitHub 429': { kind: 'status', status: 429, headers: { 'retry-after': '1' } },
  'secondary limit': {
    kind: 'status',
    status: 403,
    message: 'You have exceeded a secondary rate limit',
    headers: { 'retry-after': '1' },
  },
  'limit for hours': { kind: 'status', status: 403, headers: { 'retry-after': '9999' } },
  'not permitted': { kind: 'status', status: 403, message: 'Resource not accessible by integration' },
  'dropped before': { kind: 'drop', when: 'before' },
  'dropped after': { kind: 'drop', when: 'after' },
  'answer cut': { kind: 'cut' },
  'no answer': { kind: 'hang' },
} as const satisfies Readonly<Record<string, Fault>>;
export type GitHubFault = keyof typeof gitHubFaults;

/** What somebody else does in the middle of the run. */
export const meanwhile = [
  'base moves',
  'base force-pushed',
  'branch moves',
  'branch deleted',
  'pull request closed',
] as const;
export type Meanwhile = (typeof meanwhile)[number];

/** How the repository is set up against us. */
export const settings = {
  'Actions may not open pull requests': { tokenKind: 'workflow', actionsMayOpenPulls: false },
  'auto-merge not allowed': { autoMergeAllowed: false },
  'no protection': { protection: 'none' },
  'token may only read': { permissions: [] },
  'GitHub lags behind': { lag: 2 },
  'merge queue': { mergeQueue: true },
  'squash not allowed': { mergeMethods: ['merge'] },
  'up to date demanded': { strict: true, dismisses: true, approvals: 1 },
  'labels may not be made': { labels: [] },
  'branch forbidden': { forbiddenBranches: ['image-policy/bump-dev', 'image-policy/promote-dev-to-staging'] },
} as const satisfies Readonly<Record<string, Partial<Settings>>>;
export type Setting = keyof typeof settings;

export interface Schedule {
  readonly seed: number;
  readonly story: 'bump' | 'promote' | 'check';
  readonly write: WriteMode;
  /** bump: a producer's event for one image, beside the channel of the others. */
  readonly event: boolean;
  /** A run of earlier has proposed already. */
  readonly proposed: boolean;
  /** Two runs at once. */
  readonly twin: boolean;
  readonly setting: Setting | null;
  /** By the number of the request, from the start of the run. */
  readonly registry: ReadonlyMap<number, RegistryFault>;
  readonly tokenUses: number;
  readonly pushAt: number | null;
  readonly github: ReadonlyMap<number, GitHubFault | Meanwhile>;
  /** GitHub's token ends with this request. */
  readonly expiresAt: number | null;
}

/** The schedule of a seed: the same on every machine. */
export function scheduleOf(seed: number): Schedule {
  const random = openRandom(seed * 7919);
  const story = random.pick(['bump', 'bump', 'bump', 'promote', 'promote', 'check'] as const);
  return {
    seed,
    story,
    write: random.pick(['digest', 'tag-and-digest']),
    event: story === 'bump' && random.once(4),
    proposed: random.once(4),
    twin: story !== 'check' && random.once(6),
    setting: random.once(8) ? random.pick(Object.keys(settings) as Setting[]) : null,
    registry: random.once(5) ? new Map() : spread(random, registryFaults, 50),
    tokenUses: random.once(4) ? 1 + random.int(4) : 1_000,
    pushAt: random.once(5) ? random.int(40) : null,
    github: story === 'check' || random.once(3) ? new Map() : gitHubMishaps(random),
    expiresAt: story !== 'check' && random.once(14) ? random.int(18) : null,
  };
}

function gitHubMishaps(random: Random): ReadonlyMap<number, GitHubFault | Meanwhile> {
  const faults = Object.keys(gitHubFaults) as GitHubFault[];
  return new Map([...spread(random, faults, 20), ...(random.once(2) ? once(random, meanwhile, 16) : [])]);
}

/** One to four mishaps, each over one to five requests: five outlast every retry. */
function spread<T>(random: Random, kinds: readonly T[], within: number): ReadonlyMap<number, T> {
  const rows = Array.from({ length: 1 + random.int(4) }, () => {
    const [kind, from, length] = [
      random.pick(kinds),
      random.int(random.once(2) ? 16 : within),
      random.pick([1, 1, 2, 4, 5, 30]),
    ];
    return Array.from({ length: isLong(kind) ? 1 : length }, (_, index): [number, T] => [from + index, kind]);
  });
  return new Map(rows.flat());
}

function once<T>(random: Random, kinds: readonly T[], within: number): readonly [number, T][] {
  return Array.from({ length: 1 + random.int(2) }, () => [random.int(within), random.pick(kinds)]);
}

/** These take real time: the client waits until it has waited long enough. */
function isLong(kind: unknown): boolean {
  return kind === 'hang' || kind === 'stall' || kind === 'no answer';
}

/** True when something of the schedule makes the clients wait for an answer that never comes. */
export function waits({ registry, github }: Schedule): boolean {
  return [...registry.values(), ...github.values()].some(isLong);
}

/** True when nothing at all goes wrong. */
export function isCalm(schedule: Schedule): boolean {
  const { registry, github, setting, tokenUses, expiresAt, twin } = schedule;
  return registry.size + github.size === 0 && setting === null && tokenUses > 4 && expiresAt === null && !twin;
}
