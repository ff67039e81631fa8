import type { Command } from 'commander';
import { aboutHold } from '../core/check/rules/hold-expired.ts';
import { findEnvironment } from '../core/plan/lanes.ts';
import type { Policy } from '../core/policy/policy.ts';
import { renderBadge } from '../core/report/badge.ts';
import { type Ending, renderStatusPage } from '../core/report/html/page.ts';
import { renderStatusJson, renderStatusMarkdown, renderStatusText } from '../core/report/status.ts';
import { selectStatus } from '../core/status/select.ts';
import { status } from '../core/status/status.ts';
import { openDesk } from './open.ts';
import { addCommonOptions, type CommonOptions, collect } from './options.ts';
import { choosePalette, widthOf, writeResult } from './result.ts';
import type { Terminal } from './terminal.ts';

export const statusFormats = ['text', 'json', 'markdown', 'html', 'badge'] as const;

interface StatusOptions extends CommonOptions {
  readonly environment?: readonly string[];
  readonly image?: readonly string[];
  readonly behind?: boolean;
  readonly drift?: boolean;
}

/** `status`: which digest is where, one row an image, one column an environment. */
export function addStatus(program: Command, terminal: Terminal, end: (complete: boolean) => void): void {
  const command = program
    .command('status')
    .description('show which digest is where, what lags, and since when')
    .option('--environment <name>', 'only this environment; may be given again', collect)
    .option('--image <glob>', 'only images like this, such as ghcr.io/acme/* or acme/*; may be given again', collect)
    .option('--behind', 'only what is behind its source')
    .option('--drift', 'only what its source never held');
  addCommonOptions(command, statusFormats).action(async (options: StatusOptions) => {
    const { ports, policy } = await openDesk(options, terminal);
    const now = new Date();
    for (const name of options.environment ?? []) findEnvironment(policy, name);
    const report = selectStatus(await status(ports, policy, { now }), {
      environments: options.environment ?? [],
      images: options.image ?? [],
      behind: options.behind === true,
      drift: options.drift === true,
    });
    const renderers: Readonly<Record<string, () => string>> = {
      text: () =>
        renderStatusText(report, { now, palette: choosePalette(options, terminal), ...widthOf(options, terminal) }),
      json: () => renderStatusJson(report),
      markdown: () => renderStatusMarkdown(report, { now }),
      html: () => renderStatusPage(report, { now, ...repositoryOf(terminal), endings: findEndings(policy) }),
      badge: () => renderBadge(report),
    };
    writeResult(renderers[options.format]?.() ?? '', options, terminal);
    end(true);
  });
}

/** The repository's address, where the runner says it. */
function repositoryOf({ env }: Terminal): { readonly repository?: string } {
  const [server, name] = [env['GITHUB_SERVER_URL'] ?? '', env['GITHUB_REPOSITORY'] ?? ''];
  return /^https:\/\/[\w.:-]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(name)
    ? { repository: `${server}/${name}` }
    : {};
}

function findEndings({ exceptions, holds }: Policy): readonly Ending[] {
  const held = holds.map((hold) => ({
    kind: 'hold' as const,
    about: aboutHold(hold),
    reason: hold.reason,
    owner: hold.owner,
    until: hold.until,
  }));
  const excused = exceptions.map(({ rules, image, paths, reason, owner, expires }) => ({
    kind: 'exception' as const,
    about: [rules.join(', '), image ?? 'every image', ...paths].join('; '),
    reason,
    owner,
    until: expires,
  }));
  return [...excused, ...held];
}
