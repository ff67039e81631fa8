/** The most characters of a cell that stand in a line whatever its width: with five columns they fit a pull request's body. */
const longest = 24;

/** Fewer are not broken off: a path has many parts. */
const shortest = 12;

/** A piece of a cell's Markdown that is shown as so many characters. */
interface Piece {
  readonly markdown: string;
  readonly width: number;
  /** A browser breaks a line after it. */
  readonly breaks: boolean;
}

/**
 * A table's cell that may be broken inside long names and paths, where browsers keep them in one line and so push the columns
 * behind them beyond the edge. The same where nothing in it is long. `<wbr>` is among the tags that GitHub leaves in.
 */
export function breakable(cell: string): string {
  const tokens = cell.match(token) ?? [];
  const parts = splitRuns(tokens.flatMap(toPieces));
  if (parts.every((part) => widthOf(part) <= longest)) return cell;
  return parts
    .map((part) => (widthOf(part) <= longest ? part : breakUp(part)).map(({ markdown }) => markdown).join(''))
    .join('');
}

/** A code span, the address of a link, a tag, an entity, or one character. */
const token = /`[^`]*`|\]\([^()\s]*\)|<[^<>]*>|&#?\w+;|[\s\S]/gu;

/** What a code span may hold to be written as HTML instead: nothing of it is Markdown, an address or a mention then. */
const plain = /^(?:(?!:\/\/|www\.)[\w./:+=-]|@(?=sha256:))+$/i;

function toPieces(markdown: string): readonly Piece[] {
  const code = /^`([^`]*)`$/.exec(markdown)?.[1];
  if (code !== undefined && code.length > longest && plain.test(code)) {
    const inside = [...code].map((character) => piece(character === '_' ? '&#95;' : character, 1, character));
    return [piece('<code>', 0), ...inside, piece('</code>', 0)];
  }
  if (code !== undefined) return [piece(markdown, Math.min(code.length, longest), ' ')];
  const isHidden = markdown.startsWith('](') || /^<[^<>]*>$/.test(markdown);
  return [piece(markdown, isHidden || markdown === '&#8203;' ? 0 : 1, markdown)];
}

function piece(markdown: string, width: number, shown = ''): Piece {
  return { markdown, width, breaks: /^[\s-]$|^<br>$/.test(shown) };
}

/** What stands between two places where a line may be broken. */
function splitRuns(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [[]];
  for (const each of pieces) {
    runs.at(-1)?.push(each);
    if (each.breaks) runs.push([]);
  }
  return runs;
}

function widthOf(run: readonly Piece[]): number {
  return run.reduce((sum, { width }) => sum + width, 0);
}

/** Breaks are allowed behind the parts of a path, and where a part is long by itself. */
function breakUp(run: readonly Piece[]): readonly Piece[] {
  const broken: Piece[] = [];
  let width = 0;
  for (const each of run) {
    if (width >= longest && each.width > 0) {
      broken.push(piece('<wbr>', 0));
      width = 0;
    }
    broken.push(each);
    width += each.width;
    if (width < shortest || !/^[/:@]$/.test(each.markdown)) continue;
    broken.push(piece('<wbr>', 0));
    width = 0;
  }
  return broken;
}
