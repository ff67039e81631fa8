import { type Command, Option } from 'commander';
import { buildAdmission } from '../core/admission/admission.ts';
import { renderAdmissionJson, renderAdmissionYaml } from '../core/report/admission.ts';
import { openDesk } from './open.ts';
import { addCommonOptions, type CommonOptions, collect } from './options.ts';
import { writeResult } from './result.ts';
import type { Terminal } from './terminal.ts';

interface AdmissionCommandOptions extends CommonOptions {
  readonly environment?: readonly string[];
  readonly action?: 'Deny' | 'Warn';
  readonly namespaceLabel: string;
}

/** `admission`: the same policy for the cluster's door. */
export function addAdmission(program: Command, terminal: Terminal, end: (complete: boolean) => void): void {
  const command = program
    .command('admission')
    .description('print a Kubernetes ValidatingAdmissionPolicy that asks for digests, with its bindings')
    .option('--environment <name>', 'only this environment; may be given again', collect)
    .addOption(
      new Option(
        '--action <name>',
        'what becomes of an image without a digest (default: as digest-required says)',
      ).choices(['Deny', 'Warn']),
    )
    .option(
      '--namespace-label <label>',
      'the namespace label that holds the name of the environment',
      'image-policy/environment',
    );
  addCommonOptions(command, ['yaml', 'json']).action(async (options: AdmissionCommandOptions) => {
    const { policy } = await openDesk(options, terminal);
    const admission = buildAdmission(policy, {
      environments: options.environment ?? [],
      action: options.action ?? null,
      namespaceLabel: options.namespaceLabel,
      today: new Date(),
    });
    const source = policy.file;
    writeResult(
      options.format === 'json' ? renderAdmissionJson(admission) : renderAdmissionYaml(admission, { source }),
      options,
      terminal,
    );
    end(true);
  });
}
