import type { Bare } from './bare.ts';

export type Method = 'squash' | 'merge' | 'rebase';

/** How the repository, and the token, are set up. */
export interface Settings {
  readonly owner: string;
  readonly repo: string;
  readonly defaultBranch: string;
  /** The one token that is let in. */
  readonly token: string;
  readonly tokenKind: 'workflow' | 'app' | 'personal';
  /** What the token may do beside reading. */
  readonly permissions: readonly ('contents' | 'pull-requests' | 'issues')[];
  /** Settings > Actions > "Allow GitHub Actions to create and approve pull requests". */
  readonly actionsMayOpenPulls: boolean;
  readonly autoMergeAllowed: boolean;
  /** Where the base branch's protection comes from. */
  readonly protection: 'none' | 'ruleset' | 'classic';
  /** GitHub has two ways to refuse auto-merge without protection. */
  readonly unprotectedWords: 'clean' | 'not configured';
  readonly requiredChecks: readonly string[];
  /** How many approvals a pull request needs; null: the rules do not ask for a pull request. Every one has as many as it needs. */
  readonly approvals: number | null;
  /** Checks that are not required and have not ended. */
  readonly optionalChecksPending: boolean;
  readonly mergeQueue: boolean;
  /** A pull request must be up to date with its base. */
  readonly strict: boolean;
  /** A push takes the approvals away. */
  readonly dismisses: boolean;
  readonly signaturesRequired: boolean;
  /** How many requests later what was written is everywhere. */
  readonly lag: number;
  /** Private repositories of a free plan have none. */
  readonly drafts: boolean;
  /** Labels that exist; null: every one. Others are made by whoever may write issues. */
  readonly labels: readonly string[] | null;
  readonly mergeMethods: readonly Method[];
  /** A ruleset forbids these branches. */
  readonly forbiddenBranches: readonly string[];
  /** Recursive trees are always cut. */
  readonly truncatesTrees: boolean;
  /** Logins that exist. */
  readonly people: readonly string[];
}

export const defaultSettings: Settings = {
  owner: 'acme',
  repo: 'gitops',
  defaultBranch: 'main',
  token: 'the-token',
  tokenKind: 'app',
  permissions: ['contents', 'pull-requests'],
  actionsMayOpenPulls: true,
  autoMergeAllowed: true,
  protection: 'ruleset',
  unprotectedWords: 'clean',
  requiredChecks: ['image-policy'],
  approvals: null,
  optionalChecksPending: false,
  mergeQueue: false,
  strict: false,
  dismisses: false,
  signaturesRequired: false,
  lag: 0,
  drafts: true,
  labels: null,
  mergeMethods: ['squash', 'merge', 'rebase'],
  forbiddenBranches: [],
  truncatesTrees: false,
  people: ['alice', 'bob'],
};

export interface Pull {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  readonly author: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  /** Where the head was when it was last seen. */
  headSha: string;
  labels: string[];
  reviewers: string[];
  teams: string[];
  comments: string[];
  assignees: string[];
  draft: boolean;
  /** Has the approvals that the rules want; all have from the start. */
  approved: boolean;
  /** In the merge queue. */
  queued: boolean;
  /** Who closed it, where somebody did. */
  closedBy: string | null;
  /** `owner/repo` of a fork that the head is in. */
  fork: string | null;
  autoMerge: Method | null;
  /** Who armed it. */
  armedBy: string | null;
  mergeCommit: string | null;
}

export interface CheckState {
  readonly name: string;
  readonly kind: 'status' | 'run';
  readonly state: 'success' | 'pending' | 'failure';
}

/** Everything that the stand-in knows; the objects and branches are in the repository. */
export interface World {
  settings: Settings;
  readonly bare: Bare;
  readonly pulls: Pull[];
  /** By commit; the newest of a name wins. */
  readonly checks: Map<string, CheckState[]>;
  /** What is not everywhere yet: how many more requests will not find it. */
  readonly fresh: Map<string, number>;
  /** `POST git/create-tree 201`, in order. */
  readonly requests: string[];
  /** Where a request or a response was not what GitHub describes. */
  readonly violations: string[];
}

/** Who the token is. */
export const tokenLogin = ({ tokenKind }: Settings): string =>
  ({ workflow: 'github-actions[bot]', app: 'image-policy[bot]', personal: 'alice' })[tokenKind];

/** An answer other than success, in GitHub's words. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly errors?: readonly unknown[];
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Reply {
  readonly status: number;
  readonly known: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const isRefusal = (reply: Reply | Refusal): reply is Refusal => 'message' in reply;

/** Open pull requests whose branch is gone close; the others follow their branch. */
export const followBranches = async ({ bare, pulls, settings }: World): Promise<void> => {
  for (const pull of pulls.filter(({ state, fork }) => state === 'open' && fork === null)) {
    const sha = await bare.branch(pull.head);
    if (sha && sha !== pull.headSha && settings.dismisses) pull.approved = false;
    if (sha) pull.headSha = sha;
    else pull.state = 'closed';
  }
};

/** Something was just written: some requests will not find it yet. */
export const write = ({ fresh, settings }: World, key: string): void => {
  if (settings.lag > 0 && !fresh.has(key)) fresh.set(key, settings.lag);
};

/** Whether a request does not find what was written; each that asks brings it nearer. */
export const isLagging = ({ fresh }: World, key: string): boolean => {
  const left = fresh.get(key) ?? 0;
  if (left > 0) fresh.set(key, left - 1);
  return left > 0;
};

/** A pull request as somebody opens it. */
export const newPull = (
  known: Pick<Pull, 'number' | 'head' | 'base' | 'author' | 'title' | 'body' | 'headSha'>,
): Pull => ({
  ...known,
  state: 'open',
  labels: [],
  reviewers: [],
  teams: [],
  comments: [],
  assignees: [],
  draft: false,
  approved: true,
  queued: false,
  closedBy: null,
  fork: null,
  autoMerge: null,
  armedBy: null,
  mergeCommit: null,
});
