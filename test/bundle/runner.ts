import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from '@jest/globals';
import { parse } from 'yaml';
import { commandsIn, type RunnerCommand } from '../runner-grammar.ts';

// What GitHub's runner does with a JavaScript action, after actions/runner: Handler.cs (inputs), NodeScriptActionHandler.cs
// (working directory), FileCommandManager.cs (file commands), ExecutionContext.cs (annotation limits).

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** What a step leaves behind. */
export interface StepResult {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  /** Those that the runner keeps: ten of a level, 4,096 characters each. */
  readonly annotations: readonly Annotation[];
  /** Annotations beyond the runner's limit: they would be lost. */
  readonly dropped: number;
  /** Null when the runner would refuse it for its size. */
  readonly summary: string | null;
  readonly masked: readonly string[];
  /** Commands of any other kind that the runner would carry out: an action of ours sends none. */
  readonly otherCommands: readonly string[];
  /** Lines that are no command, as a reader of the log sees them. */
  readonly log: string;
  readonly stderr: string;
}

export interface Step {
  /** check, bump or promote. */
  readonly action: string;
  readonly workspace: string;
  /** As under `with:`; whatever is absent takes its default from action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** More of the environment, such as GITHUB_API_URL. */
  readonly env?: Readonly<Record<string, string>>;
  /** The Node binary; this process's own by default. */
  readonly node?: string;
}

/** The Node binaries that bundles are run with: this one, and the runner's Node 24 where scripts/test-tools installed it. */
export const nodes: readonly (readonly [string, string])[] = [
  [`Node ${process.versions.node}`, process.execPath],
  ...['.test-tools/node24/bin/node'].filter(existsSync).map((path) => ['Node 24', resolve(path)] as const),
];

/** Describes a bundle under every Node at hand; one line names what is left out. */
export function describeBundle(name: string, tests: (node: string) => void): void {
  if (!existsSync(`dist/${name}/index.js`)) {
    console.warn(`left out: the bundle ${name} (no dist/${name}; npm run bundle)`);
    describe(`the bundle ${name}`, () => it('is not built', () => {}));
    return;
  }
  if (nodes.length === 1) console.warn(`left out: the bundle ${name} under Node 24 (scripts/install-node24)`);
  describe.each(nodes)(`the bundle ${name} under %s`, (_, node) => tests(node));
}

/** Runs a bundled action as one step of a job. */
export async function runStep(step: Step): Promise<StepResult> {
  const temp = mkdtempSync(join(tmpdir(), 'runner-'));
  const files = Object.fromEntries(
    ['OUTPUT', 'ENV', 'STATE', 'PATH', 'STEP_SUMMARY', 'EVENT_PATH'].map((name) => [
      `GITHUB_${name}`,
      join(temp, name.toLowerCase()),
    ]),
  );
  for (const path of Object.values(files)) writeFileSync(path, '');
  writeFileSync(files['GITHUB_EVENT_PATH'] as string, JSON.stringify(step.event?.payload ?? {}));
  mkdirSync(join(temp, 'temp'));
  const { main, inputs } = readAction(step.action);
  const ended = await spawned(step.node ?? process.execPath, [main], step.workspace, {
    PATH: process.env['PATH'] ?? '',
    HOME: temp,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: step.workspace,
    GITHUB_REPOSITORY: 'acme/gitops',
    GITHUB_EVENT_NAME: step.event?.name ?? 'push',
    RUNNER_TEMP: join(temp, 'temp'),
    ...files,
    ...inputVariables(inputs, step.inputs ?? {}),
    ...step.env,
  });
  return readResult(ended, files as Files);
}

/** What the runner passes as defaults: the expressions that our action.yml files use, evaluated. */
function readAction(name: string) {
  const metadata = parse(readFileSync(`${name}/action.yml`, 'utf8')) as {
    inputs: Record<string, { default?: string }>;
    runs: { main: string };
  };
  const inputs = Object.entries(metadata.inputs).map(([input, { default: value }]) => [
    input,
    (value ?? '').replaceAll('${{ github.token }}', 'ghs_token_of_the_job'),
  ]);
  return { main: resolve(name, metadata.runs.main), inputs: Object.fromEntries(inputs) as Record<string, string> };
}

/** Upper case, spaces to `_`, hyphens kept; an empty string that was given is not replaced by the default. */
function inputVariables(defaults: Readonly<Record<string, string>>, given: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries({ ...defaults, ...given }).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end with exactly this environment. */
export function spawned(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
  stdin: string | Uint8Array = '',
): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { cwd, env: { ...env } });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output.stderr += text;
    });
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
    child.on('error', failed);
    child.on('close', (code) => done({ ...output, exitCode: code ?? -1 }));
  });
}

type Files = Readonly<Record<'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY', string>>;

function readResult({ exitCode, stdout, stderr }: Ended, files: Files): StepResult {
  const lines = `${stdout}\n${stderr}`.split(/\r?\n/).map((line) => ({ line, commands: commandsIn(line) }));
  const commands = lines.flatMap((line) => line.commands);
  const issued = commands.flatMap((command) => annotationOf(command) ?? []);
  const kept = issued.filter((annotation, at) => {
    const earlier = issued.slice(0, at).filter(({ level }) => level === annotation.level);
    return earlier.length < 10;
  });
  const summary = readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8');
  return {
    exitCode,
    outputs: parseOutputs(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
    annotations: kept,
    dropped: issued.length - kept.length,
    summary: Buffer.byteLength(summary) > 1024 * 1024 ? null : summary,
    masked: commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data),
    otherCommands: commands.map(({ name }) => name).filter((name) => !ours.has(name)),
    log: lines.flatMap((line) => (line.commands.length === 0 ? [line.line] : [])).join('\n'),
    stderr,
  };
}

const ours = new Set(['error', 'warning', 'notice', 'debug', 'add-mask', 'group', 'endgroup']);

function annotationOf({ name, properties, data }: RunnerCommand): Annotation | null {
  if (name !== 'error' && name !== 'warning' && name !== 'notice') return null;
  return { level: name, message: data.slice(0, 4096), properties };
}

/** `name=value`, or `name<<delimiter` and lines up to the delimiter; anything else fails the step. */
export function parseOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [, name, operator, rest] = /^(.*?)(=|<<)(.*)$/.exec(line) ?? [];
    if (!name || rest === undefined) throw new Error(`Invalid format '${line}'`);
    if (operator === '=') {
      outputs[name] = rest;
      continue;
    }
    const end = lines.indexOf(rest, at + 1);
    if (end === -1) throw new Error(`Matching delimiter not found '${rest}'`);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}
