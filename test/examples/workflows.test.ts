import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { parsePolicy } from '../../packages/core/policy/parse.ts';
import { findTool } from '../tool.ts';

const folder = 'action-examples/workflows';
const files = readdirSync(folder).map((name) => `${folder}/${name}`);
const policyFile = 'action-examples/gitops/.github/image-policy.yaml';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on: Readonly<
    Record<string, { readonly inputs?: Readonly<Record<string, { readonly options?: string[] }>> }>
  >;
  readonly permissions: unknown;
  readonly concurrency: { readonly group: string; readonly queue?: string; readonly 'cancel-in-progress'?: unknown };
  readonly jobs: Readonly<Record<string, { readonly permissions: unknown; readonly steps: readonly Step[] }>>;
}

describe.each(files)('%s', (path) => {
  const text = readFileSync(path, 'utf8');
  const workflow: Workflow = parse(text);
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('pins every action but ours to a commit and says its version', () => {
    const uses = [...text.matchAll(/^ +(?:- )?uses: (.*)$/gm)].map((match) => match[1] ?? '');
    const others = uses.filter((use) => !use.startsWith('org/image-policy/'));
    expect(others.filter((use) => !/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use))).toEqual([]);
  });

  it('gives permissions by job, each with its reason, and keeps no credentials', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeDefined();
    const granted = text.split('\n').filter((line) => /^ {6}[a-z-]+: (?:read|write)\b/.test(line));
    expect(granted.filter((line) => !line.includes(' # '))).toEqual([]);
    for (const { uses, with: inputs } of steps) {
      if (uses?.startsWith('actions/checkout@')) expect(inputs).toMatchObject({ 'persist-credentials': false });
    }
  });

  it('gives our actions inputs that they have, and every one that they require', () => {
    for (const { uses, with: given = {} } of steps) {
      const action = /^org\/image-policy\/(\w+)@v1$/.exec(uses ?? '')?.[1];
      if (action === undefined) continue;
      const { inputs } = parse(readFileSync(`${action}/action.yml`, 'utf8'));
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
      const required = Object.keys(inputs).filter((name) => inputs[name].required);
      expect(Object.keys(given)).toEqual(expect.arrayContaining(required));
    }
  });

  it('loses no run: those that write wait for each other', () => {
    const { queue, 'cancel-in-progress': cancels } = workflow.concurrency;
    if (/\/(?:image-policy|rendered-check)\.yaml$/.test(path)) expect(queue).toBeUndefined();
    // The one other value is "single", and `max` may not stand beside cancel-in-progress (GitHub's documentation).
    else expect({ queue, cancels }).toEqual({ queue: 'max', cancels: undefined });
  });

  it('offers environments that the sample policy has', () => {
    const { environments } = parsePolicy(readFileSync(policyFile, 'utf8'), policyFile);
    const names = environments.map(({ name }) => name);
    const inputs = Object.values(workflow.on['workflow_dispatch']?.inputs ?? {});
    expect(names).toEqual(expect.arrayContaining(inputs.flatMap(({ options }) => options ?? [])));
  });
});

describe('the workflows of the examples and of this repository', () => {
  const all = [...files, ...readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`)];

  const actions = ['.', ...readdirSync('.')].map((name) => `${name}/action.yml`).filter((path) => existsSync(path));

  const actionlint = findTool('actionlint', 'the workflows under actionlint');
  const zizmor = findTool('zizmor', 'the workflows under zizmor');

  it('are where they are looked for', () => {
    expect(all).toContain('.github/workflows/ci.yml');
  });

  if (actionlint) {
    it('pass actionlint', () => {
      // 1.7.12, the newest, does not know `concurrency.queue` (rhysd/actionlint#657), whose value is tested above: a version that
      // knows it has nothing to say, and nothing else is let through.
      const unknownKey = /^(\S+):\d+:\d+: unexpected key "queue" for "concurrency" section\./;
      const queued = all.filter((file) => /^ +queue:/m.test(readFileSync(file, 'utf8')));
      const found = run(actionlint, ['-no-color', '-oneline', ...all])
        .output.split('\n')
        .filter(Boolean);
      expect([[], queued]).toContainEqual(found.map((line) => unknownKey.exec(line)?.[1] ?? line));
    });
  }

  if (zizmor) {
    it('pass zizmor, and so do the actions', () => {
      expect(actions).toHaveLength(4);
      const options = ['--offline', '--quiet', '--no-progress', '--color=never', '--config=test/examples/zizmor.yml'];
      expect(run(zizmor, [...options, ...all, ...actions])).toMatchObject({ status: 0 });
    });
  }
});

function run(program: string, args: readonly string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}
