import { readDocument } from '../yaml/document.ts';
import { splitDocuments } from '../yaml/documents.ts';
import type { Source } from '../yaml/source.ts';
import { type Kustomization, readKustomization } from './kustomization.ts';

/** The kustomization of a text: its first document. `source` is where it stands in the file. */
export function parseKustomization(file: string, source: Source): Kustomization {
  const { text } = source;
  const [range] = splitDocuments(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, text.length);
  const root = range === undefined ? null : readDocument(source, range).root;
  return readKustomization(root, { file, document: 0, source, within: '' });
}
