import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type GitHub, startGitHub } from '../adapters/github/stand-in.ts';
import { commitAll, digestOf, git, makeBare, makeRepository, writeTree } from './gitops.ts';
import { type SampleRegistry, startSampleRegistry } from './registry.ts';
import { describeBundle, runStep, type Step, type StepResult } from './runner.ts';

let registry: SampleRegistry;
let github: GitHub;
let workspace: string;
let bare: string;

const policy = (host: string): string => `version: 1
layout: ['apps/{env}/**']
environments:
  dev: { track: dev }
  staging: { promoteFrom: dev }
firstParty: ['${host}/acme/*']
registries: [{ host: '${host}', plainHttp: true }]
`;

const app = (name: string): string => `${registry.host}/acme/${name}`;
const old = digestOf('0');

beforeEach(async () => {
  registry = await startSampleRegistry(['acme/api', 'acme/web']);
  workspace = makeRepository({
    '.github/image-policy.yaml': policy(registry.host),
    'apps/dev/api.yaml': `image: ${app('api')}@${old} # keep me\n`,
    'apps/dev/web.yaml': `image:\n  repository: ${app('web')}\n  digest: ${old}\n`,
    'apps/staging/api.yaml': `image: ${app('api')}@${old}\n`,
  });
  bare = makeBare(workspace);
  github = await startGitHub({ repository: bare, settings: { token: 'ghs_token_of_the_job' } });
});

afterEach(async () => {
  await registry.stop();
  await github.stop();
});

const bump = (node: string, step: Partial<Step> = {}): Promise<StepResult> =>
  runStep({
    action: 'bump',
    workspace,
    node,
    ...step,
    env: { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql`, ...step.env },
  });

const dispatch = (payload: unknown) => ({ name: 'repository_dispatch', payload: { client_payload: payload } });
const fileOn = (branch: string, path: string): Promise<string> => github.state.bare.git(['show', `${branch}:${path}`]);

describeBundle('bump', (node) => {
  it('opens a pull request that merges itself, with the new digests and nothing else', async () => {
    const result = await bump(node);
    expect(result).toMatchObject({ exitCode: 0, annotations: [], otherCommands: [] });
    expect(result.masked).toEqual(['ghs_token_of_the_job']);
    expect(result.outputs).toMatchObject({
      changed: 'true',
      failures: '0',
      'pull-request-number': '1',
      branch: 'image-policy/bump-dev',
      commit: await github.state.bare.branch('image-policy/bump-dev'),
    });
    expect(JSON.parse(result.outputs.changes ?? '')).toMatchObject([
      { file: 'apps/dev/api.yaml', image: app('api'), to: { tag: null, digest: registry.digests['acme/api'] } },
      { file: 'apps/dev/web.yaml', image: app('web'), to: { tag: null, digest: registry.digests['acme/web'] } },
    ]);
    expect(github.state.pulls[0]).toMatchObject({ title: 'Bump 2 images in dev', autoMerge: 'squash' });
    const branch = 'image-policy/bump-dev';
    const api = `image: ${app('api')}@${registry.digests['acme/api']} # keep me\n`;
    expect(await fileOn(branch, 'apps/dev/api.yaml')).toBe(api);
    expect(await fileOn(branch, 'apps/staging/api.yaml')).toBe(`image: ${app('api')}@${old}\n`);
    expect(result.summary).toContain('apps/dev/api.yaml');
    expect(result.summary).toContain(`pull/1`);
  }, 60_000);

  it('bumps what the event says, and keeps what an earlier one proposed', async () => {
    const digest = registry.digests['acme/web'];
    const result = await bump(node, { event: dispatch({ image: app('web'), digest }) });
    expect(result).toMatchObject({ exitCode: 0, outputs: { changed: 'true', failures: '0' } });
    const files = JSON.parse(result.outputs.changes ?? '').map(({ file }: { file: string }) => file);
    expect(files.sort()).toEqual(['apps/dev/api.yaml', 'apps/dev/web.yaml']);
  }, 60_000);

  it.each([
    ['an image of somebody else', { image: 'evil.example/x', digest: old }],
    ['no digest', { image: 'IMAGE', digest: 'latest' }],
    ['a tag with a command', { image: 'IMAGE', digest: old, tag: 'x\n::set-output name=changed::true' }],
    ['nothing', {}],
  ])(
    'refuses an event of %s, and writes nothing',
    async (_, payload) => {
      const said = 'image' in payload && payload.image === 'IMAGE' ? { ...payload, image: app('api') } : payload;
      const result = await bump(node, { event: dispatch(said) });
      expect(result).toMatchObject({ exitCode: 1, outputs: {}, otherCommands: [] });
      expect(result.annotations).toHaveLength(1);
      expect([...(await github.state.bare.branches()).keys()]).toEqual(['main']);
    },
    60_000,
  );

  it('plans and reports in a dry run, and writes nothing', async () => {
    const result = await bump(node, { inputs: { 'dry-run': 'true' } });
    expect(result).toMatchObject({ exitCode: 0, outputs: { changed: 'true', 'pull-request-number': '', commit: '' } });
    expect(result.log).toContain('A dry run');
    expect([...(await github.state.bare.branches()).keys()]).toEqual(['main']);
  }, 60_000);

  it('moves the others when one image cannot be moved, and fails', async () => {
    writeTree(workspace, { 'apps/dev/gone.yaml': `image: ${app('gone')}@${old}\n` });
    commitAll(workspace, 'Add one that no registry has');
    git(workspace, 'push', '--quiet', bare, 'main');
    const result = await bump(node);
    expect(result).toMatchObject({ exitCode: 1, outputs: { changed: 'true', failures: '1' } });
    expect(result.annotations[0]?.message).toContain(`1 image could not be moved; the others were. ${app('gone')}`);
    expect(github.state.pulls[0]?.body).toContain('acme/gone');
  }, 60_000);

  it('plans on the base as the forge has it, not on what is checked out', async () => {
    const clone = git(workspace, 'rev-parse', 'HEAD');
    writeTree(workspace, { 'apps/dev/api.yaml': `moved: true\nimage: ${app('api')}@${old}\n` });
    commitAll(workspace, 'Move the line');
    git(workspace, 'push', '--quiet', bare, 'main');
    git(workspace, 'reset', '--quiet', '--hard', clone);
    await bump(node);
    const api = `moved: true\nimage: ${app('api')}@${registry.digests['acme/api']}\n`;
    expect(await fileOn('image-policy/bump-dev', 'apps/dev/api.yaml')).toBe(api);
  }, 60_000);

  it('fails with one line and no stack for a wrong input', async () => {
    const result = await bump(node, { inputs: { 'auto-merge': 'yes' } });
    expect(result).toMatchObject({ exitCode: 1, outputs: {}, stderr: '' });
    expect(result.annotations.map(({ message }) => message)).toEqual([
      'The input `auto-merge` is "yes": it takes `squash`, `merge`, `rebase` or `off`.',
    ]);
  });
});
