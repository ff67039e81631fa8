import type { Outcome } from '../../render/outcome.ts';
import type { Reader } from '../../repository/scan-tree.ts';
import type { Templated } from '../../scan/occurrence.ts';
import { dropIndexes } from '../../yaml/path.ts';

/**
 * Whether a templated value is settled by rendering: its own object was rendered, says an image at the same path, and none that was
 * made of it has a template left. That something else was rendered settles nothing.
 */
export function openSettled(
  outcomes: readonly Outcome[],
  reader: Reader,
  open: readonly Pick<Templated, 'file'>[],
): (value: Pick<Templated, 'file' | 'path'>) => boolean {
  const files = new Set(open.map(({ file }) => file));
  const whole = new Set<string>();
  const left = new Set<string>();
  for (const { result } of outcomes) {
    for (const { source, text } of result.ok ? result.objects : []) {
      if (source === null || text === '' || !files.has(source)) continue;
      const said = reader.scan('manifest.yaml', text);
      for (const { path, templated } of said.occurrences) (templated ? left : whole).add(keyOf(source, path));
      for (const { path } of said.templated) left.add(keyOf(source, path));
    }
  }
  return ({ file, path }) => whole.has(keyOf(file, path)) && !left.has(keyOf(file, path));
}

function keyOf(file: string, path: string): string {
  return `${file}\n${dropIndexes(path)}`;
}
