import type { Certainty } from './shape.ts';

/** A habit of naming by which images are told in any document. The weakest of what is known: entries go before. */
export interface Convention {
  readonly id: string;
  readonly certainty: Certainty;
  /** What it takes for an image, for people. */
  readonly takes: string;
}

/** All conventions, as `by` of a place names them. */
export const conventions: readonly Convention[] = [
  {
    id: 'image.key',
    certainty: 'convention',
    takes: '`image`, `webImage`, `web_image`, `imageRef`, `imageName`: a key that says image',
  },
  {
    id: 'image.near',
    certainty: 'convention',
    takes: '`image_web`, `imageDataplane`: a key that begins with image, whose value has a version',
  },
  {
    id: 'image.list',
    certainty: 'convention',
    takes: '`images: [acme/web]`, `images: {web: acme/web}`, `images: [{name: acme/web}]`',
  },
  {
    id: 'image.reference',
    certainty: 'convention',
    takes: '`image: {ref: …}`, `image: {reference: …}`, `image: {name: …}`',
  },
  { id: 'image.versions', certainty: 'convention', takes: '`image: {web: acme/web:1, init: acme/init:1}`' },
  {
    id: 'image.block',
    certainty: 'convention',
    takes: '`image: {registry, repository, tag, digest}`, in parts below a key that says image',
  },
  {
    id: 'image.parts',
    certainty: 'convention',
    takes: '`repository` + `tag`, `image` + `tag`, `repository` + `image` + `version` in any map',
  },
  {
    id: 'image.siblings',
    certainty: 'convention',
    takes: '`webImage` + `webImageTag`, `imageRepository` + `imageTag`: parts in keys beside each other',
  },
  {
    id: 'image.variable',
    certainty: 'convention',
    takes: '`{name: WEB_IMAGE, value: …}`, `WEB_IMAGE=…`: a variable or a parameter whose name says image',
  },
  {
    id: 'image.flag',
    certainty: 'convention',
    takes: '`--web-image=…`, `--web-image` and its value as the next argument',
  },
  { id: 'image.lines', certainty: 'convention', takes: 'a text of `name=image` lines and no others' },
  {
    id: 'tekton.parameter',
    certainty: 'certain',
    takes: 'a parameter that a step of Tekton takes as its image, whatever it is called',
  },
  { id: 'docker-url', certainty: 'convention', takes: '`uses: docker://…`, `ubuntu:docker://…`' },
  { id: 'policy.fields', certainty: 'certain', takes: "a key that the policy's `fields` name" },
  { id: 'image.anywhere', certainty: 'guess', takes: 'any text that is `host/path:tag` or `name@sha256:…`' },
];
