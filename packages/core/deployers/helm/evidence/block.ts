/** A block of values that is an image, as a chart sees it. */
export interface Block {
  readonly path: readonly (string | number)[];
  /** The keys that name the repository. */
  readonly names: readonly string[];
  /** The keys of a tag: images are looked at with one and without. */
  readonly tags?: readonly string[];
}

/** The path of a block as templates have it. */
export function textPath({ path }: Block): readonly string[] {
  return path.map(String);
}
