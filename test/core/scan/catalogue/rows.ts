import type { Said } from '../../yaml/styles.ts';

/** A document of a kind: which images the entry finds in it, and why it leaves the others alone. */
export interface Row {
  readonly id: string;
  /** The convention that finds what the entry lets count, where it is not the entry itself. */
  readonly by?: string;
  readonly file?: string;
  readonly says: { readonly [key: string]: Said };
  readonly images?: readonly string[];
  readonly leaves?: readonly string[];
}

export const app = 'ghcr.io/acme/app:1';
export const named = { metadata: { name: 'web' } };
export const pod = { spec: { containers: [{ name: 'web', image: app }] } };
export const object = (apiVersion: string, kind: string, rest: { readonly [key: string]: Said }) => ({
  apiVersion,
  kind,
  ...rest,
});

export const rows: readonly Row[] = [
  {
    id: 'kubernetes.pod',
    says: object('v1', 'Pod', {
      ...named,
      spec: {
        containers: [{ name: 'web', image: 'nginx' }],
        initContainers: [{ name: 'a', image: 'docker.io/a/b:1' }],
      },
    }),
    images: ['docker.io/library/nginx', 'docker.io/a/b'],
  },
  {
    id: 'kubernetes.container',
    says: object('argoproj.io/v1alpha1', 'Workflow', {
      ...named,
      spec: { templates: [{ container: { image: 'nginx' } }, { script: { image: 'python', source: 'x' } }] },
    }),
    images: ['docker.io/library/nginx', 'docker.io/library/python'],
  },
  {
    id: 'kubernetes.status',
    says: object('apps/v1', 'Deployment', { ...named, status: { image: app } }),
    leaves: ['a status'],
  },
  {
    id: 'kubernetes.last-applied',
    says: object('v1', 'Pod', {
      metadata: {
        ...named.metadata,
        annotations: { 'kubectl.kubernetes.io/last-applied-configuration': JSON.stringify(pod) },
      },
    }),
    leaves: ['a record or a description'],
  },
  {
    id: 'kustomize.kustomization',
    says: object('kustomize.config.k8s.io/v1beta1', 'Kustomization', { images: [{ name: 'acme/app', newTag: '1' }] }),
    images: ['docker.io/acme/app'],
  },
  {
    id: 'kustomize.file',
    file: 'kustomization.yaml',
    says: { images: [{ name: 'app', newName: 'acme/app', newTag: '1' }] },
    images: ['docker.io/acme/app'],
  },
  {
    id: 'kustomize.image-tag-transformer',
    says: object('builtin', 'ImageTagTransformer', { ...named, imageTag: { name: 'acme/app', newTag: '1' } }),
    images: ['docker.io/acme/app'],
  },
  {
    id: 'argocd.kustomize',
    says: object('argoproj.io/v1alpha1', 'Application', {
      ...named,
      spec: { source: { kustomize: { images: ['app=ghcr.io/acme/app:1'] } } },
    }),
    images: ['ghcr.io/acme/app'],
  },
  {
    id: 'argocd.parameters',
    says: object('argoproj.io/v1alpha1', 'Application', {
      ...named,
      spec: {
        source: {
          helm: {
            parameters: [
              { name: 'image.repository', value: 'acme/app' },
              { name: 'image.tag', value: '1' },
            ],
          },
        },
      },
    }),
    images: ['docker.io/acme/app'],
  },
  {
    id: 'flux.kustomization',
    says: object('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', {
      ...named,
      spec: { images: [{ name: 'app', newName: 'acme/app', newTag: '1' }] },
    }),
    images: ['docker.io/acme/app'],
  },
  {
    id: 'flux-operator.inputs',
    by: 'image.key',
    says: object('fluxcd.controlplane.io/v1', 'ResourceSet', { ...named, spec: { inputs: [{ image: 'nginx' }] } }),
    images: ['docker.io/library/nginx'],
  },
  {
    id: 'helm.values-file',
    by: 'image.key',
    file: 'values.yaml',
    says: { web: { image: 'nginx' } },
    images: ['docker.io/library/nginx'],
  },
  {
    id: 'helm.values',
    by: 'image.key',
    says: object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', {
      ...named,
      spec: { values: { web: { image: 'nginx' } } },
    }),
    images: ['docker.io/library/nginx'],
  },
  {
    id: 'tekton.step',
    says: object('tekton.dev/v1', 'Task', {
      ...named,
      spec: { steps: [{ name: 'a', image: 'nginx' }], sidecars: [{ name: 'b', image: 'redis' }] },
    }),
    images: ['docker.io/library/nginx', 'docker.io/library/redis'],
  },
  {
    id: 'tekton.step-action',
    says: object('tekton.dev/v1', 'StepAction', { ...named, spec: { image: 'nginx' } }),
    images: ['docker.io/library/nginx'],
  },
  {
    id: 'compose.service',
    says: {
      services: {
        web: { image: 'nginx' },
        built: { build: '.', image: app },
        made: { image: 'acme/api:1', build: { context: 'api' } },
        numbered: { build: '42', image: app },
      },
    },
    images: ['docker.io/library/nginx', 'ghcr.io/acme/app'],
    leaves: ['what a build makes or pushes', 'what a build makes or pushes'],
  },
  {
    id: 'compose.volume',
    says: {
      services: {
        web: {
          volumes: [
            { type: 'image', source: 'acme/data', target: '/data' },
            { type: 'bind', source: 'a/b' },
          ],
        },
      },
    },
    images: ['docker.io/acme/data'],
  },
  {
    id: 'compose.model',
    file: 'compose.yaml',
    says: { models: { llm: { model: 'ai/smollm2:latest' } } },
    images: ['docker.io/ai/smollm2'],
  },
  {
    id: 'compose.build',
    says: { services: { web: { build: { tags: [app] } } } },
    leaves: ['what a build makes or pushes'],
  },
  {
    id: 'github.workflow',
    file: '.github/workflows/ci.yaml',
    says: {
      jobs: {
        a: { container: 'node', services: { db: { image: 'postgres' } } },
        b: { container: { image: 'alpine' }, steps: [{ uses: 'docker://busybox' }, { uses: 'actions/checkout@v4' }] },
      },
    },
    images: [
      'docker.io/library/node',
      'docker.io/library/postgres',
      'docker.io/library/alpine',
      'docker.io/library/busybox',
    ],
  },
  {
    id: 'github.action',
    file: '.github/actions/lint/action.yml',
    says: { runs: { image: 'docker://alpine', steps: [{ uses: 'docker://busybox' }, { uses: './lint' }] } },
    images: ['docker.io/library/alpine', 'docker.io/library/busybox'],
  },
  {
    id: 'k3s.helm-chart',
    says: object('helm.cattle.io/v1', 'HelmChart', {
      ...named,
      spec: { chart: 'web', set: { 'web.image.repository': 'acme/web', 'web.image.tag': '1' } },
    }),
    images: ['docker.io/acme/web'],
  },
  {
    id: 'fleet',
    by: 'image.key',
    file: 'web/fleet.yaml',
    says: {
      helm: { chart: 'web', values: { image: 'nginx' } },
      targetCustomizations: [{ name: 'prod', helm: { values: { image: 'redis' } } }],
    },
    images: ['docker.io/library/nginx', 'docker.io/library/redis'],
  },
  {
    id: 'crossplane.helm-release',
    says: object('helm.crossplane.io/v1beta1', 'Release', {
      ...named,
      spec: {
        forProvider: {
          set: [
            { name: 'web.image.repository', value: 'acme/web' },
            { name: 'web.image.tag', value: '1' },
          ],
        },
      },
    }),
    images: ['docker.io/acme/web'],
  },
  {
    id: 'tanzu.custom-stack',
    says: object('stacks.stacks-operator.tanzu.vmware.com/v1alpha1', 'CustomStack', {
      ...named,
      spec: { destination: { build: { tag: app }, run: { tag: app } } },
    }),
    leaves: ['what a build makes or pushes', 'what a build makes or pushes'],
  },
  {
    id: 'strimzi.build',
    says: object('kafka.strimzi.io/v1beta2', 'KafkaConnect', {
      ...named,
      spec: { build: { output: { type: 'docker', image: app } } },
    }),
    leaves: ['what a build makes or pushes'],
  },
  {
    id: 'kargo.promotion',
    says: object('kargo.akuity.io/v1alpha1', 'Stage', {
      ...named,
      spec: {
        promotionTemplate: {
          spec: { steps: [{ uses: 'kustomize-set-image', config: { images: [{ image: 'ghcr.io/acme/app' }] } }] },
        },
      },
    }),
    leaves: ['what an updater watches'],
  },
  {
    id: 'renovate',
    file: '.github/renovate.json',
    says: { packageRules: [{ matchPackageNames: [app] }] },
    leaves: ['what an updater watches'],
  },
  {
    id: 'cyclonedx',
    file: 'bom.json',
    says: { bomFormat: 'CycloneDX', metadata: { component: { type: 'container', name: app } } },
    leaves: ['a lock or a description of packages'],
  },
  {
    id: 'spdx',
    file: 'web.spdx.json',
    says: { spdxVersion: 'SPDX-2.3', name: app },
    leaves: ['a lock or a description of packages'],
  },
  {
    id: 'trivy',
    file: 'trivy.yaml',
    says: { db: { repository: [app] }, misconfiguration: { 'checks-bundle-repository': app } },
    leaves: ['data that a tool fetches', 'data that a tool fetches'],
  },
  {
    id: 'github.issue-form',
    file: '.github/ISSUE_TEMPLATE/bug.yml',
    says: { body: [{ type: 'input', attributes: { placeholder: app } }] },
    leaves: ['a record or a description'],
  },
  {
    id: 'gitlab.job',
    file: '.gitlab-ci.yml',
    says: {
      image: 'node',
      build: { image: { name: 'golang' }, services: ['postgres', { name: 'redis', alias: 'cache' }] },
    },
    images: [
      'docker.io/library/node',
      'docker.io/library/golang',
      'docker.io/library/postgres',
      'docker.io/library/redis',
    ],
  },
  {
    id: 'woodpecker',
    file: '.woodpecker/build.yaml',
    says: {
      steps: { build: { image: 'golang' } },
      services: [{ name: 'db', image: 'postgres' }],
    },
    images: ['docker.io/library/golang', 'docker.io/library/postgres'],
  },
  {
    id: 'circleci',
    file: '.circleci/config.yml',
    says: {
      jobs: {
        build: { docker: [{ image: 'node' }] },
        machine: { machine: { image: 'ubuntu-2204:2024.01.1' } },
      },
    },
    images: ['docker.io/library/node'],
    leaves: ['an image of a machine'],
  },
  {
    id: 'codefresh.step',
    file: 'codefresh.yml',
    says: { steps: { init: { image: 'alpine' }, all: { type: 'parallel', steps: { test: { image: 'node' } } } } },
    images: ['docker.io/library/alpine', 'docker.io/library/node'],
  },
  {
    id: 'kapp-controller.package-repository',
    says: object('packaging.carvel.dev/v1alpha1', 'PackageRepository', {
      ...named,
      spec: { fetch: { imgpkgBundle: { image: 'acme/packages', tagSelection: { semver: { constraints: '1.x' } } } } },
    }),
    images: ['docker.io/acme/packages'],
  },
  {
    id: 'troubleshoot.collector',
    says: object('troubleshoot.sh/v1beta2', 'SupportBundle', {
      ...named,
      spec: { collectors: [{ copyFromHost: { image: 'alpine' } }] },
    }),
    images: ['docker.io/library/alpine'],
  },
  {
    id: 'azure-pipelines',
    file: 'azure-pipelines.yml',
    says: {
      container: 'acme/build:1',
      resources: { containers: [{ container: 'db', image: 'postgres' }] },
      jobs: [{ container: 'db' }, { container: { image: 'node' } }],
    },
    images: ['docker.io/acme/build', 'docker.io/library/postgres', 'docker.io/library/node'],
    leaves: ['a name alone, which may be no image'],
  },
  {
    id: 'bitbucket',
    file: 'bitbucket-pipelines.yml',
    says: {
      image: { name: 'node' },
      pipelines: { default: [{ step: { image: 'golang', script: [{ pipe: 'docker://acme/deploy:1' }] } }] },
      definitions: { services: { db: { image: 'postgres' } } },
    },
    images: [
      'docker.io/library/node',
      'docker.io/library/golang',
      'docker.io/acme/deploy',
      'docker.io/library/postgres',
    ],
  },
  {
    id: 'kubevela.application',
    says: object('core.oam.dev/v1beta1', 'Application', {
      ...named,
      spec: { components: [{ type: 'webservice', properties: { image: 'nginx' } }] },
    }),
    images: ['docker.io/library/nginx'],
  },
  {
    id: 'helmfile.release',
    file: 'helmfile.yaml',
    says: {
      releases: [
        {
          name: 'web',
          set: [
            { name: 'image.repository', value: 'acme/app' },
            { name: 'image.tag', value: '1' },
          ],
        },
      ],
    },
    images: ['docker.io/acme/app'],
  },
  {
    id: 'kubevirt.container-disk',
    says: object('kubevirt.io/v1', 'VirtualMachine', {
      ...named,
      spec: { template: { spec: { volumes: [{ name: 'root', containerDisk: { image: 'fedora' } }] } } },
    }),
    images: ['docker.io/library/fedora'],
  },
  {
    id: 'kserve.storage',
    says: object('serving.kserve.io/v1beta1', 'InferenceService', {
      ...named,
      spec: { predictor: { model: { storageUri: `oci://${app}` } } },
    }),
    images: ['ghcr.io/acme/app'],
  },
  {
    id: 'istio.wasm-plugin',
    says: object('extensions.istio.io/v1alpha1', 'WasmPlugin', { ...named, spec: { url: `oci://${app}` } }),
    images: ['ghcr.io/acme/app'],
  },
  {
    id: 'openshift.image-reference',
    says: object('image.openshift.io/v1', 'ImageStream', {
      ...named,
      spec: { tags: [{ name: 'latest', from: { kind: 'DockerImage', name: 'nginx' } }] },
    }),
    images: ['docker.io/library/nginx'],
  },
  {
    id: 'cloud-build',
    file: 'cloudbuild.yaml',
    says: {
      steps: [{ name: 'gcr.io/cloud-builders/docker', args: ['build', '-t', app] }, { name: 'bash' }],
      images: [app],
    },
    images: ['gcr.io/cloud-builders/docker', 'docker.io/library/bash'],
  },
  {
    id: 'cloud-build.file',
    by: 'cloud-build',
    says: { steps: [{ name: 'gcr.io/acme/a', env: [`IMAGE=${app}`] }], timeout: '5s', artifacts: { images: [app] } },
    images: ['gcr.io/acme/a'],
  },
  ...[
    ['description', 'description', 'a record or a description'],
    ['artifacthub', 'artifacthub.io/images', 'a record or a description'],
    ['olm.samples', 'alm-examples', 'a record or a description'],
    ['knative.example', '_example', 'a record or a description'],
    ['openshift.last-seen', 'openshift.io/imported-from', 'a record or a description'],
    ['argocd-image-updater.annotations', 'argocd-image-updater.argoproj.io/image-list', 'what an updater watches'],
  ].map(([id = '', key = '', why = '']) => ({ id, says: { [key]: app }, leaves: [why] })),
  {
    id: 'kubernetes.image-volume',
    says: object('v1', 'Pod', { ...named, spec: { volumes: [{ name: 'v', image: { reference: 'nginx' } }] } }),
    images: ['docker.io/library/nginx'],
  },
  {
    id: 'kubernetes.custom-resource-definition',
    says: object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', { ...named, ...pod }),
    leaves: ['a schema'],
  },
  {
    id: 'kubernetes.admission-policy',
    says: object('admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicy', { ...named, ...pod }),
    leaves: ['a policy about images'],
  },
  {
    id: 'kubernetes.mutating-policy',
    says: object('admissionregistration.k8s.io/v1beta1', 'MutatingAdmissionPolicy', {
      ...named,
      spec: {
        matchConditions: [{ name: 'a', expression: 'object.spec.image == "acme/never:1"' }],
        mutations: [
          {
            patchType: 'JSONPatch',
            jsonPatch: { expression: '[JSONPatch{op: "add", path: "/a/-", value: O{image: "acme/app:1"}}]' },
          },
        ],
      },
    }),
    images: ['docker.io/acme/app'],
  },
  {
    id: 'kyverno.rules',
    says: object('kyverno.io/v1', 'ClusterPolicy', {
      ...named,
      spec: {
        rules: [
          { name: 'a', validate: { pattern: pod } },
          {
            name: 'b',
            mutate: { patchStrategicMerge: { spec: { '+(containers)': [{ image: 'nginx' }], '+(image)': 'redis' } } },
          },
        ],
      },
    }),
    images: ['docker.io/library/nginx', 'docker.io/library/redis'],
    leaves: ['a policy about images'],
  },
  {
    id: 'gatekeeper.assign',
    by: 'kubernetes.pod',
    says: object('mutations.gatekeeper.sh/v1', 'Assign', {
      ...named,
      spec: { location: 'spec.containers[name: web].image', parameters: { assign: { value: 'nginx' } } },
    }),
    images: ['docker.io/library/nginx'],
  },
  {
    id: 'gatekeeper.modify-set',
    by: 'kubernetes.pod',
    says: object('mutations.gatekeeper.sh/v1', 'ModifySet', {
      ...named,
      spec: { location: 'spec.containers', parameters: { values: { fromList: [{ name: 'a', image: 'nginx' }] } } },
    }),
    images: ['docker.io/library/nginx'],
  },
  {
    id: 'gatekeeper.assign-image',
    says: object('mutations.gatekeeper.sh/v1alpha1', 'AssignImage', {
      ...named,
      spec: { parameters: { assignDomain: 'ghcr.io', assignPath: 'acme/app', assignTag: ':v1' } },
    }),
    images: ['ghcr.io/acme/app'],
  },
  {
    id: 'kyverno.generating-policy',
    says: object('policies.kyverno.io/v1alpha1', 'GeneratingPolicy', {
      ...named,
      spec: { variables: [{ name: 'a', expression: '[{"spec": dyn({"image": dyn("acme/app:1")})}]' }] },
    }),
    images: ['docker.io/acme/app'],
  },
  {
    id: 'kyverno.mutating-policy',
    says: object('policies.kyverno.io/v1alpha1', 'MutatingPolicy', {
      ...named,
      spec: {
        mutations: [
          {
            patchType: 'ApplyConfiguration',
            applyConfiguration: { expression: 'Object{spec: S{image: "acme/app:1"}}' },
          },
        ],
      },
    }),
    images: ['docker.io/acme/app'],
  },
  {
    id: 'openshift.image-content-source-policy',
    says: object('operator.openshift.io/v1alpha1', 'ImageContentSourcePolicy', { ...named, ...pod }),
    leaves: ['what a mirror copies'],
  },
  {
    id: 'openshift.mirror-set',
    says: object('config.openshift.io/v1', 'ImageDigestMirrorSet', { ...named, ...pod }),
    leaves: ['what a mirror copies'],
  },
  {
    id: 'openshift.oc-mirror',
    says: object('mirror.openshift.io/v2alpha1', 'ImageSetConfiguration', {
      mirror: { additionalImages: [{ name: app }] },
    }),
    leaves: ['what a mirror copies'],
  },
  {
    id: 'openshift.build-config',
    says: object('build.openshift.io/v1', 'BuildConfig', {
      ...named,
      spec: { output: { to: { kind: 'DockerImage', name: app } } },
    }),
    leaves: ['what a build makes or pushes'],
  },
  {
    id: 'shipwright',
    says: object('shipwright.io/v1beta1', 'Build', { ...named, spec: { output: { image: app } } }),
    leaves: ['what a build makes or pushes'],
  },
  {
    id: 'kpack',
    says: object('kpack.io/v1alpha2', 'Image', { ...named, spec: { tag: app, additionalTags: [app] } }),
    leaves: ['what a build makes or pushes', 'what a build makes or pushes'],
  },
  {
    id: 'kbld',
    says: object('kbld.k14s.io/v1alpha1', 'Config', { overrides: [{ image: 'acme/app:1', newImage: app }] }),
    images: ['ghcr.io/acme/app'],
    leaves: ['what a lock matches'],
  },
  {
    id: 'kbld.resolved',
    says: object('v1', 'Service', {
      metadata: { ...named.metadata, annotations: { 'kbld.k14s.io/images': JSON.stringify([{ image: app }]) } },
    }),
    leaves: ['a record or a description'],
  },
  {
    id: 'skaffold.build-output',
    file: 'build.json',
    says: { builds: [{ imageName: 'ghcr.io/acme/app', tag: 'acme/app:1' }] },
    images: ['docker.io/acme/app'],
    leaves: ['what a lock matches'],
  },
  {
    id: 'codefresh.build',
    says: { version: '1.0', steps: { build: { type: 'build', image_name: 'acme/app:1' }, test: { image: app } } },
    by: 'image.key',
    images: ['ghcr.io/acme/app'],
    leaves: ['what a build makes or pushes'],
  },
  ...['resource_types', 'resources'].map(
    (key): Row => ({
      id: key === 'resources' ? 'concourse.resource' : 'concourse.resource-type',
      by: 'image.parts',
      says: {
        [key]: ['registry-image', 'docker-image', 'acme'].map((type) => ({
          ...{ name: type, type, source: { repository: `acme/${type}`, tag: '1' } },
        })),
      },
      images: ['docker.io/acme/acme'],
      leaves: ['what an updater watches', 'what an updater watches'],
    }),
  ),
  {
    id: 'concourse.task',
    says: {
      image_resource: { type: 'registry-image', source: { repository: 'golang', tag: '1.22' } },
      jobs: [{ plan: [{ config: { image_resource: { type: 'a', source: { repository: 'ghcr.io/acme/app' } } } }] }],
    },
    images: ['docker.io/library/golang', 'ghcr.io/acme/app'],
  },
  {
    id: 'grafana.version',
    says: object('grafana.integreatly.org/v1beta1', 'Grafana', {
      ...named,
      spec: { version: 'grafana/grafana:12.3.9' },
    }),
    images: ['docker.io/grafana/grafana'],
  },
  {
    id: 'system-upgrade-controller.plan',
    says: object('upgrade.cattle.io/v1', 'Plan', {
      ...named,
      spec: {
        version: 'v1.30.4+k3s1',
        prepare: { image: 'acme/prepare:1' },
        upgrade: { image: 'rancher/k3s-upgrade' },
      },
    }),
    images: ['docker.io/acme/prepare', 'docker.io/rancher/k3s-upgrade'],
  },
  {
    id: 'argocd-operator',
    says: object('argoproj.io/v1beta1', 'ArgoCD', {
      ...named,
      spec: { version: 'v2.12.0', image: 'quay.io/acme/argocd', redis: { image: 'redis', version: '7' } },
    }),
    images: ['quay.io/acme/argocd', 'docker.io/library/redis'],
  },
  {
    id: 'argocd-operator.export',
    says: object('argoproj.io/v1alpha1', 'ArgoCDExport', {
      ...named,
      spec: { image: 'quay.io/acme/util', version: '1' },
    }),
    images: ['quay.io/acme/util'],
  },
  {
    id: 'prometheus-operator',
    says: object('monitoring.coreos.com/v1', 'Prometheus', {
      ...named,
      spec: {
        image: 'prometheus',
        version: 'v3.0.0',
        thanos: { baseImage: 'quay.io/thanos/thanos', version: 'v0.36.0' },
      },
    }),
    images: ['docker.io/library/prometheus', 'quay.io/thanos/thanos'],
  },
  {
    id: 'skaffold',
    says: object('skaffold/v4beta6', 'Config', {
      build: { artifacts: [{ image: app }] },
      deploy: { helm: { releases: [{ setValues: { 'image.repository': 'acme/app', 'image.tag': '1' } }] } },
    }),
    images: ['docker.io/acme/app'],
    leaves: ['what a build makes or pushes'],
  },
  {
    id: 'crossplane.package',
    says: object('pkg.crossplane.io/v1', 'Provider', { ...named, spec: { package: 'acme/provider-aws:v0.29.0' } }),
    images: ['docker.io/acme/provider-aws'],
  },
  {
    id: 'flux.image',
    says: object('image.toolkit.fluxcd.io/v1', 'ImageRepository', { ...named, spec: { image: app } }),
    leaves: ['what an updater watches'],
  },
  {
    id: 'argocd-image-updater',
    says: object('argocd-image-updater.argoproj.io/v1alpha1', 'ImageUpdater', { ...named, spec: { image: app } }),
    leaves: ['what an updater watches'],
  },
  {
    id: 'kargo',
    says: object('kargo.akuity.io/v1alpha1', 'Freight', { ...named, images: [{ repoURL: app }] }),
    leaves: ['what an updater watches'],
  },
  ...[
    ['kyverno', 'kyverno.io/v2', 'CleanupPolicy'],
    ['kyverno.cel', 'policies.kyverno.io/v1', 'ImageValidatingPolicy'],
    ['kyverno.exception', 'policies.kyverno.io/v1', 'PolicyException'],
    ['gatekeeper.template', 'templates.gatekeeper.sh/v1', 'ConstraintTemplate'],
    ['gatekeeper.constraint', 'constraints.gatekeeper.sh/v1beta1', 'K8sAllowedRepos'],
    ['sigstore.policy-controller', 'policy.sigstore.dev/v1beta1', 'ClusterImagePolicy'],
  ].map(([id = '', group = '', kind = '']) => ({
    id,
    says: object(group, kind, { ...named, ...pod }),
    leaves: ['a policy about images'],
  })),
  ...[
    ['helm.chart', 'Chart.yaml', 'a lock or a description of packages'],
    ['npm', 'package.json', 'a lock or a description of packages'],
    ['helm.values-schema', 'values.schema.json', 'a schema'],
    ['buf', 'buf.gen.yaml', 'a lock or a description of packages'],
    ['devcontainer-lock', 'devcontainer-lock.json', 'a lock or a description of packages'],
    ['goreleaser', '.goreleaser.yaml', 'what a build makes or pushes'],
  ].map(([id = '', file = '', why = '']) => ({ id, file, says: { image: app }, leaves: [why] })),
  {
    id: 'image-policy.json',
    file: 'reports/today.json',
    says: { tool: 'image-policy', images: [{ image: app }] },
    leaves: ['a report of image-policy'],
  },
  {
    id: 'image-policy.sarif',
    file: 'reports/today.sarif.json',
    says: { runs: [{ tool: { driver: { name: 'image-policy' } }, results: [{ image: app }] }] },
    leaves: ['a report of image-policy'],
  },
  {
    id: 'image-policy.rdjson',
    file: 'reports/today.json',
    says: { source: { name: 'image-policy' }, diagnostics: [{ image: app }] },
    leaves: ['a report of image-policy'],
  },
];
