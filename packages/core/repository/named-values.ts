import { resolveFrom } from '../text/file-path.ts';
import { readDocument } from '../yaml/document.ts';
import { splitDocuments } from '../yaml/documents.ts';
import { isMap, type Plain, textAt, textsAt, toPlain } from '../yaml/plain.ts';
import { isCandidate } from './candidate.ts';

/**
 * The files of Helm values that objects of a text name and no listing has, for their ending; paths from the root. `helm.valueFiles`
 * of a source of Argo CD are below its `path`, or behind `$ref/` below the root of another source; `valuesFiles` of a HelmRelease
 * are below the root of its source (source-controller, `HelmChart`). A name with a template in it is known to its generator alone.
 */
export function namedValues(text: string): readonly string[] {
  if (!namesUnusual(text)) return [];
  return splitDocuments(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, text.length).flatMap((range) => {
    const { root } = readDocument({ text, offsets: null }, range);
    return [...new Set(namesIn(toPlain(root)))];
  });
}

/** Most objects name YAML: only the others are read once more. Where a list is written otherwise than line by line, it is read. */
function namesUnusual(text: string): boolean {
  const lists = [...text.matchAll(/\bvalues?Files["']?[ \t]*:([^\n]*)((?:\n[ \t]*(?:-|#)[^\n]*)*)/g)];
  return lists.some(([, line = '', items = '']) => {
    const names = [...line.split(','), ...items.split('\n')].map((item) => item.replace(/\s#.*$/, '').trim());
    return names.some((name) => name !== '' && !/^#|\.(?:ya?ml|json)["'\]\s]*$/.test(name));
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
  const own = [...fromArgo, ...fromFlux].filter((name) => name !== null && !name.includes('{{') && !isCandidate(name));
  return [...own.filter((name) => name !== null), ...Object.values(value).flatMap(namesIn)];
}
