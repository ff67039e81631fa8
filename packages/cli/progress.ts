import type { Registry } from '../core/ports.ts';
import type { Terminal } from './terminal.ts';

/** A registry that shows, on a terminal, how many look-ups are done. */
export function withProgress(registry: Registry, terminal: Terminal): Registry {
  const counts = { asked: 0, answered: 0 };
  const shown = async <T>(host: string, answer: Promise<T>): Promise<T> => {
    counts.asked += 1;
    try {
      return await answer;
    } finally {
      counts.answered += 1;
      const done = counts.answered === counts.asked;
      terminal.progress(done ? '' : `${counts.answered} of ${counts.asked} look-ups (${host})`);
    }
  };
  return {
    resolve: (name, reference) => shown(name.host, registry.resolve(name, reference)),
    prove: (name, tag) => shown(name.host, registry.prove(name, tag)),
    inspect: (name, digest) => shown(name.host, registry.inspect(name, digest)),
    config: (name, digest) => shown(name.host, registry.config(name, digest)),
    tags: (name) => shown(name.host, registry.tags(name)),
    requests: () => registry.requests(),
  };
}
