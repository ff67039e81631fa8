import type { PolicyException } from '../../policy/policy.ts';
import type { PlacedOccurrence } from '../../repository/place.ts';

const longestQuote = 200;
const longestMessage = 1000;

/** A text of the repository in double quotes, cut at 200 characters. */
export function quote(text: string): string {
  return `"${cut(text, longestQuote)}"`;
}

/** A message that is one line of bounded length, whatever keys, paths and references went into it. */
export function oneLine(message: string): string {
  const visible = message.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return cut(visible, longestMessage);
}

function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** What the place names, as far as it is known: the name without version, or words for an overlay that names none. */
export function subject({ image, templated }: PlacedOccurrence): string {
  if (image !== null) return image;
  return templated?.name ? quote(templated.name) : 'This image (nothing in the file names its repository)';
}

/** The key that stands for a part, as the file spells it. */
export function keyName(occurrence: PlacedOccurrence, role: 'repository' | 'tag', otherwise: string): string {
  return occurrence.parts[role]?.key?.text ?? otherwise;
}

/** What an exception covers: its image and its paths, as the policy file has them. */
export function scopeOf(exception: Pick<PolicyException, 'image' | 'paths' | 'baseline'>): string {
  if (exception.baseline !== undefined) return `all that ${quote(exception.baseline)} lists`;
  const paths = exception.paths.map(quote).join(', ');
  return [...(exception.image === null ? [] : [quote(exception.image)]), ...(paths === '' ? [] : [paths])].join(' in ');
}
