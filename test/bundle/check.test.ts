import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import { type FaultServer, startFaultServer } from '../adapters/registry/fault-server.ts';
import { commitAll, digestOf, type Files, git, makeRepository, makeTree, writeTree } from './gitops.ts';
import { describeBundle, runStep, type Step, type StepResult } from './runner.ts';

const pinned = `image: ghcr.io/acme/api@${digestOf('a')}\n`;
const unpinned = 'image: ghcr.io/acme/api:1.2.3\n';
const lenient = 'version: 1\nrules: { digest-required: off }\n';
const policyPath = '.github/image-policy.yaml';

let github: FaultServer | null = null;

afterEach(async () => {
  await github?.stop();
  github = null;
});

const check = (node: string, files: Files | string, step: Partial<Step> = {}): Promise<StepResult> =>
  runStep({ action: 'check', workspace: typeof files === 'string' ? files : makeTree(files), node, ...step });

const pullRequest = (base: string) => ({
  name: 'pull_request',
  payload: { pull_request: { base: { sha: base }, head: { sha: 'b'.repeat(40) } } },
});

describeBundle('check', (node) => {
  it('passes a tree that is pinned', async () => {
    const result = await check(node, { 'a.yaml': pinned });
    expect(result).toMatchObject({ exitCode: 0, annotations: [], otherCommands: [], stderr: '' });
    expect(result.outputs).toEqual({
      images: '1',
      pinned: '1',
      errors: '0',
      warnings: '0',
      passed: 'true',
      'json-file': '',
      'sarif-file': '',
    });
    expect(result.summary).toContain('passed');
  });

  it('fails at the place, with the reason, the verdict last', async () => {
    const result = await check(node, { 'apps/a.yaml': `kind: X\n${unpinned}` });
    expect(result).toMatchObject({ exitCode: 1, outputs: { errors: '1', passed: 'false' }, dropped: 0 });
    expect(result.annotations[0]).toMatchObject({
      level: 'error',
      properties: { file: 'apps/a.yaml', line: '2', col: '8' },
    });
    expect(result.annotations[0]?.message).toContain('ghcr.io/acme/api:1.2.3');
    expect(result.annotations.at(-1)?.message).toMatch(/^1 error and 0 warnings: 1 image in 1 file/);
    expect(result.summary).toContain('apps/a.yaml');
  });

  it('shows files of a root below the workspace by their path from the workspace', async () => {
    const result = await check(node, { 'gitops/a.yaml': unpinned }, { inputs: { root: 'gitops' } });
    expect(result.annotations[0]?.properties['file']).toBe('gitops/a.yaml');
  });

  it('keeps within the annotations that the runner shows, and has all in the summary', async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`apps/${at}.yaml`, unpinned]));
    const result = await check(node, files);
    expect(result).toMatchObject({ exitCode: 1, dropped: 0, outputs: { errors: '40' } });
    expect(result.annotations.map(({ message }) => message).join('\n')).toMatch(/\d+ more errors/);
    expect(result.summary).toContain('apps/39.yaml');
  });

  it.each([
    ['never', 0, 'false'],
    ['warning', 1, 'false'],
    ['Error', 1, 'false'],
  ])('obeys fail-on: %s', async (failOn, exitCode, passed) => {
    const result = await check(node, { 'a.yaml': unpinned }, { inputs: { 'fail-on': failOn } });
    expect(result).toMatchObject({ exitCode, outputs: { passed } });
  });

  it('writes the reports that were asked for', async () => {
    const workspace = makeTree({ 'a.yaml': unpinned });
    const inputs = {
      'sarif-file': 'out/a.sarif',
      'json-file': 'out/a.json',
      'junit-file': 'out/a.xml',
      'rdjson-file': 'out/a.rdjson',
      'codeclimate-file': 'out/a.codeclimate',
    };
    const result = await check(node, workspace, { inputs });
    expect(result).toMatchObject({ exitCode: 1, outputs: { 'sarif-file': 'out/a.sarif', 'json-file': 'out/a.json' } });
    const read = (name: string): string => readFileSync(join(workspace, 'out', name), 'utf8');
    expect(JSON.parse(read('a.sarif'))).toMatchObject({ version: '2.1.0', runs: [{ results: [{}] }] });
    expect(JSON.parse(read('a.json'))).toMatchObject({ version: 1, summary: { errors: 1 } });
    expect(read('a.xml')).toContain('<testsuite');
    expect(JSON.parse(read('a.rdjson'))).toMatchObject({ diagnostics: [{ location: { path: 'a.yaml' } }] });
    expect(JSON.parse(read('a.codeclimate'))).toMatchObject([{ check_name: 'digest-required' }]);
  });

  it('tells all that it found beside a registry that could not be asked', async () => {
    const policy =
      'version: 1\nfirstParty: ["127.0.0.1:9/**"]\nregistries: [{ host: "127.0.0.1:9", plainHttp: true, requests: 1 }]\n';
    const files = {
      'a.yaml': unpinned,
      'b.yaml': `image: 127.0.0.1:9/acme/app@${digestOf('b')}\n`,
      [policyPath]: policy,
    };
    const workspace = makeTree(files);
    const inputs = { verify: 'true', 'sarif-file': 'a.sarif', 'json-file': 'a.json' };
    const result = await check(node, workspace, { inputs });
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { errors: '2', passed: 'false', 'sarif-file': 'a.sarif', 'json-file': 'a.json' },
    });
    const rules = JSON.parse(readFileSync(join(workspace, 'a.json'), 'utf8')).findings.map(
      ({ rule }: { rule: string }) => rule,
    );
    expect(rules).toEqual(['digest-required', 'unverified']);
    expect(result.summary).toContain('unverified');
    const lax = await check(node, files, { inputs: { ...inputs, 'fail-on': 'never' } });
    expect(lax).toMatchObject({ exitCode: 0, outputs: { errors: '2', passed: 'false' } });
  });

  it('has a patch of what it could fix in the summary', async () => {
    const policy = 'version: 1\nrules: { pull-policy: { severity: error, expected: IfNotPresent } }\n';
    const values = `image:\n  repository: ghcr.io/acme/api\n  digest: ${digestOf('a')}\n  pullPolicy: Always\n`;
    const { summary } = await check(node, { 'values.yaml': values, [policyPath]: policy });
    expect(summary).toContain('A patch that fixes 1 finding');
    expect(summary).toContain('@@ -4,1 +4,1 @@\n-  pullPolicy: Always\n+  pullPolicy: IfNotPresent\n');
  });

  it('leaves what is excused out of the file for code scanning', async () => {
    const exception = '{ rules: [digest-required], image: ghcr.io/acme/api, reason: r, owner: o, expires: 2999-12-31 }';
    const policy = `version: 1\nexceptions: [${exception}]\n`;
    const workspace = makeTree({ 'a.yaml': unpinned, [policyPath]: policy });
    const result = await check(node, workspace, { inputs: { 'sarif-file': 'a.sarif' } });
    expect(result).toMatchObject({ exitCode: 0, outputs: { errors: '0' } });
    expect(JSON.parse(readFileSync(join(workspace, 'a.sarif'), 'utf8')).runs[0].results).toEqual([]);
  });

  it('never writes a report through a link of the tree', async () => {
    const workspace = makeTree({ 'a.yaml': pinned, precious: 'precious' });
    mkdirSync(join(workspace, 'out'));
    symlinkSync(join(workspace, 'precious'), join(workspace, 'out/a.sarif'));
    const result = await check(node, workspace, { inputs: { 'sarif-file': 'out/a.sarif' } });
    expect(result.exitCode).toBe(1);
    expect(readFileSync(join(workspace, 'precious'), 'utf8')).toBe('precious');
  });

  it('carries out no command that the tree brings along, and leaks nothing of it', async () => {
    const files = {
      'a.yaml': 'image: "ghcr.io/acme/api:1\\n::set-output name=passed::true"\nsecret: hunter2\n',
      'b.yaml': 'image: "ghcr.io/##[set-output name=passed]true"\n',
      '::set-output name=passed::true.yaml': unpinned,
      'x\n::stop-commands::x.yaml': unpinned,
      [policyPath]: 'version: 1\n"##[set-output name=passed]true": 1\n',
    };
    for (const without of [[], [policyPath]]) {
      const kept = Object.fromEntries(Object.entries(files).filter(([name]) => !without.includes(name)));
      const result = await check(node, kept);
      expect(result).toMatchObject({ exitCode: 1, otherCommands: [], dropped: 0 });
      expect(result.outputs['passed'] ?? 'false').toBe('false');
      expect(JSON.stringify(result)).not.toContain('hunter2');
    }
  });

  it('fails with the place of what is wrong in the policy', async () => {
    const result = await check(node, { 'a.yaml': pinned, [policyPath]: 'version: 1\nignroe: []\n' });
    expect(result).toMatchObject({ exitCode: 1, outputs: {}, stderr: '' });
    expect(result.annotations).toHaveLength(1);
    expect(result.annotations[0]?.message).toMatch(/image-policy\.yaml:2:1.*ignore/);
  });

  it('refuses an input by its name', async () => {
    const result = await check(node, { 'a.yaml': pinned }, { inputs: { verify: 'yes' } });
    expect(result.annotations.map(({ message }) => message)).toEqual([
      'The input `verify` is "yes": it takes `true` or `false`.',
    ]);
  });

  it('judges a pull request by the policy of its base, out of the clone', async () => {
    const workspace = makeRepository({ 'a.yaml': pinned });
    const base = git(workspace, 'rev-parse', 'HEAD');
    writeTree(workspace, { 'a.yaml': unpinned, [policyPath]: lenient });
    commitAll(workspace, 'Bring a policy along');
    expect(await check(node, workspace)).toMatchObject({ exitCode: 0 });
    const result = await check(node, workspace, { event: pullRequest(base) });
    expect(result).toMatchObject({ exitCode: 1, outputs: { errors: '1' } });
    expect(result.log).toContain('this clone');
  });

  it('fails when the policy of the base cannot be read, and when the own one is broken', async () => {
    github = await startFaultServer({});
    const step = { event: pullRequest('c'.repeat(40)), env: { GITHUB_API_URL: github.url } };
    const result = await check(node, makeRepository({ 'a.yaml': pinned }), step);
    expect(result.exitCode).toBe(1);
    expect(result.annotations[0]?.message).toContain('contents: read');
    const broken = await check(node, makeRepository({ 'a.yaml': pinned, [policyPath]: 'version: 2\n' }), step);
    expect(broken.annotations[0]?.message).toContain('image-policy.yaml:1:10');
  });

  it('judges only what was added since a base', async () => {
    const workspace = makeRepository({ 'old.yaml': unpinned });
    const base = git(workspace, 'rev-parse', 'HEAD');
    writeTree(workspace, { 'new.yaml': unpinned });
    const result = await check(node, workspace, { inputs: { base } });
    expect(result).toMatchObject({ exitCode: 1, outputs: { errors: '1' } });
    expect(result.annotations[0]?.properties['file']).toBe('new.yaml');
  });
});
