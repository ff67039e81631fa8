import type { ImageBlock } from '../../deployers/helm/blocks.ts';
import { findBlockAffix, isUnread } from '../../deployers/helm/evidence/write-place.ts';
import type { WriteQuestion } from '../../deployers/helm/evidence/write-question.ts';
import { nameAlone } from '../../repository/image-name.ts';
import type { Composed, PlacedOccurrence, SaidAt, Unread, WriteTarget } from '../../repository/place.ts';
import { eachOnce } from '../../repository/place-id.ts';
import type { WritePlace } from '../../repository/write-place.ts';
import type { findNamingBlock } from '../../scan/naming-block.ts';
import type { Role } from '../../scan/occurrence.ts';
import { appendKey } from '../../yaml/path.ts';
import type { Unit } from '../units/unit.ts';
import type { Composition, SaidPart } from './block.ts';
import type { Spoken } from './claims.ts';
import { chooseTarget, type Lead } from './lead.ts';
import { locateOrigin } from './locate.ts';
import type { findOverride } from './override.ts';
import type { openOwnLayers } from './own-layer.ts';
import type { Ownership } from './ownership.ts';
import { planWrite } from './write-target.ts';

/** A unit, and whose places are whose. */
export interface Scene {
  readonly unit: Unit;
  readonly ownership: Ownership;
  readonly ownLayer: ReturnType<typeof openOwnLayers>;
}

/** An image of a unit, with all that its layers say of it. */
export interface UnitImage {
  readonly block: ImageBlock;
  readonly composition: Composition;
  readonly unread: Unread | null;
  readonly question: WriteQuestion;
  readonly spoken: readonly Spoken[];
  /** A name over the digest of another. */
  readonly override: ReturnType<typeof findOverride>;
  /** The block around it in the release, where no layer says its name. */
  readonly around?: NonNullable<ReturnType<typeof findNamingBlock>>;
}

/** The image at the place where it would be fixed. */
export function toOccurrence(scene: Scene, image: UnitImage, lead: Lead): PlacedOccurrence {
  const { unit } = scene;
  const { occurrence } = lead;
  const { joined, said } = image.composition;
  const path = printBlock(image.block);
  const isElsewhere = occurrence.environment !== unit.environment;
  const composed = composedOf(scene, image, lead, path);
  const isOwnProblem =
    joined.problem !== null &&
    (composed.malformed !== undefined || occurrence.parts[joined.problem.part] !== undefined);
  const isNameless = joined.image === null && !joined.templated?.name;
  return {
    ...(isNameless ? withoutTemplate(occurrence) : withoutBlock(occurrence)),
    ...(image.around && { namedBy: image.around.namedBy }),
    reference: joined.reference,
    problem: isOwnProblem ? joined.problem : occurrence.problem,
    image:
      joined.image ?? image.around?.image ?? (isNameless && said.repository === undefined ? occurrence.image : null),
    tag: joined.tag,
    digest: joined.digest,
    environment: unit.environment,
    ...(isElsewhere && { place: unit.environment === null ? null : `${unit.id}#${path}` }),
    composed,
    alone: occurrence,
    ...(joined.templated && { templated: joined.templated }),
  };
}

/** What its layers say of it together. */
function composedOf(scene: Scene, image: UnitImage, lead: Lead, path: string): Composed {
  const { unit, ownLayer } = scene;
  const { occurrence, stays, layer } = lead;
  const above = stays === null || layer === undefined ? undefined : ownLayer(unit, layer);
  const { said, unknown } = image.composition;
  const claims = Object.values(said).flatMap(({ claim }) => claim?.occurrence ?? []);
  const isOfValues = said.reference === undefined && occurrence.shape !== 'kustomize';
  const malformed = findMalformed(image.composition);
  let places: Composed['said'] | null = null;
  return {
    unit: unit.id,
    name: unit.name,
    path,
    // Lines are counted when somebody asks: few images are printed with all their parts.
    get said() {
      places ??= placesOf(scene, said);
      return places;
    },
    places: eachOnce([occurrence, ...claims, ...(image.unread ? [image.unread.occurrence] : [])]),
    ...(stays !== null && { stays }),
    ...(above && { above }),
    ...(image.unread && { unread: image.unread }),
    ...(image.override && { override: { image: image.override.image, place: image.override.place } }),
    ...(malformed !== null && { malformed }),
    ...(isOfValues && { write: openWrite(scene, image, lead), alone: openAlone(image) }),
    ...(said.reference !== undefined && { write: openWhole(image) }),
    ...(unknown !== null && { unknown }),
    ...((unit.mixed?.length ?? 0) > 1 && { mixed: unit.mixed }),
  };
}

/** What is wrong with all of it together, where nothing is with any one place. */
function findMalformed({ joined: { problem }, said }: Composition): string | null {
  if (problem === null || problem.kind === 'number') return null;
  if (Object.values(said).some(({ claim }) => claim !== null && claim.occurrence.problem !== null)) return null;
  return said[problem.part]?.text ?? '';
}

/** Finds the name without a registry that the chart may ignore. */
function openAlone({ question, composition: { said } }: UnitImage): () => string | null {
  return () => {
    const { registry, repository } = said;
    if (!registry?.text || !repository?.text) return null;
    const key = question.block.parts.find(({ role }) => role === 'registry')?.key;
    const isInTree = question.chart !== null && key !== undefined && !isUnread(question, key);
    const isRead = isInTree || question.known !== null;
    return isRead ? null : nameAlone(repository.text);
  };
}

/** Finds how a version is written, and where, when that is asked. */
function openWrite(scene: Scene, image: UnitImage, lead: Lead): () => WriteTarget {
  let known: WriteTarget | null = null;
  return () => {
    if (known === null) {
      const { place, inTag, key } = planWrite(image.question);
      const target = chooseTarget(scene, lead, image.spoken, key);
      known = { place, inTag, occurrence: target === lead ? null : toOccurrence(scene, image, target) };
    }
    return known;
  };
}

/** Of a whole reference: that nothing may be written, where its chart prints more than it. */
function openWhole({ question, composition: { completed, joined } }: UnitImage): () => WriteTarget | undefined {
  let known: WriteTarget | null | undefined = null;
  return () => {
    if (known === null) {
      const reason = `the chart deploys ${joined.image}, whose registry or path it puts before the name`;
      const problem = findBlockAffix(question) ?? (completed ? { reason, at: null } : null);
      const place: WritePlace | null = problem && { kind: 'refused', ...problem, other: true };
      known = place === null ? undefined : { place, inTag: place, occurrence: null };
    }
    return known;
  };
}

/** The path of the block below the root of the values. */
export function printBlock({ path, prefix }: ImageBlock): string {
  const steps = prefix === '' ? path : [...path, prefix];
  return steps.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : appendKey(text, step)),
    '',
  );
}

function placesOf({ unit }: Scene, said: Composition['said']): Composed['said'] {
  const entries = Object.entries(said).map(([role, part]): [Role, SaidAt] => [role as Role, placeOf(unit, part)]);
  return Object.fromEntries(entries);
}

function placeOf({ layers, over = [] }: Unit, { origin }: SaidPart): SaidAt {
  const isOver = over.some(({ layer }) => layer === origin.layer);
  const own = layers.findIndex(({ values }) => values === origin.layer) + 1;
  return { ...locateOrigin(origin), layer: isOver ? layers.length + 1 : own };
}

/** Whether anything is open, and what decides the version, is told by all layers. */
function withoutTemplate({ templated: _, pin: __, ...rest }: PlacedOccurrence): PlacedOccurrence {
  return rest;
}

function withoutBlock(occurrence: PlacedOccurrence): PlacedOccurrence {
  const { namedBy: _, ...rest } = withoutTemplate(occurrence);
  return rest;
}
