import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join, resolve } from 'node:path';

/** A machine that has Node and Git and nothing else, as near as this one can come to it. */
export interface BareRoot {
  /** In words, for the log. */
  readonly isolation: string;
  /** Where a file of the bare machine is on this one. */
  place(path: string): string;
  /** Runs one of `programs` in a directory of the bare machine. */
  run(directory: string, program: string, ...args: readonly string[]): SpawnSyncReturns<string>;
  /** A path as the programs see it. */
  see(path: string): string;
  remove(): void;
}

/** What npm needs to run a package of its cache: itself, and a shell. */
const programs = ['node', 'npx', 'git', 'sh'];

const identity = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Sam',
  GIT_AUTHOR_EMAIL: 'sam@acme.test',
  GIT_COMMITTER_NAME: 'Sam',
  GIT_COMMITTER_EMAIL: 'sam@acme.test',
  NO_UPDATE_NOTIFIER: '1',
};

/**
 * A root directory of its own (chroot) with the four programs, the libraries that they are linked with, and no network; where
 * this machine allows no such thing, a PATH with nothing but the four.
 */
export function openBareRoot(): BareRoot {
  const root = mkdtempSync(join(tmpdir(), 'image-policy-bare-'));
  const place = (path: string): string => join(root, path);
  mkdirSync(place('/programs'));
  mkdirSync(place('/home'));
  for (const program of programs) symlinkSync(find(program), place(`/programs/${program}`));
  const remove = (): void => rmSync(root, { recursive: true, force: true });
  const enter = fill(root) ? findEntrance(root) : null;
  if (enter === null) return { ...onPath(root, place), place, remove };
  return {
    isolation: `in a root directory of its own with Node and Git alone, without a network (${enter.slice(0, -4).join(' ')}, chroot)`,
    place,
    remove,
    see: (path) => path,
    run(directory, program, ...args) {
      const [first = '', ...rest] = [...enter, root, directory, program, ...args];
      const env = { ...identity, PATH: process.env['PATH'] ?? '', HOME: '/home' };
      return spawnSync(first, rest, { env, encoding: 'utf8' });
    },
  };
}

function onPath(root: string, place: BareRoot['place']): Pick<BareRoot, 'isolation' | 'run' | 'see'> {
  return {
    isolation: 'with Node and Git alone on the PATH: no root directory of its own could be entered here',
    see: place,
    run(directory, program, ...args) {
      const env = { ...identity, PATH: join(root, 'programs'), HOME: join(root, 'home') };
      return spawnSync(place(`/programs/${program}`), args, { cwd: place(directory), env, encoding: 'utf8' });
    },
  };
}

/** Run by a shell of this machine in name spaces of its own: `enter ROOT DIRECTORY PROGRAM…`. */
const entered =
  'root=$1; shift; mount --rbind /dev "$root/dev" && exec chroot "$root" /bin/sh -c \'cd "$1" && shift && PATH=/programs && exec "$@"\' inside "$@"';

/** How a root directory may be entered here: as root, or as root of a name space of users. */
function findEntrance(root: string): readonly string[] | null {
  const spaces = ['--mount', '--net'];
  const entrances = [spaces, ['--user', '--map-root-user', ...spaces]].map((options) => [
    ...['unshare', ...options],
    ...['sh', '-c', entered, 'enter'],
  ]);
  const works = ([program = '', ...args]: readonly string[]): boolean =>
    spawnSync(program, [...args, root, '/home', 'node', '--version']).status === 0;
  return entrances.find(works) ?? null;
}

/** Copies the programs and the libraries that they are linked with; false where nobody says which those are. */
function fill(root: string): boolean {
  const copy = (path: string): void => {
    if (!existsSync(join(root, path))) cpSync(path, join(root, path), { recursive: true, dereference: true });
  };
  const npm = dirname(dirname(realpathSync(find('npx'))));
  const binaries = ['node', 'git', 'sh', 'env'].map((program) => realpathSync(find(program)));
  try {
    for (const path of [...binaries.flatMap(librariesOf), ...binaries, npm]) copy(path);
  } catch {
    return false;
  }
  for (const program of programs) linkTo(root, find(program), program);
  linkTo(root, '/bin/sh', 'sh');
  linkTo(root, '/usr/bin/env', 'env');
  for (const directory of ['/dev', '/tmp']) mkdirSync(join(root, directory), { recursive: true });
  return true;
}

/** A name by which the program is called, where it is not the file itself. */
function linkTo(root: string, link: string, program: string): void {
  const at = join(root, link);
  if (existsSync(at)) return;
  mkdirSync(dirname(at), { recursive: true });
  symlinkSync(realpathSync(find(program)), at);
}

/** `libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x…)`, and the loader itself. */
function librariesOf(program: string): readonly string[] {
  const said = execFileSync('ldd', [program], { encoding: 'utf8', stdio: 'pipe' });
  return [...said.matchAll(/(?:=>|^)\s*(\/\S+) \(0x/gm)].map(([, path = '']) => path);
}

/** Where a program is; npm and npx are beside node. */
function find(program: string): string {
  const folders = [dirname(process.execPath), ...(process.env['PATH'] ?? '').split(delimiter)];
  const found = folders.map((folder) => resolve(folder, basename(program))).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`${program} is not on the PATH`);
  return found;
}
