/**
 * A text that is being read, and where each of its characters stands in the file. The file itself maps one to one;
 * a text inside a string (a ConfigMap's block scalar, JSON in quotes) maps through the string's escapes and indentation.
 */
export interface Source {
  readonly text: string;
  /** `offsets[i]` is the file offset of `text[i]`, one more for the end; null when the text is the file. */
  readonly offsets: Int32Array | null;
}

/** Where the character at `index` of the source stands in the file. */
export function fileOffset(source: Source, index: number): number {
  return source.offsets === null ? index : (source.offsets[index] ?? 0);
}

/** Collects a decoded text piece by piece, with the place of each character in the file. */
export interface Decoder {
  /** Adds `source.text[start..end)` as it is. */
  copy(start: number, end: number): void;
  /** Adds characters that stand for the source character at `index`. */
  put(text: string, index: number): void;
  finish(end: number): Source;
}

export function openDecoder(source: Source): Decoder {
  const pieces: string[] = [];
  const offsets: number[] = [];
  return {
    copy(start, end) {
      pieces.push(source.text.slice(start, end));
      for (let index = start; index < end; index++) offsets.push(fileOffset(source, index));
    },
    put(text, index) {
      pieces.push(text);
      for (let count = 0; count < text.length; count++) offsets.push(fileOffset(source, index));
    },
    finish(end) {
      offsets.push(fileOffset(source, end));
      return { text: pieces.join(''), offsets: Int32Array.from(offsets) };
    },
  };
}
