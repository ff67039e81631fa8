import type { Shape } from './shape.ts';

const why = 'what an updater watches' as const;

/** Where a pipeline or a task says the type of a source, and where the source is. */
const sources = [
  ['task', 'image_resource', 'https://concourse-ci.org/tasks.html#schema.task.image_resource'],
  ['job', 'jobs[*].plan[*].config.image_resource', 'https://concourse-ci.org/task-step.html'],
  ['resource-type', 'resource_types[*]', 'https://concourse-ci.org/resource-types.html'],
  ['resource', 'resources[*]', 'https://concourse-ci.org/resources.html'],
] as const;

/**
 * Pipelines and tasks of Concourse, which looks for a newer version of a resource by itself: a version stands under `version` beside
 * the source, and its resources refuse a digest within the source.
 */
export const concourse: readonly Shape[] = sources.flatMap(([id, at, source]) =>
  ['registry-image', 'docker-image'].map((type) => ({
    id: `concourse.${id}.${type}`,
    source,
    when: { object: false, says: { at: `${at}.type`, text: type } },
    ignore: [{ at: `${at}.source`, why }],
  })),
);
