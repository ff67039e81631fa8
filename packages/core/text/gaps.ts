/**
 * What a text has between pieces that stand in it in this order, the first at its beginning and the last at its end: each takes
 * as little as it can, the last one what is left. Null where the pieces do not stand so.
 */
export function takeGaps(pieces: readonly string[], text: string): readonly string[] | null {
  const [first = '', ...rest] = pieces;
  const last = rest.pop();
  if (last === undefined) return first === text ? [] : null;
  if (!text.startsWith(first)) return null;
  const taken: string[] = [];
  let at = first.length;
  for (const piece of rest) {
    const next = text.indexOf(piece, at);
    if (next < 0) return null;
    taken.push(text.slice(at, next));
    at = next + piece.length;
  }
  const end = text.length - last.length;
  return end >= at && text.endsWith(last) ? [...taken, text.slice(at, end)] : null;
}
