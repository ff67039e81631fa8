import { sampleComponent } from './contract.ts';
import { merge, mergeStatus } from './merging.ts';
import type { Handler } from './rest.ts';
import { followBranches, type Method, type Pull, tokenLogin, type World } from './state.ts';

const notFound = { status: 404, message: 'Not Found' };
const nodeMissing = { status: 422, message: 'Could not resolve to a node with the global id' };
const failed = (message: string) => ({
  status: 422,
  message: 'Validation Failed',
  errors: [{ resource: 'PullRequest', code: 'custom', message }],
});

/** Pull requests: their heads are the repository's branches. */
export const pullHandlers: Readonly<Record<string, Handler>> = {
  'pulls/list': async (world, { query }) => {
    await followBranches(world);
    const wanted = world.pulls.filter(
      (pull) =>
        pull.state === (query.get('state') ?? 'open') &&
        (!query.has('base') || query.get('base') === pull.base) &&
        (!query.has('head') || query.get('head') === `${world.settings.owner}:${pull.head}`),
    );
    return { status: 200, known: wanted.map((pull) => represent(world, pull, 'pull-request-simple')) };
  },

  'pulls/get': async (world, { path }) => {
    await followBranches(world);
    const pull = find(world, path.pull_number);
    return pull ? { status: 200, known: represent(world, pull, 'pull-request') } : notFound;
  },

  'pulls/create': async (world, { body }) => {
    await followBranches(world);
    const { settings, pulls } = world;
    if (settings.tokenKind === 'workflow' && !settings.actionsMayOpenPulls) {
      return { status: 403, message: 'GitHub Actions is not permitted to create or approve pull requests.' };
    }
    const [head, base] = [String(body.head), String(body.base)];
    const headSha = await world.bare.branch(head);
    if (!headSha || !(await world.bare.branch(base))) return failed('head or base is invalid');
    if (pulls.some((pull) => pull.state === 'open' && pull.head === head && pull.base === base)) {
      return failed(`A pull request already exists for ${settings.owner}:${head}.`);
    }
    const text = { title: String(body.title), body: String(body.body ?? '') };
    if (text.body.length > 65_536) return failed('body is too long (maximum is 65536 characters)');
    pulls.push(newPull(world, head, base, headSha, text));
    return { status: 201, known: represent(world, pulls.at(-1)!, 'pull-request') };
  },

  'pulls/update': async (world, { path, body }) => {
    await followBranches(world);
    const pull = find(world, path.pull_number);
    if (!pull) return notFound;
    Object.assign(pull, body);
    return { status: 200, known: represent(world, pull, 'pull-request') };
  },

  'pulls/merge': async (world, { path, body }) => {
    await followBranches(world);
    const pull = find(world, path.pull_number);
    if (!pull) return notFound;
    const method = String(body.merge_method ?? 'merge') as Method;
    if (body.sha && body.sha !== pull.headSha) {
      return { status: 409, message: 'Head branch was modified. Review and try the merge again.' };
    }
    if (!world.settings.mergeMethods.includes(method)) {
      return { status: 405, message: `${method} merges are not allowed on this repository.` };
    }
    if (pull.state === 'closed' || mergeStatus(world, pull) === 'blocked' || !(await merge(world, pull, method))) {
      return { status: 405, message: 'Pull Request is not mergeable' };
    }
    return { status: 200, known: { sha: pull.mergeCommit, merged: true, message: 'merged' } };
  },

  'pulls/request-reviewers': async (world, { path, body }) => {
    const pull = find(world, path.pull_number);
    if (!pull) return nodeMissing;
    const { reviewers = [], team_reviewers: teams = [] } = body as { reviewers?: string[]; team_reviewers?: string[] };
    if (teams.length > 0 && world.settings.tokenKind === 'workflow') {
      return { status: 403, message: 'Resource not accessible by integration' };
    }
    if (!reviewers.every((login) => world.settings.people.includes(login))) {
      return { status: 422, message: 'Reviews may only be requested from collaborators.' };
    }
    pull.reviewers = [...new Set([...pull.reviewers, ...reviewers])];
    pull.teams = [...new Set([...pull.teams, ...teams])];
    return { status: 201, known: represent(world, pull, 'pull-request-simple') };
  },

  'issues/add-labels': async (world, { path, body }) => {
    const pull = find(world, path.issue_number);
    if (!pull) return notFound;
    pull.labels = [...new Set([...pull.labels, ...(body.labels as string[])])];
    return { status: 200, known: pull.labels.map((name) => sampleComponent('label', { name, description: '' })) };
  },

  'issues/create-comment': async (world, { path, body }) => {
    const pull = find(world, path.issue_number);
    if (!pull) return notFound;
    pull.comments.push(String(body.body));
    return { status: 201, known: { body: body.body } };
  },
};

const find = ({ pulls }: World, number: string | undefined): Pull | undefined =>
  pulls.find((pull) => pull.number === Number(number));

const newPull = (
  { settings, pulls }: World,
  head: string,
  base: string,
  headSha: string,
  text: { title: string; body: string },
): Pull => ({
  ...text,
  number: pulls.length + 1,
  head,
  base,
  headSha,
  author: tokenLogin(settings),
  state: 'open',
  labels: [],
  reviewers: [],
  teams: [],
  comments: [],
  autoMerge: null,
  armedBy: null,
  mergeCommit: null,
});

const represent = ({ settings }: World, pull: Pull, component: string): unknown => {
  const full_name = `${settings.owner}/${settings.repo}`;
  const side = (ref: string, sha: string) => ({
    ref,
    sha,
    label: `${settings.owner}:${ref}`,
    repo: sampleComponent('repository', { full_name }),
  });
  return sampleComponent(component, {
    number: pull.number,
    html_url: `https://github.test/${full_name}/pull/${pull.number}`,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    user: sampleComponent('simple-user', { login: pull.author }),
    labels: pull.labels.map((name) => sampleComponent('label', { name, description: '' })),
    requested_reviewers: pull.reviewers.map((login) => sampleComponent('simple-user', { login })),
    head: side(pull.head, pull.headSha),
    base: side(pull.base, 'x'),
    ...(component === 'pull-request' && { merged: pull.mergeCommit !== null }),
    merged_at: pull.mergeCommit ? '2026-01-01T00:00:00Z' : null,
  });
};
