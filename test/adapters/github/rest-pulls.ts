import { sampleComponent } from './contract.ts';
import { merge, mergeStatus } from './merging.ts';
import type { Handler } from './rest.ts';
import { followBranches, isLagging, type Method, newPull, type Pull, tokenLogin, type World, write } from './state.ts';

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
        !isLagging(world, `pull ${pull.number}`) &&
        ['all', pull.state].includes(query.get('state') ?? 'open') &&
        (!query.has('base') || query.get('base') === pull.base) &&
        (!query.has('head') || query.get('head') === `${world.settings.owner}:${pull.head}`),
    );
    return { status: 200, known: wanted.toReversed().map((pull) => represent(world, pull, 'pull-request-simple')) };
  },

  'pulls/get': async (world, { path }) => {
    await followBranches(world);
    const pull = find(world, path['pull_number']);
    return pull ? { status: 200, known: represent(world, pull, 'pull-request') } : notFound;
  },

  'pulls/create': async (world, { body }) => {
    await followBranches(world);
    const { settings, pulls } = world;
    if (settings.tokenKind === 'workflow' && !settings.actionsMayOpenPulls) {
      return { status: 403, message: 'GitHub Actions is not permitted to create or approve pull requests.' };
    }
    const [head, base] = [String(body['head']), String(body['base'])];
    const headSha = await world.bare.branch(head);
    if (!headSha || !(await world.bare.branch(base))) return failed('head or base is invalid');
    if (pulls.some((pull) => pull.state === 'open' && pull.fork === null && pull.head === head && pull.base === base)) {
      return failed(`A pull request already exists for ${settings.owner}:${head}.`);
    }
    const text = { title: String(body['title']), body: String(body['body'] ?? '') };
    if (text.body.length > 65_536) return failed('body is too long (maximum is 65536 characters)');
    if (text.title.length > 256) return failed('title is too long (maximum is 256 characters)');
    if (body['draft'] && !settings.drafts) return failed('Draft pull requests are not supported in this repository.');
    const known = { ...text, number: pulls.length + 1, head, base, headSha, author: tokenLogin(settings) };
    pulls.push({ ...newPull(known), draft: body['draft'] === true });
    write(world, `pull ${pulls.length}`);
    return { status: 201, known: represent(world, pulls.at(-1)!, 'pull-request') };
  },

  'pulls/update': async (world, { path, body }) => {
    await followBranches(world);
    const pull = find(world, path['pull_number']);
    if (!pull) return notFound;
    if (String(body['title'] ?? '').length > 256) return failed('title is too long (maximum is 256 characters)');
    if (String(body['body'] ?? '').length > 65_536) return failed('body is too long (maximum is 65536 characters)');
    Object.assign(pull, body);
    if (body['state'] === 'closed') pull.closedBy = tokenLogin(world.settings);
    return { status: 200, known: represent(world, pull, 'pull-request') };
  },

  'pulls/merge': async (world, { path, body }) => {
    await followBranches(world);
    const pull = find(world, path['pull_number']);
    if (!pull) return notFound;
    const method = String(body['merge_method'] ?? 'merge') as Method;
    if (body['sha'] && body['sha'] !== pull.headSha) {
      return { status: 409, message: 'Head branch was modified. Review and try the merge again.' };
    }
    if (world.settings.mergeQueue) return { status: 405, message: 'Changes must be made through the merge queue' };
    if (!world.settings.mergeMethods.includes(method)) {
      return { status: 405, message: `${method} merges are not allowed on this repository.` };
    }
    if (pull.state === 'closed' || mergeStatus(world, pull) === 'blocked' || !(await merge(world, pull, method))) {
      return { status: 405, message: 'Pull Request is not mergeable' };
    }
    return { status: 200, known: { sha: pull.mergeCommit, merged: true, message: 'merged' } };
  },

  'pulls/request-reviewers': async (world, { path, body }) => {
    const pull = find(world, path['pull_number']);
    if (!pull) return nodeMissing;
    const { reviewers = [], team_reviewers: teams = [] } = body as { reviewers?: string[]; team_reviewers?: string[] };
    if (teams.length > 0 && world.settings.tokenKind === 'workflow') {
      return { status: 403, message: 'Resource not accessible by integration' };
    }
    if (reviewers.includes(pull.author)) {
      return { status: 422, message: 'Review cannot be requested from pull request author.' };
    }
    if (!reviewers.every((login) => world.settings.people.includes(login))) {
      return { status: 422, message: 'Reviews may only be requested from collaborators.' };
    }
    pull.reviewers = [...new Set([...pull.reviewers, ...reviewers])];
    pull.teams = [...new Set([...pull.teams, ...teams])];
    return { status: 201, known: represent(world, pull, 'pull-request-simple') };
  },

  'issues/get': async (world, { path }) => {
    const pull = find(world, path['issue_number']);
    if (!pull) return notFound;
    const closed_by = pull.closedBy === null ? null : sampleComponent('simple-user', { login: pull.closedBy });
    return { status: 200, known: { number: pull.number, state: pull.state, closed_by } };
  },

  'issues/add-assignees': async (world, { path, body }) => {
    const pull = find(world, path['issue_number']);
    if (!pull) return notFound;
    const known = (body['assignees'] as string[]).filter((login) => world.settings.people.includes(login));
    pull.assignees = [...new Set([...pull.assignees, ...known])];
    const assignees = pull.assignees.map((login) => sampleComponent('simple-user', { login }));
    return { status: 201, known: { number: pull.number, assignees } };
  },

  'issues/add-labels': async (world, { path, body }) => {
    const pull = find(world, path['issue_number']);
    if (!pull) return notFound;
    const { labels, permissions } = world.settings;
    const isKnown = (label: string) => labels === null || labels.includes(label) || permissions.includes('issues');
    if (!(body['labels'] as string[]).every(isKnown)) {
      return { status: 403, message: 'You do not have permission to create labels on this repository.' };
    }
    pull.labels = [...new Set([...pull.labels, ...(body['labels'] as string[])])];
    return { status: 200, known: pull.labels.map((name) => sampleComponent('label', { name, description: '' })) };
  },

  'issues/create-comment': async (world, { path, body }) => {
    const pull = find(world, path['issue_number']);
    if (!pull) return notFound;
    pull.comments.push(String(body['body']));
    return { status: 201, known: { body: body['body'] } };
  },
};

const find = ({ pulls }: World, number: string | undefined): Pull | undefined =>
  pulls.find((pull) => pull.number === Number(number));

const represent = ({ settings }: World, pull: Pull, component: string): unknown => {
  const full_name = `${settings.owner}/${settings.repo}`;
  const side = (ref: string, sha: string) => ({
    ref,
    sha,
    label: `${settings.owner}:${ref}`,
    repo: sampleComponent('repository', { full_name: ref === pull.head ? (pull.fork ?? full_name) : full_name }),
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
    draft: pull.draft,
    ...(component === 'pull-request' && { merged: pull.mergeCommit !== null }),
    merged_at: pull.mergeCommit ? '2026-01-01T00:00:00Z' : null,
  });
};
