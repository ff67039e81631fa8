import { quote } from '../text/suggest.ts';
import { splitPath } from '../yaml/path.ts';
import { globProblem } from './glob.ts';
import { atLeastOne, fail, list, type Read } from './read.ts';
import { text } from './scalars.ts';

/** `{env}` and names of one's own, each for a part of a path between two slashes. */
const placeholder = /\{([A-Za-z][A-Za-z0-9_]*)\}/g;

/** One layer of a chain: a path, with `#` and the path of a subtree behind it where not the whole file is meant. */
const layer: Read<string> = (value) => {
  const written = text(value);
  if (written === undefined) return undefined;
  const wrong = layerProblem(written);
  return wrong === null ? written.replace(/^(?:\.\/)+/, '') : fail(value, `${quote(written)} ${wrong}`);
};

/** A chain of layers, the lowest first; each stands in it once. */
export const layerChain: Read<readonly string[]> = (value) => {
  const chain = atLeastOne('layers', list('layers', layer))(value);
  const twice = chain?.find((written, at) => chain.indexOf(written) !== at);
  return twice === undefined
    ? chain
    : fail(value, `${quote(twice)} stands twice in this chain; a layer lies in one place`);
};

/** All chains, each once. */
export const layerChains: Read<readonly (readonly string[])[]> = (value) => {
  const chains = list('chains of layers', layerChain)(value);
  const texts = chains?.map((chain) => chain.join(' < ')) ?? [];
  const twice = texts.find((text, at) => texts.indexOf(text) !== at);
  return twice === undefined ? chains : fail(value, `the chain ${quote(twice)} stands twice; leave one of them out`);
};

function layerProblem(written: string): string | null {
  const { file, path } = splitLayer(written);
  const literal = file.replace(placeholder, 'x');
  if (/[{}*?[\]!()]/.test(literal)) return 'is no path; write {name} for a part that varies, without wildcards';
  const wrong = globProblem(literal);
  if (wrong !== null) return wrong;
  if (path === null) return null;
  return splitPath(path.replace(placeholder, 'x')) === null ? 'has no path of keys after "#"; write a.b.c' : null;
}

/** A layer's file and, where it is a subtree, its path. */
export function splitLayer(written: string): { readonly file: string; readonly path: string | null } {
  const hash = written.indexOf('#');
  return hash < 0 ? { file: written, path: null } : { file: written.slice(0, hash), path: written.slice(hash + 1) };
}

/** The placeholders of a layer, each once. */
export function placeholdersOf(written: string): ReadonlySet<string> {
  return new Set([...written.matchAll(placeholder)].map(([, name = '']) => name));
}

/** A layer with some of its placeholders filled in. */
export function fillLayer(written: string, values: ReadonlyMap<string, string>): string {
  return written.replace(placeholder, (whole, name: string) => values.get(name) ?? whole);
}

/** What the placeholders of a layer's file stand for in a path; null where it is another. */
export function matchLayer(written: string): (file: string) => ReadonlyMap<string, string> | null {
  const names: string[] = [];
  const source = splitLayer(written)
    .file.split(placeholder)
    .map((piece, at) => {
      if (at % 2 === 0) return piece.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
      const known = names.indexOf(piece);
      if (known >= 0) return `\\${known + 1}`;
      names.push(piece);
      // An environment's directory may have slashes.
      return piece === 'env' ? '(.+?)' : '([^/]+?)';
    })
    .join('');
  const pattern = new RegExp(`^${source}$`, 's');
  return (file) => {
    const match = pattern.exec(file);
    return match === null ? null : new Map(names.map((name, at) => [name, match[at + 1] ?? '']));
  };
}
