/** The commit that the next entries belong to. */
export interface RawCommit {
  readonly kind: 'commit';
  readonly sha: string;
  /** Of the committer: when it landed here, not when it was written. */
  readonly seconds: number;
  readonly subject: string;
}

/** One entry of Git's raw diff format (git-diff, "Raw output format"). */
export interface RawEntry {
  readonly kind: 'entry';
  /** Null unless a regular file stood there. */
  readonly oldBlob: string | null;
  readonly newBlob: string | null;
  /** Null where nothing of any kind stood. */
  readonly oldPath: string | null;
  readonly newPath: string | null;
}

/** The format for `git log -z --raw --no-abbrev` that `parseRaw` reads; `c` tells a commit from an entry's `:`. */
export const commitFormat = '--format=c%H %ct %s';

/** Reads the NUL-parted output of `git log` or `git diff` with `--raw -z --no-abbrev`. */
export async function* parseRaw(chunks: AsyncIterable<string>): AsyncIterable<RawCommit | RawEntry> {
  let carry = '';
  let header: string | null = null;
  let paths: string[] = [];
  for await (const chunk of chunks) {
    const tokens = (carry + chunk).split('\0');
    carry = tokens.pop() ?? '';
    for (const token of tokens) {
      if (header === null) {
        const text = token.trimStart();
        if (text.startsWith(':')) header = text;
        else if (text.startsWith('c')) yield parseCommit(text);
      } else {
        paths.push(token);
        if (paths.length === (isRename(header) ? 2 : 1)) {
          yield parseEntry(header, paths);
          header = null;
          paths = [];
        }
      }
    }
  }
}

function parseCommit(text: string): RawCommit {
  const [sha = '', seconds = ''] = text.slice(1).split(' ', 2);
  return { kind: 'commit', sha, seconds: Number(seconds), subject: text.slice(sha.length + seconds.length + 3) };
}

function parseEntry(header: string, paths: readonly string[]): RawEntry {
  const [oldMode = '', newMode = '', oldId = '', newId = ''] = header.slice(1).split(' ');
  const [first = '', second = first] = paths;
  return {
    kind: 'entry',
    oldBlob: isRegular(oldMode) ? oldId : null,
    newBlob: isRegular(newMode) ? newId : null,
    oldPath: oldMode === absent ? null : first,
    newPath: newMode === absent ? null : second,
  };
}

function isRename(header: string): boolean {
  return /^[RC]/.test(header.slice(header.lastIndexOf(' ') + 1));
}

/** Neither a link (120000) nor a submodule (160000). */
function isRegular(mode: string): boolean {
  return mode.startsWith('100');
}

const absent = '000000';
