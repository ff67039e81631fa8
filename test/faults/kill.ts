// Loaded before a program (`node --import`): ends the process as `kill -9` does, at the n-th thing that it does to the files
// below a directory. FAULT_ROOT, FAULT_AT; FAULT_WHEN is before, after, or half (of what a write would write).
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { FAULT_ROOT = '/', FAULT_AT = '0', FAULT_WHEN = 'before' } = process.env;
const ours = new Set<number>();
let count = 0;

const isBelow = (path: unknown): boolean =>
  typeof path === 'number' ? ours.has(path) : String(path).startsWith(FAULT_ROOT);
const die = (): void => {
  process.kill(process.pid, 'SIGKILL');
};

type Call = (...args: never[]) => unknown;

/** Makes a call of `fs` one of those that are counted. */
function hook(name: keyof typeof fs, half?: (args: readonly unknown[]) => void): void {
  const real = fs[name] as Call;
  const hooked = (...args: never[]): unknown => {
    const counts = isBelow(args[0]) && (name !== 'openSync' || Number(args[1]) !== fs.constants.O_RDONLY);
    const now = counts && ++count === Number(FAULT_AT);
    if (now && FAULT_WHEN === 'half') half?.(args);
    if (now && FAULT_WHEN !== 'after') die();
    try {
      const result = real(...args);
      if (name === 'openSync' && counts) ours.add(Number(result));
      return result;
    } finally {
      // A call that fails is one, too: what comes after it may be the end.
      if (now) die();
    }
  };
  Object.assign(fs, { [name]: hooked });
}

const { writeFileSync } = fs;
hook('writeFileSync', ([file, bytes]) => {
  if (Buffer.isBuffer(bytes)) writeFileSync(file as number, bytes.subarray(0, bytes.length / 2));
});
for (const name of [
  'openSync',
  'renameSync',
  'linkSync',
  'copyFileSync',
  'fsyncSync',
  'fchmodSync',
  'mkdirSync',
  'rmSync',
  'rmdirSync',
] as const)
  hook(name);
syncBuiltinESMExports();
