import { valuesFileName } from '../scan/catalogue/helm.ts';
import { parentOf, resolveFrom } from '../text/file-path.ts';
import { readDocument } from '../yaml/document.ts';
import { splitDocuments } from '../yaml/documents.ts';
import { at, isMap, type Plain, type PlainMap, textAt, textsAt, toPlain } from '../yaml/plain.ts';
import { isBareTemplate, isCandidate } from './candidate.ts';

/**
 * The files of Helm values that objects of a text name, and that do not say so by their own name or ending; paths from the root. `helm.valueFiles`
 * of a source of Argo CD are below its `path`, or behind `$ref/` below the root of another source; `valuesFiles` of a HelmRelease
 * are below the root of its source (source-controller, `HelmChart`). What a template completes in a name is as it is written.
 */
export function namedValues(text: string): readonly string[] {
  return namesUnusual(text) ? readPlain(text).flatMap((plain) => [...new Set(namesIn(plain))]) : [];
}

/** What a helmfile names, as paths from the root. A name that a template completes is as it is written: `values/{{ .Release.Name }}.gotmpl`. */
export interface HelmfileNames {
  /** Values of its releases. */
  readonly values: readonly string[];
  /** Those of its own templates. */
  readonly state: readonly string[];
  /** Helmfiles that are read as if they stood before it. */
  readonly bases: readonly string[];
}

/** Reads them of a text; all are below the directory of the file, whatever their ending (helmfile docs, "Configuration"). */
export function helmfileNames(file: string, text: string): HelmfileNames {
  if (!/\b(?:values|bases)["']?[ \t]*:/.test(text)) return { values: [], state: [], bases: [] };
  const documents = readPlain(text);
  const resolve = (names: readonly string[]) =>
    [...new Set(names)].flatMap((name) => resolveFrom(parentOf(file), name) ?? []);
  const stateOf = (document: Plain) => [
    ...textsAt(document, 'values'),
    ...Object.values(mapAt(document, 'environments')).flatMap((each) => textsAt(each, 'values')),
  ];
  return {
    values: resolve(documents.flatMap(releasedIn)),
    state: resolve(documents.flatMap(stateOf)),
    bases: resolve(documents.flatMap((document) => textsAt(document, 'bases'))),
  };
}

function readPlain(text: string): readonly Plain[] {
  const documents = splitDocuments(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, text.length);
  return documents.map((range) => toPlain(readDocument({ text, offsets: null }, range).root));
}

function mapAt(value: Plain, key: string): PlainMap {
  const found = at(value, key);
  return isMap(found) ? found : {};
}

/** Releases stand under `releases`, and what they merge in under any other key. */
function releasedIn(value: Plain): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(releasedIn);
  if (!isMap(value)) return [];
  return [...textsAt(value, 'values'), ...Object.values(value).flatMap(releasedIn)];
}

/** Whether the name of a file says that it is one of values. */
const isTold = (name: string) => !isUnusual(name) && valuesFileName.test(name);

/** Of such a name nothing tells that it is YAML but who names it. */
export function isUnusual(name: string): boolean {
  return !isCandidate(name) || isBareTemplate(name);
}

/** Most objects name files of values as such: only the others are read once more. Where a list is written otherwise than line by line, it is read. */
function namesUnusual(text: string): boolean {
  const lists = [...text.matchAll(/\bvalues?Files["']?[ \t]*:([^\n]*)((?:\n[ \t]*(?:-|#)[^\n]*)*)/g)];
  return lists.some(([, line = '', items = '']) => {
    const names = [...line.split(','), ...items.split('\n')].map((item) => item.replace(/\s#.*$/, '').trim());
    return names.some((name) => name !== '' && !/^#|values[^/]*\.(?:ya?ml|json)["'\]\s]*$/i.test(name));
  });
}

function namesIn(value: Plain): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (!isMap(value)) return [];
  const fromArgo = textsAt(value, 'helm', 'valueFiles').map((name) => {
    const [, rest] = /^\$[^/]+\/(.*)$/.exec(name) ?? [];
    return rest === undefined ? resolveFrom(textAt(value, 'path') ?? '', name) : resolveFrom('', rest);
  });
  const fromFlux = textsAt(value, 'valuesFiles').map((name) => resolveFrom('', name));
  const own = [...fromArgo, ...fromFlux].filter((name) => name !== null).filter((name) => !isTold(name));
  return [...own, ...Object.values(value).flatMap(namesIn)];
}
