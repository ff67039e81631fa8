import { mkdirSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import pLimit from 'p-limit';
import type { Manifests } from '../../core/deployers/renderer.ts';
import type { ChartStore } from '../charts.ts';
import { toolEnvironment } from './environment.ts';
import { describeFailure } from './message.ts';
import { runTool } from './run.ts';
import { openStage, type Stage } from './stage.ts';
import { findTools, type Tools } from './tools.ts';

/** How long and how much the tools may. */
export interface RenderLimits {
  /** Milliseconds for one render. */
  readonly timeout: number;
  /** Milliseconds for all of them together. */
  readonly total: number;
  /** What one render may print. */
  readonly maxBytes: number;
  /** How many run at once. */
  readonly parallel: number;
}

/** What the engines share: the laid-out tree, the tools, the limits. */
export interface Session {
  readonly tools: Tools;
  readonly stage: Stage;
  /** Fetched charts, by what stands for their directories. */
  readonly archive: ChartStore['archive'];
  /** Runs a tool when there is room, in the copy of the tree. */
  readonly run: (name: string, tool: string, args: readonly string[], own?: string) => Promise<Manifests>;
}

/** What is rendered. */
export interface RenderTree {
  /** The directory; asked once, before the first render. */
  readonly root: () => Promise<string>;
  /** Texts in the place of what its files say, by their paths from the root. */
  readonly edited?: ReadonlyMap<string, string>;
  /** Charts that were fetched for it. */
  readonly charts?: Pick<ChartStore, 'archive'> | null;
}

/** Lays the tree out. The time that all renders have begins now. */
export async function openSession({ root, edited, charts }: RenderTree, limits: RenderLimits): Promise<Session> {
  const stage = openStage(await root(), edited);
  const empty = stage.makeDirectory('empty');
  for (const name of ['cache', 'config', 'data', 'plugins']) mkdirSync(join(empty, name));
  const env = toolEnvironment(empty, process.env);
  const limit = pLimit(limits.parallel);
  const end = Date.now() + limits.total;
  return {
    tools: findTools(),
    stage,
    archive: (directory) => charts?.archive(directory) ?? null,
    run: (name, tool, args, own) =>
      limit(async () => {
        const timeout = Math.min(limits.timeout, end - Date.now());
        if (timeout <= 0)
          return {
            ok: false,
            kind: 'failed',
            reason: `${name} was not started: ${limits.total / 1000} s are over for all renders together`,
          };
        const { maxBytes } = limits;
        const result = await runTool({ tool, args, cwd: stage.tree, env, timeout, maxBytes });
        if (result.code === 0) return { ok: true, text: result.stdout };
        const places = [
          ...(own === undefined ? [] : [[`${own}/`, ''] as const]),
          [`${stage.tree}/`, ''] as const,
          [stage.tree, '.'] as const,
          [dirname(stage.tree), ''] as const,
          ['../tree/', ''] as const,
        ];
        return describeFailure(name, result, places, { timeout, maxBytes });
      }),
  };
}

/** Where a directory of the tree stands in the copy, links followed; a reason where it is not there or leads out. */
export function findStaged(
  { tree, refused }: Stage,
  path: string,
): { readonly path: string } | { readonly reason: string } {
  const shown = JSON.stringify(path);
  const link = refused.get(path);
  if (link !== undefined) return { reason: `${shown} is a link: ${link}` };
  const joined = path === '' ? tree : join(tree, path);
  try {
    const real = realpathSync(joined);
    if (real !== tree && relative(tree, real).split(sep)[0] === '..')
      return { reason: `${shown} leads out of the repository` };
    return { path: real };
  } catch {
    return { reason: `${shown} does not exist` };
  }
}

/** As `findStaged` for a file that is named itself: it must stand where it is said to stand. */
export function findStagedFile(stage: Stage, path: string): ReturnType<typeof findStaged> {
  const staged = findStaged(stage, path);
  if ('reason' in staged || staged.path === join(stage.tree, path)) return staged;
  return { reason: `${JSON.stringify(path)} is a link, or stands behind one: name the file that it leads to` };
}

/** The first link out of the repository below a directory. */
export function findRefusedBelow({ refused }: Stage, directory: string): string | null {
  const prefix = directory === '' ? '' : `${directory}/`;
  for (const [path, reason] of refused) {
    if (path.startsWith(prefix)) return `${JSON.stringify(path)} is a link: ${reason}`;
  }
  return null;
}
