import { kustomizationFile } from '../../kustomize/file-name.ts';
import type { Shape } from './shape.ts';

const source = 'https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/';

/** The keys of an entry (kustomize's `types.Image`), and which of them no other schema has. */
export const entryKeys = {
  source,
  selects: 'name',
  name: 'newName',
  tag: 'newTag',
  digest: 'digest',
  /** Takes the digest away. */
  suffix: 'tagSuffix',
  signs: ['newTag', 'newName'],
} as const;

/** Kustomize's `images`, in its own files and in what hands it some. */
export const kustomize: readonly Shape[] = [
  {
    id: 'kustomize.kustomization',
    source,
    when: { group: 'kustomize.config.k8s.io' },
    kustomize: ['images'],
  },
  {
    id: 'kustomize.file',
    source,
    when: { file: kustomizationFile },
    kustomize: ['images'],
  },
  {
    id: 'kustomize.image-tag-transformer',
    source: 'https://kubectl.docs.kubernetes.io/references/kustomize/builtins/#_imagetagtransformer_',
    when: { group: '', kinds: ['ImageTagTransformer'] },
    kustomize: ['imageTag'],
  },
];
