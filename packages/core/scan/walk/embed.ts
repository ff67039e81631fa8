import { readDocument } from '../../yaml/document.ts';
import { splitDocuments } from '../../yaml/documents.ts';
import { lastKey } from '../../yaml/path.ts';
import type { Source } from '../../yaml/source.ts';
import { addPassed, type Collection, type Context } from './collect.ts';
import { contextOf, isValuesKey } from './context.ts';
import { findOwner } from './owner.ts';
import { placeOfRoot } from './places.ts';
import { walk } from './walk.ts';

const maxEmbedding = 4;

/** YAML or JSON inside a string. It is read strictly: prose and scripts are no YAML and say nothing. */
export function embed(collection: Collection, source: Source, path: string, outer: Context): void {
  if (outer.embedding >= maxEmbedding) return;
  const lenient = /\.(?:ya?ml|json)$|^(?:values|resourcesTemplate)$/.test(lastKey(path) ?? '');
  for (const range of splitDocuments(source.text, 0, source.text.length)) {
    const text = source.text.slice(range.start, range.end);
    if (collection.names.findSign(text) < 0) continue;
    const { root } = readDocument(source, range, lenient);
    if (root === null || root.kind === 'scalar') continue;
    const hints = collection.names.findHints(text, range.start);
    const values = isValuesKey(path);
    const { shapes } = collection.names;
    const inner = contextOf(root, { document: outer.document, source, hints, file: '', text, shapes, values });
    const at = range.index === 0 ? path : `${path}#${range.index}`;
    const place = placeOfRoot(at, inner.state, values && inner.kind === '');
    const context = { ...inner, embedding: outer.embedding + 1, at, owner: findOwner(path, outer) };
    if (inner.state?.mark?.kind === 'ignore') addPassed(collection, inner, at, range.start, inner.state.mark);
    else walk(collection, root, place, context);
  }
}
