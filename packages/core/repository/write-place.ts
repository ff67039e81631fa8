/** How an image's version is written so that what reads its block deploys it. */
export type WritePlace =
  /** `tag: "1.4@sha256:…"`. `note`: what nobody knows here. */
  | { readonly kind: 'tag'; readonly note: string | null }
  | {
      readonly kind: 'digest';
      readonly key: string;
      /** `hex`: without its algorithm, which the chart writes itself. */
      readonly form: 'digest' | 'hex';
      /** Without it the chart would print another tag, or none where it needs one. */
      readonly keepTag: boolean;
      readonly note: string | null;
    }
  /**
   * Nothing that is written would be deployed; or (`other`) what is deployed is another image than is written. `at`: the line of the
   * template that says so.
   */
  | {
      readonly kind: 'refused';
      readonly other?: true;
      readonly reason: string;
      readonly at: { readonly file: string; readonly line: number } | null;
    };

/** Why a version would not be deployed, with the template's line where one says so. */
export function describeRefusal({ reason, at }: Extract<WritePlace, { kind: 'refused' }>): string {
  return `${reason}${at === null ? '' : ` (${at.file}:${at.line})`}`;
}
