import type { Renderer } from '../core/deployers/renderer.ts';
import type { Registry, Workspace } from '../core/ports.ts';
import type { Terminal } from './terminal.ts';

/** The clock of a progress line, in milliseconds; a test has its own. */
export type Clock = () => number;

/** A line is not drawn more often than people read. */
const leastMs = 100;

interface Counter {
  begin(): void;
  /** One is done; `what` says which, or nothing. */
  finish(what?: string): void;
}

/** Counts what was begun and what is done, and draws both with the rate; an empty line once all is done. */
function openCounter(terminal: Terminal, noun: string, clock: Clock): Counter {
  const counts = { begun: 0, done: 0 };
  let start: number | undefined;
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    begin() {
      start ??= clock();
      counts.begun += 1;
    },
    finish(what) {
      counts.done += 1;
      const now = clock();
      const isOver = counts.done === counts.begun;
      if (!isOver && now - drawn < leastMs) return;
      drawn = now;
      const seconds = (now - (start ?? now)) / 1000;
      const each = counts.done / seconds;
      const rate = seconds >= 1 ? `, ${each.toFixed(each < 10 ? 1 : 0)} a second` : '';
      const detail = what === undefined ? '' : ` (${what})`;
      terminal.progress(isOver ? '' : `${counts.done} of ${counts.begun} ${noun}${detail}${rate}`);
    },
  };
}

/** What is done with a counter around it. */
async function counted<T>(counter: Counter, what: string | undefined, work: () => Promise<T>): Promise<T> {
  counter.begin();
  try {
    return await work();
  } finally {
    counter.finish(what);
  }
}

/** A registry that shows, on a terminal, how many look-ups are done. */
export function withProgress(registry: Registry, terminal: Terminal, clock: Clock = () => performance.now()): Registry {
  const counter = openCounter(terminal, 'look-ups', clock);
  return {
    resolve: (name, reference) => counted(counter, name.host, () => registry.resolve(name, reference)),
    prove: (name, tag) => counted(counter, name.host, () => registry.prove(name, tag)),
    inspect: (name, digest) => counted(counter, name.host, () => registry.inspect(name, digest)),
    config: (name, digest) => counted(counter, name.host, () => registry.config(name, digest)),
    tags: (name) => counted(counter, name.host, () => registry.tags(name)),
    requests: () => registry.requests(),
  };
}

/** A tree that shows how many of its files are read. */
export function watchFiles(
  workspace: Workspace,
  terminal: Terminal,
  clock: Clock = () => performance.now(),
): Workspace {
  const counter = openCounter(terminal, 'files', clock);
  return { ...workspace, read: (path) => counted(counter, undefined, () => workspace.read(path)) };
}

/** A renderer that shows how many charts and kustomizations are rendered. */
export function watchRendering(
  renderer: Renderer,
  terminal: Terminal,
  clock: Clock = () => performance.now(),
): Renderer {
  const counter = openCounter(terminal, 'renderings', clock);
  return {
    ...renderer,
    helmTemplate: (job) => counted(counter, 'helm', () => renderer.helmTemplate(job)),
    kustomizeBuild: (job) => counted(counter, 'kustomize', () => renderer.kustomizeBuild(job)),
  };
}
