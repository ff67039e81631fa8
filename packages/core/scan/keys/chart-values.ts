import { imageReference } from '../catalogue/conventions/keys.ts';
import { imageBlock } from '../catalogue/conventions/parts.ts';
import { isImageBlockKey, isImageKey, splitFlatKey } from './image-keys.ts';
import type { KeyNames } from './names.ts';

/** By whom such templates are passed over, and why: the value is judged wherever somebody gives it. */
export const judgedByValues = { by: 'helm.template', why: 'a template whose values are judged' } as const;

/**
 * The values under keys that say image, of which a template of Helm takes its image: `image.repository` of
 * `{{ .Values.image.repository }}`, `web.image` of `{{ include "image" (dict "root" .Values.web.image) }}`. Values are judged where they are given: in the chart's own file, in
 * those of environments, in an Application or a HelmRelease.
 */
export function findJudgedValues(text: string, names: KeyNames): readonly string[] {
  if (!text.includes('{{')) return [];
  const paths = [...spellOut(text).matchAll(/\.[Vv]alues((?:\.[\w-]{1,100}){1,20})/g)].map(([, path = '']) =>
    path.slice(1),
  );
  return paths.filter((path) => {
    const [leaf = '', parent = ''] = keysOf(path).toReversed();
    const role = names.roleOf(leaf);
    if (role !== null) return role === 'repository' || isImageBlockKey(parent);
    const isName = blockKeys.has(leaf) && isImageBlockKey(parent);
    return isName || isImageKey(leaf) || names.references.has(leaf) || splitFlatKey(leaf) !== null;
  });
}

/** `index .Values "a-b" "image"` as `.Values.a-b.image`, within others too: so charts take values whose keys are no names of Go. */
function spellOut(text: string): string {
  if (!text.includes('"') || !/\b(?:index|get)\b/.test(text)) return text;
  let spelt = text;
  for (let round = 0; round < mostWithin; round++) {
    const next = spelt.replace(lookUp, (_, path: string, keys: string) => path + keys.replace(/\s*"([^"]+)"/g, '.$1'));
    if (next === spelt) break;
    spelt = next.replace(/\((\$?\.[Vv]alues(?:\.[\w-]{1,100}){1,20})\)/g, '$1');
  }
  return spelt;
}

/** A lookup whose keys are all written; those of others may be any. Lookups stand within each other no deeper than this. */
const mostWithin = 10;
const lookUp =
  /\b(?:index|get) {1,9}(\$?\.[Vv]alues(?:\.[\w-]{1,100}){0,20})((?: {1,9}"[\w-]{1,100}"){1,20})(?=\s{0,9}(?:[)|]|-?\}\}))/g;

/** The keys of such a value: `web.image` -> web, image. */
export const keysOf = (value: string): readonly string[] => value.split('.');

const blockKeys: ReadonlySet<string> = new Set([
  ...imageReference.keys,
  ...imageBlock.inBlock.repository,
  ...imageBlock.inBlock.tag,
]);
