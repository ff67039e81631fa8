import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type GitHub, startGitHub } from '../adapters/github/stand-in.ts';
import { commitAll, digestOf, git, makeBare, makeRepository, writeTree } from './gitops.ts';
import { describeBundle, runStep, type Step, type StepResult } from './runner.ts';

const [fresh, old, older] = [digestOf('a'), digestOf('b'), digestOf('c')];

let github: GitHub;
let workspace: string;
let bare: string;

beforeEach(async () => {
  workspace = makeRepository({
    '.github/image-policy.yaml': `version: 1
layout: ['apps/{env}/**']
environments:
  dev: { track: dev }
  staging: { promoteFrom: dev }
  production: { promoteFrom: staging, soak: 24h }
firstParty: ['ghcr.io/acme/*']
`,
    'apps/dev/api.yaml': `image: ghcr.io/acme/api@${fresh}\n`,
    'apps/staging/api.yaml': `# by hand\nimage: "ghcr.io/acme/api@${older}"`,
    'apps/production/api.yaml': `image: ghcr.io/acme/api@${older}\n`,
  });
  bare = makeBare(workspace);
  github = await startGitHub({ repository: bare, settings: { token: 'ghs_token_of_the_job' } });
});

afterEach(() => github.stop());

const promote = (node: string, inputs: Step['inputs']): Promise<StepResult> =>
  runStep({
    action: 'promote',
    workspace,
    node,
    ...(inputs && { inputs }),
    env: { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql` },
  });

const fileOn = (branch: string, path: string): Promise<string> => github.state.bare.git(['show', `${branch}:${path}`]);

/** Commits on main what the files say, here and on the forge. */
function commit(files: Readonly<Record<string, string>>): string {
  writeTree(workspace, files);
  const sha = commitAll(workspace, 'By hand');
  git(workspace, 'push', '--quiet', bare, 'main');
  return sha;
}

describeBundle('promote', (node) => {
  it('opens a pull request that waits for a person, and touches the digest only', async () => {
    const result = await promote(node, { source: 'dev', target: 'staging', reviewers: 'alice' });
    expect(result).toMatchObject({ exitCode: 0, annotations: [], otherCommands: [] });
    expect(result.outputs).toMatchObject({ changed: 'true', failures: '0', 'pull-request-number': '1' });
    const branch = 'image-policy/promote-dev-to-staging';
    expect(await fileOn(branch, 'apps/staging/api.yaml')).toBe(`# by hand\nimage: "ghcr.io/acme/api@${fresh}"`);
    expect(github.state.pulls[0]).toMatchObject({
      title: 'Promote api from dev to staging',
      autoMerge: null,
      reviewers: ['alice'],
      state: 'open',
    });
  }, 60_000);

  it('rolls back to what an environment held at a commit', async () => {
    const then = commit({ 'apps/production/api.yaml': `image: ghcr.io/acme/api@${old}\n` });
    commit({ 'apps/production/api.yaml': `image: ghcr.io/acme/api@${fresh}\n` });
    writeTree(workspace, { 'report.json': '{}' }); // what an earlier step left behind
    const result = await promote(node, { source: 'production', target: 'production', 'from-ref': then });
    expect(result).toMatchObject({ exitCode: 0, outputs: { changed: 'true' } });
    const branch = 'image-policy/rollback-production';
    expect(await fileOn(branch, 'apps/production/api.yaml')).toBe(`image: ghcr.io/acme/api@${old}\n`);
  }, 60_000);

  it('fails and says why when a digest has not soaked', async () => {
    const result = await promote(node, { source: 'staging', target: 'production' });
    expect(result).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } });
    commit({ 'apps/staging/api.yaml': `image: ghcr.io/acme/api@${fresh}\n` });
    const early = await promote(node, { source: 'staging', target: 'production' });
    expect(early).toMatchObject({ exitCode: 1, outputs: { changed: 'false', failures: '1', 'pull-request-url': '' } });
    expect(early.annotations[0]?.message).toContain('ghcr.io/acme/api');
    expect(github.state.pulls).toEqual([]);
  }, 60_000);

  it.each([
    [{}, 'The input `source` is missing'],
    [{ source: 'dev', target: 'production' }, 'promoteFrom'],
    [{ source: 'dev', target: 'nowhere' }, 'nowhere'],
    [{ source: 'dev', target: 'dev', 'from-ref': '--upload-pack=x' }, 'upload-pack'],
  ])(
    'refuses %j, and writes nothing',
    async (inputs, message) => {
      const result = await promote(node, inputs);
      expect(result).toMatchObject({ exitCode: 1, outputs: {}, otherCommands: [] });
      expect(result.annotations).toHaveLength(1);
      expect(result.annotations[0]?.message).toContain(message);
      expect([...(await github.state.bare.branches()).keys()]).toEqual(['main']);
    },
    60_000,
  );
});
