import { addAll } from '../../text/collate.ts';

/** An image in an expression: where its text stands, and whether more makes it than this text. */
export interface CelImage {
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
}

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly isString: boolean;
}

/** What makes the value of a field: its texts, and what else. */
interface Value {
  readonly start: number;
  readonly strings: Token[];
  readonly others: string[];
}

/** What stands between brackets. Round and square ones are a part of the value around them; braces have fields. */
interface Frame {
  readonly fields: Map<string, Value> | null;
  key: string;
  value: Value | null;
}

/**
 * The images of what an expression of CEL makes (CEL, "Syntax"): the field `image` of an object or a map, and what a JSON patch puts
 * at a path that ends with it. What is compared is none, nor what a patch only tests, nor the image of another container.
 */
export function findCelImages(text: string): readonly CelImage[] {
  const found: CelImage[] = [];
  const frames: Frame[] = [{ fields: null, key: '', value: null }];
  for (const token of tokensOf(text)) {
    const frame = frames.at(-1);
    if (frame === undefined) break;
    const within = token.isString ? '' : token.text;
    if (within === '{' || within === '(' || within === '[') {
      if (within !== '(') frame.value?.others.push(within);
      frames.push({ fields: within === '{' ? new Map() : null, key: '', value: within === '{' ? null : frame.value });
    } else if (within === '}' || within === ')' || within === ']') {
      if (frame.fields !== null) addAll(found, imagesOf(closeField(frame, frame.fields)));
      frames.pop();
    } else readToken(frame, token);
  }
  return found.sort((one, other) => one.from - other.from);
}

function readToken(frame: Frame, token: Token): void {
  const { fields, value } = frame;
  if (fields !== null && value === null) {
    if (token.text === ':') frame.value = { start: token.start, strings: [], others: [] };
    else frame.key = token.isString ? token.text.slice(1, -1) : token.text;
  } else if (fields !== null && token.text === ',') closeField(frame, fields);
  else if (token.isString) value?.strings.push(token);
  // `dyn` only takes the type from what it is given.
  else if (token.text !== 'dyn') value?.others.push(token.text);
}

function closeField(frame: Frame, fields: Map<string, Value>): ReadonlyMap<string, Value> {
  if (frame.value !== null) fields.set(frame.key, frame.value);
  frame.value = null;
  return fields;
}

function imagesOf(fields: ReadonlyMap<string, Value>): readonly CelImage[] {
  const path = fields.get('path')?.strings.at(-1)?.text ?? '';
  const isTest = /^["']test["']$/.test(fields.get('op')?.strings[0]?.text ?? '');
  const put = /\/image["']$/.test(path) && !isTest ? fields.get('value') : undefined;
  return [fields.get('image'), put].flatMap((value) => (value === undefined ? [] : imageOf(value)));
}

function imageOf({ start, strings, others }: Value): readonly CelImage[] {
  const [first] = strings;
  if (first === undefined) return isCopy.test(others.join('')) ? [] : [{ from: start, to: start, open: true }];
  const open = strings.length + others.length > 1 || !/^(["'])(?!\1)[^\\]*$/.test(first.text);
  return [{ from: first.start + 1, to: first.start + first.text.length - 1, open }];
}

/** The image of another container of the object; what a parameter says is none of it. */
const isCopy = /^(?!params\b)[\w.[\]]+\.image$/;

/** Texts in quotes, names and single characters; no spaces and no comments. */
export function* tokensOf(text: string): Generator<Token> {
  for (const match of text.matchAll(lexeme)) {
    const [whole, string, other] = match;
    if (string === undefined && other === undefined) continue;
    yield { text: whole, start: match.index, isString: string !== undefined };
  }
}

const lexeme =
  /\/\/[^\n]*|\s+|([rRbB]{0,2}(?:""".*?"""|'''.*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'))|([A-Za-z_]\w*|.)/gs;
