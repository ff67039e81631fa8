import { afterAll, describe, expect, it } from '@jest/globals';
import { onStage, propose, removeTemplate } from './sample.ts';
import type { Fault } from './stand-in.ts';
import type { Settings } from './state.ts';

afterAll(removeTemplate);

const accessible = 'Resource not accessible by integration';

describe('what GitHub refuses', () => {
  const refused: readonly (readonly [string, Partial<Settings>, RegExp])[] = [
    [
      'a token that may not push',
      { permissions: ['pull-requests'] },
      /may not write Git objects in acme\/gitops: it needs contents=write/,
    ],
    [
      'a token that may not open pull requests',
      { permissions: ['contents'] },
      /may not open or change a pull request.*pull_requests=write/,
    ],
    [
      'a workflow that may not open pull requests',
      { tokenKind: 'workflow', actionsMayOpenPulls: false },
      /Settings > Actions > General > "Allow GitHub Actions to create and approve pull requests"/,
    ],
    ['a wrong token', { token: 'another' }, /refused the token for acme\/gitops \(401\)/],
    ['another repository', { repo: 'else' }, /no branch main/],
    [
      'a branch that a ruleset forbids',
      { forbiddenBranches: ['image-policy/bump-dev'] },
      /A ruleset .*create branch image-policy\/bump-dev/,
    ],
  ];

  it.each(refused)('%s: a UserError with the setting or the permission; no branch is left', (_, settings, message) =>
    onStage({}, async ({ forge, bare, github, base }) => {
      github.state.settings = { ...github.state.settings, ...settings };
      const failure = await forge.publish(propose(base)).catch((error: unknown) => error);
      expect(failure).toMatchObject({ name: 'UserError', message: expect.stringMatching(message) });
      expect(String(failure)).not.toContain('the-token');
      expect([...(await bare.branches()).keys()]).toEqual(['main']);
    }),
  );
});

describe('what may pass', () => {
  const passing: readonly (readonly [string, string | null, Fault])[] = [
    [
      'a commit whose tree is not everywhere yet',
      'git/create-commit',
      { kind: 'status', status: 422, message: 'GitRPC::BadObjectState' },
    ],
    ['a server error', 'git/create-tree', { kind: 'status', status: 502 }],
    ['a connection that ends before', 'git/create-commit', { kind: 'drop', when: 'before' }],
    ['a lost answer to a new branch', 'git/create-ref', { kind: 'drop', when: 'after' }],
    ['a lost answer to a new pull request', 'pulls/create', { kind: 'drop', when: 'after' }],
    ['a cut answer', 'git/get-tree', { kind: 'cut' }],
    ['a request without an answer', 'git/get-commit', { kind: 'hang' }],
    ['a rate limit with a time', 'pulls/list', { kind: 'status', status: 429, headers: { 'retry-after': '1' } }],
    [
      'a secondary limit',
      'git/create-tree',
      {
        kind: 'status',
        status: 403,
        message: 'You have exceeded a secondary rate limit',
        headers: { 'retry-after': '1' },
      },
    ],
    [
      'a spent limit',
      'git/create-tree',
      {
        kind: 'status',
        status: 403,
        message: 'API rate limit exceeded',
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' },
      },
    ],
    [
      'a limit of GraphQL',
      'graphql',
      {
        kind: 'graphql',
        type: 'RATE_LIMITED',
        message: 'API rate limit exceeded',
        headers: { 'x-ratelimit-reset': '1' },
      },
    ],
    [
      'an error of GraphQL',
      'graphql',
      { kind: 'graphql', message: 'Something went wrong while executing your query.' },
    ],
  ];

  it.each(passing)('%s is waited for', (_, operation, fault) =>
    onStage(
      {},
      async ({ forge, bare, github, base }) => {
        github.state.failNext(operation, fault);
        const published = await forge.publish(propose(base));
        expect(published).toMatchObject({ commit: await bare.branch('image-policy/bump-dev') });
        expect(github.state.pulls).toHaveLength(1);
      },
      { timeout: fault.kind === 'hang' ? 2_000 : 60_000 },
    ),
  );
});

describe('what does not pass', () => {
  const lasting: readonly (readonly [string, Fault, RegExp])[] = [
    [
      'server errors',
      { kind: 'status', status: 503, message: 'Unavailable' },
      /did not write Git objects in acme\/gitops: Unavailable .*in vain/,
    ],
    ['resets', { kind: 'drop', when: 'before' }, /in vain/],
    ['limits', { kind: 'status', status: 429, headers: { 'retry-after': '2' } }, /rate limit .*asked to wait 2 s/],
    [
      'a limit beyond our patience',
      { kind: 'status', status: 403, headers: { 'retry-after': '9999' } },
      /asked to wait 9999 s/,
    ],
    [
      'a spent limit beyond our patience',
      {
        kind: 'status',
        status: 403,
        message: 'API rate limit exceeded',
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' },
      },
      /until 2100-01-01T00:00:00/,
    ],
  ];

  it.each(lasting)('%s: an UnavailableError with the reason, after a bound; nothing is changed', (_, fault, message) =>
    onStage({}, async ({ forge, bare, github, base }) => {
      github.state.faultOf = (operation) => (operation === 'git/create-tree' ? fault : null);
      await expect(forge.publish(propose(base))).rejects.toMatchObject({
        name: 'UnavailableError',
        message: expect.stringMatching(message),
      });
      expect(github.state.requests.filter((request) => request.startsWith('git/create-tree')).length).toBeLessThan(12);
      expect([...(await bare.branches()).keys()]).toEqual(['main']);
    }),
  );

  it('pull requests that fail for good: the branch goes back to where it was', () =>
    onStage({}, async ({ forge, bare, github, base }) => {
      github.state.faultOf = (operation) => (operation === 'pulls/create' ? { kind: 'status', status: 500 } : null);
      await expect(forge.publish(propose(base))).rejects.toMatchObject({ name: 'UnavailableError' });
      expect(await bare.branch('image-policy/bump-dev')).toBeNull();
    }));

  it('a refusal over GraphQL names the permission', () =>
    onStage({}, async ({ forge, github, base }) => {
      await forge.publish(propose(base));
      github.state.failNext('graphql', { kind: 'graphql', type: 'FORBIDDEN', message: accessible });
      const published = await forge.publish(propose(base, { autoMerge: 'merge' }));
      expect(published).toMatchObject({ trouble: expect.stringMatching(/needs pull-requests: read/) });
    }));

  it('a server that is not there', () =>
    onStage({}, async ({ forge, github, base }) => {
      await github.stop();
      await expect(forge.publish(propose(base))).rejects.toMatchObject({ name: 'UnavailableError' });
    }));
});
