import { describe, expect, it } from '@jest/globals';
import { openTemplate, partsOf, tellVersion } from '../../../packages/core/scan/template.ts';
import { digest, found, hex, scan } from './image-rows.ts';

describe('the parts of a text that are completed elsewhere', () => {
  it.each<readonly [text: string, filled: string | null]>([
    ['registry.${DOMAIN}/acme/api:1.0', 'registry.0/acme/api:1.0'],
    ['{{ .Values.registry }}/acme/api:1.0', '0/acme/api:1.0'],
    ['acme/$APP-web:$(TAG)', 'acme/0-web:0'],
    ['acme/api:${TAG:-${OTHER}}', 'acme/api:0'],
    ['$(basename $(pwd))/api', '0/api'],
    ['%{ARCH}/api', '0/api'],
    ['<image>', '0'],
    ['@IMAGE@', '0'],
    ['acme/api:{{ .tag', null],
    ['acme/api:1', null],
  ])('%s', (text, filled) => expect(openTemplate(text)?.filled ?? null).toBe(filled));
});

describe('the brackets of a text', () => {
  it.each([
    ['nest', '${a:-${b}}/c', ['${a:-${b}}']],
    ['do not nest in a template', '{{ a {{ b }} }}', ['{{ a {{ b }}']],
    ['close behind one that does not', '${a $(b) c', ['$(b)']],
    ['close though one before them never does', '{{ a [[ b ]]', ['[[ b ]]']],
    ['close though one of their kind before them never does', '${a ${b}', ['${b}']],
  ])('%s', (_, text, parts) => {
    expect(partsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(parts);
  });
});

describe('what is certain of a version, whatever a part becomes', () => {
  it.each<readonly [text: string, told: object]>([
    ['registry.${DOMAIN}/acme/api:1.0', { kind: 'unpinned', tag: '1.0' }],
    ['registry.${DOMAIN}/acme/api', { kind: 'unpinned', tag: null }],
    ['${IMAGE}:1.0', { kind: 'unpinned', tag: '1.0' }],
    ['acme/api:v${VERSION}-alpine', { kind: 'unpinned', tag: null }],
    [`registry.\${DOMAIN}/acme/api@${digest}`, { kind: 'pinned', tag: null }],
    [`registry.\${DOMAIN}/acme/api:1.0@${digest}`, { kind: 'pinned', tag: '1.0' }],
    ['registry.${DOMAIN}/acme/api@sha256:abc', { kind: 'malformed' }],
    ['acme/api:${TAG}', { kind: 'open' }],
    ['${IMAGE}', { kind: 'open' }],
    ['acme/api@${DIGEST}', { kind: 'open' }],
    ['acme/api@sha256:${HEX}', { kind: 'open' }],
    ['${IMAGE}abc', { kind: 'open' }],
    [`\${IMAGE}:${hex}`, { kind: 'open' }],
    [`\${IMAGE}256:${hex}`, { kind: 'open' }],
    ['{{ .repository }}{{ with .digest }}@{{ . }}{{ else }}:{{ .tag }}{{ end }}', { kind: 'open' }],
  ])('%s', (text, told) => expect(tellVersion(text)).toMatchObject(told));
});

describe('an image of which one part is completed elsewhere', () => {
  it.each<readonly [text: string, images: readonly string[], listed: number]>([
    ['image: registry.${DOMAIN}/acme/api:1.0\n', ['image reference -:1.0 1:8'], 0],
    [`image: registry.\${DOMAIN}/acme/api:1.0@${digest}\n`, ['image reference -:1.0@D 1:8'], 0],
    ['image: {registry: "${R}", repository: acme/cron, tag: v3}\n', ['image map -:v3 1:20'], 0],
    [`image: {repository: "\${R}/acme/cron", digest: "${digest}"}\n`, ['image map -@D 1:22'], 0],
    [
      `image: {repository: acme/cron, tag: "\${T}", digest: "${digest}"}\n`,
      ['image map docker.io/acme/cron@D 1:21'],
      0,
    ],
    ['image: {repository: acme/cron, tag: "${T}"}\n', [], 1],
    ['image: {repository: acme/cron, tag: "v${T}-slim"}\n', ['image map docker.io/acme/cron 1:21'], 0],
    ['image: {repository: acme/cron, tag: v1, digest: "${D}"}\n', [], 1],
    ['image: {repository: "${R}", tag: v1}\n', ['image map -:v1 1:22'], 0],
    ['image: {repository: "${R}"}\n', [], 1],
    ['a: {image: "{{ .Values.image | default `acme/x:1` }}"}\n', ['a.image reference docker.io/acme/x:1 1:41'], 0],
    ['image: "{{ .Values.image | default "acme/x:1" }}"\n', ['image reference docker.io/acme/x:1 1:37'], 0],
    ['init: "${initImage:=acme/x:1}"\n', ['init reference docker.io/acme/x:1 1:21'], 0],
    ['init: "${imageTag:=v1}"\n', [], 0],
    ['image: {{ printf "ghcr.io/acme/x:%s" .Chart.AppVersion | quote }}\n', [], 1],
    ['image: {{ or .Values.image "acme/x:1" | quote }}\n', ['image reference docker.io/acme/x:1 1:29'], 0],
    [
      'image: {{ with .Values.image }}{{ . }}{{ else }}acme/x:1{{ end }}\n',
      ['image reference docker.io/acme/x:1 1:49'],
      0,
    ],
    [
      'image: {{ if .Values.on }}{{ .Values.image }}{{ else }}{{ "acme/x:1" }}{{ end }}\n',
      ['image reference docker.io/acme/x:1 1:60'],
      0,
    ],
    [
      'image: {{ ternary "acme/x:1" "acme/y:2" .Values.on }}\n',
      ['image reference docker.io/acme/x:1 1:20', 'image reference docker.io/acme/y:2 1:31'],
      0,
    ],
    ['image: {{ if eq .Values.image "acme/x:1" }}{{ .Values.image }}:1{{ end }}\n', [], 0],
    ['image: {{ include "acme/image:v1" . }}\n', [], 1],
    ['image: "{{ .Values.registry | default "ghcr.io/acme" }}/app:1"\n', ['image reference -:1 1:9'], 0],
    ['imageUrl: https://${HOST}/logo.png\n', [], 0],
    ['args: ["--sidecar-image={{ .r }}/proxy:1"]\n', ['args[0] arg -:1 1:25'], 0],
    ['args: ["--sidecar-image={{ .r }}:{{ .t }}"]\n', [], 1],
  ])('%s', (text, images, listed) => {
    expect(found(text)).toEqual(images);
    expect(scan(text).templated).toHaveLength(listed);
  });

  it('inherits no name: its own is only not known', () => {
    const [, inner] = scan(
      'image: {repository: acme/app, tag: v1}\nweb:\n  image: {repository: "${R}/web", tag: v1}\n',
    ).occurrences;
    expect(inner).toMatchObject({ image: null, templated: { name: '${R}/web', open: false } });
    expect(inner?.namedBy).toBeUndefined();
  });
});
