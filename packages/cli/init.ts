import type { Command } from 'commander';
import { docsBase, version } from '../adapters/about.ts';
import { findRemoteOwner } from '../adapters/git/remote.ts';
import { openGit } from '../adapters/git.ts';
import { openPolicyRegistry } from '../adapters/registry/lazy.ts';
import { openRenderer } from '../adapters/renderer.ts';
import { openWorkspace } from '../adapters/workspace.ts';
import type { CheckPorts } from '../core/check/check.ts';
import { init, redraw } from '../core/init/init.ts';
import { preCommitPath, renderPreCommit, renderWorkflow, workflowPath } from '../core/init/starters.ts';
import { baselinePath } from '../core/policy/baseline.ts';
import { defaultPolicy } from '../core/policy/parse.ts';
import { policyPath } from '../core/policy/policy.ts';
import type { Workspace } from '../core/ports.ts';
import { renderBaselineText, renderInitText } from '../core/report/init.ts';
import { readIfThere, refuseOtherEnding } from '../core/repository/policy-file.ts';
import { UserError } from '../core/text/errors.ts';
import { fetchBy, openConfig, readNamedPolicy } from './open.ts';
import { addCommonOptions, addDryRun, type CommonOptions } from './options.ts';
import { type End, writeResult } from './result.ts';
import type { Terminal } from './terminal.ts';

interface InitCommandOptions extends CommonOptions {
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly baseline?: boolean;
  readonly workflows?: boolean;
  readonly preCommit?: boolean;
}

/** `init`: writes a policy file from the layout that it finds, and a baseline of what is wrong today. */
export function addInit(program: Command, terminal: Terminal, end: End): void {
  const command = program
    .command('init')
    .description('write a policy file that fits this repository, and a baseline of what is wrong today')
    .option('--force', 'write over files that are there already')
    .option('--baseline', 'only the baseline: draw it up, or take out what is done')
    .option('--workflows', 'also a workflow that checks every pull request')
    .option('--pre-commit', 'also a configuration for pre-commit');
  addDryRun(addCommonOptions(command, ['text'])).action(async (options: InitCommandOptions) => {
    if (options.baseline) await drawBaseline(options, terminal);
    else await drawAll(options, terminal);
    end(true);
  });
}

async function drawAll(options: InitCommandOptions, terminal: Terminal): Promise<void> {
  const target = findTarget(options);
  if (options.config === undefined) await refuseOtherEnding(target.workspace);
  if (!options.force && !options.dryRun) await refuseExisting(target);
  const owner = terminal.env['GITHUB_REPOSITORY_OWNER'] || (await findRemoteOwner(options.root));
  const path = options.config ?? policyPath;
  const result = await init(openPorts(options.root), { path, owner, docsBase, today: new Date() });
  if (options.dryRun) {
    writeResult(result.text, options, terminal);
    return;
  }
  await target.workspace.write(
    new Map([
      [target.path, result.text],
      ...(result.baseline === null ? [] : [[baselinePath(target.path), result.baseline.text] as const]),
    ]),
  );
  const starters = [
    ...(options.workflows ? [[workflowPath, renderWorkflow(docsBase)] as const] : []),
    ...(options.preCommit ? [[preCommitPath, renderPreCommit(docsBase, version)] as const] : []),
  ];
  const written: string[] = [];
  for (const [file, text] of starters) written.push(await writeStarter(file, text, options));
  writeResult(renderInitText(result, path, written), options, terminal);
}

async function drawBaseline(options: InitCommandOptions, terminal: Terminal): Promise<void> {
  const policy = await readNamedPolicy(openWorkspace(options.root), options, fetchBy(terminal.env));
  const { baseline, before } = await redraw(openPorts(options.root), policy, { today: new Date() });
  if (options.dryRun) {
    writeResult(baseline.text, options, terminal);
    return;
  }
  const { workspace, path } = findTarget(options);
  await workspace.write(new Map([[baselinePath(path), baseline.text]]));
  writeResult(renderBaselineText(baseline, before), options, terminal);
}

/** What is there already is somebody's work: it is left as it is. */
async function writeStarter(file: string, text: string, { root, force }: InitCommandOptions): Promise<string> {
  const workspace = openWorkspace(root);
  if (!force && (await readIfThere(workspace, file)) !== null) return `left ${file} as it is: it is there already`;
  await workspace.write(new Map([[file, text]]));
  return `wrote ${file}`;
}

function openPorts(root: string): CheckPorts {
  const registry = openPolicyRegistry(defaultPolicy(), { token: null, serverUrl: undefined, namedHostsOnly: true });
  return { workspace: openWorkspace(root), git: openGit(root), registry, renderer: openRenderer(root) };
}

interface Target {
  readonly workspace: Workspace;
  readonly path: string;
  readonly shown: string;
}

function findTarget({ root, config }: Pick<InitCommandOptions, 'root' | 'config'>): Target {
  if (config === undefined) return { workspace: openWorkspace(root), path: policyPath, shown: policyPath };
  return { ...openConfig(config), shown: config };
}

async function refuseExisting({ workspace, path, shown }: Target): Promise<void> {
  for (const file of [path, baselinePath(path)]) {
    if ((await readIfThere(workspace, file, shown)) === null) continue;
    throw new UserError(
      `${JSON.stringify(file === path ? shown : baselinePath(shown))} is there already: write over it with --force, or see what would be written with --dry-run.`,
    );
  }
}
