/** Why something that looks like an image is left alone. A closed list for the built-in entries: reports count by it. */
export type Why =
  | 'a schema'
  | 'what an updater watches'
  | 'a policy about images'
  | 'what a mirror copies'
  | 'what a build makes or pushes'
  | 'what a lock matches'
  | 'data that a tool fetches'
  | 'a lock or a description of packages'
  | 'a test of a chart'
  | 'a template whose values are judged'
  | 'a status'
  | 'an image of a machine'
  | 'a name alone, which may be no image'
  | 'a record or a description'
  | 'a report of image-policy'
  | 'images of others that a tool leaves alone or lets in';

/**
 * How sure a place is an image: `certain` where a schema says so, `convention` where the words of its keys do, `guess` where
 * only the value looks like one.
 */
export type Certainty = 'certain' | 'convention' | 'guess';

/** What a document must be for an entry to apply; all that is given must hold. With nothing given it is any document. */
export interface When {
  /** An object of Kubernetes, or none: `kind` and `apiVersion`. Given by `group`, too. */
  readonly object?: boolean;
  /** API group, without the version; '' is the core group. */
  readonly group?: string;
  readonly kinds?: readonly string[];
  /** It is a configuration that no cluster takes: it has no `metadata.name`. */
  readonly unnamed?: true;
  /** Only in a file of such a name. A text inside an object has none. */
  readonly file?: RegExp;
  /** Helm values, or none. */
  readonly values?: boolean;
  /** One of the texts at this path begins with one of these hosts, or with one below it. */
  readonly has?: { readonly at: At; readonly hosts: readonly string[] };
  /** The document has no other keys than these: its schema has none. */
  readonly keys?: readonly string[];
  /** Exactly this text is at the path. */
  readonly says?: { readonly at: At; readonly text: string };
}

/** A pattern of paths in the document, as `parsePattern` reads it: `spec.image`, `**.containers[*].image`. '' is all of it. */
export type At = string;

/** A whole reference, whatever its key is called. */
export interface ImageAt {
  readonly at: At;
  /** A name without a host, a tag or a digest is an image, too: the place holds nothing else. */
  readonly bare?: true;
  /** Whatever stands there is an image, or a mistake in one. */
  readonly certain?: true;
  /** Stands before the image; what has none is no image. */
  readonly scheme?: 'oci://' | 'docker://';
  /** Only where this key beside it has this value, or any. */
  readonly beside?: readonly [key: string, value?: string];
  /** The text is an expression that makes objects: a field `image` in it is one. */
  readonly within?: 'cel';
  /** Beside a directory or a map under this key it is what a build makes or pushes. */
  readonly builtBy?: string;
  /** The operator puts a version of the resource behind a name that has none. */
  readonly joins?: Joins;
}

/** Where in an object its operator looks for what it puts behind a name, the first that says one first. */
export interface Joins {
  readonly versions: readonly At[];
  /** Where it takes a digest. */
  readonly digests?: readonly At[];
  /** What names a version that moves: a channel. */
  readonly follows?: readonly At[];
}

/** Values that are set in other objects, at the place that a text says: `spec.containers[name: web].image`. Paths are of keys. */
export interface Sets {
  readonly at: At;
  /** The key of that text. */
  readonly location: string;
  readonly values: readonly string[];
  /** What gives a value that nobody can tell here. */
  readonly computed?: readonly string[];
  /** With this text there nothing is set. */
  readonly unless?: readonly [path: string, text: string];
}

/** An image whose parts are at several places below one map, given by paths of keys. */
export interface Spread {
  readonly at: At;
  readonly registry?: string;
  readonly repository: string;
  readonly tag: string;
  readonly digest: string;
  /** A sign tells which of the two a version is: `:v1`, `@sha256:…`. */
  readonly signed?: true;
  /** Without a version it keeps the one that it has. */
  readonly keeps?: true;
}

/** One entry of the catalogue, or of a policy, which has reasons of its own: where a kind of document has images, and what in it looks like one and is none. */
export interface Shape<Reason extends string = Why> {
  readonly id: string;
  /** Where the schema is described. */
  readonly source: string;
  readonly when: When;
  /** Where it is only a habit of many schemas; else `certain`. */
  readonly certainty?: 'convention';
  readonly images?: readonly ImageAt[];
  /** Entries of kustomize's `images`: a list of them, or one. */
  readonly kustomize?: readonly At[];
  /** Values of a Helm chart: a map of them, or their text. */
  readonly values?: readonly At[];
  /** What sets Helm values by their paths: lists of `{name, value}`, or maps of them. */
  readonly parameters?: readonly At[];
  readonly sets?: readonly Sets[];
  readonly spread?: readonly Spread[];
  /** `text`: only where a text stands there; `beside`: only where this key beside it has one of these values, or any. */
  readonly ignore?: readonly {
    readonly at: At;
    readonly why: Reason;
    readonly text?: true;
    readonly beside?: readonly [key: string, ...values: string[]];
  }[];
  /** What a build makes or pushes: it runs nowhere by that name, and no digest can name it. */
  readonly pushes?: readonly At[];
  /** Names by which something is picked: an edit would pick something else. */
  readonly matches?: readonly At[];
  /**
   * What counts in the rest of the document: what conventions say (the default), only what says a version, or nothing where
   * the schema is closed.
   */
  readonly rest?: 'versioned' | 'nothing';
}
