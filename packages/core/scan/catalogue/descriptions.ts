import type { Shape } from './shape.ts';

const why = 'a record or a description' as const;
const text = true as const;

/** Texts that tell people or tools of images and run none: descriptions, lists for a hub, samples, what was last seen. */
export const descriptions: readonly Shape[] = [
  {
    id: 'description',
    source: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.1',
    when: {},
    ignore: [
      {
        at: '**.{description,summary,usage,title,displayName,displayname,display_name,display_Name}',
        why,
        text,
      },
    ],
  },
  {
    id: 'artifacthub',
    source: 'https://artifacthub.io/docs/topics/annotations/helm/',
    when: {},
    ignore: [{ at: '**."artifacthub.io/*"', why, text }],
  },
  {
    id: 'olm.samples',
    source: 'https://olm.operatorframework.io/docs/advanced-tasks/adding-admission-and-conversion-webhooks/',
    when: {},
    ignore: [{ at: '**.alm-examples', why, text }],
  },
  {
    id: 'knative.example',
    source: 'https://knative.dev/docs/serving/configuration/deployment/',
    when: {},
    ignore: [{ at: '**._example', why, text }],
  },
  {
    id: 'openshift.last-seen',
    source:
      'https://docs.openshift.com/container-platform/latest/openshift_images/triggering-updates-on-imagestream-changes.html',
    when: {},
    ignore: [
      { at: '**.{"openshift.io/imported-from",lastTriggeredImage}', why, text },
      { at: '**."hypershift.openshift.io/release-image"', why, text },
    ],
  },
];
