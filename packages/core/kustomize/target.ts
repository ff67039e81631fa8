import type { Node } from '../yaml/node.ts';
import { compileExpression } from './expression.ts';
import { textField } from './fields.ts';

/** How an object is told from others (kustomize, `resid.ResId`). */
export interface ObjectId {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
}

/** An object as a selector sees it: its first id, those that it had on the way, its last one. */
export interface Selectable {
  readonly ids: readonly ObjectId[];
  readonly labels: () => ReadonlyMap<string, string>;
  readonly annotations: () => ReadonlyMap<string, string>;
}

/** Yes, no, or null: nobody can tell, since an expression or a selector is not known here. */
export type Answer = boolean | null;

/** What a patch or a replacement selects (kustomize, `types.Selector`): regular expressions over the whole, empty for any. */
export interface Target {
  /** As a patch selects: name and namespace by the first id or the last one. */
  readonly selects: (object: Selectable) => Answer;
  /** As a replacement selects: by one id alone. */
  readonly selectsId: (id: ObjectId) => Answer;
  readonly selectsLabels: (object: Selectable) => Answer;
  /** Whether it says anything of ids, of labels. */
  readonly hasId: boolean;
  readonly hasLabels: boolean;
}

/** Null where nothing is given: then a strategic-merge patch says by its own name what it is for. */
export function readTarget(node: Node | null): Target | null {
  if (node?.kind !== 'map') return null;
  const [group, version, kind, name, namespace, labels, annotations] = keys.map((key) => textField(node, key) ?? '');
  const matches = { group, version, kind, name, namespace };
  const [isGroup, isVersion, isKind, isName, isNamespace] = Object.values(matches).map((text) => compile(text ?? ''));
  const isGvk = (id: ObjectId): Answer => all([isGroup?.(id.group), isVersion?.(id.version), isKind?.(id.kind)]);
  const selectsLabels = (object: Selectable): Answer =>
    all([
      labels ? selectsBy(labels, object.labels()) : true,
      annotations ? selectsBy(annotations, object.annotations()) : true,
    ]);
  return {
    selects: (object) => {
      const ends = [object.ids[0], object.ids.at(-1)].filter((id) => id !== undefined);
      const last = ends.at(-1);
      if (last === undefined) return null;
      return all([
        any(ends.map((id) => isNamespace?.(namespaceOf(id)))),
        any(ends.map((id) => isName?.(id.name))),
        isGvk(last),
        selectsLabels(object),
      ]);
    },
    selectsId: (id) => all([isGvk(id), isName?.(id.name), isNamespace?.(id.namespace)]),
    selectsLabels,
    hasId: Object.values(matches).some((text) => text !== ''),
    hasLabels: `${labels}${annotations}` !== '',
  };
}

const keys = ['group', 'version', 'kind', 'name', 'namespace', 'labelSelector', 'annotationSelector'] as const;

/** No, where one says no; else "nobody can tell", where one says so. */
export function all(answers: readonly (Answer | undefined)[]): Answer {
  if (answers.includes(false)) return false;
  return answers.every((answer) => answer === true) ? true : null;
}

function any(answers: readonly (Answer | undefined)[]): Answer {
  if (answers.includes(true)) return true;
  return answers.every((answer) => answer === false) ? false : null;
}

function compile(expression: string): (text: string) => Answer {
  if (expression === '') return () => true;
  // A template of the chart in which the selector stands completes it.
  if (expression.includes('{{')) return () => null;
  if (/^[\w/-]*$/.test(expression)) return (text) => text === expression;
  const matches = compileExpression(`^(?:${expression})$`);
  return (text) => matches?.(text) ?? null;
}

/** A namespace that nobody gave is `default`. */
export function namespaceOf({ namespace }: ObjectId): string {
  return namespace === '' ? 'default' : namespace;
}

/** Whether two ids are one (`ResId.Equals`). */
export function isSameId(a: ObjectId, b: ObjectId): boolean {
  const isSameKind = a.kind === b.kind && a.group === b.group && a.version === b.version;
  return isSameKind && a.name === b.name && namespaceOf(a) === namespaceOf(b);
}

/** A selector of labels (Kubernetes, "Label selectors"): `a=b,c!=d,e,!f,g in (h,i)`. */
function selectsBy(selector: string, labels: ReadonlyMap<string, string>): Answer {
  if (selector.includes('{{')) return null;
  const parts = selector.match(/(?:[^,(]|\([^)]*\))+/g) ?? [];
  return all(parts.map((part) => selectsOne(part.trim(), labels)));
}

function selectsOne(part: string, labels: ReadonlyMap<string, string>): Answer {
  const equal = /^([\w./-]+)\s*(==|=|!=)\s*([\w.-]*)$/.exec(part);
  if (equal) {
    const [, key = '', sign, value] = equal;
    return sign === '!=' ? labels.get(key) !== value : labels.get(key) === value;
  }
  const exists = /^(!?)\s*([\w./-]+)$/.exec(part);
  if (exists) return labels.has(exists[2] ?? '') !== (exists[1] === '!');
  const set = /^([\w./-]+)\s+(in|notin)\s*\(([^)]*)\)$/.exec(part);
  if (!set) return null;
  const [, key = '', sign, values = ''] = set;
  const value = labels.get(key);
  const isIn = value !== undefined && values.split(',').some((one) => one.trim() === value);
  return sign === 'in' ? isIn : !isIn;
}
