import type { Command } from 'commander';
import { findOwnUrls } from '../adapters/git/remote.ts';
import { openCommitRenderer } from '../adapters/renderer/commit.ts';
import { type DiffReport, diff } from '../core/diff/diff.ts';
import { renderDiffJson, renderDiffMarkdown, renderDiffText } from '../core/report/diff.ts';
import { openDesk, openShownRenderer } from './open.ts';
import { addCommonOptions, type CommonOptions, chartCacheOption } from './options.ts';
import { choosePalette, type End, widthOf, writeResult } from './result.ts';
import type { Terminal } from './terminal.ts';

interface DiffOptions extends CommonOptions {
  readonly render?: boolean;
  readonly chartCache?: string;
}

const formats = ['text', 'json', 'markdown'] as const;

/** `diff`: what a change deploys, image by environment. */
export function addDiff(program: Command, terminal: Terminal, end: End): void {
  const command = program
    .command('diff')
    .description('show what a change deploys: image by environment, what ran and what will run')
    .argument('<ref>', 'what is compared with: where HEAD parted from this ref')
    .option('--render', 'render both sides with Helm and Kustomize, and compare the manifests')
    .addOption(chartCacheOption());
  addCommonOptions(command, formats).action(async (ref: string, options: DiffOptions) => {
    const { root } = options;
    const { ports, policy, charts } = await openDesk({ ...options, base: ref }, terminal);
    const openCommit = (commit: string) => openCommitRenderer(root, commit, charts);
    const given = { ...ports, renderer: openShownRenderer(options, charts, terminal), openCommitRenderer: openCommit };
    const ownUrls = () => findOwnUrls(root, terminal.env);
    const report = await diff(given, policy, { ref, ownUrls, render: options.render ?? false });
    writeResult(renderReport(report, options, terminal), options, terminal);
    end(report.complete);
  });
}

function renderReport(report: DiffReport, options: CommonOptions, terminal: Terminal): string {
  const renderers: Readonly<Record<string, () => string>> = {
    text: () => renderDiffText(report, { palette: choosePalette(options, terminal), ...widthOf(options, terminal) }),
    json: () => renderDiffJson(report),
    markdown: () => renderDiffMarkdown(report),
  };
  return renderers[options.format]?.() ?? '';
}
