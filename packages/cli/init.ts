import type { Command } from 'commander';
import { docsBase } from '../adapters/about.ts';
import { findRemoteOwner } from '../adapters/git/remote.ts';
import { openGit } from '../adapters/git.ts';
import { openPolicyRegistry } from '../adapters/registry/lazy.ts';
import { openRenderer } from '../adapters/renderer.ts';
import { openWorkspace } from '../adapters/workspace.ts';
import { init } from '../core/init/init.ts';
import { defaultPolicy } from '../core/policy/parse.ts';
import { policyPath } from '../core/policy/policy.ts';
import { renderInitText } from '../core/report/init.ts';
import { readIfThere } from '../core/repository/policy-file.ts';
import { UserError } from '../core/text/errors.ts';
import { openConfig } from './open.ts';
import { addWritingOptions, type WritingOptions } from './options.ts';
import { writeResult } from './result.ts';
import type { Terminal } from './terminal.ts';

interface InitCommandOptions extends WritingOptions {
  readonly force?: boolean;
}

/** `init`: writes a policy file from the layout that it finds. */
export function addInit(program: Command, terminal: Terminal, end: (complete: boolean) => void): void {
  const command = program
    .command('init')
    .description('write a policy file that fits this repository and passes today')
    .option('--force', 'write over a policy file that is there already');
  addWritingOptions(command, ['text']).action(async (options: InitCommandOptions) => {
    const workspace = openWorkspace(options.root);
    const target = findTarget(options);
    if (!options.force && !options.dryRun) await refuseExisting(target);
    const registry = openPolicyRegistry(defaultPolicy(), {
      token: null,
      serverUrl: undefined,
      namedHostsOnly: true,
    });
    const owner = terminal.env.GITHUB_REPOSITORY_OWNER || (await findRemoteOwner(options.root));
    const ports = { workspace, git: openGit(options.root), registry, renderer: openRenderer(options.root) };
    const result = await init(ports, { path: options.config ?? policyPath, owner, docsBase, today: new Date() });
    if (options.dryRun) {
      writeResult(result.text, options, terminal);
    } else {
      await target.workspace.write(new Map([[target.path, result.text]]));
      writeResult(renderInitText(result, options.config ?? policyPath), options, terminal);
    }
    end(true);
  });
}

function findTarget({ root, config }: InitCommandOptions) {
  if (config === undefined) return { workspace: openWorkspace(root), path: policyPath, shown: policyPath };
  return { ...openConfig(config), shown: config };
}

async function refuseExisting({ workspace, path, shown }: ReturnType<typeof findTarget>): Promise<void> {
  if ((await readIfThere(workspace, path, shown)) === null) return;
  throw new UserError(
    `${JSON.stringify(shown)} is there already: write over it with --force, or see what would be written with --dry-run.`,
  );
}
