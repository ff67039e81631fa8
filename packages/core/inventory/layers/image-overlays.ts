import type { ImageOverlay } from '../../deployers/release-source.ts';
import { joinRegistry } from '../../image/written.ts';
import { scalarField } from '../../kustomize/fields.ts';
import { openBudget, openTransform, TooMuch, type Transform } from '../../kustomize/image.ts';
import { readImage } from '../../kustomize/kustomization.ts';
import { madeScalar } from '../../kustomize/layer.ts';
import { joinParts } from '../../scan/join.ts';
import { scalarText } from '../../yaml/node.ts';
import { type Composition, plainPart, type SaidPart } from './block.ts';
import type { Spoken } from './claims.ts';
import type { PlaceIndex } from './places.ts';

/** An image with what lies over it, and what those entries say of it: above all layers. */
export interface Overlaid {
  readonly composition: Composition;
  readonly spoken: readonly Spoken[];
}

/** Lays entries of `images:` over an image that a chart renders; `top` is the number of the layer that they are. */
export function overlayImages(
  over: readonly ImageOverlay[],
  composition: Composition,
  places: PlaceIndex,
  top: number,
): Overlaid {
  const transform = openTransform(openBudget());
  try {
    return over.reduce<Overlaid>((below, overlay) => lay(below, overlay, transform, places, top), {
      composition,
      spoken: [],
    });
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return { composition: { ...composition, unknown: error.message }, spoken: [] };
  }
}

function lay(below: Overlaid, overlay: ImageOverlay, transform: Transform, places: PlaceIndex, top: number): Overlaid {
  const { composition } = below;
  const { layer, entry } = overlay;
  const { file, source } = layer;
  const image = readImage(entry, { file, document: 0, source, within: '' });
  for (const text of textsOf(composition)) {
    const before = madeScalar(text);
    const after = transform(before, { file, image });
    if (after === before) continue;
    if (after.unknown !== undefined)
      return { ...below, composition: { ...composition, unknown: composition.unknown ?? after.unknown } };
    const parts = partsOf(overlay, places);
    const joined = joinParts({ reference: plainPart(scalarText(after)) });
    const claims = Object.entries(parts).flatMap(([key, { claim, origin }]) =>
      claim === null ? [] : [{ claim, key: `images.${key}`, origin, layer: top }],
    );
    return {
      composition: { ...composition, joined, said: sayOver(composition.said, parts) },
      spoken: [...claims, ...below.spoken],
    };
  }
  return below;
}

/** An image as a chart may write it: as its values have it, and with the registry of many. */
function textsOf({ joined, said }: Composition): readonly string[] {
  const version = `${joined.tag === null ? '' : `:${joined.tag}`}${joined.digest === null ? '' : `@${joined.digest}`}`;
  const { reference, repository, registry } = said;
  if (reference !== undefined) return [reference.text];
  const written = registry?.text ? joinRegistry(registry.text, repository?.text ?? '') : (repository?.text ?? '');
  const names = new Set([written, joined.image ?? ''].filter((name) => name !== ''));
  return [...names].map((name) => `${name}${version}`);
}

interface EntryParts {
  readonly name?: SaidPart;
  readonly newName?: SaidPart;
  readonly newTag?: SaidPart;
  readonly digest?: SaidPart;
  readonly tagSuffix?: SaidPart;
}

function partsOf({ layer, entry }: ImageOverlay, places: PlaceIndex): EntryParts {
  const said = (['name', 'newName', 'newTag', 'digest', 'tagSuffix'] as const).flatMap((key) => {
    const node = scalarField(entry, key);
    if (node === null || scalarText(node) === '') return [];
    const origin = { layer, node, key: null };
    return [[key, { text: scalarText(node), origin, claim: places.find(origin) }] as const];
  });
  return Object.fromEntries(said);
}

/** As kustomize: a tag without a digest takes that away, and a digest alone the tag. */
function sayOver(below: Composition['said'], { newName, newTag, digest, tagSuffix }: EntryParts): Composition['said'] {
  const { reference, registry, ...rest } = below;
  const named = newName
    ? { repository: newName }
    : { ...(registry && { registry }), ...(reference && { repository: reference }) };
  const { tag, digest: held, ...others } = { ...rest, ...named };
  if (newTag || digest) return { ...others, ...(newTag && { tag: newTag }), ...(digest && { digest }) };
  if (tagSuffix) return { ...others, tag: tagSuffix };
  return { ...others, ...(tag && { tag }), ...(held && { digest: held }), ...(reference && { tag: reference }) };
}
