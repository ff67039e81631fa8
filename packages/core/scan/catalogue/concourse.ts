import type { Shape } from './shape.ts';

const why = 'what an updater watches' as const;

/**
 * Pipelines and tasks of Concourse, which looks for a newer version of a resource by itself: a version stands under `version` beside
 * the source, and its resources refuse a digest within the source.
 */
export const concourse: readonly Shape[] = [
  {
    id: 'concourse.task',
    source: 'https://concourse-ci.org/tasks.html#schema.task.image_resource',
    when: { object: false },
    ignore: [{ at: '**.image_resource.source', why }],
  },
  {
    id: 'concourse.resource-type',
    source: 'https://concourse-ci.org/resource-types.html',
    when: { object: false },
    ignore: [{ at: 'resource_types[*].source', why }],
  },
  ...['registry-image', 'docker-image'].map(
    (type): Shape => ({
      id: `concourse.${type}`,
      source: 'https://concourse-ci.org/resources.html',
      when: { object: false, says: { at: 'resources[*].type', text: type } },
      ignore: [{ at: 'resources[*].source', why }],
    }),
  ),
];
