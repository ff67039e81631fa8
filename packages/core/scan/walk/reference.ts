import { hasVersion } from '../../image/written.ts';
import type { ScalarNode } from '../../yaml/node.ts';
import type { Completing, Part, PullPolicy, Shape } from '../occurrence.ts';
import { partOf } from '../parts.ts';
import { addDraft, type Collection, type Context, type Draft } from './collect.ts';

/** What is known of a scalar's place. */
export interface TextPlace {
  readonly path: string;
  readonly key: string;
  readonly keyNode?: ScalarNode;
  readonly shape: Shape;
  /** The entry of the catalogue, or the convention, that makes it an image. */
  readonly by?: string;
  /** Stands before the image. */
  readonly scheme?: string;
  /** A place that holds an image whatever it looks like: the `image` of a container. */
  readonly certain?: boolean;
  /** A name without `/`, `:` and `@` counts: the map around it looks like a container. */
  readonly bare?: boolean;
  /** Only a name with a tag or a digest counts. */
  readonly versioned?: boolean;
  readonly pullPolicy?: PullPolicy;
  readonly takesPullPolicy?: boolean;
  /** As `Occurrence.unless`. */
  readonly unless?: readonly string[];
  /** As `Occurrence.completedBy`. */
  readonly completedBy?: Completing;
  /** The digest of a custom resource that its operator puts behind the name. */
  readonly joined?: Part;
}

/** Adds a reference that begins at `from` in the scalar's text, and ends with it or at `to`. */
export function addReference(
  into: Collection,
  node: ScalarNode,
  place: TextPlace,
  context: Context,
  from: number,
  to?: number,
): void {
  const { path, shape, pullPolicy, takesPullPolicy, by = 'image.anywhere' } = place;
  const part = partOf(context.source, node, place.keyNode, from, to);
  if (place.joined !== undefined && !hasVersion(part.text)) {
    addDraft(into, { path, shape: 'map', by, parts: { repository: part, digest: place.joined }, context });
    return;
  }
  const draft: { -readonly [K in keyof Draft]: Draft[K] } = { path, shape, by, parts: { reference: part }, context };
  if (pullPolicy) draft.pullPolicy = pullPolicy;
  if (takesPullPolicy) draft.takesPullPolicy = true;
  if (place.unless !== undefined) draft.unless = place.unless;
  if (place.completedBy !== undefined && !hasVersion(part.text)) draft.completedBy = place.completedBy;
  addDraft(into, draft);
}
