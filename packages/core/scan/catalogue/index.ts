import { builds } from './builds.ts';
import { crossplane } from './crossplane.ts';
import { files } from './files.ts';
import { kubernetes } from './kubernetes.ts';
import { openshift } from './openshift.ts';
import { policies } from './policies.ts';
import type { Shape } from './shape.ts';
import { updaters } from './updaters.ts';

/** All that is known of documents by what they are. One file a technology; conventions of key names come after these. */
export const catalogue: readonly Shape[] = [
  ...kubernetes,
  ...openshift,
  ...builds,
  ...crossplane,
  ...updaters,
  ...policies,
  ...files,
];
