import { expect, it } from '@jest/globals';
import { type GitHub, startGitHub } from '../adapters/github/stand-in.ts';
import { commitAll, digestOf, git, makeBare, makeRepository, writeTree } from './gitops.ts';
import { type SampleRegistry, startSampleRegistry } from './registry.ts';
import { describeBundle, runStep, type Step, type StepResult } from './runner.ts';
import { staged } from './staged.ts';

const [fresh, old, older] = [digestOf('a'), digestOf('b'), digestOf('c')];

/** A repository and the forge that holds it. */
interface Stage {
  readonly workspace: string;
  readonly github: GitHub;
  readonly registry: SampleRegistry;
  /** An image's name. */
  readonly api: string;
  readonly promote: (inputs: Step['inputs']) => Promise<StepResult>;
  readonly fileOn: (ref: string, path: string) => Promise<string>;
  /** Commits on main what the files say, here and on the forge. */
  readonly commit: (files: Readonly<Record<string, string>>) => string;
}

async function openStage(node: string): Promise<Stage> {
  const registry = await startSampleRegistry([]);
  const api = `${registry.host}/acme/api`;
  const workspace = makeRepository({
    '.github/image-policy.yaml': policyOf(registry.host),
    'apps/dev/api.yaml': `image: ${api}@${fresh}\n`,
    'apps/staging/api.yaml': `# by hand\nimage: "${api}@${older}"`,
    'apps/production/api.yaml': `image: ${api}@${older}\n`,
  });
  const bare = makeBare(workspace);
  const github = await startGitHub({ repository: bare, settings: { token: 'ghs_token_of_the_job' } });
  const env = { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql` };
  return {
    workspace,
    github,
    registry,
    api,
    promote: (inputs = {}) => runStep({ action: 'promote', workspace, node, env, inputs }),
    fileOn: (ref, path) => github.state.bare.git(['show', `${ref}:${path}`]),
    commit: (files) => {
      writeTree(workspace, files);
      const sha = commitAll(workspace, 'By hand');
      git(workspace, 'push', '--quiet', bare, 'main');
      return sha;
    },
  };
}

const policyOf = (host: string): string => `version: 1
layout: ['apps/{env}/**']
environments:
  dev: { track: dev }
  staging: { promoteFrom: dev }
  production: { promoteFrom: staging, soak: 24h }
firstParty: ['${host}/acme/*']
registries: [{ host: '${host}', plainHttp: true }]
`;

describeBundle('promote', (node) => {
  const onStage = (act: (stage: Stage) => Promise<void>) => staged(() => openStage(node), act);

  it.concurrent(
    'opens a pull request that waits for a person, and touches the digest only',
    onStage(async ({ promote, github, fileOn, api }) => {
      const result = await promote({ source: 'dev', target: 'staging', reviewers: 'alice' });
      expect(result).toMatchObject({ exitCode: 0, annotations: [], otherCommands: [] });
      expect(result.outputs).toMatchObject({ changed: 'true', failures: '0', 'pull-request-number': '1' });
      const branch = 'image-policy/promote-dev-to-staging';
      expect(await fileOn(branch, 'apps/staging/api.yaml')).toBe(`# by hand\nimage: "${api}@${fresh}"`);
      expect(github.state.pulls[0]).toMatchObject({
        title: 'Promote api from dev to staging',
        autoMerge: null,
        reviewers: ['alice'],
        state: 'open',
      });
    }),
    60_000,
  );

  it.concurrent(
    'rolls back to what an environment held at a commit',
    onStage(async ({ promote, commit, workspace, fileOn, api }) => {
      const then = commit({ 'apps/production/api.yaml': `image: ${api}@${old}\n` });
      commit({ 'apps/production/api.yaml': `image: ${api}@${fresh}\n` });
      writeTree(workspace, { 'report.json': '{}' }); // what an earlier step left behind
      const result = await promote({ source: 'production', target: 'production', 'from-ref': then });
      expect(result).toMatchObject({ exitCode: 0, outputs: { changed: 'true' } });
      const production = await fileOn('image-policy/rollback-production', 'apps/production/api.yaml');
      expect(production).toBe(`image: ${api}@${old}\n`);
    }),
    60_000,
  );

  it.concurrent(
    'fails and says why when a digest has not soaked',
    onStage(async ({ promote, commit, github, api }) => {
      const equal = await promote({ source: 'staging', target: 'production' });
      expect(equal).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } });
      commit({ 'apps/staging/api.yaml': `image: ${api}@${fresh}\n` });
      const early = await promote({ source: 'staging', target: 'production' });
      const outputs = { changed: 'false', failures: '1', 'pull-request-url': '' };
      expect(early).toMatchObject({ exitCode: 1, outputs });
      expect(early.annotations[0]?.message).toContain(api);
      expect(github.state.pulls).toEqual([]);
    }),
    60_000,
  );

  it.concurrent(
    'closes the pull request of a digest that has left the source again',
    onStage(async ({ promote, commit, github, api }) => {
      await promote({ source: 'dev', target: 'staging' });
      commit({ 'apps/dev/api.yaml': `image: ${api}:dev\n` });
      const gone = await promote({ source: 'dev', target: 'staging' });
      expect(gone).toMatchObject({ exitCode: 1, outputs: { changed: 'false', 'pull-request-url': '' } });
      expect(github.state.pulls).toMatchObject([{ state: 'closed', comments: [expect.stringContaining('no digest')] }]);
      expect([...(await github.state.bare.branches()).keys()]).toEqual(['main']);
    }),
    60_000,
  );

  it.concurrent(
    'proposes a second promotion beside the first, keeps the first when its base moves, and takes a closed one for a no',
    onStage(async ({ promote, commit, github, registry, api, fileOn }) => {
      const web = `${registry.host}/acme/web`;
      commit({
        'apps/dev/web.yaml': `image: ${web}@${fresh}\n`,
        'apps/staging/web.yaml': `image: ${web}@${older}\n`,
      });
      const lane = { source: 'dev', target: 'staging' };
      const first = await promote({ ...lane, images: api });
      const second = await promote({ ...lane, images: web });
      const created = { changed: 'true', 'pull-request-operation': 'created' };
      expect(first).toMatchObject({ exitCode: 0, outputs: { ...created, 'pull-request-number': '1' } });
      expect(second).toMatchObject({ exitCode: 0, outputs: { ...created, 'pull-request-number': '2' } });
      expect(first.summary).toMatch(/Opened \[pull request #1\]\(https:\S+\/pull\/1\) from /);
      expect(first.summary).toContain('| in the source |');
      const [one = '', other = ''] = [first, second].map(({ outputs }) => outputs['branch']);
      expect(await fileOn(one, 'apps/staging/web.yaml')).toContain(older);
      expect(await fileOn(other, 'apps/staging/api.yaml')).toContain(older);

      const head = await github.state.bare.branch(one);
      commit({ 'README.md': 'moved\n' });
      const again = await promote({ ...lane, images: api });
      // Its words name the new base; its commit, with its checks and approvals, stays.
      expect(again.outputs).toMatchObject({ 'pull-request-operation': 'updated', 'pull-request-number': '1' });
      expect(await github.state.bare.branch(one)).toBe(head);

      Object.assign(github.state.pulls[1]!, { state: 'closed', closedBy: 'alice' });
      const declined = await promote({ ...lane, images: web });
      expect(declined).toMatchObject({ exitCode: 0, outputs: { changed: 'true', 'pull-request-operation': 'none' } });
      expect(declined.summary).toContain('alice closed it');
      expect(github.state.pulls).toHaveLength(2);
    }),
    120_000,
  );

  it.concurrent(
    'reads the history of the base, whatever is checked out',
    onStage(async ({ promote, commit, workspace, github, api }) => {
      git(workspace, 'checkout', '--quiet', '-b', 'topic');
      writeTree(workspace, { 'apps/staging/api.yaml': `image: ${api}@${fresh}\n` });
      git(workspace, 'add', '--all');
      git(
        workspace,
        '-c',
        'user.name=S',
        '-c',
        'user.email=s@acme.test',
        'commit',
        '--quiet',
        '--message',
        'On the topic',
      );
      const refused = await promote({ source: 'staging', target: 'production', 'from-ref': 'topic' });
      expect(refused).toMatchObject({ exitCode: 1, outputs: {} });
      expect(refused.annotations[0]?.message).toContain('is not in the history of the branch');
      git(workspace, 'checkout', '--quiet', 'main');
      commit({ 'apps/staging/api.yaml': `image: ${api}@${fresh}\n` });
      git(workspace, 'update-ref', 'refs/remotes/origin/main', 'HEAD~1');
      git(workspace, 'checkout', '--quiet', '--detach', 'topic');
      git(workspace, 'branch', '--quiet', '-D', 'main');
      git(workspace, 'reflog', 'expire', '--expire=now', '--all');
      git(workspace, 'prune', '--expire=now');
      const early = await promote({ source: 'staging', target: 'production' });
      expect(early.annotations[0]?.message).toContain('is not committed in staging yet');
      expect(github.state.pulls).toEqual([]);
    }),
    60_000,
  );

  it.concurrent(
    'refuses what is not along the chain, and writes nothing',
    onStage(async ({ promote, github }) => {
      const wrong: readonly (readonly [Step['inputs'], string])[] = [
        [{}, 'The input `source` is missing'],
        [{ source: 'dev', target: 'production' }, 'promoteFrom'],
        [{ source: 'dev', target: 'nowhere' }, 'nowhere'],
        [{ source: 'dev', target: 'dev', 'from-ref': '--upload-pack=x' }, 'upload-pack'],
      ];
      for (const [inputs, message] of wrong) {
        const result = await promote(inputs);
        expect(result).toMatchObject({ exitCode: 1, outputs: {}, otherCommands: [] });
        expect(result.annotations).toHaveLength(1);
        expect(result.annotations[0]?.message).toContain(message);
      }
      expect([...(await github.state.bare.branches()).keys()]).toEqual(['main']);
    }),
    60_000,
  );
});
