import { describe, expect, it } from '@jest/globals';
import { digest, found } from '../image-rows.ts';

/** From real repositories (bench/scan.md): [name, file, text, images]. */
describe('images of charts', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'a status in values is any key',
      'values.yaml',
      'status: {image: acme/web:1}\n',
      ['status.image reference docker.io/acme/web:1 1:17'],
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
      'a registry and a namespace at the top, and a name in each block',
      'values.yaml',
      'imageRegistry: quay.io\nimageNamespace: jetstack\nimage: {name: web, repository: "", pullPolicy: Always}\njob: {image: {name: job, tag: v1}}\nown: {image: {repository: ghcr.io/acme/own, name: own}}\n',
      [
        'image map quay.io/jetstack/web 3:15',
        'job.image map quay.io/jetstack/job:v1 4:21',
        'own.image map ghcr.io/acme/own 5:27',
      ],
    ],
    [
      'a namespace in the values of a release',
      'a.yaml',
      'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: a}\nspec: {values: {imageRegistry: quay.io, imageNamespace: jetstack, image: {name: web}}}\n',
      ['spec.values.image map quay.io/jetstack/web 4:81'],
    ],
    [
      'a registry of containers beside a name',
      'values.yaml',
      'sidecar: {containerRegistry: ghcr.io/acme, imageName: web, imageTag: v1}\n',
      ['sidecar.imageName map ghcr.io/acme/web:v1 1:55'],
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
      'a tag alone, and one that many images fall back on',
      'values-dev.yaml',
      'worker: {imageTag: v2}\nglobal: {imageTag: v3}\nenv: {IMAGE_TAG: v4}\nodd: {imageTag: a b}\nhttpd: {image_tag: acme/httpd:1}\n',
      ['worker.imageTag map -:v2 1:20', 'httpd.image_tag reference docker.io/acme/httpd:1 5:20'],
    ],
    [
      'a tag and a digest whose image another file names',
      'env.yaml',
      `web: {imageTag: v2, imageDigest: "${digest}"}\nalone: {imageDigest: "${digest}"}\nodd: {imageTag: v1, imageDigest: x}\nenv: {WEB_IMAGE_TAG: v1, WEB_IMAGE_DIGEST: "${digest}"}\n`,
      ['web.imageTag map -:v2@D 1:17'],
    ],
    [
      'labels and taints',
      'values.yaml',
      'a: kubernetes.io/os:linux\nb: node.kubernetes.io/never:x\nc: acme.io/gpu:NoSchedule\nd: acme.io/gpu:true\ne: acme.io/gpu:yes\n',
      ['e reference acme.io/gpu:yes 5:4'],
    ],
    [
      'a name where the repository is empty, or only a host',
      'values.yaml',
      'a: {image: {registry: "", repository: "", name: web, tag: v1}}\nb: {image: {repository: ghcr.io, name: acme/web, tag: v2}}\nc: {image: {repository: hub.acme.io}}\n',
      ['a.image map docker.io/library/web:v1 1:24', 'b.image map ghcr.io/acme/web:v2 2:25'],
    ],
    [
      'a registry and a version that KServe and Pipelines give',
      'map.yaml',
      'data:\n  art: |-\n    {"image": "acme/art", "defaultImageVersion": "v1"}\n  node: |\n    registryUrl: hub.acme.io\n    image: acme/node\n',
      ['data.art.image embedded docker.io/acme/art:v1 3:16', 'data.node embedded hub.acme.io/acme/node 5:18'],
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
      'parts in patches: only a digest that is taken back is something by itself',
      'kustomization.yaml',
      `patches:\n- target: {kind: HelmRelease}\n  patch: |-\n    - {op: replace, path: /spec/values/image/tag, value: v1}\n    - {op: replace, path: /spec/values/image/digest, value: "${digest}"}\n    - {op: replace, path: /spec/values/web/image/digest, value: ""}\n    - {op: replace, path: /spec/values/side/image, value: nginx}\n    - {op: replace, path: /data/IMAGE_TAG, value: v2}\n`,
      ['patches[0].patch[2].value embedded - 6:66', 'patches[0].patch[3].value embedded docker.io/library/nginx 7:59'],
    ],
  ])('%s', (_, file, text, expected) => {
    expect(found(text, file)).toEqual(expected);
  });
});
