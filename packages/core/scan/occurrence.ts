import type { ImageReference, ReferenceProblem } from '../image/reference.ts';
import type { ScalarStyle, Span } from '../yaml/span.ts';
import type { Certainty } from './catalogue/shape.ts';

/** The text of one part of an image's name, and where it stands in the file. */
export interface Part {
  /** The part as the scalar means it: escapes resolved. */
  readonly text: string;
  /** Where the part stands, inside any quotes. Its bytes there equal `text` unless the scalar uses escapes. */
  readonly span: Span;
  readonly style: ScalarStyle;
  /** Where in the file the name in `text` ends and its tag or digest begins; `span.end` when it has neither. */
  readonly nameEnd?: number;
  /** It stands inside a quoted or folded text: what needs quotes of its own cannot be written there. */
  readonly quoted?: true;
  /** It stands in base64: nothing can be written there. */
  readonly encoded?: true;
  /** It is an alias of a value that stands elsewhere and that other places may share. */
  readonly aliased?: true;
  /** A patch takes it away, and this is the patch: there is nothing that could be written here. */
  readonly removed?: true;
  /** It is an anchor, and parts of other images, or values that are no images, take its value by an alias. */
  readonly shared?: 'images' | 'values';
  /** The mapping key that names this part, where one does; `double`: in double quotes, as JSON has it. */
  readonly key?: { readonly text: string; readonly span: Span; readonly double?: true };
}

export type Role = 'reference' | 'registry' | 'repository' | 'tag' | 'digest';

/** The parts that are written at this place. Either `reference` alone, or any of the others. */
export type Parts = { readonly [R in Role]?: Part };

/** Where a key that the place lacks would be added: `before + value + after`, inserted at `offset`. */
export interface Slot {
  readonly offset: number;
  readonly before: string;
  readonly after: string;
  /** The key in `before`; absent where it stands there already, with nothing behind it. */
  readonly key?: string;
  readonly fills?: true;
  /** A digest goes there without its algorithm: the key is `sha`. */
  readonly bare?: true;
}

/** What of an image only a template engine, a shell or a build can tell. */
export interface TemplatedParts {
  /** Its name as it is written, where nobody can tell it. */
  readonly name: string | null;
  /** Nobody can tell whether it has a digest; `ungiven`: a template takes it of values that nothing here gives. */
  readonly open: boolean;
  readonly ungiven?: true;
}

/** The syntax in which an image is named. */
export type Shape = 'reference' | 'map' | 'kustomize' | 'parameter' | 'embedded' | 'env' | 'arg';

/** Where a part stands, for people: 1-based, columns in UTF-16 units, the end exclusive. */
export interface Location {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A pull policy written beside an image: `imagePullPolicy` or `pullPolicy`. */
export interface PullPolicy {
  readonly value: string;
  readonly span: Span;
  /** Where a finding points to; the image's own place when absent. */
  readonly location?: Location;
}

/** What of a custom resource an operator puts behind a name, or may put there: by its key. */
export interface Completing {
  readonly key: string;
  /** The tag that it gives, where its operator is known to take it: a template, too. Null where nobody knows. */
  readonly tag: string | null;
  /** The key under which the operator takes a digest. */
  readonly digestKey?: string;
}

/** The same block further out in the file: charts that name one image for many components take its repository and host from there. */
export interface NamingBlock {
  readonly path: string;
  /** It has another version, or the name is another one elsewhere: this one may as well be of a chart that has a repository of its own. */
  readonly doubtful?: true;
}

/** One place of one file where an image is named. Plain data: everything a rule, a planner or an edit needs. */
export interface Occurrence {
  /** Path from the root, `/` between its parts. */
  readonly file: string;
  /** Index of the YAML document in the file, 0-based. */
  readonly document: number;
  /** Dots between keys, `[n]` for sequence items: `spec.containers[0].image`; a key with a dot in it is quoted: `data["a.yaml"]`. */
  readonly path: string;
  readonly shape: Shape;
  /** The entry of the catalogue, or the convention, that found it; and how sure that makes it. */
  readonly by: string;
  readonly certainty: Certainty;
  /** What the object and the list items around it call themselves: `Deployment/web, worker`. It tells places apart that only an index does. */
  readonly owner?: string;
  /** `metadata.namespace` of the object. */
  readonly namespace?: string;
  readonly parts: Parts;
  /** Parts that come through a merge key: they count here and stand elsewhere. */
  readonly merged?: Parts;
  /** Of the part named first: 1-based, columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** Of the last character of that part, exclusive. */
  readonly endLine: number;
  readonly endColumn: number;
  /** The parts joined: what this place says by itself. Null for an overlay that names no repository (`tag:` or `digest:` only) or for a malformed one. */
  readonly reference: ImageReference | null;
  /** Why the parts are no reference, and which part holds the problem. */
  readonly problem: (ReferenceProblem & { readonly part: Role }) | null;
  /** Normalised `host/repository`, from the parts or inherited; null when nothing in this file names it. */
  readonly image: string | null;
  /** The tag and digest this place ends up with, well-formed ones only, digest always with its algorithm. */
  readonly tag: string | null;
  readonly digest: string | null;
  /** The block whose name `image` is, where this one writes none. */
  readonly namedBy?: NamingBlock;
  /** Parts of it are completed elsewhere: `registry.${DOMAIN}/acme/web:1.0`. */
  readonly templated?: TemplatedParts;
  /** It runs unless the chart's values say something here: the keys of that value. */
  readonly unless?: readonly string[];
  /** What of a custom resource may complete its name, which has no version. */
  readonly completedBy?: Completing;
  /** Where a digest key would be added; only for `map` and `kustomize` without one. */
  readonly digestSlot?: Slot;
  /** Where a tag key would be added; only for `map` and `kustomize` without one. */
  readonly tagSlot?: Slot;
  /** The pull policy beside the image, where one is written. */
  readonly pullPolicy?: PullPolicy;
  /** A container of a pod template, or a custom resource: a place in which a pull policy would stand. */
  readonly takesPullPolicy?: boolean;
  /** The comment after the part on its line, without `#`: it may name a version that goes stale. */
  readonly comment?: string;
  /** The version that the comment names, a day in brackets behind it, and where: it may be moved along. */
  readonly stamp?: { readonly text: string; readonly span: Span };
  /** The path at which a JSON patch puts it: `spec.template.spec.containers[-].image`. */
  readonly patches?: string;
  /** The path of the string in which it stands, the innermost; absent where it stands in none. */
  readonly within?: string;
  /** Other paths of the document at which this same text stands, by an alias or a merge key of YAML. */
  readonly alsoAt?: readonly string[];
  /** The file is encrypted with sops: an edit would break its MAC. */
  readonly sealed?: boolean;
}

/** A value elsewhere in the file that is exactly an image's digest and must move with it, such as `FOO_IMAGE_DIGEST`. */
export interface LooseDigest extends Pick<Occurrence, 'owner' | 'alsoAt'> {
  readonly path: string;
  readonly document: number;
  /** `sha256:<hex>`, or bare hex as written. */
  readonly part: Part;
}

/** A pull policy that stands beside no image of its own: `image: { pullPolicy: Always }` in an overlay. */
export interface StrayPullPolicy extends PullPolicy, Location {
  readonly path: string;
  readonly document: number;
}

/** Why a file, or a document of it, could not be read as what it is. */
export interface Unreadable {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly reason: string;
  /** The file that makes it matter, where another one does: a change of that brings it, too. */
  readonly deployer?: string;
}

/** A value under an image key of which a part is known only once it is rendered. */
export interface Templated extends Pick<Unreadable, 'file' | 'line' | 'column'> {
  readonly path: string;
  readonly document: number;
  /** As it is written, cut where it is long. */
  readonly text: string;
}

/** What was left alone: by which entry of the catalogue, and why. */
export interface PassedOver {
  readonly file: string;
  readonly line: number;
  /** '' for the whole document. */
  readonly path: string;
  readonly document: number;
  readonly by: string;
  readonly why: string;
  /** The paths of the values that a template of a chart takes its image of, as the keys alone tell. */
  readonly takes?: readonly string[];
  /** With them, the template as it is written; cut where it is long. */
  readonly template?: string;
}
