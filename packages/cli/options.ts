import { type Command, InvalidArgumentError, Option } from 'commander';

/** How a command writes its result. */
export interface OutputOptions {
  readonly format: string;
  /** A file, or `-` for stdout. */
  readonly output?: string;
  readonly quiet?: boolean;
  /** Absent: as the terminal is. */
  readonly color?: boolean;
}

/** The options that every command takes which reads a tree. */
export interface CommonOptions extends OutputOptions {
  readonly root: string;
  readonly config?: string;
}

/** Those of a command that writes into the tree. */
export interface WritingOptions extends CommonOptions {
  readonly dryRun?: boolean;
  readonly verbose?: boolean;
  readonly render?: boolean;
  readonly chartCache?: string;
}

/** Adds the options of a command that reads a tree; the first format is the default. */
export function addCommonOptions(command: Command, formats: readonly string[]): Command {
  const reading = command
    .option('--root <dir>', 'the directory of the GitOps tree', '.')
    .option('--config <file>', 'the policy file (default: .github/image-policy.yaml below the root)');
  return addOutputOptions(reading, formats);
}

/** Adds how the result is written; the first format is the default. */
export function addOutputOptions(command: Command, formats: readonly string[]): Command {
  return command
    .addOption(new Option('--format <name>', 'how the result is written').choices(formats).default(formats[0]))
    .option('--output <file>', 'write the result to a file; - is stdout')
    .option('--color', 'colours, whoever reads (the same as FORCE_COLOR=1)')
    .option('--no-color', 'no colours (the same as NO_COLOR=1)')
    .option('--quiet', 'print the result and errors only');
}

/** Where the charts are kept that --render fetches. */
export function chartCacheOption(): Option {
  return new Option('--chart-cache <dir>', 'with --render: keep the charts that pullCharts lets it fetch here');
}

/** The same for a command that writes into the tree. */
export function addWritingOptions(command: Command, formats: readonly string[]): Command {
  return addDryRun(addCommonOptions(command, formats))
    .addOption(chartCacheOption())
    .option('--render', 'write only what rendering before and after the edits proves right')
    .option('--verbose', 'list every place that stays as it is, also where many have the same reason');
}

export function addDryRun(command: Command): Command {
  return command.option('--dry-run', 'plan and report, leave the tree as it is');
}

/** Collects an option that may be given several times. */
export function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  if (value.trim() === '') throw new InvalidArgumentError('It is empty.');
  return [...earlier, value];
}
