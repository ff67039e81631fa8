import type { Shape } from './shape.ts';

const why = 'what an updater watches' as const;

/** What Concourse looks for and fetches by itself, by these types. */
const watched = (at: string) => [{ at, why, beside: ['type', 'registry-image', 'docker-image'] as const }];

/**
 * The image that a task runs in is the newest of its tag unless its `version` says a digest. What a pipeline's resources and their
 * types name, Concourse looks for and fetches by itself: a digest is refused within the source, and a type takes no version.
 */
export const concourse: readonly Shape[] = [
  {
    id: 'concourse.task',
    source: 'https://concourse-ci.org/docs/tasks/#anonymous_resource-schema',
    when: { object: false, values: false },
    spread: [{ at: '**.image_resource', repository: 'source.repository', tag: 'source.tag', digest: 'version.digest' }],
  },
  {
    id: 'concourse.resource-type',
    source: 'https://concourse-ci.org/docs/resource-types/',
    when: { object: false },
    ignore: watched('resource_types[*].source'),
  },
  {
    id: 'concourse.resource',
    source: 'https://concourse-ci.org/docs/resources/',
    when: { object: false },
    ignore: watched('resources[*].source'),
  },
];
