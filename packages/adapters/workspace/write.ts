import { UnavailableError } from '../../core/errors.ts';

/** Writes all files or none. */
export function writeFiles(_root: string, _files: ReadonlyMap<string, string>): void {
  throw new UnavailableError('writing is not built yet');
}
