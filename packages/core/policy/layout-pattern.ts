import picomatch from 'picomatch';
import { quote } from '../text/suggest.ts';
import { type PathStep, splitPath } from '../yaml/path.ts';
import { globOptions, globProblem } from './glob.ts';
import type { Environment } from './policy.ts';
import { fail, type Read } from './read.ts';
import { text } from './scalars.ts';

/** A layout that is compiled for the environments of a policy. */
export interface LayoutPattern {
  /** The file's place, with `{env}` where the environment's directory stood; null when the layout does not match. */
  readonly placeFile: (file: string) => FilePlace | null;
  /** The keys of the subtree, `{env}` among them; empty when the whole file is meant. */
  readonly path: readonly PathStep[];
  /** How much of the layout is literal: the more, the more it means this file and no other. */
  readonly weight: number;
}

export interface FilePlace {
  /** Null when only the path tells: the file holds several environments. */
  readonly environment: Environment | null;
  readonly place: string;
}

const placeholder = '{env}';
/** Stands for `{env}` while picomatch reads the glob, to which braces mean something else. A private-use character is literal there. */
const stand = '\uE000';

/** A layout: a glob over paths with `{env}` in it, or `file#path` for a subtree with `{env}` as a key. */
export const layoutPattern: Read<string> = (value) => {
  const written = text(value);
  if (written === undefined) return undefined;
  const wrong = layoutProblem(written);
  return wrong === null ? written : fail(value, `${quote(written)} ${wrong}`);
};

/** The glob and the path of a layout, the path null where there is no `#`. */
function splitLayout(layout: string): { readonly glob: string; readonly path: string | null } {
  const hash = layout.indexOf('#');
  const glob = (hash < 0 ? layout : layout.slice(0, hash)).replace(/^(?:\.\/)+/, '');
  return { glob, path: hash < 0 ? null : layout.slice(hash + 1) };
}

/** Compiles a layout. Longer directories come first, so that `prod` never takes what is `prod-eu`. */
export function compileLayout(layout: string, environments: readonly Environment[]): LayoutPattern {
  const { glob, path } = splitLayout(layout);
  const byDirectory = new Map(environments.map((environment) => [environment.directory, environment]));
  const matcher = fileMatcher(glob, [...byDirectory.keys()]);
  return {
    placeFile: (file) => placeFile(file, matcher, glob.includes(placeholder), byDirectory),
    path: path === null ? [] : (splitPath(path) ?? []),
    // A subtree says more than any glob over files.
    weight:
      (path === null ? 0 : 1_000_000 + path.length) +
      glob.replaceAll(placeholder, '').replace(/[*?[\]{}()!+@|,]/g, '').length,
  };
}

/** Substitutes the directory for `{env}`, as a glob. */
export function globOf(layout: string, environment: Environment): string {
  // No escapes: a directory has no character that means something in a glob.
  return splitLayout(layout).glob.replaceAll(placeholder, () => environment.directory);
}

function layoutProblem(layout: string): string | null {
  const { glob, path } = splitLayout(layout);
  if (layout.includes(stand)) return 'holds a private-use character; remove it';
  if (!layout.includes(placeholder)) return "has no {env}; put it where the environment's directory or name stands";
  const wrong =
    glob === '' ? 'names no file before "#"; write file#path' : globProblem(glob.replaceAll(placeholder, stand));
  if (wrong !== null) return wrong.replaceAll(stand, placeholder);
  if (glob.includes(placeholder) && !standsForSomething(glob))
    return 'has {env} where a glob has no room for it; move it out';
  if (path === null) {
    return glob === placeholder || glob.endsWith(`/${placeholder}`)
      ? `names a directory; write ${quote(`${glob}/**`)}`
      : null;
  }
  const steps = splitPath(path);
  if (steps === null) return 'has no path of keys after "#"; write it as in findings: a.b.{env}';
  return steps.some(({ key }) => key.includes('*')) ? 'has a wildcard after "#"; name the keys' : null;
}

/** False where `{env}` got lost in the glob, as in `[{env}]`. */
function standsForSomething(glob: string): boolean {
  try {
    const { source } = fileMatcher(glob, ['x']);
    return new RegExp(`${source}|`).exec('')?.groups !== undefined;
  } catch {
    return false;
  }
}

function fileMatcher(glob: string, directories: readonly string[]): RegExp {
  // The fast paths escape what they do not know, the stand-in with it.
  const { source } = picomatch.makeRe(glob.replaceAll(placeholder, stand), { ...globOptions, fastpaths: false });
  const choice = [...directories]
    .sort((a, b) => b.length - a.length)
    .map((directory) => directory.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .join('|');
  let count = 0;
  const named = source.replaceAll(stand, () => {
    const group = count++;
    return group === 0 ? `(?<env0>${choice})` : `(?<env${group}>\\k<env0>)`;
  });
  return new RegExp(named, 'ds');
}

function placeFile(
  file: string,
  matcher: RegExp,
  hasEnvironment: boolean,
  byDirectory: ReadonlyMap<string, Environment>,
): FilePlace | null {
  const match = matcher.exec(file);
  if (match === null) return null;
  if (!hasEnvironment) return { environment: null, place: file };
  const environment = byDirectory.get(match.groups?.['env0'] ?? '');
  if (environment === undefined) return null;
  const spans = Object.values(match.indices?.groups ?? {}).filter((span) => span !== undefined);
  let place = file;
  for (const [start, end] of spans.sort((a, b) => b[0] - a[0])) {
    place = place.slice(0, start) + placeholder + place.slice(end);
  }
  return { environment, place };
}
