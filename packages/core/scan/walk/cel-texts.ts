import { type Decoder, openDecoder, type Source } from '../../yaml/source.ts';
import { celParsers } from '../catalogue/policies.ts';
import { type Token, tokensOf } from './cel.ts';

/**
 * The texts of YAML and JSON that an expression parses (`yaml.parse('''…''' + variables.role + '''…''')`): what is put between is a
 * template in it. Where it is all of the text, there is none.
 */
export function findCelTexts(source: Source): readonly Source[] {
  const tokens = [...tokensOf(source.text)];
  const found: Source[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const call = tokens.slice(index, index + 4).map(({ text }) => text);
    const start = tokens[index]?.start ?? 0;
    if (!parsers.has(call.join(''))) continue;
    const given = givenTo(tokens, index + 4);
    // What never ends is no expression.
    if (given === null) break;
    if (given.some(({ isString }) => isString)) found.push(joinText(source, start, given));
    index += 3 + given.length;
  }
  return found;
}

const parsers: ReadonlySet<string> = new Set(celParsers.calls.map((call) => `${call}(`));

/** From the name of the call on: with it, what is collected is never longer than what it is collected of. */
function joinText(source: Source, start: number, given: readonly Token[]): Source {
  const decoder = openDecoder(source, start, endOf(given.at(-1)));
  let others: Token[] = [];
  const putOthers = () => {
    const [first] = others;
    if (first === undefined) return;
    const name = source.text.slice(first.start, endOf(others.at(-1))).replace(/[^\w.]+/g, '');
    decoder.put(`$(${name})`, first.start);
    others = [];
  };
  let depth = 0;
  for (const token of given) {
    if (!token.isString) depth += nesting[token.text] ?? 0;
    if (token.isString && depth === 0) {
      putOthers();
      copyString(source, token, decoder);
    } else if (depth > 0 || token.text !== '+') others.push(token);
  }
  putOthers();
  return decoder.finish(true);
}

const endOf = (token: Token | undefined): number => (token === undefined ? 0 : token.start + token.text.length);

const nesting: Readonly<Record<string, number>> = { '(': 1, '[': 1, '{': 1, ')': -1, ']': -1, '}': -1 };

/** The tokens up to the bracket that closes the call; null where none does. */
function givenTo(tokens: readonly Token[], from: number): readonly Token[] | null {
  let depth = 0;
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.isString) continue;
    depth += nesting[token.text] ?? 0;
    if (depth < 0) return tokens.slice(from, index);
  }
  return null;
}

/** What a string says: its escapes stand where they are written. */
function copyString({ text }: Source, token: Token, decoder: Decoder): void {
  const [, prefix = '', quote = ''] = /^(\w*)("""|'''|"|')/.exec(token.text) ?? [];
  const end = token.start + token.text.length - quote.length;
  let from = token.start + prefix.length + quote.length;
  const escapes = /r/i.test(prefix) ? [] : text.slice(from, end).matchAll(/\\([nrt"'`?\\])/g);
  const first = from;
  for (const { index, 1: letter = '' } of escapes) {
    decoder.copy(from, first + index);
    decoder.put(controls[letter] ?? letter, first + index);
    from = first + index + 2;
  }
  decoder.copy(from, end);
}

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
