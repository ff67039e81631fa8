/** A chart, and values of a release of it, with a digest somewhere: what `helm template` prints of it is the truth. */
export interface PrintedChart {
  readonly name: string;
  /** `templates/web.yaml`. */
  readonly web: string;
  /** `templates/_helpers.tpl`. */
  readonly helpers?: string;
  /** Behind the common block of the image; `%` is a digest. */
  readonly values?: string;
  /** The block of the image, instead of the common one. */
  readonly image?: string;
  /** The chart's own values. */
  readonly own?: string;
  /** Only a run of Helm could tell: the digest counts as printed. */
  readonly open?: true;
}

const line = (image: string) => `kind: Deployment\nspec:\n  containers:\n    - name: web\n      image: ${image}\n`;
const repository = '{{ .Values.image.repository }}';
const tagged = `${repository}:{{ .Values.image.tag }}`;
const whole = `${repository}:{{ .Values.image.tag }}@{{ .Values.image.digest }}`;
const under = (condition: string) => line(`"${tagged}{{ if ${condition} }}@{{ .Values.image.digest }}{{ end }}"`);
const printed = 'printf "%s:%s@%s" .Values.image.repository .Values.image.tag .Values.image.digest';
const inBlock = (values: string) => `image: { repository: ghcr.io/acme/web, tag: "1.4", digest: "%", ${values} }\n`;
const inTag = 'image: { repository: ghcr.io/acme/web, tag: "1.4@%" }\n';

/** A helper that takes a map of an image. */
const helper =
  '{{- define "img" -}}{{ .repository }}{{ if .digest }}@{{ .digest }}{{ else }}:{{ .tag }}{{ end }}{{- end -}}\n';
const helped = (argument: string, before = '') => ({
  web: before + line(`{{ include "img" ${argument} }}`),
  helpers: helper,
});

const switches: readonly PrintedChart[] = [
  { name: 'a switch that is off', web: under('.Values.image.useDigest'), image: inBlock('useDigest: false') },
  { name: 'a switch that is on', web: under('.Values.image.useDigest'), image: inBlock('useDigest: true') },
  { name: 'a switch that nobody sets', web: under('.Values.image.useDigest') },
  { name: 'a switch that is a number, zero', web: under('.Values.pinning'), values: 'pinning: 0\n' },
  { name: 'a switch that is an empty text', web: under('.Values.pinning'), values: 'pinning: ""\n' },
  { name: 'a switch that is the text false', web: under('.Values.pinning'), values: 'pinning: "false"\n' },
  { name: 'a switch that is an empty map', web: under('.Values.pinning'), values: 'pinning: {}\n' },
  { name: 'a switch that is a map', web: under('.Values.pinning'), values: 'pinning: { a: 1 }\n' },
  { name: 'a switch that is an empty list', web: under('.Values.pinning'), values: 'pinning: []\n' },
  { name: 'a switch that is a list', web: under('.Values.pinning'), values: 'pinning: [a]\n' },
  {
    name: 'a switch of the chart that a layer takes away',
    web: under('.Values.pinning'),
    own: 'pinning: true\n',
    values: 'pinning: null\n',
  },
  { name: 'a switch of the chart', web: under('.Values.pinning'), own: 'pinning: true\n' },
  {
    name: 'a switch that a layer turns off',
    web: under('.Values.pinning'),
    own: 'pinning: true\n',
    values: 'pinning: off\n',
  },
  { name: 'a switch the other way', web: under('not .Values.skipDigest'), values: 'skipDigest: true\n' },
  { name: 'a switch the other way that is off', web: under('not .Values.skipDigest'), values: 'skipDigest: false\n' },
  { name: 'a switch that is empty', web: under('empty .Values.skipDigest'), values: 'skipDigest: yes\n' },
  { name: 'two switches of which one is off', web: under('and .Values.a .Values.b'), values: 'a: true\nb: false\n' },
  { name: 'one of two switches', web: under('or .Values.a .Values.b'), values: 'a: true\nb: false\n' },
  { name: 'a mode that is another', web: under('eq .Values.mode "digest"'), values: 'mode: tag\n' },
  { name: 'a mode that is it', web: under('eq .Values.mode "digest"'), values: 'mode: digest\n' },
  { name: 'a mode that is none of it', web: under('ne .Values.mode "tag"'), values: 'mode: tag\n' },
  { name: 'a mode among several', web: under('has .Values.mode (list "digest" "both")'), values: 'mode: tag\n' },
  { name: 'a mode in a list of values', web: under('has "digest" .Values.modes'), values: 'modes: [tag, digest]\n' },
  { name: 'a truth as a text', web: under('eq (toString .Values.pinning) "true"'), values: 'pinning: false\n' },
  { name: 'a default that is off', web: under('default false .Values.pinning') },
  { name: 'a default that is on', web: under('.Values.pinning | default true') },
  { name: 'a default over false', web: under('.Values.pinning | default true'), values: 'pinning: false\n' },
  { name: 'a key that is not there', web: under('hasKey .Values.image "pin"') },
  { name: 'a key that is there', web: under('hasKey .Values.image "pin"'), image: inBlock('pin: false') },
  { name: 'a count', web: under('gt (len .Values.modes) 0'), values: 'modes: []\n' },
  { name: 'a prefix', web: under('hasPrefix "v" .Values.image.tag') },
  {
    name: 'a map that is left out',
    web: line(`"${tagged}{{ with .Values.feature }}@{{ $.Values.image.digest }}{{ end }}"`),
  },
  {
    name: 'a map that is there',
    web: line(`"${tagged}{{ with .Values.feature }}@{{ $.Values.image.digest }}{{ end }}"`),
    values: 'feature: { on: true }\n',
  },
  {
    name: 'a choice of two',
    web: line(
      `"{{ ternary .Values.image.digest .Values.image.tag .Values.pinning | printf "%s@%s" .Values.image.repository }}"`,
    ),
    values: 'pinning: true\n',
  },
  {
    name: 'a variable that a branch sets',
    web: `{{ $v := .Values.image.tag }}{{ if .Values.pinning }}{{ $v = printf "%s@%s" $v .Values.image.digest }}{{ end }}\n${line(`${repository}:{{ $v }}`)}`,
  },
  { name: 'a global switch', web: under('.Values.global.pinning'), values: 'global: { pinning: false }\n' },
  {
    name: 'a whole object for each mode',
    web: `{{ if .Values.pinning }}\n${line(whole)}{{ else }}\n${line(tagged)}{{ end }}\n`,
  },
  {
    name: 'a loop over images',
    web: `{{ range .Values.apps }}\n${line('{{ .image.repository }}:{{ .image.tag }}{{ if .pinned }}@{{ .image.digest }}{{ end }}')}---\n{{ end }}`,
    image: 'apps: { web: { pinned: false, image: { repository: ghcr.io/acme/web, tag: "1.4", digest: "%" } } }\n',
  },
  {
    name: 'a loop over a list',
    web: `{{ range .Values.apps }}\n${line('{{ .image.repository }}:{{ .image.tag }}{{ if .pinned }}@{{ .image.digest }}{{ end }}')}---\n{{ end }}`,
    image: 'apps: [{ pinned: false, image: { repository: ghcr.io/acme/web, tag: "1.4", digest: "%" } }]\n',
  },
];

const cuts: readonly PrintedChart[] = [
  { name: 'everything behind the sign', web: line(`{{ regexReplaceAll "@.*" (${printed}) "" }}`) },
  {
    name: 'everything behind the sign, by a literal',
    web: line(`{{ mustRegexReplaceAllLiteral "@sha256:[0-9a-f]+$" (${printed}) "" }}`),
  },
  { name: 'the first of a list', web: line(`{{ splitList "@" (${printed}) | first }}`) },
  {
    name: 'the last of a list, with the name before it',
    web: line(`${repository}@{{ splitList "@" (${printed}) | last }}`),
  },
  { name: 'an item of a list', web: line(`{{ index (splitList "@" (${printed})) 0 }}`) },
  { name: 'a part of a map', web: line(`{{ (split "@" (${printed}))._0 }}`) },
  { name: 'the other part of a map', web: line(`${repository}@{{ (split "@" (${printed}))._1 }}`) },
  { name: 'a part of two', web: line(`{{ (splitn "@" 2 (${printed}))._0 }}`) },
  { name: 'an ending', web: line(`{{ ${printed} | trimSuffix (printf "@%s" .Values.image.digest) }}`) },
  { name: 'a beginning', web: line(`{{ ${printed} | trimPrefix "docker.io/" }}`) },
  { name: 'a text that is replaced', web: line(`{{ ${printed} | replace (printf "@%s" .Values.image.digest) "" }}`) },
  { name: 'what is too long', web: line(`{{ ${printed} | trunc 20 }}`) },
  { name: 'what is not too long', web: line(`{{ ${printed} | trunc 200 }}`) },
  { name: 'the beginning', web: line(`{{ ${printed} | substr 0 20 }}`) },
  { name: 'a map without the key', ...helped('(omit .Values.image "digest")') },
  { name: 'a map without another key', ...helped('(omit .Values.image "pullPolicy")') },
  { name: 'a map of two keys', ...helped('(pick .Values.image "repository" "tag")') },
  { name: 'a map of three keys', ...helped('(pick .Values.image "repository" "tag" "digest")') },
  {
    name: 'a map that is made without it',
    ...helped('(dict "repository" .Values.image.repository "tag" .Values.image.tag)'),
  },
  {
    name: 'a map that is made with it',
    ...helped('(dict "repository" .Values.image.repository "digest" .Values.image.digest)'),
  },
  {
    name: 'a map that is made with it where a switch says so',
    ...helped(
      '(dict "repository" .Values.image.repository "tag" .Values.image.tag "digest" (ternary .Values.image.digest "" .Values.pinning))',
    ),
    values: 'pinning: false\n',
  },
  {
    name: 'a copy of which it is taken',
    ...helped('$image', '{{ $image := deepCopy .Values.image }}{{ $_ := unset $image "digest" }}\n'),
  },
  {
    name: 'a copy in which it is emptied',
    ...helped('$image', '{{ $image := deepCopy .Values.image }}{{ $_ := set $image "digest" "" }}\n'),
  },
  { name: 'a map merged over it', ...helped('(merge (dict "digest" "") .Values.image)') },
  {
    name: 'a map merged over it with override',
    ...helped('(mergeOverwrite (deepCopy .Values.image) (dict "tag" "2"))'),
  },
  {
    name: 'the tag without its digest',
    web: line(`${repository}:{{ regexReplaceAll "@.*" .Values.image.tag "" }}`),
    image: inTag,
  },
  {
    name: 'the first of the tag',
    web: line(`${repository}:{{ .Values.image.tag | splitList "@" | first }}`),
    image: inTag,
  },
  { name: 'the tag as it is', web: line(tagged), image: inTag },
  { name: 'the tag too short', web: line(`${repository}:{{ .Values.image.tag | trunc 63 }}`), image: inTag },
  {
    name: 'the whole image without its digest',
    web: line('{{ .Values.image | splitList "@" | first }}'),
    image: 'image: ghcr.io/acme/web:1.4@%\n',
  },
  { name: 'the whole image as it is', web: line('{{ .Values.image }}'), image: 'image: ghcr.io/acme/web:1.4@%\n' },
  {
    name: 'the digest in a label alone',
    web: `metadata:\n  annotations:\n    digest: {{ .Values.image.digest }}\n${line(tagged)}`,
  },
  { name: 'the digest in an argument alone', web: `args: ["--digest={{ .Values.image.digest }}"]\n${line(tagged)}` },
  {
    name: 'the name of the chart with the tag of the values',
    web: line('ghcr.io/acme/web:{{ .Values.image.tag }}{{ if .Values.pinning }}@{{ .Values.image.digest }}{{ end }}'),
  },
];

const twice = (condition: string) =>
  `${line(whole)}    {{- if ${condition} }}\n    - image: ${tagged}\n    {{- end }}\n`;
const inSome: readonly PrintedChart[] = [
  { name: 'one of two containers', web: twice('true') },
  { name: 'one of two containers, where a switch says so', web: twice('.Values.init'), values: 'init: true\n' },
  { name: 'the only container, where a switch says so', web: twice('.Values.init'), values: 'init: false\n' },
  { name: 'one of two containers on some clusters', web: twice('lookup "v1" "Secret" "a" "b"'), open: true },
  {
    name: 'one of a container and an annotation',
    web: `metadata:\n  annotations:\n    deployed: ${tagged}\n${line(whole)}`,
  },
];

const plain = 'image: { repository: ghcr.io/acme/web, tag: "1.4" }\n';
const elsewhere: readonly PrintedChart[] = [
  {
    name: 'a digest of the globals',
    web: line(`${repository}@{{ .Values.global.digest }}`),
    image: plain,
    values: 'global: { digest: "%" }\n',
  },
  {
    name: 'a digest of the globals that is not read',
    web: line(tagged),
    image: plain,
    values: 'global: { digest: "%" }\n',
  },
  {
    name: 'a digest of a list by name',
    web: line(`"${tagged}@{{ index .Values.digests "web" }}"`),
    image: plain,
    values: 'digests: { web: "%" }\n',
  },
  {
    name: 'a digest of a list by another name',
    web: line(`"${tagged}{{ with index .Values.digests "api" }}@{{ . }}{{ end }}"`),
    image: plain,
    values: 'digests: { web: "%" }\n',
  },
  {
    name: 'a digest of the globals in one of two containers',
    web: `${line(`${repository}@{{ .Values.global.digest }}`)}    - image: ${tagged}\n`,
    image: plain,
    values: 'global: { digest: "%" }\n',
  },
  { name: 'a digest of the template', web: line(`"${tagged}@%"`), image: plain },
];

const open: readonly PrintedChart[] = [
  { name: 'what the cluster can do', web: under('.Capabilities.APIVersions.Has "acme.example/v1"'), open: true },
  { name: 'what is in the cluster', web: under('lookup "v1" "Secret" "a" "b"'), open: true },
  { name: 'what the release is called', web: under('eq .Release.Name "other"'), open: true },
  { name: 'chance', web: under('eq (randAlpha 4) "abcd"'), open: true },
  {
    name: 'a template in a value',
    web: line(`"${repository}:{{ .Values.image.tag }}{{ tpl .Values.suffix . }}"`),
    values: 'suffix: "@{{ .Values.image.digest }}"\n',
  },
  { name: 'a text that is hashed', web: under('eq (sha256sum .Values.mode) "x"'), values: 'mode: a\n', open: true },
  {
    name: 'a pattern that is not read here',
    web: line(`{{ regexReplaceAll "(?i)@SHA.*" (${printed}) "" }}`),
    open: true,
  },
  {
    name: 'a resource with a field for it',
    web: 'kind: Prometheus\nspec:\n  image: {{ .Values.image.repository }}:{{ .Values.image.tag }}\n  digest: {{ .Values.image.digest }}\n',
    open: true,
  },
  { name: 'nothing of it', web: 'kind: ConfigMap\ndata: { digest: "{{ .Values.image.digest }}" }\n', open: true },
];

export const printedCharts: readonly PrintedChart[] = [...switches, ...cuts, ...elsewhere, ...inSome, ...open];
