import { accessSync, constants } from 'node:fs';
import { delimiter, resolve } from 'node:path';

/** The path of a program of `scripts/test-tools` or of the machine, or null; then one line names what the suite leaves out. */
export function findTool(program: string, suite: string): string | null {
  const folders = ['.test-tools/bin', ...(process.env['PATH'] ?? '').split(delimiter)].filter(
    (folder) => folder !== '',
  );
  const found = folders.map((folder) => resolve(folder, program)).find(isExecutable);
  if (found === undefined) console.warn(`left out: ${suite} (no ${program}; scripts/test-tools ${program})`);
  return found ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
