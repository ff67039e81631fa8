import type { Shape } from './shape.ts';

/** Compose files, whatever they are called. */
export const compose: readonly Shape[] = [
  {
    id: 'compose.service',
    source: 'https://docs.docker.com/reference/compose-file/services/#image',
    when: { object: false, values: false },
    images: [{ at: 'services.*.image', bare: true, builtBy: 'build' }],
  },
  {
    id: 'compose.volume',
    source: 'https://docs.docker.com/reference/compose-file/services/#volumes',
    when: { object: false, values: false },
    images: [{ at: 'services.*.volumes[*].source', bare: true, beside: ['type', 'image'] }],
  },
  {
    id: 'compose.model',
    source: 'https://docs.docker.com/reference/compose-file/models/',
    when: { object: false, file: /(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/ },
    images: [{ at: 'models.*.model' }],
  },
  {
    id: 'compose.build',
    source: 'https://docs.docker.com/reference/compose-file/build/',
    when: {},
    pushes: ['**.build.{tags,cache_from,cache_to}'],
  },
];
