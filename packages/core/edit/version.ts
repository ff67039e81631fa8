/** Tag and digest of a place: before a change, or after it. */
export interface Version {
  readonly tag: string | null;
  readonly digest: string | null;
}
