import type { Command } from 'commander';
import { docsBase, homepage, version } from '../adapters/about.ts';
import { openCommitRenderer } from '../adapters/renderer/commit.ts';
import { prefixFromTop } from '../adapters/top.ts';
import { type CheckOptions as CoreOptions, check } from '../core/check/check.ts';
import { applyFixes, type Fixed } from '../core/check/fixes.ts';
import { type CheckReport, isAnswered } from '../core/check/rules/finding.ts';
import type { Policy } from '../core/policy/policy.ts';
import type { Workspace } from '../core/ports.ts';
import { noteLines, renderText } from '../core/report/text.ts';
import { openReader } from '../core/repository/scan-tree.ts';
import { count } from '../core/text/count.ts';
import { UserError } from '../core/text/errors.ts';
import { openDesk, openShownRenderer } from './open.ts';
import { addCommonOptions, type CommonOptions, chartCacheOption } from './options.ts';
import { choosePalette, type End, widthOf, writeResult } from './result.ts';
import type { Terminal } from './terminal.ts';

interface CheckOptions extends CommonOptions {
  readonly verify?: boolean;
  readonly render?: boolean;
  readonly chartCache?: string;
  readonly base?: string;
  readonly fix?: boolean;
  readonly exceptions?: boolean;
  readonly verbose?: boolean;
  readonly explain?: string;
}

const formats = ['text', 'json', 'sarif', 'junit', 'markdown', 'github', 'rdjson', 'codeclimate'] as const;

const nothingFixed: Fixed = { files: new Map(), before: new Map(), findings: 0 };

/** What a first run leads to. */
const firstSteps = [
  'There is no policy file yet. "image-policy init" drafts one that excuses what is unpinned today, file by file;',
  '"image-policy pin" writes the digests, and "image-policy check --base REF" judges only what a change adds.',
  `More: ${docsBase}README.md`,
].join('\n');

/** The formats that say themselves what was not judged. */
const withNotes: ReadonlySet<string> = new Set(['text', 'markdown']);

function describeCommand(program: Command): Command {
  return program
    .command('check')
    .description('find every image reference and judge it by the policy')
    .argument('[path...]', 'files and directories to judge, from the root; - reads manifests from stdin')
    .option('--verify', 'ask the registries, too')
    .option('--render', 'judge what Helm, Kustomize and Argo CD would apply, too')
    .addOption(chartCacheOption())
    .option('--base <ref>', 'judge only what was added since this ref')
    .option('--exceptions', 'list the exceptions in force in the text report')
    .option('--verbose', 'the same, and whatever else the text report folds')
    .option('--explain <file>', 'print what was found in a file and what was left alone, by which entry and why')
    .option(
      '--fix',
      'write the edits that findings carry, and judge what is left; with --verify these are the digests',
    );
}

/** `check`: finds every image reference and judges it. */
export function addCheck(program: Command, terminal: Terminal, end: End): void {
  const command = describeCommand(program);
  addCommonOptions(command, formats).action(async (paths: readonly string[], options: CheckOptions) => {
    const { ports, policy, charts, policyAbove } = await openDesk(options, terminal, true);
    if (options.explain !== undefined) {
      writeResult(await explainFile(ports.workspace, policy, options.explain, options, terminal), options, terminal);
      return end(true);
    }
    const given = await readOptions(paths, options, terminal);
    const judge = () => {
      const openCommit = (commit: string) => openCommitRenderer(options.root, commit, charts);
      return check(
        { ...ports, renderer: openShownRenderer(options, charts, terminal), openCommitRenderer: openCommit },
        policy,
        given,
      );
    };
    const first = await judge();
    const fixed = options.fix ? await applyFixes(ports.workspace, openReader(policy), first.findings) : nothingFixed;
    if (fixed.files.size > 0) await ports.workspace.write(fixed.files);
    const report = fixed.files.size > 0 ? await judge() : first;
    const say = (line: string) => (options.quiet ? undefined : terminal.say(line));
    if (options.fix) say(`fixed ${count(fixed.findings, 'finding')} in ${count(fixed.files.size, 'file')}`);
    writeResult(await renderReport(report, options, terminal), options, terminal);
    if (!withNotes.has(options.format)) for (const line of noteLines(report)) say(line);
    const isFirst = policy.file === null && !policyAbove && report.summary.errors > 0;
    if (isFirst && options.format === 'text' && options.output === undefined) say(firstSteps);
    end(report.summary.errors === 0, isAnswered(report));
  });
}

async function readOptions(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<CoreOptions> {
  const stdin = paths.includes('-') ? await terminal.readStdin() : undefined;
  if (options.fix && stdin !== undefined)
    throw new UserError('--fix writes files of the tree: leave it out where "-" reads manifests.');
  return {
    paths: paths.filter((path) => path !== '-'),
    base: options.base ?? null,
    verify: options.verify ?? false,
    render: options.render ?? false,
    ownUrls: async () => (await import('../adapters/git/remote.ts')).findOwnUrls(options.root, terminal.env),
    today: new Date(),
    ...(stdin === undefined ? {} : { stdin }),
  };
}

async function explainFile(
  workspace: Workspace,
  policy: Policy,
  file: string,
  options: CheckOptions,
  terminal: Terminal,
): Promise<string> {
  if (!['text', 'json'].includes(options.format))
    throw new UserError(
      `--explain prints text or json, not ${options.format}; leave out --format, or write --format json.`,
    );
  const { explain } = await import('../core/check/explain.ts');
  const { renderExplanation, renderExplanationJson } = await import('../core/report/explain.ts');
  const explanation = await explain(workspace, policy, file);
  if (options.format === 'json') return renderExplanationJson(explanation);
  return renderExplanation(explanation, choosePalette(options, terminal));
}

/** A format is loaded where it is asked for: XML and SARIF cost a check nothing that prints text. */
async function renderReport(report: CheckReport, options: CheckOptions, terminal: Terminal): Promise<string> {
  const prefix = () => prefixFromTop(options.root);
  const renderers: Readonly<Record<string, () => string | Promise<string>>> = {
    text: () =>
      renderText(report, {
        palette: choosePalette(options, terminal),
        ...widthOf(options, terminal),
        exceptions: (options.exceptions || options.verbose) ?? false,
      }),
    json: async () => (await import('../core/report/json.ts')).renderJson(report),
    sarif: async () => {
      const { renderSarif } = await import('../core/report/sarif.ts');
      return renderSarif(report, { version, informationUri: homepage, docsBase, prefix: prefix() });
    },
    junit: async () => (await import('../core/report/junit.ts')).renderJunit(report),
    markdown: async () => (await import('../core/report/markdown.ts')).renderMarkdown(report, { docsBase }),
    github: async () => (await import('../core/report/github.ts')).renderGithub(report, { prefix: prefix(), docsBase }),
    rdjson: async () =>
      (await import('../core/report/rdjson.ts')).renderRdjson(report, { homepage, docsBase, prefix: prefix() }),
    codeclimate: async () =>
      (await import('../core/report/codeclimate.ts')).renderCodeclimate(report, { prefix: prefix() }),
  };
  return (await renderers[options.format]?.()) ?? '';
}
