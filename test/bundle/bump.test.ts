import { expect, it } from '@jest/globals';
import { type GitHub, startGitHub } from '../adapters/github/stand-in.ts';
import { commitAll, digestOf, git, makeBare, makeRepository, writeTree } from './gitops.ts';
import { type SampleRegistry, startSampleRegistry } from './registry.ts';
import { describeBundle, runStep, type Step, type StepResult } from './runner.ts';
import { staged } from './staged.ts';

const old = digestOf('0');
const branch = 'image-policy/bump-dev';

/** A repository, the forge that holds it, and the registry of its images. */
interface Stage {
  readonly workspace: string;
  readonly bare: string;
  readonly github: GitHub;
  readonly registry: SampleRegistry;
  readonly app: (name: string) => string;
  readonly bump: (step?: Partial<Step>) => Promise<StepResult>;
  readonly fileOn: (ref: string, path: string) => Promise<string>;
  readonly branches: () => Promise<readonly string[]>;
}

async function openStage(node: string): Promise<Stage> {
  const registry = await startSampleRegistry(['acme/api', 'acme/web']);
  const app = (name: string): string => `${registry.host}/acme/${name}`;
  const workspace = makeRepository({
    '.github/image-policy.yaml': policyOf(registry.host),
    'apps/dev/api.yaml': `image: ${app('api')}@${old} # keep me\n`,
    'apps/dev/web.yaml': `image:\n  repository: ${app('web')}\n  digest: ${old}\n`,
    'apps/staging/api.yaml': `image: ${app('api')}@${old}\n`,
  });
  const bare = makeBare(workspace);
  const github = await startGitHub({ repository: bare, settings: { token: 'ghs_token_of_the_job' } });
  const env = { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql` };
  return {
    workspace,
    bare,
    github,
    registry,
    app,
    bump: (step = {}) => runStep({ action: 'bump', workspace, node, env, ...step }),
    fileOn: (ref, path) => github.state.bare.git(['show', `${ref}:${path}`]),
    branches: async () => [...(await github.state.bare.branches()).keys()],
  };
}

const policyOf = (host: string): string => `version: 1
layout: ['apps/{env}/**']
environments:
  dev: { track: dev }
  staging: { promoteFrom: dev }
firstParty: ['${host}/acme/*']
registries: [{ host: '${host}', plainHttp: true }]
`;

const dispatch = (payload: unknown) => ({ name: 'repository_dispatch', payload: { client_payload: payload } });

describeBundle('bump', (node) => {
  const onStage = (act: (stage: Stage) => Promise<void>) => staged(() => openStage(node), act);

  it.concurrent(
    'opens a pull request that merges itself, with the new digests and nothing else',
    onStage(async ({ bump, github, registry, app, fileOn }) => {
      const result = await bump();
      expect(result).toMatchObject({ exitCode: 0, annotations: [], otherCommands: [] });
      expect(result.masked).toEqual(['ghs_token_of_the_job']);
      expect(result.outputs).toMatchObject({
        changed: 'true',
        failures: '0',
        'pull-request-number': '1',
        branch,
        commit: await github.state.bare.branch(branch),
      });
      expect(JSON.parse(result.outputs['changes'] ?? '')).toMatchObject([
        { file: 'apps/dev/api.yaml', image: app('api'), to: { tag: null, digest: registry.digests['acme/api'] } },
        { file: 'apps/dev/web.yaml', image: app('web'), to: { tag: null, digest: registry.digests['acme/web'] } },
      ]);
      expect(github.state.pulls[0]).toMatchObject({ title: 'Bump 2 images in dev', autoMerge: 'squash' });
      const api = `image: ${app('api')}@${registry.digests['acme/api']} # keep me\n`;
      expect(await fileOn(branch, 'apps/dev/api.yaml')).toBe(api);
      expect(await fileOn(branch, 'apps/staging/api.yaml')).toBe(`image: ${app('api')}@${old}\n`);
      expect(result.summary).toContain('apps/dev/api.yaml');
      expect(result.summary).toContain('pull/1');
    }),
    60_000,
  );

  it.concurrent(
    'tells of the pull request that it opened, and then fails, where GitHub does not arm auto-merge',
    onStage(async ({ bump, github }) => {
      github.state.settings = { ...github.state.settings, autoMergeAllowed: false };
      const result = await bump();
      expect(result).toMatchObject({ exitCode: 1, outputs: { changed: 'true', failures: '0' } });
      expect(result.outputs).toMatchObject({ 'pull-request-number': '1', 'pull-request-operation': 'created', branch });
      expect(result.outputs['commit']).toBe(await github.state.bare.branch(branch));
      expect(result.summary).toMatch(/Opened \[pull request #1\]/);
      expect(result.annotations.at(-1)).toMatchObject({
        level: 'error',
        message: expect.stringMatching(/Allow auto-merge/),
      });
      expect(github.state.pulls).toMatchObject([{ state: 'open', autoMerge: null }]);
    }),
    60_000,
  );

  it.concurrent(
    'bumps what the event says, and keeps what an earlier one proposed',
    onStage(async ({ bump, registry, app }) => {
      const digest = registry.digests['acme/web'];
      const result = await bump({ event: dispatch({ image: app('web'), digest }) });
      expect(result).toMatchObject({ exitCode: 0, outputs: { changed: 'true', failures: '0' } });
      const files = JSON.parse(result.outputs['changes'] ?? '').map(({ file }: { file: string }) => file);
      expect(files.sort()).toEqual(['apps/dev/api.yaml', 'apps/dev/web.yaml']);
    }),
    60_000,
  );

  it.concurrent(
    'refuses a hostile event, and writes nothing',
    onStage(async ({ bump, app, branches }) => {
      const events = [
        { image: 'evil.example/x', digest: old },
        { image: app('api'), digest: 'latest' },
        { image: app('api'), digest: old, tag: 'x\n::set-output name=changed::true' },
        {},
      ];
      for (const event of events) {
        const result = await bump({ event: dispatch(event) });
        expect(result).toMatchObject({ exitCode: 1, outputs: {}, otherCommands: [] });
        expect(result.annotations).toHaveLength(1);
      }
      expect(await branches()).toEqual(['main']);
    }),
    60_000,
  );

  it.concurrent(
    'plans and reports in a dry run, and writes nothing',
    onStage(async ({ bump, branches }) => {
      const result = await bump({ inputs: { 'dry-run': 'true' } });
      const outputs = { changed: 'true', 'pull-request-number': '', commit: '' };
      expect(result).toMatchObject({ exitCode: 0, outputs });
      expect(result.log).toContain('A dry run');
      expect(await branches()).toEqual(['main']);
    }),
    60_000,
  );

  it.concurrent(
    'moves the others when one image cannot be moved, and fails',
    onStage(async ({ bump, workspace, bare, app, github }) => {
      writeTree(workspace, { 'apps/dev/gone.yaml': `image: ${app('gone')}@${old}\n` });
      commitAll(workspace, 'Add one that no registry has');
      git(workspace, 'push', '--quiet', bare, 'main');
      const result = await bump();
      expect(result).toMatchObject({ exitCode: 1, outputs: { changed: 'true', failures: '1' } });
      const message = `1 image could not be moved; the others were. ${app('gone')}`;
      expect(result.annotations[0]?.message).toContain(message);
      expect(github.state.pulls[0]?.body).toContain('acme/gone');
    }),
    60_000,
  );

  it.concurrent(
    'plans on the base as the forge has it, not on what is checked out',
    onStage(async ({ bump, workspace, bare, app, registry, fileOn }) => {
      const clone = git(workspace, 'rev-parse', 'HEAD');
      writeTree(workspace, { 'apps/dev/api.yaml': `moved: true\nimage: ${app('api')}@${old}\n` });
      commitAll(workspace, 'Move the line');
      git(workspace, 'push', '--quiet', bare, 'main');
      git(workspace, 'reset', '--quiet', '--hard', clone);
      await bump();
      const api = `moved: true\nimage: ${app('api')}@${registry.digests['acme/api']}\n`;
      expect(await fileOn(branch, 'apps/dev/api.yaml')).toBe(api);
    }),
    60_000,
  );

  it.concurrent(
    'fails with one line and no stack for a wrong input',
    onStage(async ({ bump }) => {
      const result = await bump({ inputs: { 'auto-merge': 'yes' } });
      expect(result).toMatchObject({ exitCode: 1, outputs: {}, stderr: '' });
      expect(result.annotations.map(({ message }) => message)).toEqual([
        'The input `auto-merge` is "yes": it takes `squash`, `merge`, `rebase` or `off`.',
      ]);
    }),
    60_000,
  );
});
