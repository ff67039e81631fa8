/**
 * A text that is being read, and where each of its characters stands in the file. The file itself maps one to one;
 * a text inside a string (a ConfigMap's block scalar, JSON in quotes) maps through the string's escapes and indentation.
 */
export interface Source {
  readonly text: string;
  /** `offsets[i]` is the file offset of `text[i]`, one more for the end; null when the text is the file. */
  readonly offsets: Int32Array | null;
  /** It stands inside quotes or a folded scalar: neither a line nor a quote can be added to it as it is. */
  readonly quoted?: boolean;
  /** It stands in base64: nothing can be written into it. */
  readonly encoded?: true;
}

/**
 * The same text, without the larger text that it was cut from: engines keep that alive as long as a piece of it is, so
 * what outlives the scan of a file is detached, and memory follows the images found, not the files read.
 */
export function detach(text: string): string {
  return ` ${text}`.slice(1);
}

/** What a text that is a part of another has of its encoding. */
export function encodingOf({ encoded }: Source): Pick<Source, 'encoded'> {
  return encoded ? { encoded } : {};
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
  finish(quoted: boolean): Source;
}

/** A decoder for `source.text[start..end)`: what it collects is never longer than that. */
export function openDecoder(source: Source, start: number, end: number): Decoder {
  const pieces: string[] = [];
  const offsets = new Int32Array(end - start + 1);
  let length = 0;
  return {
    copy(from, to) {
      pieces.push(source.text.slice(from, to));
      for (let index = from; index < to; index++) offsets[length++] = fileOffset(source, index);
    },
    put(text, index) {
      pieces.push(text);
      for (let count = 0; count < text.length; count++) offsets[length++] = fileOffset(source, index);
    },
    finish(quoted) {
      offsets[length++] = fileOffset(source, end);
      const text = pieces.join('');
      const isQuoted = quoted || source.quoted === true;
      return { text, offsets: offsets.subarray(0, length), quoted: isQuoted, ...encodingOf(source) };
    },
  };
}
