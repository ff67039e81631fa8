import { closestMatch } from 'leven';

/** The fix for a word that is not among the known ones: `did you mean "x"?`, or the list of them when none is near. */
export function suggest(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  if (near !== null) return `did you mean ${quote(near)}?`;
  return known.length === 0 ? 'none is known here' : `known: ${known.map(bare).join(', ')}`;
}

/** Known words may be the file's own, such as its environments: without quotes only where they are plain. */
function bare(word: string): string {
  return /^[\w.-]{1,60}$/.test(word) ? word : quote(word);
}

/** The known word that was probably meant, or null. Case and separators do not count: `promote_from` is `promoteFrom`. */
export function nearest(word: string, known: readonly string[]): string | null {
  const simple = simplify(word);
  // Two letters swapped are two edits; a word that shares no letter with another is not it.
  const maxDistance = Math.min(simple.length - 1, Math.max(2, Math.floor(simple.length / 3)));
  if (maxDistance < 1) return null;
  const meant = closestMatch(simple, known.map(simplify), { maxDistance });
  return known.find((candidate) => meant !== undefined && simplify(candidate) === meant) ?? null;
}

/** A text from the policy file as messages show it: quoted, on one line, short. */
export function quote(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return JSON.stringify(short).replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, '?');
}

/** Long words are cut: nothing that is known is longer, and distance costs time by length squared. */
const simplify = (word: string): string => word.slice(0, 64).toLowerCase().replace(/[-_ ]/g, '');
