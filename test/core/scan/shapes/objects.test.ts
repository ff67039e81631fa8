import { describe, expect, it } from '@jest/globals';
import { digest, found, hex, scan } from '../image-rows.ts';

/** From real repositories (bench/scan.md): [name, file, text, images]. */
describe('images of objects of Kubernetes', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'the status of an object records',
      'pod.yaml',
      'apiVersion: v1\nkind: Pod\nspec: {containers: [{image: acme/web:1}]}\nstatus: {image: acme/never:1}\n',
      ['spec.containers[0].image reference docker.io/acme/web:1 3:29'],
    ],
    [
      'an object that runs no image does not in a list either',
      'list.yaml',
      'apiVersion: v1\nkind: List\nitems:\n- {apiVersion: image.toolkit.fluxcd.io/v1, kind: ImageRepository, metadata: {name: x}, spec: {image: acme/never}}\n- {apiVersion: x/v1, kind: App, spec: {image: acme/web}}\n',
      ['items[1].spec.image reference docker.io/acme/web 5:47'],
    ],
    [
      'a repository, an image and a version in an object',
      'policy.yaml',
      'apiVersion: x/v1\nkind: P\nspec:\n  a: {repository: nvcr.io/acme, image: driver, version: "580.1"}\n  b: {image: driver, version: "2"}\n',
      ['spec.a map nvcr.io/acme/driver:580.1 4:19'],
    ],
    [
      'the parts of a product in its image',
      'kafka.yaml',
      'apiVersion: x/v1\nkind: Kafka\nspec: {image: {application: acme/server:1, init: acme/init:2, mode: a:b}}\n',
      [
        'spec.image.application reference docker.io/acme/server:1 3:29',
        'spec.image.init reference docker.io/acme/init:2 3:50',
      ],
    ],
    [
      'a service of pictures and the image of a service',
      'pod.yaml',
      'kind: Pod\napiVersion: v1\nspec:\n  containers:\n  - args: [--image-service=image-service:8080, --image-cache, "redis:6379"]\n    env:\n    - {name: IMAGE_SERVICE_ADDR, value: "image-service:8080"}\n    - {name: IMAGE_CACHE, value: "redis:6379"}\n    - {name: IMAGE_STORE, value: acme-prod/images}\n    - {name: DEFAULT_IMAGE_MIME, value: image/jpeg}\n    - {name: IMAGE_SERVER, value: "acme/server:1"}\n    - {name: DB_IMAGE, value: "postgres:16"}\nimageUrl: cdn.acme.io/images\nwebImageUrl: cdn.acme.io/web:1\n',
      [
        'spec.containers[0].env[4].value env docker.io/acme/server:1 11:36',
        'spec.containers[0].env[5].value env docker.io/library/postgres:16 12:32',
        'webImageUrl reference cdn.acme.io/web:1 14:14',
      ],
    ],
    [
      'parameters of a template of OpenShift: name, tag and host by one prefix, a stream, what is pushed',
      'app.yaml',
      `kind: Template\napiVersion: template.openshift.io/v1\nobjects: []\nparameters:\n- {name: SOURCE_IMAGE_REGISTRY, value: quay.io/}\n- {name: SOURCE_IMAGE_NAME, value: acme/base}\n- {name: SOURCE_IMAGE_TAG, value: "14"}\n- {name: OUTPUT_IMAGE_TAG, value: latest}\n- {name: PART_IMAGE_NAME, value: part}\n- {name: PART_IMAGE_NAMESPACE, value: tools}\n- {name: PART_IMAGE_TAG, value: v1}\n`,
      ['parameters[2] parameter quay.io/acme/base:14 5:40', 'parameters[6] parameter -:v1 11:33'],
    ],
    [
      'parameters of one image, however they are called',
      'app.yaml',
      `kind: Application\napiVersion: argoproj.io/v1alpha1\nspec:\n  parameters:\n  - {name: images.web.repository, value: acme/web}\n  - {name: images.web.tag, value: v1}\n  - {name: api.repository, value: acme/api}\n  - {name: api.tag, value: v2}\n  - {name: git.repository, value: acme/git}\n  - {name: c.image.image, value: acme/c}\n  - {name: c.image.digest, value: "${digest}"}\n  - {name: w.image, value: acme/w}\n  - {name: w.imageDigest, value: "${digest}"}\n  - {name: d.image.digest, value: ""}\n`,
      [
        'spec.parameters[0] parameter docker.io/acme/web:v1 5:42',
        'spec.parameters[2] parameter docker.io/acme/api:v2 7:35',
        'spec.parameters[5] parameter docker.io/acme/c@D 10:34',
        'spec.parameters[8] parameter docker.io/acme/w@D 12:28',
        'spec.parameters[9] parameter - 14:36',
      ],
    ],
    [
      'models and extensions that are run',
      'run.yaml',
      'kind: InferenceService\napiVersion: serving.kserve.io/v1beta1\nspec: {storageUri: "oci://ghcr.io/acme/model:1"}\n---\nkind: WasmPlugin\napiVersion: extensions.istio.io/v1\nspec: {url: "oci://ghcr.io/acme/wasm:1"}\n---\nkind: OCIRepository\napiVersion: source.toolkit.fluxcd.io/v1\nspec: {url: "oci://ghcr.io/acme/never:1"}\n',
      ['spec.storageUri reference ghcr.io/acme/model:1 3:27', 'spec.url reference ghcr.io/acme/wasm:1 7:20#1'],
    ],
    [
      'a transformer of its own',
      'tag.yaml',
      'apiVersion: builtin\nkind: ImageTagTransformer\nmetadata: {name: x}\nimageTag: {name: nginx, newName: acme/nginx, newTag: "1.27"}\n',
      ['imageTag kustomize docker.io/acme/nginx:1.27 4:34'],
    ],
    [
      'a container of a Pod and a service of Compose, whose digest beside them is nothing',
      'pod.yaml',
      `kind: Pod\napiVersion: v1\nspec: {containers: [{image: "nginx:1", digest: "${digest}"}]}\n---\nservices: {web: {image: "nginx:2", imageDigest: "${digest}"}}\n`,
      [
        'spec.containers[0].image reference docker.io/library/nginx:1 3:30',
        'services.web.image reference docker.io/library/nginx:2 5:26#1',
      ],
    ],
    [
      'variables of images whose names have to do with pictures, too',
      'pod.yaml',
      'kind: Pod\napiVersion: v1\nspec:\n  containers:\n  - env:\n    - {name: RUNNER_IMAGE_URL, value: "alpine:3.19"}\n    - {name: IMAGE_FILE_SERVER, value: "nginx:1.27"}\n    - {name: RELATED_IMAGE_APP, value: "app:2024"}\n    - {name: WORKER_IMAGE_URI, value: "1.dkr.ecr.eu-west-1.amazonaws.com/worker"}\n',
      [
        'spec.containers[0].env[0].value env docker.io/library/alpine:3.19 6:40',
        'spec.containers[0].env[1].value env docker.io/library/nginx:1.27 7:41',
        'spec.containers[0].env[2].value env docker.io/library/app:2024 8:41',
        'spec.containers[0].env[3].value env 1.dkr.ecr.eu-west-1.amazonaws.com/worker 9:40',
      ],
    ],
  ])('%s', (_, file, text, expected) => {
    expect(found(text, file)).toEqual(expected);
  });

  it('a file that Kubernetes reads is not unreadable, and one that it does not is', () => {
    const text = "a: ['\n  b\n']\nc: d\n";
    expect(scan(`${text}image: acme/web:1\n`).unreadable).toEqual([]);
    expect(scan(`${text}image: "acme/web:1\n`).unreadable).toHaveLength(1);
  });

  it('a definition of a custom resource is passed over before it is read, broken or not', () => {
    const text =
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: x}\nspec:\n  image: acme/web:1\n bad: indent\n';
    expect(scan(text)).toMatchObject({ occurrences: [], unreadable: [] });
    expect(scan(text.replace('kind: C', 'kind: NoC')).unreadable).toHaveLength(1);
  });

  it('only maps that say nothing are passed over', () => {
    const quiet = Array.from({ length: 50 }, (_, index) => `k${index}: {a: b, c: [d, {e: f}]}`).join('\n');
    const text = `${quiet}\nlast: {deep: [{x: {repository: acme/web, tag: 1}}], env: {webDigest: ${hex}}}\n`;
    expect(found(text, 'values.yaml')).toEqual(['last.deep[0].x map docker.io/acme/web:1 51:32']);
    expect(scan(text).looseDigests).toMatchObject([{ path: 'last.env.webDigest', part: { text: hex } }]);
  });
});
