import { resolve } from 'node:path';
import type { RunContext } from './context.ts';

/** The directory of the input `chart-cache`, from the workspace; null where it is empty. */
export function chartCache(
  { chartCache: written }: { readonly chartCache: string | null },
  { workspace }: Pick<RunContext, 'workspace'>,
): string | null {
  return written === null ? null : resolve(workspace, written);
}
