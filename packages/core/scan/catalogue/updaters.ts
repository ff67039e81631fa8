import type { Shape } from './shape.ts';

const why = 'what an updater watches' as const;

/** Tools that watch registries: what they name is looked at, and written elsewhere. */
export const updaters: readonly Shape[] = [
  {
    id: 'flux.image',
    source: 'https://fluxcd.io/flux/components/image/',
    when: { group: 'image.toolkit.fluxcd.io', kinds: ['ImageRepository', 'ImagePolicy', 'ImageUpdateAutomation'] },
    ignore: [{ at: '', why }],
  },
  {
    id: 'argocd-image-updater',
    source: 'https://argocd-image-updater.readthedocs.io/en/stable/configuration/applications/',
    when: { group: 'argocd-image-updater.argoproj.io', kinds: ['ImageUpdater'] },
    ignore: [{ at: '', why }],
  },
  {
    id: 'kargo',
    source: 'https://docs.kargo.io/user-guide/how-to-guides/working-with-warehouses/',
    when: { group: 'kargo.akuity.io', kinds: ['Warehouse', 'Freight'] },
    ignore: [{ at: '', why }],
  },
  {
    id: 'kargo.promotion',
    source: 'https://docs.kargo.io/user-guide/reference-docs/promotion-steps/',
    when: { group: 'kargo.akuity.io', kinds: ['Stage', 'Promotion', 'PromotionTask', 'ClusterPromotionTask'] },
    ignore: [{ at: 'spec.{promotionTemplate,promotionMechanisms,steps,vars}', why }],
  },
  {
    id: 'renovate',
    source: 'https://docs.renovatebot.com/configuration-options/',
    when: { object: false, file: /(?:^|\/)(?:renovate|\.renovaterc)\.json$/ },
    ignore: [{ at: '', why }],
  },
  {
    id: 'argocd-image-updater.annotations',
    source: 'https://argocd-image-updater.readthedocs.io/en/stable/configuration/images/',
    when: {},
    ignore: [{ at: '**."argocd-image-updater.argoproj.io/*"', why, text: true }],
  },
];
