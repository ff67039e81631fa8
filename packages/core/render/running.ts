import { runStages } from '../inventory/compare.ts';
import { type Pair, pairUp } from '../inventory/match.ts';
import { type Running, versionOf } from '../inventory/running.ts';
import type { EnvironmentName } from '../policy/policy.ts';
import type { Reader } from '../repository/scan-tree.ts';
import type { Occurrence } from '../scan/occurrence.ts';
import { dropIndexes } from '../yaml/path.ts';
import { environmentOf } from './environment.ts';
import { type RenderedObject, runsImages } from './objects.ts';
import type { Outcome } from './outcome.ts';

/** An image of a manifest, by what tells it from all others of a rendering. */
export function renderedId(
  { name, spot }: Outcome['deployment'],
  object: Pick<RenderedObject, 'name'>,
  { path, document, image, tag, digest }: Pick<Occurrence, 'path' | 'document' | 'image' | 'tag' | 'digest'>,
): string {
  return JSON.stringify([name, spot.file, object.name, document, path, image, tag, digest]);
}

/** An image of a manifest, and by what it is found again. */
export interface RenderedRun extends Running {
  readonly id: string;
}

/** The images of what was rendered, deployment by deployment; plain manifests are judged as text. */
export function listRendered(outcomes: readonly Outcome[], reader: Reader): readonly RenderedRun[] {
  return outcomes.flatMap((outcome) => {
    const { deployment, result } = outcome;
    if (!result.ok || deployment.job.engine === 'directory') return [];
    const environment = environmentOf(deployment, reader);
    return result.objects
      .filter(runsImages)
      .flatMap((object) =>
        reader
          .scan('manifest.yaml', object.text)
          .occurrences.map((found) => toRun(outcome, object, found, environment)),
      );
  });
}

function toRun(
  { deployment }: Outcome,
  object: RenderedObject,
  found: Occurrence,
  environment: EnvironmentName,
): RenderedRun {
  const { image, tag, digest, problem, pullPolicy } = found;
  const path = `${object.name} ${dropIndexes(found.path)}`;
  const version = versionOf({ image, tag, digest, unknown: null });
  return {
    kind: 'rendered',
    id: renderedId(deployment, object, found),
    unit: `${deployment.spot.file} ${deployment.name}`,
    name: deployment.name,
    environment,
    ...{ path, thing: path, image, tag, digest, version },
    pinned: digest !== null,
    unknown: null,
    says: JSON.stringify([version, problem?.message, pullPolicy?.value]),
    runs: true,
    places: [],
    last: [],
  };
}

/** Pairs what is rendered on both sides of a change, as inventories are paired. */
export function compareRendered(
  before: readonly Outcome[],
  after: readonly Outcome[],
  reader: Reader,
): readonly Pair<RenderedRun>[] {
  return pairUp(listRendered(before, reader), listRendered(after, reader), runStages);
}
