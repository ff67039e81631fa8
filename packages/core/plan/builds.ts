import type { Answer, ImageDetails } from '../ports.ts';
import type { Builds } from './change.ts';
import type { BuildFacts } from './facts.ts';

/** What a reviewer is told of the two builds; null where the new one could not be read. */
export function toBuilds(fresh: BuildFacts | null, old: BuildFacts | null): Builds | null {
  if (!fresh?.details.ok) return null;
  const label = (build: BuildFacts | null, name: string): string | null =>
    (build?.config?.ok && build.config.value.labels[`org.opencontainers.image.${name}`]) || null;
  return {
    source: label(fresh, 'source'),
    oldRevision: label(old, 'revision'),
    newRevision: label(fresh, 'revision'),
    oldVersion: label(old, 'version'),
    newVersion: label(fresh, 'version'),
    oldCreated: createdOf(old),
    newCreated: createdOf(fresh),
    platforms: platformsOf(fresh),
  };
}

const createdOf = (build: BuildFacts | null): Date | null => (build?.config?.ok ? build.config.value.created : null);

/** The platforms of a build, as `os/architecture[/variant]`; none where it could not be read. */
export function platformsOf(build: BuildFacts | null): readonly string[] {
  const details: Answer<ImageDetails> | undefined = build?.details;
  return details?.ok ? details.value.platforms.map(({ platform }) => platform) : [];
}
