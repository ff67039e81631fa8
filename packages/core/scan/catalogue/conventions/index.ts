import type { Convention } from '../convention.ts';
import { imageKey, imageList, imageNear, imageReference, imageVersions } from './keys.ts';
import { imageBlock, imageParts, imageSiblings, imageStems } from './parts.ts';
import { imageFlag, imageLines, imageVariable } from './variables.ts';

/** What is told by more than the names of keys: the code says how. */
const others: readonly Convention[] = [
  {
    id: 'tekton.parameter',
    source: 'https://tekton.dev/docs/pipelines/tasks/#specifying-parameters',
    certainty: 'certain',
    takes: 'a parameter that a step of Tekton takes as its image, whatever it is called',
  },
  {
    id: 'docker-url',
    source:
      'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#example-using-a-docker-hub-action',
    certainty: 'convention',
    takes: '`uses: docker://…`, `ubuntu:docker://…`',
    scheme: 'docker://',
  },
  {
    id: 'docker-image-url',
    source: 'https://docs.docker.com/reference/compose-file/build/#additional_contexts',
    certainty: 'certain',
    takes: '`docker-image://…` of a build, `base=docker-image://…`',
    scheme: 'docker-image://',
  },
  {
    id: 'policy.fields',
    source: 'policy.md#fields',
    certainty: 'certain',
    takes: "a key that the policy's `fields` name",
  },
  {
    id: 'image.anywhere',
    source: 'https://github.com/distribution/reference/blob/main/reference.go',
    certainty: 'guess',
    takes: 'any text that is `host/path:tag` or `name@sha256:…`',
  },
];

/** All conventions, as `by` of a place names them. */
export const conventions: readonly Convention[] = [
  imageKey,
  imageNear,
  imageList,
  imageReference,
  imageVersions,
  imageBlock,
  imageParts,
  imageSiblings,
  imageStems,
  imageVariable,
  imageFlag,
  imageLines,
  ...others,
];
