import { docsBase, homepage, version } from '../../packages/adapters/about.ts';
import { type Checkout, slashed } from '../../packages/adapters/runner/checkout.ts';
import { headCommit, type RunContext } from '../../packages/adapters/runner/context.ts';
import { log, printCommands, sayFailed } from '../../packages/adapters/runner/log.ts';
import { writeReportFile } from '../../packages/adapters/runner/report-file.ts';
import { writeSummary } from '../../packages/adapters/runner/summary.ts';
import type { CheckOptions } from '../../packages/core/check/check.ts';
import { applyFixes } from '../../packages/core/check/fixes.ts';
import type { CheckReport } from '../../packages/core/check/rules/finding.ts';
import type { Policy } from '../../packages/core/policy/policy.ts';
import { renderGithub } from '../../packages/core/report/github.ts';
import { renderMarkdown } from '../../packages/core/report/markdown.ts';
import type { FixedFile } from '../../packages/core/report/patch.ts';
import { openReader } from '../../packages/core/repository/scan-tree.ts';
import { count } from '../../packages/core/text/count.ts';
import { cut, markdownCode } from '../../packages/core/text/untrusted.ts';
import type { CheckInputs, FailOn } from './inputs.ts';
import type { Desk } from './open.ts';

/** What a report is shown by. */
export interface Show {
  readonly inputs: CheckInputs;
  readonly context: RunContext;
  readonly checkout: Checkout;
  readonly policy: Policy;
  readonly hidden: readonly string[];
  readonly options: Pick<CheckOptions, 'base'>;
  readonly ports: Pick<Desk['ports'], 'workspace'>;
}

/** The report with what only the checkout knows: which files of the commit are not in it. */
export function addNotices(report: CheckReport, { hidden, options }: Pick<Desk, 'hidden' | 'options'>): CheckReport {
  // With a base, those that the change touches are findings.
  if (hidden.length === 0 || options.base !== null) return report;
  const said = `${count(hidden.length, 'file')} of this commit that could name images not checked out (a sparse checkout), and so not judged: ${cut(hidden.join(', '), 300)}`;
  return { ...report, notices: [...(report.notices ?? []), said] };
}

/** Writes the annotations, the job summary and the log. */
export async function showReport(report: CheckReport, show: Show): Promise<void> {
  const { inputs, context } = show;
  const prefix = slashed(show.checkout.prefix);
  const fixed = await readFixed(report, show, prefix);
  // The runner keeps ten errors of a step: these, how many more there are, and the verdict.
  printCommands(renderGithub(report, { prefix, docsBase, limit: 8 }));
  await writeSummary(
    renderMarkdown(report, {
      docsBase,
      environments: show.policy.environments.map(({ name }) => name),
      passed: isPassed(report, inputs.failOn),
      ...(show.options.base !== null && { against: `the base ${markdownCode(show.options.base.slice(0, 40))}` }),
      ...linkBase(context, prefix),
      fixed,
    }),
  );
  // Where nothing or not all of it was there to be judged, that is no line of a log that nobody opens.
  const isLoud = report.summary.images === 0 || show.hidden.length > 0;
  for (const notice of report.notices ?? []) log[isLoud ? 'warning' : 'info'](notice);
  log.info(countLine(report));
}

/** What the edits that findings carry make of the files, by their path from the repository's root. */
async function readFixed(report: CheckReport, { ports: { workspace }, policy }: Show, prefix: string) {
  const { files, before, findings } = await applyFixes(workspace, openReader(policy), report.findings);
  const fixed = [...files].map(
    ([file, after]): FixedFile => ({ path: prefix + file, before: before.get(file) ?? '', after }),
  );
  return { files: fixed, findings };
}

/** Writes the files that were asked for. What was found is shown by then, whatever a wrong path does here. */
export async function writeReportFiles(report: CheckReport, show: Show): Promise<void> {
  const { inputs, context } = show;
  const prefix = slashed(show.checkout.prefix);
  const files: readonly (readonly [string, string | null, () => Promise<string>])[] = [
    ['json-file', inputs.jsonFile, async () => (await import('../../packages/core/report/json.ts')).renderJson(report)],
    [
      'junit-file',
      inputs.junitFile,
      async () => (await import('../../packages/core/report/junit.ts')).renderJunit(report),
    ],
    [
      'rdjson-file',
      inputs.rdjsonFile,
      async () =>
        (await import('../../packages/core/report/rdjson.ts')).renderRdjson(report, { homepage, docsBase, prefix }),
    ],
    [
      'codeclimate-file',
      inputs.codeclimateFile,
      async () => (await import('../../packages/core/report/codeclimate.ts')).renderCodeclimate(report, { prefix }),
    ],
    [
      'sarif-file',
      inputs.sarifFile,
      // For code scanning, which takes no notice of suppressions: what is excused would be an open alert.
      async () => {
        const { renderSarif } = await import('../../packages/core/report/sarif.ts');
        return renderSarif(report, { version, informationUri: homepage, docsBase, prefix, omitExcepted: true });
      },
    ],
  ];
  for (const [input, path, render] of files) {
    if (path !== null) await writeReportFile(input, path, await render(), context);
  }
}

/** Fails the step where the findings reach `fail-on`; the last thing that the action does. */
export function settle(report: CheckReport, failOn: FailOn): void {
  if (failOn !== 'never' && !isPassed(report, failOn)) sayFailed(countLine(report));
}

/** Whether the findings stay below `fail-on`; where nothing fails the step, whether there is no error. */
export function isPassed({ summary }: CheckReport, failOn: FailOn): boolean {
  return summary.errors === 0 && (failOn !== 'warning' || summary.warnings === 0);
}

function countLine({ summary }: CheckReport): string {
  const { errors, warnings, images, files, pinned, excepted } = summary;
  const found = `${count(errors, 'error')} and ${count(warnings, 'warning')}`;
  return `${found}: ${count(images, 'image')} in ${count(files, 'file')}, ${pinned} pinned, ${count(excepted, 'finding')} excepted.`;
}

function linkBase(context: RunContext, prefix: string): { readonly linkBase?: string } {
  const commit = headCommit(context);
  if (context.repository === null || commit === null) return {};
  const { owner, repo } = context.repository;
  return { linkBase: `${context.serverUrl}/${owner}/${repo}/blob/${commit}/${prefix}` };
}
