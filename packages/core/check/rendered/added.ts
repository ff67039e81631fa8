import type { Outcome, Rendering } from '../../render/outcome.ts';
import { compareRendered, renderedId } from '../../render/running.ts';
import type { Reader } from '../../repository/scan-tree.ts';
import type { IsNew } from './findings.ts';
import { findBadLabels } from './labels.ts';

/** What the manifests of today say that those of the base did not: an image in another version, or one more; a label. */
export function openNew(before: Rendering, after: Rendering, reader: Reader): IsNew {
  const pairs = compareRendered(before.outcomes, after.outcomes, reader);
  const images = new Set(
    pairs.flatMap(({ before: was, after: now }) => (now !== null && was?.says !== now.says ? [now.id] : [])),
  );
  const labels = new Set(before.outcomes.flatMap(listLabels));
  return {
    image: (deployment, object, found) => images.has(renderedId(deployment, object, found)),
    label: ({ name }, object, { key, value }) => !labels.has(JSON.stringify([name, object.name, key, value])),
  };
}

function listLabels({ deployment: { name }, result }: Outcome): readonly string[] {
  if (!result.ok) return [];
  return result.objects.flatMap((object) =>
    findBadLabels(object.value).map(({ key, value }) => JSON.stringify([name, object.name, key, value])),
  );
}
