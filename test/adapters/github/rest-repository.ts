import { sampleComponent } from './contract.ts';
import type { Handler } from './rest.ts';
import type { CheckState, Settings, World } from './state.ts';
import { tokenLogin } from './state.ts';

/** The repository, its rules and the checks on its commits. */
export const repositoryHandlers: Readonly<Record<string, Handler>> = {
  'users/get-authenticated': async ({ settings }) =>
    settings.tokenKind === 'personal'
      ? { status: 200, known: { login: tokenLogin(settings) } }
      : { status: 403, message: 'Resource not accessible by integration' },

  'repos/get': async ({ settings }) => ({
    status: 200,
    known: {
      name: settings.repo,
      full_name: `${settings.owner}/${settings.repo}`,
      default_branch: settings.defaultBranch,
      allow_auto_merge: settings.autoMergeAllowed,
    },
  }),

  'repos/compare-commits-with-basehead': async ({ bare }, { path }) => {
    const [base = '', head = ''] = path['basehead']!.split('...');
    const fork = (await bare.git(['merge-base', base, head]).catch(() => '')).trim();
    if (fork === '') return { status: 404, message: 'Not Found' };
    const ahead = (await bare.git(['rev-list', '--count', `${fork}..${head}`])).trim();
    const log = (await bare.git(['rev-list', '--reverse', '--max-count=250', `${fork}..${head}`]))
      .split('\n')
      .filter(Boolean);
    const commits = await Promise.all(
      log.map(async (sha) =>
        sampleComponent('commit', { sha, commit: { message: (await bare.commit(sha))?.message } }),
      ),
    );
    return {
      status: 200,
      known: { commits, merge_base_commit: { sha: fork }, ahead_by: Number(ahead), total_commits: Number(ahead) },
    };
  },

  'repos/get-branch': async ({ bare, settings }, { path }) => {
    const sha = await bare.branch(path['branch']!);
    if (!sha) return { status: 404, message: 'Branch not found' };
    const known = {
      name: path['branch'],
      commit: { sha },
      protected: settings.protection !== 'none',
      protection: {
        enabled: settings.protection === 'classic',
        required_status_checks: {
          enforcement_level: settings.protection === 'classic' ? 'non_admins' : 'off',
          contexts: settings.protection === 'classic' ? settings.requiredChecks : [],
          checks: [],
        },
      },
      ...(settings.protection === 'classic' && { required_approving_review_count: settings.approvals ?? 0 }),
    };
    return { status: 200, known };
  },

  'repos/get-branch-rules': async ({ settings }) => {
    const contexts = settings.requiredChecks.map((context) => ({ context }));
    const rule = {
      type: 'required_status_checks',
      parameters: { required_status_checks: contexts, strict_required_status_checks_policy: settings.strict },
      ruleset_source_type: 'Repository',
      ruleset_source: `${settings.owner}/${settings.repo}`,
      ruleset_id: 1,
    };
    // Rules that gate nothing are in force either way.
    const signed = { ...rule, type: 'required_signatures', parameters: undefined };
    const others = { type: 'non_fast_forward', ruleset_source_type: 'Repository', ruleset_source: 'x', ruleset_id: 2 };
    const pulls = { ...rule, type: 'pull_request', parameters: askedOfPulls(settings) };
    const rules = settings.approvals === null ? [others, rule] : [others, rule, pulls];
    const known = [
      ...(settings.protection === 'ruleset' ? rules : [others]),
      ...(settings.signaturesRequired ? [signed] : []),
    ];
    return { status: 200, known };
  },

  'repos/get-combined-status-for-ref': async (world, { path, query }) => {
    const statuses = newest(world, path['ref']!, 'status');
    const states = statuses.map(({ name, state }) => sampleComponent('simple-commit-status', { context: name, state }));
    return {
      status: 200,
      known: { state: 'pending', sha: path['ref'], total_count: states.length, statuses: page(states, query) },
      headers: link(states.length, query, `${at(world)}/commits/${path['ref']}/status`),
    };
  },

  'checks/list-for-ref': async (world, { path, query }) => {
    const runs = newest(world, path['ref']!, 'run').map(({ name, state }) =>
      sampleComponent('check-run', {
        name,
        status: state === 'pending' ? 'in_progress' : 'completed',
        conclusion: state === 'pending' ? null : state,
      }),
    );
    return {
      status: 200,
      known: { total_count: runs.length, check_runs: page(runs, query) },
      headers: link(runs.length, query, `${at(world)}/commits/${path['ref']}/check-runs`),
    };
  },
};

const askedOfPulls = ({ approvals, dismisses }: Settings) => ({
  dismiss_stale_reviews_on_push: dismisses,
  require_code_owner_review: false,
  require_last_push_approval: false,
  required_approving_review_count: approvals ?? 0,
  required_review_thread_resolution: false,
});

const newest = ({ checks }: World, sha: string, kind: CheckState['kind']): readonly CheckState[] => {
  const all = (checks.get(sha) ?? []).filter((check) => check.kind === kind);
  return [...new Map(all.map((check) => [check.name, check])).values()];
};

const at = ({ settings }: World): string => `/repos/${settings.owner}/${settings.repo}`;

const numbers = (query: URLSearchParams) => ({
  page: Number(query.get('page') ?? 1),
  size: Number(query.get('per_page') ?? 30),
});

const page = <T>(all: readonly T[], query: URLSearchParams): readonly T[] => {
  const { page: number, size } = numbers(query);
  return all.slice((number - 1) * size, number * size);
};

/** The next page's address; `base` in it is put in by the server. */
const link = (total: number, query: URLSearchParams, path: string): Record<string, string> => {
  const { page: number, size } = numbers(query);
  if (number * size >= total) return {};
  return { link: `<base:${path}?per_page=${size}&page=${number + 1}>; rel="next"` };
};
