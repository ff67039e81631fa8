import { Document, isMap, isScalar, type Pair } from 'yaml';
import type { Draft } from './draft.ts';
import type { DraftEnvironment } from './environments.ts';

export interface PolicyFileOptions {
  /** Where this software's documentation is; ends with a slash. */
  readonly docsBase: string;
}

/** A policy file with a comment for each section. Values are escaped by the YAML library. */
export function renderPolicyFile(draft: Draft, { docsBase }: PolicyFileOptions): string {
  const document = new Document({
    version: 1,
    ...(draft.environments.length > 0 && {
      layout: draft.layout,
      environments: Object.fromEntries(draft.environments.map((environment) => [environment.name, lane(environment)])),
    }),
    ...(draft.shared.length > 0 && { shared: draft.shared }),
    ...(draft.firstParty.length > 0 && { firstParty: draft.firstParty }),
  });
  document.commentBefore = [
    ` yaml-language-server: $schema=${schema(docsBase)}`,
    `${headline} ${docsBase}docs/policy.md explains every key.`,
  ].join('\n');
  if (isMap(document.contents)) for (const pair of document.contents.items) commentOn(pair as Pair);
  layOut(document, draft.environments);
  const missing = [
    ...(draft.environments.length === 0 ? [noEnvironments] : []),
    ...(draft.leftOut > 0 ? [leftOut(draft.leftOut)] : []),
    ...(draft.firstParty.length === 0 ? [noFirstParty] : []),
  ];
  if (missing.length > 0) document.comment = missing.join('\n\n');
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

const lane = ({ track, promoteFrom }: DraftEnvironment) => ({
  ...(track !== null && { track }),
  ...(promoteFrom !== null && { promoteFrom }),
});

function commentOn({ key }: Pair): void {
  if (!isScalar(key)) return;
  const comment = comments[String(key.value)];
  if (comment === undefined) return;
  key.commentBefore = comment;
  key.spaceBefore = true;
}

/** An environment takes one line. */
function layOut(document: Document, environments: Draft['environments']): void {
  const lanes = document.get('environments');
  if (!isMap(lanes)) return;
  for (const [at, { value }] of lanes.items.entries()) {
    if (!isMap(value)) continue;
    value.flow = true;
    if (environments[at]?.apart)
      value.comment = ' shares no place with an environment before it: nothing to promote from';
  }
}

/** The schema, for editors, as the documentation's own host serves it. */
function schema(docsBase: string): string {
  const raw = docsBase.replace(
    /^https:\/\/github\.com\/([^/]+\/[^/]+)\/blob\//,
    'https://raw.githubusercontent.com/$1/',
  );
  return `${raw}schema/image-policy.schema.json`;
}

const leftOut = (number: number): string =>
  ` ${number} more patterns of a layout were found and left out: no list of that length is read. Write wider ones.`;

const headline = [
  ' What this repository promises about its images. "image-policy init" drafted it from what it found, and guessed:',
  ' read it, correct it, and keep it.',
].join('\n');

const comments: Readonly<Record<string, string>> = {
  layout: [
    " Where an environment's files live. {env} stands for its directory or its part of a file name; two places that",
    ' differ in nothing else are the same thing in two environments. A subtree of one file is written file.yaml#path.{env}.',
  ].join('\n'),
  environments: [
    ' In the order in which changes travel: guessed from the names. "track" is the channel tag that bump follows;',
    ' "promoteFrom" is where promote takes digests from, and "soak: 24h" makes them wait there first.',
  ].join('\n'),
  shared: ' In force in every environment.',
  firstParty: [
    ' Images of your own: bump and promote may move them. Guessed from the owner of the repository and from private',
    ' registries; an image of somebody else has no place here.',
  ].join('\n'),
};

const noEnvironments = [
  ' No environments were found. With them, bump and promote know their lanes:',
  '',
  ' layout:',
  '   - overlays/{env}/**',
  ' environments:',
  '   dev: { track: main }',
  '   staging: { promoteFrom: dev }',
  '   production: { promoteFrom: staging, soak: 24h }',
].join('\n');

const noFirstParty = [
  ' No images of your own were found. With them, bump and promote know what they may move:',
  '',
  ' firstParty:',
  '   - ghcr.io/acme/*',
].join('\n');
