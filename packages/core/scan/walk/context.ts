import { mergeEntries } from '../../yaml/merge.ts';
import { type Node, resolve, textOf } from '../../yaml/node.ts';
import { lastKey } from '../../yaml/path.ts';
import { isNamed, type Shapes } from '../keys/shapes.ts';
import type { Context } from './collect.ts';
import { findImageParameters } from './variables.ts';

/** `text`: the document's own; `values`: it stands where Helm values do. */
export type Opened = Pick<Context, 'document' | 'source' | 'hints'> & {
  readonly file: string;
  readonly text: string;
  readonly shapes: Shapes;
  readonly values?: boolean;
};

/** What a document says of itself before it is walked. */
export function contextOf(root: Node | null, opened: Opened): Context {
  const { file, text, document, source, hints, shapes, values } = opened;
  const written = resolve(root);
  const map = written?.kind === 'map' ? mergeEntries(written) : written;
  const kind = (map?.kind === 'map' && textOf(map, 'kind')) || '';
  const apiVersion = (map?.kind === 'map' && textOf(map, 'apiVersion')) || '';
  const isObject = kind !== '' && apiVersion !== '';
  const state = shapes.open({ kind, apiVersion, named: isNamed(map), file, values: values === true, root: map });
  const imageParameters = apiVersion.startsWith('tekton.dev/') ? findImageParameters(text) : none;
  return {
    document,
    source,
    // What a path alone makes an image has no word that says so, and neither has a parameter that a step takes as one.
    hints: state?.finds || imageParameters.size > 0 ? null : hints,
    state,
    versioned: state?.rest === 'versioned',
    kind: isObject ? kind : '',
    apiVersion: isObject ? apiVersion : '',
    imageParameters,
    object: isObject && map?.kind === 'map' ? map : null,
    embedding: 0,
    root,
    at: '',
    owner: '',
  };
}

const none: ReadonlySet<string> = new Set();

/** `values`, `values.yaml`, `prod-values`: a text under such a key is Helm values. */
export function isValuesKey(path: string): boolean {
  return /values(?:[^.]*|[\w.-]*\.ya?ml)$/i.test(lastKey(path) ?? '');
}
