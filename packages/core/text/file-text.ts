import type { Result } from './result.ts';

/** The text of a file, or why there is none. Text keeps BOM and line ends: encoding it again gives the same bytes. */
export type FileText = Result<
  { readonly text: string },
  {
    readonly reason: string;
    /** The text files of a packed chart, by their paths in it; null where it is none. Absent for what is not packed. */
    readonly unpack?: () => Promise<ReadonlyMap<string, string> | null>;
  }
>;

/** The texts below a directory: path from there -> text; or why there are none: no such directory, or more than a chart has. */
export type DirectoryTexts = Result<{ readonly files: ReadonlyMap<string, FileText> }>;
