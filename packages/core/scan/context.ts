import { mergeEntries } from '../yaml/merge.ts';
import { findEntry, type Node, resolve, textOf } from '../yaml/node.ts';
import { splitPath } from '../yaml/path.ts';
import type { Context } from './collect.ts';
import { openState } from './shapes.ts';
import { findImageParameters } from './variables.ts';

/** `text`: the document's own. */
export type Opened = Pick<Context, 'document' | 'source' | 'hints'> & { readonly file: string; readonly text: string };

/** What a document says of itself before it is walked. */
export function contextOf(root: Node | null, { file, text, document, source, hints }: Opened): Context {
  const written = resolve(root);
  const map = written?.kind === 'map' ? mergeEntries(written) : written;
  const kind = (map?.kind === 'map' && textOf(map, 'kind')) || '';
  const apiVersion = (map?.kind === 'map' && textOf(map, 'apiVersion')) || '';
  const kustomization = isKustomizationFile(file) || apiVersion.startsWith('kustomize.config.k8s.io/');
  const isObject = kind !== '' && apiVersion !== '';
  const state = openState({ kind, apiVersion, named: isNamed(map), file });
  const values = /values[^/]*$|(?:^|\/)values\//i.test(file);
  return {
    document,
    source,
    // What a path alone makes an image has no word that says so.
    hints: state?.finds ? null : hints,
    state,
    kind: isObject ? kind : '',
    apiVersion: isObject ? apiVersion : '',
    kustomization,
    values,
    workflow: isWorkflow(file),
    imageParameters: apiVersion.startsWith('tekton.dev/') ? findImageParameters(text) : none,
    embedding: 0,
    root,
    at: '',
    owner: '',
  };
}

/** Whether an object has the name that the API asks of it. */
export function isNamed(map: Node | null): boolean {
  const metadata = map?.kind === 'map' ? resolve(findEntry(map, 'metadata')?.value) : null;
  if (metadata?.kind !== 'map') return false;
  const whole = mergeEntries(metadata);
  return ['name', 'generateName'].some((key) => textOf(whole, key));
}

const none: ReadonlySet<string> = new Set();

/** Whether kustomize reads a file of this name where it is given its directory. */
export function isKustomizationFile(file: string): boolean {
  return /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(file);
}

/** A workflow of GitHub, Gitea or Forgejo: `container: node` has no word that says image. */
export function isWorkflow(file: string): boolean {
  return /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\//.test(file);
}

/** `values`, `values.yaml`, `prod-values`: a text under such a key is Helm values. */
export function isValuesKey(path: string): boolean {
  const key = splitPath(path)?.at(-1)?.key ?? '';
  return /values(?:[^.]*|[\w.-]*\.ya?ml)$/i.test(key);
}
