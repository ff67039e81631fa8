import { relative, sep } from 'node:path';

/** A path as seen from a directory, both absolute, `/` between its parts on every system; `../` in front of what is outside. */
export function pathFrom(directory: string, path: string): string {
  return relative(directory, path).split(sep).join('/');
}
