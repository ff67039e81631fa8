import { describe, expect, it } from '@jest/globals';
import { digest, found, hex, scan } from './image-rows.ts';

/** What looks like an image and is none, and its near twin that is one: [name, file, no image, an image, the image]. */
type Pair = readonly [name: string, file: string, none: string, twin: string, image: string];

describe('what is no image is not found, and its twin is', () => {
  it.each<Pair>([
    ['a picture', 'a.yaml', 'image: logo.png', 'image: ghcr.io/acme/logo:png', 'image'],
    ['a picture with a path', 'a.yaml', 'image: assets/logo.svg', 'image: assets/logo:svg', 'image'],
    ['a picture in values', 'values.yaml', 'image: logo.png', 'image: logos', 'image'],
    ['a web address', 'a.yaml', 'image: https://acme.example/a:1', 'image: acme.example/a:1', 'image'],
    ['an icon', 'a.yaml', 'icon: acme/logo:1', 'image: acme/logo:1', 'image'],
    ['a disk', 'a.yaml', 'image: acme/disk.qcow2', 'image: acme/disk:qcow2', 'image'],
    ['a file', 'a.yaml', 'image: ./build/app:1', 'image: build/app:1', 'image'],
    ['an AWS machine image', 'a.yaml', 'image: ami-0abcdef1234567890', 'image: amis/x:0abcdef', 'image'],
    [
      'a Google machine image',
      'a.yaml',
      'image: ubuntu-os-cloud/ubuntu-2204-lts',
      'image: ubuntu/ubuntu-2204-lts',
      'image',
    ],
    [
      'a Google project',
      'a.yaml',
      'image: projects/debian/global/images/debian-12',
      'image: project/debian-12',
      'image',
    ],
    ['an Azure resource', 'a.yaml', 'image: /subscriptions/1/images/x', 'image: subscriptions/x', 'image'],
    [
      'a machine by its siblings',
      'values.yaml',
      'image: ubuntu-24.04\nmachineType: e2',
      'image: ubuntu-24.04\nreplicas: 2',
      'image',
    ],
    [
      'a machine with a version',
      'values.yaml',
      'image: ubuntu-24.04\nversion: v1.2\nflavor: s',
      'image: nginx\nversion: v1.2\nreplicas: 1',
      '',
    ],
    [
      'the number that a database gives a repository',
      'a.json',
      `{"repository": 1006, "digest": "${digest}"}`,
      `{"repository": "acme/app", "digest": "${digest}"}`,
      '',
    ],
    [
      'a platform of an image',
      'a.json',
      `{"images": [{"architecture": "amd64", "os": "linux", "digest": "${digest}"}]}`,
      `{"images": [{"digest": "${digest}"}]}`,
      'images[0]',
    ],
    [
      'a list of what is copied where',
      'a.json',
      '{"ghcr.io/acme/a:1": "quay.io/acme/a:1"}',
      '{"ghcr.io/acme/a:1": "quay.io/acme/a:1", "b": 1}',
      '["ghcr.io/acme/a:1"]',
    ],
    [
      'a list of what is copied where, and one of digests',
      'a.json',
      '{"ghcr.io/acme/a:1": "quay.io/acme/a:1"}',
      `{"ghcr.io/acme/a:1": "ghcr.io/acme/a@${digest}"}`,
      '["ghcr.io/acme/a:1"]',
    ],
    ['a platform', 'a.yaml', 'image: linux/arm64', 'image: linux/arm65', 'image'],
    ['a version', 'values.yaml', 'image: 1.2.3', 'image: nginx:1.2.3', 'image'],
    ['a flag', 'values.yaml', 'image: true', 'image: trued', 'image'],
    ['nothing', 'values.yaml', 'image: ~', 'image: tilde', 'image'],
    ['prose', 'a.yaml', '- image: Container image to launch', '- image: ghcr.io/acme/launch', '[0].image'],
    ['a placeholder of Python', 'a.yaml', "image: '{value}'", "image: 'acme/value'", 'image'],
    ['a default without a name', 'a.yaml', `image: \${X:-latest}`, `image: \${X:-ghcr.io/acme/x:1}`, 'image'],
    ['a variable of kustomize', 'a.yaml', 'image: $(APP_IMAGE)', 'image: acme/app_image', 'image'],
    [
      'a comment',
      'a.yaml',
      'x: 1 # image: ghcr.io/acme/a:1',
      'image: ghcr.io/acme/a:1 # image: ghcr.io/acme/b:1',
      'image',
    ],
    ['a whole line of comment', 'a.yaml', '# image: ghcr.io/acme/a:1\nx: 1', '#\nimage: ghcr.io/acme/a:1', 'image'],
    [
      'a bare name without a sign of a container',
      'a.yaml',
      'web: { image: nginx }',
      'web: { image: nginx, ports: [80] }',
      'web.image',
    ],
    ['a prefix', 'a.yaml', 'image_prefix: quay.io/acme/hub-', 'image_name: quay.io/acme/hub', 'image_name'],
    [
      'a pull secret',
      'a.yaml',
      'imagePullSecrets: [{ name: ghcr.io/acme }]',
      'images: [{ name: ghcr.io/acme/app, tag: v1 }]',
      'images[0]',
    ],
    ['a feature list', 'a.yaml', 'imageFeatures: layering', 'featureImage: acme/layering:1', 'featureImage'],
    ['a policy', 'a.yaml', 'imagePullPolicy: Always', 'imagePull: ghcr.io/acme/always:1', 'imagePull'],
    [
      'a Git repository',
      'a.yaml',
      'repository: https://github.com/acme/app\ntag: v1',
      'repository: github.com/acme/app\ntag: v1',
      '',
    ],
    [
      'the columns of a dashboard',
      'a.json',
      '{"image_repository": 3, "image_tag": 4}',
      '{"image_repository": "acme/app", "image_tag": "4"}',
      'image_repository',
    ],
    [
      'a Git ref',
      'a.yaml',
      'app:\n  repository: acme/app\n  tag: v1\n  ref: main',
      'app:\n  repository: acme/app\n  tag: v1\n  replicas: 1',
      'app',
    ],
    [
      'a chart',
      'a.yaml',
      'app:\n  repository: ghcr.io/acme/charts\n  chart: app\n  tag: v1',
      'app:\n  repository: ghcr.io/acme/charts\n  tag: v1',
      'app',
    ],
    [
      'a repository without a version',
      'a.yaml',
      'app:\n  repository: ghcr.io/acme/app',
      'app:\n  image:\n    repository: ghcr.io/acme/app',
      'app.image',
    ],
    ['an OCI chart', 'a.yaml', 'url: oci://ghcr.io/acme/charts/app:1', 'url: ghcr.io/acme/charts/app:1', 'url'],
    ['a host with a port', 'a.yaml', 'address: db.acme.example:5432', 'address: db.acme.example:5432/app:1', 'address'],
    ['a path with a colon', 'a.yaml', 'mount: /data:/data', 'mount: acme.example/data:1', 'mount'],
    ['a name with a version and no host', 'a.yaml', 'module: acme/app:1', 'module: ghcr.io/acme/app:1', 'module'],
    ['a Go package', 'a.yaml', 'package: golang.org/x/net@v0.1.0', 'package: golang.org/x/net:v0.1.0', 'package'],
    ['a mail address', 'a.yaml', 'image: a b@acme.example', 'image: a/b@sha256:abc', 'image'],
    ['a digest in prose', 'a.yaml', `text: see 'sha256:${hex}'.`, `text: ghcr.io/acme/app@sha256:${hex}`, 'text'],
    ['a setter without an image', 'a.yaml', 'tag: v1 # {"$imagepolicy": "a:b:tag"}', 'image: { tag: v1 } # x', 'image'],
    [
      'a build of a workflow',
      '.github/workflows/ci.yml',
      'env:\n  IMAGE_NAME: ghcr.io/acme/app',
      'env:\n  IMAGE_NAME: ghcr.io/acme/app:1',
      'env.IMAGE_NAME',
    ],
    [
      'a runner of a workflow',
      '.github/workflows/ci.yml',
      'jobs:\n  a:\n    runs-on: ubuntu-24.04',
      'jobs:\n  a:\n    container: ubuntu:24.04',
      'jobs.a.container',
    ],
    [
      'what a BuildConfig pushes',
      'a.yaml',
      'apiVersion: build.openshift.io/v1\nkind: BuildConfig\nspec: { output: { to: { kind: DockerImage, name: "quay.io/acme/a:1" } } }',
      'apiVersion: build.openshift.io/v1\nkind: BuildConfig\nspec: { strategy: { from: { kind: DockerImage, name: "quay.io/acme/a:1" } } }',
      'spec.strategy.from.name',
    ],
    [
      'an action of a workflow',
      '.github/workflows/ci.yml',
      'jobs:\n  a:\n    steps:\n    - uses: actions/checkout@v4',
      'jobs:\n  a:\n    steps:\n    - uses: docker://ghcr.io/acme/a:1',
      'jobs.a.steps[0].uses',
    ],
    [
      'a schema',
      'a.yaml',
      'openAPIV3Schema: { type: object, properties: { image: { default: "ghcr.io/acme/a:1" } } }',
      'openAPIV3Schema: { type: object, image: "ghcr.io/acme/a:1" }',
      'openAPIV3Schema.image',
    ],
    [
      'a JSON schema',
      'a.json',
      '{"$schema":"https://json-schema.org/x","properties":{"image":{"image":"acme/a:1"}}}',
      '{"$schema":"https://json-schema.org/x","image":"acme/a:1"}',
      'image',
    ],
    [
      'a condition of CEL',
      'a.yaml',
      `expression: object.image.startsWith("docker.io/acme/")`,
      'expression: docker.io/acme/a:1',
      'expression',
    ],
    [
      'a script',
      'a.yaml',
      'script: |\n  #!/bin/sh\n  docker pull ghcr.io/acme/a:1\n  echo "image: x"',
      'config.yaml: |\n  image: ghcr.io/acme/a:1',
      '["config.yaml"].image',
    ],
    [
      'a description',
      'a.yaml',
      'description: |\n  image: ghcr.io/acme/a:1',
      'descriptions: |\n  image: ghcr.io/acme/a:1',
      'descriptions.image',
    ],
  ])('%s', (_, file, none, twin, image) => {
    expect(found(`${none}\n`, file)).toEqual([]);
    expect(scan(`${twin}\n`, file).occurrences.map(({ path }) => path)).toEqual([image]);
  });
});

/** Objects that speak about images and run none, each with the object that runs what it speaks about. */
describe('what an object says of images that it does not run is not found', () => {
  const object = (apiVersion: string, kind: string, rest: string) =>
    `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: x}\n${rest}\n`;

  it.each<readonly [apiVersion: string, kind: string]>([
    ['apiextensions.k8s.io/v1', 'CustomResourceDefinition'],
    ['image.toolkit.fluxcd.io/v1', 'ImageRepository'],
    ['image.toolkit.fluxcd.io/v1', 'ImagePolicy'],
    ['image.toolkit.fluxcd.io/v1', 'ImageUpdateAutomation'],
    ['argocd-image-updater.argoproj.io/v1alpha1', 'ImageUpdater'],
    ['templates.gatekeeper.sh/v1', 'ConstraintTemplate'],
    ['constraints.gatekeeper.sh/v1beta1', 'K8sAllowedRepos'],
    ['admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicy'],
    ['admissionregistration.k8s.io/v1', 'MutatingAdmissionPolicy'],
    ['kyverno.io/v2', 'CleanupPolicy'],
    ['policies.kyverno.io/v1', 'ImageValidatingPolicy'],
    ['policy.sigstore.dev/v1beta1', 'ClusterImagePolicy'],
    ['config.openshift.io/v1', 'ImageDigestMirrorSet'],
    ['mirror.openshift.io/v2alpha1', 'ImageSetConfiguration'],
    ['kargo.akuity.io/v1alpha1', 'Warehouse'],
    ['kargo.akuity.io/v1alpha1', 'Freight'],
  ])('%s %s', (apiVersion, kind) => {
    const rest = 'spec:\n  image: ghcr.io/acme/app:1';
    expect(found(object(apiVersion, kind, rest))).toEqual([]);
    expect(found(object('acme.example/v1', 'App', rest))).toEqual(['spec.image reference ghcr.io/acme/app:1 5:10']);
  });

  it.each<readonly [name: string, none: string, twin: string, image: string]>([
    [
      "kubectl's last applied configuration",
      `metadata:\n  annotations:\n    kubectl.kubernetes.io/last-applied-configuration: '{"image":"ghcr.io/acme/a:1"}'`,
      `metadata:\n  annotations:\n    acme.example/configuration: '{"image":"ghcr.io/acme/a:1"}'`,
      'metadata.annotations["acme.example/configuration"].image',
    ],
    [
      "the samples of an operator's bundle",
      `metadata:\n  annotations:\n    alm-examples: '[{"spec":{"image":"ghcr.io/acme/a:1"}}]'`,
      `metadata:\n  annotations:\n    examples: '[{"spec":{"image":"ghcr.io/acme/a:1"}}]'`,
      'metadata.annotations.examples[0].spec.image',
    ],
    [
      'a test in a JSON patch',
      'patches:\n- { op: test, path: /spec/image, value: "ghcr.io/acme/a:1" }',
      'patches:\n- { op: add, path: /spec/image, value: "ghcr.io/acme/a:1" }',
      'patches[0].value',
    ],
    [
      'a variable that names no image',
      'spec:\n  env:\n  - { name: APP_IMAGE_TAG, value: "acme/a:1" }',
      'spec:\n  env:\n  - { name: APP_IMAGE, value: "acme/a:1" }',
      'spec.env[0].value',
    ],
    [
      'an argument that names no image',
      'spec:\n  args: ["--listen=0.0.0.0:80", "--scope=acme/a:1"]',
      'spec:\n  args: ["--listen=0.0.0.0:80", "--image=acme/a:1"]',
      'spec.args[1]',
    ],
    [
      'a volume',
      'spec:\n  volumes: [{ name: a, hostPath: { path: /x } }]',
      'spec:\n  volumes: [{ name: a, image: { reference: acme/a } }]',
      'spec.volumes[0].image.reference',
    ],
    [
      "a release of Flux's OCI artifacts",
      'spec:\n  url: oci://ghcr.io/acme/charts/app\n  ref: { tag: 1.2.3 }',
      'spec:\n  image: { repository: ghcr.io/acme/charts/app, tag: 1.2.3 }',
      'spec.image',
    ],
  ])('%s', (_, none, twin, image) => {
    expect(found(object('acme.example/v1', 'App', none))).toEqual([]);
    const { occurrences } = scan(object('acme.example/v1', 'App', twin));
    expect(occurrences.map(({ path }) => path)).toEqual([image]);
  });

  it("a chart's own list of images for a hub", () => {
    const chart = 'annotations:\n  artifacthub.io/images: |\n    - image: ghcr.io/acme/a:1\nimage: ghcr.io/acme/b:1\n';
    expect(found(chart, 'charts/app/Chart.yaml')).toEqual([]);
    expect(found(chart, 'charts/app/values.yaml')).toEqual(['image reference ghcr.io/acme/b:1 4:8']);
  });

  it('a value that sops encrypted is none, whatever its keys', () => {
    const sealed = 'ENC[AES256_GCM,data:6rfmKQ==,iv:ERoJ=,tag:TCCZ==,type:str]';
    expect(found(`image: ${sealed}\ntag: ${sealed}\nsops: { mac: x }\n`)).toEqual([]);
    expect(found(`image: ghcr.io/acme/a@${digest}\nsops: { mac: x }\n`)).toHaveLength(1);
  });
});

describe('a name alone under a key that says image', () => {
  const counted = (text: string) => scan(text).passedOver.map(({ path, why, by }) => [path, why, by]);

  it.each([
    [
      'of a custom resource',
      'apiVersion: acme.io/v1\nkind: App\nmetadata: {name: a}\nspec: {image: web}\n',
      'spec.image',
    ],
    ['of no object', 'web: {image: nginx}\n', 'web.image'],
    ['of a list', '- {image: hub}\n', '[0].image'],
  ])('is counted where nothing tells whether it is one: %s', (_, text, path) => {
    expect(counted(text)).toEqual([[path, 'a name alone, which may be no image', 'image.key']]);
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['an image is found', 'spec: {containers: [{name: a, image: web}]}\n'],
    ['a picture', 'image: logo.png\n'],
    ['a switch', 'image: true\n'],
    ['a version', 'image: 1.2.3\n'],
    ['another key', 'web: nginx\nimage: ""\n'],
  ])('is not counted where %s', (_, text) => {
    expect(counted(text)).toEqual([]);
  });
});
