import type { Shape } from './shape.ts';

const googleSteps = { at: 'steps[*].name', hosts: ['gcr.io', 'pkg.dev'] };

const skaffoldReleases = '{deploy,manifests,profiles[*].deploy,profiles[*].manifests}.helm.releases[*]';

/** Tools that build images: what they push runs nowhere by that name, and no digest can name it. */
export const builds: readonly Shape[] = [
  {
    id: 'shipwright',
    source: 'https://shipwright.io/docs/build/build/#defining-the-output',
    when: { group: 'shipwright.io' },
    pushes: ['spec.{output,build.spec.output}.image'],
  },
  {
    id: 'kpack',
    source: 'https://github.com/buildpacks-community/kpack/blob/main/docs/image.md',
    when: { group: 'kpack.io' },
    pushes: ['spec.{tag,additionalTags,cache.registry.tag}'],
  },
  {
    id: 'tanzu.custom-stack',
    source:
      'https://docs.vmware.com/en/Tanzu-Build-Service/1.13/vmware-tanzu-build-service/managing-custom-stacks.html',
    when: { group: 'stacks.stacks-operator.tanzu.vmware.com', kinds: ['CustomStack'] },
    pushes: ['spec.destination.{build,run}.tag'],
  },
  {
    id: 'strimzi.build',
    source: 'https://strimzi.io/docs/operators/latest/configuring.html#type-DockerOutput-reference',
    when: { group: 'kafka.strimzi.io' },
    pushes: ['spec.build.output.image'],
  },
  {
    id: 'kbld',
    source: 'https://carvel.dev/kbld/docs/latest/config/',
    when: {
      group: 'kbld.k14s.io',
      kinds: ['Config', 'Sources', 'ImageOverrides', 'ImageDestinations', 'ImageKeys'],
      unnamed: true,
    },
    images: [{ at: 'overrides[*].newImage' }],
    matches: ['overrides[*].image'],
    pushes: ['{sources,destinations,searchRules,minimumRequiredVersion,keys}'],
  },
  {
    id: 'kbld.resolved',
    source: 'https://carvel.dev/kbld/docs/latest/resolving/',
    when: {},
    ignore: [{ at: '**."kbld.k14s.io/images"', why: 'a record or a description', text: true }],
  },
  {
    id: 'codefresh.build',
    source: 'https://codefresh.io/docs/docs/pipelines/steps/build/',
    when: { object: false },
    ignore: [{ at: 'steps.*.image_name', why: 'what a build makes or pushes', beside: ['type', 'build'] }],
  },
  {
    id: 'skaffold',
    source: 'https://skaffold.dev/docs/references/yaml/',
    when: { group: 'skaffold', unnamed: true },
    // What it deploys is judged, but for the names of what it built itself.
    values: [`${skaffoldReleases}.overrides`],
    parameters: [`${skaffoldReleases}.setValues`],
    pushes: [
      '{build,test,profiles[*].build,profiles[*].test}',
      `${skaffoldReleases}.{artifactOverrides,setValueTemplates}`,
    ],
  },
  {
    id: 'skaffold.build-output',
    source: 'https://skaffold.dev/docs/workflows/ci-cd/#build-artifacts-and-deploy-later',
    // Its tag is the whole image; manifests are matched by the name.
    when: { object: false, file: /\.json$/ },
    images: [{ at: 'builds[*].tag', beside: ['imageName'] }],
    ignore: [{ at: 'builds[*].imageName', why: 'what a lock matches', beside: ['tag'] }],
  },
  {
    id: 'cloud-build',
    source: 'https://cloud.google.com/build/docs/build-config-file-schema#name',
    when: { object: false, has: googleSteps },
    images: [{ at: 'steps[*].name', bare: true }],
  },
  {
    id: 'cloud-build.file',
    source: 'https://cloud.google.com/build/docs/build-config-file-schema',
    when: {
      ...{ object: false, has: googleSteps },
      keys: [
        ...['steps', 'timeout', 'queueTtl', 'logsBucket', 'options', 'substitutions', 'tags', 'serviceAccount'],
        ...['secrets', 'availableSecrets', 'artifacts', 'images', 'dependencies', 'gitConfig'],
      ],
    },
    rest: 'nothing',
  },
];
