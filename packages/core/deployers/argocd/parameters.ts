import { at, isMap, type Plain, type PlainMap, textAt } from '../../yaml/plain.ts';

/** Replaces every text of a value; keys stay. */
export function mapTexts(value: Plain, replace: (text: string) => string): Plain {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, replace));
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, replace)]));
}

/** The texts of a value that hold a template action, each once. */
export function findTemplates(value: Plain): readonly string[] {
  const found = new Set<string>();
  mapTexts(value, (text) => {
    if (text.includes('{{')) found.add(text);
    return text;
  });
  return [...found];
}

/** `{{name}}` and `{{ a.b }}` with flat parameters, unknown ones left (ApplicationSet without `goTemplate`; valyala/fasttemplate). */
export function fillFast(text: string, parameters: PlainMap): string {
  return text.replace(/\{\{(.*?)\}\}/gs, (whole, name: string) => {
    const value = textAt(parameters, name.trim());
    return value ?? (Object.hasOwn(parameters, name.trim()) ? '' : whole);
  });
}

/**
 * A Go template whose actions are only paths (`{{ .path.basename }}`) and `index` into them; null for any other, and
 * where a key is missing: the template engine has the last word then.
 */
export function fillSimple(text: string, parameters: PlainMap): string | null {
  let simple = true;
  const filled = text.replace(/\{\{(-?)(.*?)(-?)\}\}/gs, (_, left: string, action: string, right: string) => {
    const value = left === '' && right === '' ? evaluate(action.trim(), parameters) : null;
    simple &&= value !== null;
    return value ?? '';
  });
  return simple ? filled : null;
}

function evaluate(action: string, parameters: PlainMap): string | null {
  const path = /^(?:\.[A-Za-z_]\w*)+$/.exec(action);
  if (path) return textAt(parameters, ...action.slice(1).split('.'));
  const [, list, index] = /^index\s+((?:\.[A-Za-z_]\w*)+)\s+(\d+)$/.exec(action) ?? [];
  const items = list === undefined ? null : at(parameters, ...list.slice(1).split('.'));
  const item = Array.isArray(items) ? items[Number(index)] : null;
  return typeof item === 'string' ? item : null;
}

/** Nested parameters as flat ones, `a.b` and `list[0]`: what a template without `goTemplate` can name. */
export function flatten(value: Plain, prefix = ''): PlainMap {
  if (Array.isArray(value)) {
    return Object.assign({}, ...value.map((item, index) => flatten(item, `${prefix}[${index}]`)));
  }
  if (!isMap(value)) return { [prefix]: value === null ? '' : String(value) };
  const dot = prefix === '' ? '' : `${prefix}.`;
  return Object.assign({}, ...Object.entries(value).map(([key, inner]) => flatten(inner, dot + key)));
}

/** Deep merge: maps key by key, anything else replaced (what a JSON merge patch does, but for nulls). */
export function merge(under: Plain, over: Plain): Plain {
  if (!isMap(under) || !isMap(over)) return over;
  const merged = Object.entries(over).map(([key, value]) => {
    const below = Object.hasOwn(under, key) ? under[key] : undefined;
    return [key, below === undefined ? value : merge(below, value)] as const;
  });
  return { ...under, ...Object.fromEntries(merged) };
}
