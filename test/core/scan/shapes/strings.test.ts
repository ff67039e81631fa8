import { describe, expect, it } from '@jest/globals';
import { digest, found, yaml } from '../image-rows.ts';

type Case = readonly [name: string, text: string, images: readonly string[]];

describe('texts inside strings', () => {
  it.each<Case>([
    [
      'a config map with YAML and JSON',
      yaml`
        apiVersion: v1
        kind: ConfigMap
        data:
          app.yaml: |
            image: ghcr.io/acme/app:1
            ---
            image: ghcr.io/acme/second:2
          side.json: '{"image":"ghcr.io/acme/side:2"}'
          double: "{\"image\":\"ghcr.io/acme/double:3\"}"
          folded: >-
            {"image":
            "ghcr.io/acme/folded:4"}
          plain: ghcr.io/acme/plain:5
      `,
      [
        'data["app.yaml"].image embedded ghcr.io/acme/app:1 5:12',
        'data["app.yaml"]#1.image embedded ghcr.io/acme/second:2 7:12',
        'data["side.json"].image embedded ghcr.io/acme/side:2 8:25',
        'data.double.image embedded ghcr.io/acme/double:3 9:25',
        'data.folded.image embedded ghcr.io/acme/folded:4 12:6',
        'data.plain reference ghcr.io/acme/plain:5 13:10',
      ],
    ],
    [
      'a single line under a key that says YAML',
      yaml`
        apiVersion: argoproj.io/v1alpha1
        kind: Application
        spec: { source: { helm: { values: "image: ghcr.io/acme/app:1" } } }
        ---
        data:
          app.yaml: "image: ghcr.io/acme/app:2"
          note: "image: ghcr.io/acme/app:3"
      `,
      [
        'spec.source.helm.values.image embedded ghcr.io/acme/app:1 3:43',
        'data["app.yaml"].image embedded ghcr.io/acme/app:2 6:21#1',
      ],
    ],
    [
      'a string inside a string',
      yaml`
        apiVersion: v1
        kind: ConfigMap
        data:
          outer.yaml: |
            apiVersion: v1
            kind: ConfigMap
            data:
              inner.yaml: |
                image: ghcr.io/acme/app:1
      `,
      ['data["outer.yaml"].data["inner.yaml"].image embedded ghcr.io/acme/app:1 9:16'],
    ],
    [
      'images in parts inside a string',
      yaml`
        apiVersion: v1
        kind: ConfigMap
        data:
          values.yaml: |
            image:
              repository: ghcr.io/acme/app
              tag: v1
              digest: ${digest}
      `,
      ['data["values.yaml"].image embedded ghcr.io/acme/app:v1@D 6:19'],
    ],
    [
      'an annotation',
      yaml`
        apiVersion: v1
        kind: Service
        metadata:
          annotations:
            sidecar.acme.example/config: '{"image": "ghcr.io/acme/side:1"}'
            sidecar.acme.example/image: ghcr.io/acme/proxy:2
      `,
      [
        'metadata.annotations["sidecar.acme.example/config"].image embedded ghcr.io/acme/side:1 5:46',
        'metadata.annotations["sidecar.acme.example/image"] reference ghcr.io/acme/proxy:2 6:33',
      ],
    ],
  ])('%s', (_, text, images) => {
    expect(found(text)).toEqual(images);
  });
});

describe('JSON patches', () => {
  it.each<Case>([
    [
      'in a file of its own',
      yaml`
        - op: replace
          path: /spec/template/spec/containers/0/image
          value: nginx
        - op: add
          path: /spec/template/spec/initContainers/-
          value:
            name: init
            image: busybox
        - op: test
          path: /spec/image
          value: ghcr.io/acme/tested:1
      `,
      ['[0].value reference docker.io/library/nginx 3:10', '[1].value.image reference docker.io/library/busybox 8:12'],
    ],
  ])('%s', (_, text, images) => {
    expect(found(text)).toEqual(images);
  });
});

describe('JSON', () => {
  it.each<Case>([
    [
      'a manifest',
      yaml`
        {
          "apiVersion": "v1",
          "kind": "Pod",
          "spec": { "containers": [ { "image": "nginx" } ] }
        }
      `,
      ['spec.containers[0].image reference docker.io/library/nginx 4:41'],
    ],
    [
      'values on one line',
      yaml`
        {"image":{"repository":"ghcr.io/acme/app","tag":"v1","digest":"${digest}"},"b":{"image":"ghcr.io\/acme\/b:1"}}
      `,
      ['image map ghcr.io/acme/app:v1@D 1:25', 'b.image reference ghcr.io/acme/b:1 1:152'],
    ],
  ])('%s', (_, text, images) => {
    expect(found(text, 'app.json')).toEqual(images);
  });
});

describe('files that are broken elsewhere, in charts/app/templates/deployment.yaml', () => {
  it.each<Case>([
    [
      'a helm template',
      yaml`
        {{- if .Values.enabled }}
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: {{ include "app.name" . }}
          {{- with .Values.labels }}
          labels: {{- toYaml . | nindent 4 }}
          {{- end }}
        spec:
          template:
            spec:
              containers:
              - name: app
                image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"
              {{- range .Values.sidecars }}
              - name: {{ .name }}
                image: ghcr.io/acme/side:1
              {{- end }}
        {{- end }}
      `,
      ['spec.template.spec.containers[1].image reference ghcr.io/acme/side:1 17:16'],
    ],
  ])('%s', (_, text, images) => {
    expect(found(text, 'charts/app/templates/deployment.yaml')).toEqual(images);
  });
});

describe('files that are broken elsewhere, in values/dev.yaml', () => {
  it.each<Case>([
    [
      'a duplicate key',
      yaml`
        controllers:
          main:
            image: ghcr.io/acme/a:1
        controllers:
          main:
            image: ghcr.io/acme/b:2
      `,
      [
        'controllers.main.image reference ghcr.io/acme/a:1 3:12',
        'controllers.main.image reference ghcr.io/acme/b:2 6:12',
      ],
    ],
    [
      'a bad indentation elsewhere',
      yaml`
        image: ghcr.io/acme/a:1
        broken:
            x: 1
          y: 2
        web:
          image: ghcr.io/acme/b:2
      `,
      ['image reference ghcr.io/acme/a:1 1:8', 'web.image reference ghcr.io/acme/b:2 6:10'],
    ],
    [
      'a quote that is never closed elsewhere',
      yaml`
        image: ghcr.io/acme/a:1
        broken: "never closed
        web:
          image: ghcr.io/acme/b:2
      `,
      ['image reference ghcr.io/acme/a:1 1:8', 'web.image reference ghcr.io/acme/b:2 4:10'],
    ],
  ])('%s', (_, text, images) => {
    expect(found(text, 'values/dev.yaml')).toEqual(images);
  });
});

describe('a text in a value', () => {
  it.each<readonly [name: string, text: string, images: readonly string[]]>([
    [
      'properties name images',
      'a: |\n  WEB_IMAGE=acme/web:1\n  x=ghcr.io/acme/b:1\n  y=acme/c:1\n  API_IMAGE=nginx\n',
      ['a.WEB_IMAGE embedded docker.io/acme/web:1 2:13', 'a.x embedded ghcr.io/acme/b:1 3:5'],
    ],
    ['a script names none', 'a: |\n  WEB_IMAGE=acme/web:1\n  echo $WEB_IMAGE\n', []],
    ['JSON in quotes', `a: '{"image": "acme/a:1"}'\n`, ['a.image embedded docker.io/acme/a:1 1:16']],
    ['JSON and more in quotes', `a: '{"image": "acme/a:1"} x'\n`, []],
    ['YAML in a folded text', 'a: >\n  image: acme/a:1\n', ['a.image embedded docker.io/acme/a:1 2:10']],
    ['prose', 'a: |\n  The image: acme/a is the one.\n  It has no tag.\n', []],
    [
      'what OpenShift records',
      'hypershift.openshift.io/release-image: quay.io/acme/a:1\nopenshift.io/imported-from: quay.io/acme/a:1\n',
      [],
    ],
    ['a blank text', 'image: "  "\nb: {image: "\\t"}\n', []],
    ['steps of another engine', 'kind: Pipeline\napiVersion: acme.io/v1\nspec: {steps: [{image: "a b/c"}]}\n', []],
    [
      'steps of Tekton',
      'kind: Task\napiVersion: tekton.dev/v1\nspec: {steps: [{image: "a b/c"}]}\n',
      ['spec.steps[0].image reference - !name 3:25'],
    ],
  ])('%s', (_, text, images) => expect(found(text)).toEqual(images));
});
