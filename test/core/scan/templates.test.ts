import { describe, expect, it } from '@jest/globals';
import { found, scan, yaml } from './image-rows.ts';

describe('a template that is no YAML', () => {
  it.each<readonly [name: string, text: string, images: readonly string[]]>([
    [
      'actions on lines of their own',
      yaml`
        {{- if .Values.on }}
        a:
          {{- with .x }}
          image: ghcr.io/acme/a:1
          {{- end }}
        {{- end }}
        image: ghcr.io/acme/b:1
      `,
      ['a.image reference ghcr.io/acme/a:1 4:10', 'image reference ghcr.io/acme/b:1 7:8'],
    ],
    [
      'an action over several lines',
      yaml`
        {{- include "x" (dict
          "image: no" .
        ) }}
        image: ghcr.io/acme/a:1
        {{ /* image:
        no: } */ }}
        web:
          image: ghcr.io/acme/b:1
      `,
      ['image reference ghcr.io/acme/a:1 4:8', 'web.image reference ghcr.io/acme/b:1 8:10'],
    ],
    [
      'actions at the margin of a text, which goes on behind them',
      yaml`
        write_files:
        - content: |
        {{- if .Values.on }}
            apiVersion: v1
            kind: Pod
            spec:
              containers:
              - image: ghcr.io/acme/a:1
        {{- if .Values.more }}

          {{- with .Values.two }}
              - image: ghcr.io/acme/b:1
          {{- end }}
        {{- end }}

        {{- end }}
        - image: ghcr.io/acme/c:1
      `,
      [
        'write_files[0].content.spec.containers[0].image embedded ghcr.io/acme/a:1 8:16',
        'write_files[0].content.spec.containers[1].image embedded ghcr.io/acme/b:1 12:16',
        'write_files[1].image reference ghcr.io/acme/c:1 17:10',
      ],
    ],
    [
      'actions behind the last line of a text are none of it',
      yaml`
        web:
          image: |-
            ghcr.io/acme/a:1
        {{- if .Values.on }}

          replicas: 2
        {{- end }}
      `,
      ['web.image reference ghcr.io/acme/a:1 3:5'],
    ],
    [
      'an action that is never closed',
      'image: ghcr.io/acme/a:1\n{{ if\nb: 1\n',
      ['image reference ghcr.io/acme/a:1 1:8'],
    ],
    [
      'Jinja',
      yaml`
        {% for x in y %}
        image: ghcr.io/acme/a:1
        {% endfor %}
      `,
      ['image reference ghcr.io/acme/a:1 2:8'],
    ],
    [
      'Terraform',
      yaml`
        machine:
          install:
            image: ghcr.io/acme/a:1
        %{ if length(labels) > 0 ~}
          labels:
            \${indent(4, chomp(yamlencode(labels)))}
        %{ endif ~}
        %{~ for name in names }
        other: { image: ghcr.io/acme/b:1 }
        %{ endfor ~}
      `,
      ['machine.install.image reference ghcr.io/acme/a:1 3:12', 'other.image reference ghcr.io/acme/b:1 9:17'],
    ],
    [
      'a key that is an action',
      yaml`
        {{ $key }}:
          image: ghcr.io/acme/a:1
        {{ $a }}-web: {image: ghcr.io/acme/b:1}
      `,
      [
        '["{{ $key }}"].image reference ghcr.io/acme/a:1 2:10',
        '["{{ $a }}-web"].image reference ghcr.io/acme/b:1 3:23',
      ],
    ],
    [
      'values that are actions',
      yaml`
        a: {{ .x }}
        b: {{ .x | quote }} # c
        labels: {{- toYaml .y | nindent 2 }}
        c:
          - {{ .z }}
          - image: ghcr.io/acme/a:1
      `,
      ['c[1].image reference ghcr.io/acme/a:1 6:12'],
    ],
    [
      'quotes and brackets that an action leaves open',
      yaml`
        a: "{{ .x }}
        b: [{{ .x }}
        c: {d: {{ .x }}
        image: ghcr.io/acme/a:1
      `,
      ['image reference ghcr.io/acme/a:1 4:8'],
    ],
    [
      'indentation that only the action makes right',
      yaml`
        a:
        {{- if .x }}
            b:
              image: ghcr.io/acme/a:1
        {{- end }}
        c:
          image: ghcr.io/acme/b:1
      `,
      ['a.b.image reference ghcr.io/acme/a:1 4:14', 'c.image reference ghcr.io/acme/b:1 7:10'],
    ],
    [
      'a plain text that goes on, and a key that ends it',
      yaml`
        a: {{ .x }} b
          c d
          image: ghcr.io/acme/a:1
      `,
      ['image reference ghcr.io/acme/a:1 3:10'],
    ],
    [
      'a block scalar',
      'a: {{ x }}\nb: |\n  image: ghcr.io/acme/a:1\nc: 1\n',
      ['b.image embedded ghcr.io/acme/a:1 3:10'],
    ],
  ])('%s', (_, text, images) => {
    expect(scan(text).unreadable).toEqual([]);
    expect(found(text)).toEqual(images);
  });

  it('says why where nothing can be told of it', () => {
    const text = `image: {{ x }}\na:\n${'- '.repeat(120)}b\n`;
    const reason = 'nested too deeply';
    expect(scan(text).unreadable).toEqual([{ file: 'apps/dev/app.yaml', line: 1, column: 1, reason }]);
  });
});

/** The YAML readers of Kubernetes and Helm take the further lines of quotes and flow collections at any indentation. */
describe('lines that the YAML readers of Kubernetes take', () => {
  it.each([
    ['a quote at the margin', `a:\n  b: "c\nd"\n  image: ghcr.io/acme/a:1\n`],
    ['a flow list at the margin', `a:\n  b: [c,\nd]\n  image: ghcr.io/acme/a:1\n`],
    ['a flow map at the margin', `a:\n  b: {c: d,\ne: f}\n  image: ghcr.io/acme/a:1\n`],
  ])('%s', (_, text) => {
    expect(scan(text).unreadable).toEqual([]);
    expect(found(text)).toEqual(['a.image reference ghcr.io/acme/a:1 4:10']);
  });
});

/** Helm and Jinja print these; nobody reads them as YAML before. */
describe('flow style in a template', () => {
  const pod = (containers: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata: { name: {{ .Release.Name }} }\nspec: { containers: ${containers} }\n`;

  it.each<readonly [string, string, readonly string[]]>([
    ['an action as a value', pod('[{ name: a, image: nginx, command: {{ .Values.a | toJson }} }]'), ['nginx']],
    ['an action against a bracket', pod('[{ image: nginx, command: {{ .Values.a | toJson }}}]'), ['nginx']],
    ['an item on its line', 'containers:\n  - { name: {{ .name }}, image: nginx }\n', ['nginx']],
    ['a loop around items', pod('[{{- range .Values.l }} { name: {{ . }}, image: nginx }, {{- end }}]'), ['nginx']],
    ['a loop of Jinja', pod('[{% for a in all %} { name: {{ a }}, image: nginx }, {% endfor %}]'), ['nginx']],
    ['a default', pod('[{ image: {{ .Values.image | default "ghcr.io/acme/api:v1" }} }]'), ['ghcr.io/acme/api:v1']],
    [
      'JSON',
      '{\n  "metadata": { "name": {{ .name | quote }} },\n  "containers": [\n    {{- if .a }}\n    { "image": "nginx" },\n    {{- end }}\n    { "image": "httpd" }\n  ]\n}\n',
      ['nginx', 'httpd'],
    ],
  ])('has its images: %s', (_, text, images) => {
    const { occurrences } = scan(text, 'charts/web/templates/pod.yaml');
    expect(occurrences.map(({ parts }) => parts.reference?.text)).toEqual(images);
  });

  it('says what nobody can tell: quotes in an action in quotes', () => {
    const image = '"ghcr.io/acme/api:{{ .Values.tag | default "v2" }}"';
    const { templated } = scan(pod(`[{ image: ${image} }]`), 'charts/web/templates/pod.yaml');
    const block = scan(`image: ${image}\n`, 'charts/web/templates/pod.yaml');
    expect(templated.map(({ text }) => text)).toEqual(block.templated.map(({ text }) => text));
    expect(templated).toHaveLength(1);
  });
});
