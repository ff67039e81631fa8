/** Why something that looks like an image is left alone. A closed list: reports count by it. */
export type Why =
  | 'a schema'
  | 'what an updater watches'
  | 'a policy about images'
  | 'what a mirror copies'
  | 'what a build makes or pushes'
  | 'what a lock matches'
  | 'a lock or a description of packages'
  | 'a test of a chart'
  | 'a status'
  | 'a record or a description'
  | 'images of others that a tool leaves alone or lets in';

/** What a document must be for an entry to apply; all that is given must hold. */
export interface When {
  /** API group, without the version; '' is the core group. */
  readonly group?: string;
  readonly kinds?: readonly string[];
  /** It is a configuration that no cluster takes: it has no `metadata.name`. */
  readonly unnamed?: true;
  /** Only a document that is no object, in a file of such a name. */
  readonly file?: RegExp;
}

/**
 * A path in the document: `spec.image`, `*` any key, `**` any depth, `[*]` any item, `{a,b}` either key. '' is the
 * document as a whole.
 */
export type At = string;

/** One entry of the catalogue: where a kind of document has images, and what in it looks like one and is none. */
export interface Shape {
  readonly id: string;
  /** Where the schema is described. */
  readonly source: string;
  readonly when: When;
  /** Whole references, whatever the key is called; with `bare` a name without a host, a tag or a digest is one, too. */
  readonly images?: readonly { readonly at: At; readonly bare?: true }[];
  readonly ignore?: readonly { readonly at: At; readonly why: Why }[];
}
