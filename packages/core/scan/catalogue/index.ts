import { argocd } from './argocd.ts';
import { artifacts } from './artifacts.ts';
import { builds } from './builds.ts';
import { compose } from './compose.ts';
import { concourse } from './concourse.ts';
import { crossplane } from './crossplane.ts';
import { descriptions } from './descriptions.ts';
import { files } from './files.ts';
import { flux } from './flux.ts';
import { gatekeeper } from './gatekeeper.ts';
import { gitlab } from './gitlab.ts';
import { helm } from './helm.ts';
import { helmfile } from './helmfile.ts';
import { kubernetes } from './kubernetes.ts';
import { kubevela } from './kubevela.ts';
import { kubevirt } from './kubevirt.ts';
import { kustomize } from './kustomize.ts';
import { openshift } from './openshift.ts';
import { operators } from './operators.ts';
import { pipelines } from './pipelines.ts';
import { policies } from './policies.ts';
import { reports } from './reports.ts';
import type { Shape } from './shape.ts';
import { tekton } from './tekton.ts';
import { updaters } from './updaters.ts';
import { workflows } from './workflows.ts';

/** All that is known of documents by what they are. One file a technology; conventions of key names come after these. */
export const catalogue: readonly Shape[] = [
  ...kubernetes,
  ...kustomize,
  ...argocd,
  ...flux,
  ...helm,
  ...helmfile,
  ...tekton,
  ...compose,
  ...workflows,
  ...gitlab,
  ...pipelines,
  ...concourse,
  ...artifacts,
  ...kubevela,
  ...kubevirt,
  ...openshift,
  ...builds,
  ...crossplane,
  ...operators,
  ...updaters,
  ...policies,
  ...gatekeeper,
  ...descriptions,
  ...files,
  ...reports,
];
