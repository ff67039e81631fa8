import { describe, expect, it } from '@jest/globals';
import { digest, found, scan } from './found.ts';

/** Faults of a fourth round (bench/scan.md): [name, file, text, images]. */
describe('what a fourth round of them taught', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'the status of an object records',
      'pod.yaml',
      'apiVersion: v1\nkind: Pod\nspec: {containers: [{image: acme/web:1}]}\nstatus: {image: acme/never:1}\n',
      ['spec.containers[0].image reference docker.io/acme/web:1 3:29'],
    ],
    [
      'so does that of an item of a list',
      'nodes.json',
      '{"kind":"List","apiVersion":"v1","items":[{"kind":"Node","apiVersion":"v1","status":{"images":[{"names":["ghcr.io/acme/never:1"]}]}}]}',
      [],
    ],
    [
      'a status in values is any key',
      'values.yaml',
      'status: {image: acme/web:1}\n',
      ['status.image reference docker.io/acme/web:1 1:17'],
    ],
    [
      'and one that is listed without a kind',
      'apps.json',
      '[{"metadata":{},"spec":{},"status":{"image":"acme/never:1"}}]',
      [],
    ],
    [
      'a name in two parts, from a registry or a hub',
      'values.yaml',
      'image: {repository: team, image: web}\npilot: {hub: ghcr.io/acme, image: pilot, tag: v1}\nimages: {registry: ghcr.io/acme, web: acme/web}\n',
      [
        'image map docker.io/team/web 1:21',
        'pilot map ghcr.io/acme/pilot:v1 2:14',
        'images.web reference docker.io/acme/web 3:39',
      ],
    ],
    [
      'a registry of containers beside a name',
      'values.yaml',
      'sidecar: {containerRegistry: ghcr.io/acme, imageName: web, imageTag: v1}\n',
      ['sidecar.imageName map ghcr.io/acme/web:v1 1:55'],
    ],
    [
      'a manifest of images with their remote',
      'manifest.json',
      `[{"image-name":"web","image-tag":"v1","image-digest":"${digest}","image-remote":"ghcr.io/acme"}]`,
      ['[0].image-name map ghcr.io/acme/web:v1@D 1:17'],
    ],
    [
      'an object that runs no image does not in a list either',
      'list.yaml',
      'apiVersion: v1\nkind: List\nitems:\n- {apiVersion: image.toolkit.fluxcd.io/v1, kind: ImageRepository, metadata: {name: x}, spec: {image: acme/never}}\n- {apiVersion: x/v1, kind: App, spec: {image: acme/web}}\n',
      ['items[1].spec.image reference docker.io/acme/web 5:47'],
    ],
    [
      'of a list of images, what names them',
      'images.yaml',
      'images:\n- {dir: cmd/never, name: acme/web}\n- acme/api:1\nmy/images: [{path: a/never}]\n',
      ['images[0] map docker.io/acme/web 2:26', 'images[1] reference docker.io/acme/api:1 3:3'],
    ],
    [
      'a variable within a name',
      'app.yaml',
      'image: ghcr.io/$PROJECT/web:$TAG\nargs: [--image=ghcr.io/$PROJECT/web]\n',
      ['args[0] arg - 2:16'],
    ],
    [
      'an assignment within a flag, and flags that are no arguments by their key',
      'run.yaml',
      'args: [--images=web=acme/web, --env=WEB_IMAGE=acme/env, --a=b=c/d]\nvalue: [--image=acme/value]\n',
      [
        'args[0] arg docker.io/acme/web 1:21',
        'args[1] arg docker.io/acme/env 1:47',
        'value[0] arg docker.io/acme/value 2:17',
      ],
    ],
    [
      'lines of properties, and no line of a script',
      'operator.yaml',
      `env:\n- name: KAFKA_IMAGES\n  value: |\n    # by version\n    4.0=acme/kafka:4\n\n    4.1 = acme/kafka@${digest} \n    4.2=\${NEXT}\nrun: |\n  WEB_IMAGE=acme/never:1\n  echo $WEB_IMAGE\n`,
      [
        'env[0].value["4.0"] embedded docker.io/acme/kafka:4 5:9',
        'env[0].value["4.1"] embedded docker.io/acme/kafka@D 7:11',
      ],
    ],
    [
      'an image and its version in values, and not in an object',
      'values.yaml',
      'web: {image: acme/web, version: v1}\nbare: {image: api, version: 2}\nown: {image: acme/own:3, version: v4}\nprose: {image: acme/p, version: a b}\n',
      [
        'web map docker.io/acme/web:v1 1:14',
        'bare map docker.io/library/api:2 2:15',
        'own.image reference docker.io/acme/own:3 3:14',
        'prose.image reference docker.io/acme/p 4:16',
      ],
    ],
    [
      'a repository, an image and a version in an object',
      'policy.yaml',
      'apiVersion: x/v1\nkind: P\nspec:\n  a: {repository: nvcr.io/acme, image: driver, version: "580.1"}\n  b: {image: driver, version: "2"}\n',
      ['spec.a map nvcr.io/acme/driver:580.1 4:19'],
    ],
    [
      'a version that has a digest names an image that another file does',
      'env/dev.yaml',
      `web: {version: 'v1@${digest}'}\nchart: {version: 1.2.3}\nworker: {imageTag: v2}\n`,
      ['web map -:v1@D 1:17'],
    ],
    [
      'a tag alone, and one that many images fall back on',
      'values-dev.yaml',
      'worker: {imageTag: v2}\nglobal: {imageTag: v3}\nenv: {IMAGE_TAG: v4}\nodd: {imageTag: a b}\nhttpd: {image_tag: acme/httpd:1}\n',
      ['worker.imageTag map -:v2 1:20', 'httpd.image_tag reference docker.io/acme/httpd:1 5:20'],
    ],
    [
      'a name in a key of some chart',
      'job.yaml',
      'image_web: acme/web:1\nimage_pull_policy: a:1\nimage_family: images/never\nimage_size: 1:2\n',
      ['image_web reference docker.io/acme/web:1 1:12'],
    ],
    [
      'labels and taints',
      'values.yaml',
      'a: kubernetes.io/os:linux\nb: node.kubernetes.io/never:x\nc: acme.io/gpu:NoSchedule\nd: acme.io/gpu:true\ne: acme.io/gpu:yes\n',
      ['e reference acme.io/gpu:yes 5:4'],
    ],
    ['the plugins of Buf', 'proto/buf.gen.yaml', 'plugins: [{remote: buf.build/acme/go:v1}]\n', []],
    [
      'a suite that tests a chart',
      'tests/web_test.yaml',
      'suite: web\ntests:\n- set: {image: {repository: acme/never, tag: 1}}\n  asserts: [{equal: {value: ghcr.io/acme/never:1}}]\n',
      [],
    ],
    ['an ImageStreamTag', 'ci.yaml', 'build_root_image: {name: release, namespace: acme, tag: v1}\n', []],
    ['a machine of Azure', 'ci.yaml', 'vmImage: windows:2022\nOSVmImage: env:NAME\n', []],
    [
      'a name where the repository is empty, or only a host',
      'values.yaml',
      'a: {image: {registry: "", repository: "", name: web, tag: v1}}\nb: {image: {repository: ghcr.io, name: acme/web, tag: v2}}\nc: {image: {repository: hub.acme.io}}\n',
      ['a.image map docker.io/library/web:v1 1:24', 'b.image map ghcr.io/acme/web:v2 2:25'],
    ],
    [
      'what a parameter falls back on where a step runs it',
      'task.yaml',
      'apiVersion: tekton.dev/v1\nkind: Task\nspec:\n  params: [{name: runtime, default: node}, {name: other, default: never}]\n  steps:\n  - image: $(params.runtime)\n    script: $(params.other)\n',
      ['spec.params[0].default parameter docker.io/library/node 4:37'],
    ],
    [
      'JSON with comments',
      '.devcontainer/devcontainer.json',
      '{ // "image": "acme/never:1"\n  /* one\n two */ "image": "acme/web:1", // three\n  "url": "https://a/*b" }\n',
      ['image reference docker.io/acme/web:1 3:19'],
    ],
    ['a comment that is never closed', 'a.json', '{"image": "acme/never:1"} /* "', []],
    [
      'quotes and brackets whose further lines stand further left',
      'app.yaml',
      "a:\n  b: ['\n    x\n  ', 'y']\n  c: [\n  d,\n  e]\n  f: \"g\n  h\"\n  image: acme/web:1\n",
      ['a.image reference docker.io/acme/web:1 10:10'],
    ],
    [
      'what says how long, what ko builds, what is shown',
      'values.yaml',
      'token: {image: 24h}\nko: {image: "ko://acme.io/cmd/web"}\nchoice: {display_name: ghcr.io/acme/never:1}\n',
      [],
    ],
    ['a schema of values', 'charts/web/values.schema.json', '{"default": {"image": "acme/never:1"}}', []],
    [
      'what a workflow builds',
      '.github/workflows/ci.yaml',
      'jobs: {a: {with: {image-name: never, image-version: 1}}}\n',
      [],
    ],
    [
      'a registry and a version that KServe and Pipelines give',
      'map.yaml',
      'data:\n  art: |-\n    {"image": "acme/art", "defaultImageVersion": "v1"}\n  node: |\n    registryUrl: hub.acme.io\n    image: acme/node\n',
      ['data.art.image embedded docker.io/acme/art:v1 3:16', 'data.node embedded hub.acme.io/acme/node 5:18'],
    ],
    [
      'a build of Google Cloud runs its steps and pushes the rest',
      'cloudbuild.yaml',
      "steps:\n- {name: gcr.io/acme/docker, args: [build, -t, 'gcr.io/acme/never:1']}\n- {name: bash}\nimages: ['gcr.io/acme/never:1']\n",
      ['steps[0].name reference gcr.io/acme/docker 2:10', 'steps[1].name reference docker.io/library/bash 3:10'],
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
      'a task of that name',
      'tasks/goreleaser.yaml',
      'image: acme/goreleaser:1\n',
      ['image reference docker.io/acme/goreleaser:1 1:8'],
    ],
    [
      'what Image Updater watches, and which values it sets',
      'app.yaml',
      'metadata:\n  annotations:\n    argocd-image-updater.argoproj.io/image-list: ghcr.io/acme/never:1\n    argocd-image-updater.argoproj.io/web.helm.image-name: image.web.repository\n    argocd-image-updater.argoproj.io/web.helm.image-tag: image.web.tag\n    acme.io/web.image-name: acme/never\n    acme.io/web.image-tag: v1\n',
      [],
    ],
    [
      'images that a tool leaves alone or lets in',
      'values.yaml',
      'excludedImages: [docker.io/acme/never]\nallowed-images: {a: "acme/never:1"}\nallowImage: acme/never:1\nskipperImage: acme/skipper:1\n',
      ['skipperImage reference docker.io/acme/skipper:1 4:15'],
    ],
    [
      'an image of an organisation whose name ends like a cloud',
      'compose.yaml',
      'services: {web: {image: "acme-cloud/web:1"}}\nmachine: {image: debian-cloud/debian-12}\n',
      ['services.web.image reference docker.io/acme-cloud/web:1 1:26'],
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
      'a tag alone in the values of an object, and in its parameters',
      'app.yaml',
      'kind: Application\napiVersion: argoproj.io/v1alpha1\nimageTag: v0\nspec:\n  source:\n    helm:\n      valuesObject: {imageTag: v1}\n      parameters:\n      - {name: imageTag, value: v2}\n      - {name: web.apiImageDigest, value: "sha256:0"}\n      - {name: global.imageTag, value: v3}\n      - {name: web.imagePullPolicy, value: Always}\n',
      [
        'spec.source.helm.valuesObject.imageTag map -:v1 7:32',
        'spec.source.helm.parameters[0] parameter -:v2 9:33',
        'spec.source.helm.parameters[1] parameter - !digest 10:44',
      ],
    ],
    [
      'a digest that is taken back, or is not looked at',
      'values.yaml',
      `base: &b {repository: acme/web, tag: v1, digest: "${digest}"}\nweb: {image: {<<: *b}}\nworker: {image: {<<: *b, digest: ""}}\ncni: {image: {repository: acme/cni, tag: v2, digest: "${digest}", useDigest: false}}\nok: {image: {repository: acme/ok, digest: "${digest}", useDigest: true}}\nempty: {image: {digest: ""}}\n`,
      [
        'base map docker.io/acme/web:v1@D 1:23',
        'worker.image map docker.io/acme/web:v1 3:35',
        'cni.image map docker.io/acme/cni:v2 4:27',
        'ok.image map docker.io/acme/ok@D 5:26',
        'empty.image map - 6:26',
      ],
    ],
    [
      'an image that a merge key brings to a service',
      'compose.yaml',
      'x-base: &b {image: redis, restart: always}\nservices: {cache: {<<: *b}, web: {<<: *b, image: nginx}}\n',
      [
        'services.cache.image reference docker.io/library/redis 1:20',
        'services.web.image reference docker.io/library/nginx 2:50',
      ],
    ],
    [
      'where an image is pushed that is built',
      'pod.yaml',
      'kind: Pod\napiVersion: v1\nspec: {containers: [{args: [--destination=ghcr.io/acme/never:1, --destination, "ghcr.io/acme/never:2", "--cache=ghcr.io/acme/c:1"]}]}\n',
      ['spec.containers[0].args[3] arg ghcr.io/acme/c:1 3:113'],
    ],
    [
      'keys that begin with an image',
      'values.yaml',
      'global: {imageK8S: "acme/k8s:1", imagePullSecrets: "acme/never:1"}\ndata: {RELATED_IMAGE_A: "acme/a:1", IMAGE_PULL_SECRET: "acme/never:1"}\n',
      ['global.imageK8S reference docker.io/acme/k8s:1 1:21', 'data.RELATED_IMAGE_A env docker.io/acme/a:1 2:26'],
    ],
    [
      'a name beside a repository',
      'values.yaml',
      `a: {image: {repository: ghcr.io/acme, name: web, digest: "${digest}"}}\nb: {image: {registry: quay.io, repository: acme, name: web, tag: v1}}\nc: {image: {repository: acme/web, name: w, tag: v1}}\n`,
      ['a.image map ghcr.io/acme@D 1:25', 'b.image map quay.io/acme:v1 2:23', 'c.image map docker.io/acme/web:v1 3:25'],
    ],
    [
      'a digest of every cloud',
      'values.yaml',
      `image: {repository: quay.io/cilium/operator, tag: v1, genericDigest: "${digest}", awsDigest: "${digest}", useDigest: true}\nx: {image: {repository: a/b, tag: v1, digest: "${digest}", useDigest: no}}\n`,
      ['image map quay.io/cilium/operator:v1@D 1:21', 'x.image map docker.io/a/b:v1 2:25'],
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
      'parameters of many values',
      'run.yaml',
      'kind: PipelineRun\napiVersion: tekton.dev/v1\nspec: {matrix: {params: [{name: image, value: ["golang:1.21", "golang:1.22"]}]}}\n',
      [
        'spec.matrix.params[0].value[0] parameter docker.io/library/golang:1.21 3:49',
        'spec.matrix.params[0].value[1] parameter docker.io/library/golang:1.22 3:64',
      ],
    ],
    [
      'where a build is pushed, and what it is called',
      'build.yaml',
      'kind: Build\napiVersion: shipwright.io/v1beta1\nspec: {output: {image: "acme/never:1"}, builder: {image: "acme/builder:1"}}\n---\nservices: {web: {build: {tags: ["ghcr.io/acme/never:1"], cache_from: ["ghcr.io/acme/never:2"]}}}\n',
      ['spec.builder.image reference docker.io/acme/builder:1 3:59'],
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
      'services and containers of values, in parts',
      'values.yaml',
      `services:\n  web: {image: acme/web, tag: v1, digest: "${digest}"}\ncontainers: [{image: acme/api, tag: v2}]\n`,
      ['services.web map docker.io/acme/web:v1@D 2:16', 'containers[0] map docker.io/acme/api:v2 3:22'],
    ],
    [
      'containers of a release, in parts',
      'hr.yaml',
      `kind: HelmRelease\napiVersion: helm.toolkit.fluxcd.io/v2\nspec: {values: {containers: [{name: a, image: acme/a, tag: v1, digest: "${digest}"}]}}\n`,
      ['spec.values.containers[0] map docker.io/acme/a:v1@D 3:47'],
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
      'parts in patches: only a digest that is taken back is something by itself',
      'kustomization.yaml',
      `patches:\n- target: {kind: HelmRelease}\n  patch: |-\n    - {op: replace, path: /spec/values/image/tag, value: v1}\n    - {op: replace, path: /spec/values/image/digest, value: "${digest}"}\n    - {op: replace, path: /spec/values/web/image/digest, value: ""}\n    - {op: replace, path: /spec/values/side/image, value: nginx}\n    - {op: replace, path: /data/IMAGE_TAG, value: v2}\n`,
      ['patches[0].patch[2].value embedded - 6:66', 'patches[0].patch[3].value embedded docker.io/library/nginx 7:59'],
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
    [
      'what npm locks',
      'package-lock.json',
      '{"packages": {"node_modules/html-to-image": {"version": "1.11.13"}}}\n',
      [],
    ],
    ['what GoReleaser builds', '.goreleaser.yaml', 'dockers: [{image_templates: [acme/never:1]}]\n', []],
    [
      'the default of an expansion',
      'compose.yaml',
      `services: {web: {image: "\${WEB:-acme/web:1}"}, api: {image: "\${A:=$B}"}, c: {image: "acme/c:\${TAG:-1}"}}\n`,
      ['services.web.image reference docker.io/acme/web:1 1:33'],
    ],
  ])('%s', (_, file, text, expected) => {
    expect(found(text, file)).toEqual(expected);
  });

  it('a file that Kubernetes reads is not unreadable, and one that it does not is', () => {
    const text = "a: ['\n  b\n']\nc: d\n";
    expect(scan(`${text}image: acme/web:1\n`).unreadable).toEqual([]);
    expect(scan(`${text}image: "acme/web:1\n`).unreadable).toHaveLength(1);
  });
});
