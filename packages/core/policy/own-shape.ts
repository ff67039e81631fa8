/** Where a kind of object of a team's own has its images: an entry of the catalogue of the scanner. */
export interface OwnShape {
  readonly id: string;
  readonly when: { readonly group: string; readonly kind: string };
  /** Patterns of paths; `bare`: a name alone is an image there. */
  readonly images: readonly { readonly at: string; readonly bare: boolean }[];
  readonly ignore: readonly { readonly at: string; readonly why: string }[];
}
