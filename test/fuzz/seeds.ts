import { readdirSync, readFileSync } from 'node:fs';

const hex = 'c0de'.repeat(16);
const digest = `sha256:${hex}`;

/** One text of every shape that the scanner finds, in YAML's many ways to write it. */
const shapes: readonly string[] = [
  `image: ghcr.io/acme/app:1.2@${digest} # the app\nimagePullPolicy: Always\n`,
  `image:\n  registry: ghcr.io\n  repository: acme/app\n  tag: "1.10"\n  digest: ${digest}\n`,
  `image: { repository: ghcr.io/acme/app, tag: v1, "digest": '${digest}' }\r\nweb: {image: {sha: ${hex}}}\r\n`,
  `\ufeffapiVersion: v1\nkind: ConfigMap\ndata:\n  app.yaml: |\n    image: ghcr.io/acme/app:1\n    APP_IMAGE_DIGEST: ${digest}\n  b.json: '{"image":"ghcr.io/acme/it''s:1"}'\n`,
  `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [a.yaml]\nimages:\n- digest: ${digest}\n  name: ghcr.io/acme/app\n- {name: nginx, newName: ghcr.io/acme/nginx, newTag: "1"}\n`,
  `base: &base\n  repository: ghcr.io/acme/app\n  tag: dev\na: { <<: *base, digest: ${digest} }\nb: *base\nref: &r ghcr.io/acme/x:1\nimage: *r\n`,
  `kind: Application\napiVersion: argoproj.io/v1alpha1\nspec:\n  source:\n    helm:\n      values: |\n        image:\n          tag: dev\n      parameters:\n      - name: image.tag\n        value: "dev"\n`,
  `kind: Deployment\napiVersion: apps/v1\nspec:\n  template:\n    spec:\n      containers:\n      - name: app\n        image: >-\n          ghcr.io/acme/app:1\n        args: ["--image=ghcr.io/acme/side:2", "-v"]\n        env:\n        - {name: APP_IMAGE, value: "ghcr.io/acme/env:3"}\n---\n# second\nimage: "ghcr.io\\/acme\\x2fapp:\\u0031"\n...\n%YAML 1.2\n---\nimage: nginx\n`,
  `{"image":{"repository":"ghcr.io/acme/app","tag":"1"},"images":["ghcr.io/acme/a:1",{"name":"b","digest":"${digest}"}]}`,
  `{{- if .Values.x }}\nimage: {{ .Values.image }}\n{{- end }}\nother: $(IMAGE)\nimage: ghcr.io/acme/app:$` + `{TAG}\n`,
  `image: ENC[AES256_GCM,data:abc]\nsops:\n  mac: x\nimage2: ghcr.io/acme/app:1\n`,
];

/** YAML files of this repository's own examples and cases. */
function examples(): readonly string[] {
  return ['action-examples', 'test/golden'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.ya?ml$/.test(name))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
      .filter((text) => text.length < 4_000),
  );
}

export const manifestSeeds: readonly string[] = [...shapes, ...examples()];

export const manifestWords: readonly string[] = [
  'image: ',
  'repository: ',
  'tag: ',
  'digest: ',
  'registry: ',
  'images:\n',
  '- ',
  '\n  ',
  '\n',
  '\r\n',
  ': ',
  ' #',
  '? ',
  '{',
  '}',
  '[',
  ']',
  ',',
  '&a ',
  '*a',
  '<<: *a\n',
  '<<: ',
  '| \n',
  '|2-\n',
  '>-\n',
  '>+\n',
  '"',
  "'",
  "''",
  '\\',
  '\\u0041',
  '---\n',
  '...\n',
  '%YAML 1.2\n---\n',
  '\t',
  '\ufeff',
  '!!str ',
  '!!binary ',
  '!!map ',
  '~',
  'null',
  'true',
  '0123',
  '1e5',
  '.inf',
  digest,
  hex,
  'sha256:',
  '@',
  ':dev',
  'ghcr.io/acme/app',
  'newTag: ',
  'newName: ',
  'kind: Kustomization\n',
  'apiVersion: v1\n',
  'containers:\n',
  'env:\n',
  'args: [',
  'value: ',
  'name: ',
  '{{ .Values.x }}',
  '$(X)',
  'sops:\n',
  'a.yaml: |\n',
  'values: |\n',
  '[[[[[[[[',
  '{a: {a: {a: ',
  '__proto__: ',
  '\u2028',
  '\u0085',
];

export const policySeed = `version: 1
layout: ["apps/{env}/**", "one.yaml#lanes.{env}"]
environments:
  dev: { track: dev }
  staging: { promoteFrom: dev }
  production: { promoteFrom: staging, soak: 24h, directory: prod }
shared: ["shared/**"]
ignore: ["**/testdata/**", "!(a|b)/*.yaml"]
firstParty: ["ghcr.io/acme/*"]
channelTags: [dev, main]
write: tag-and-digest
platforms: [linux/amd64]
fields: { repository: [graph] }
rules: { digest-required: error, pull-policy: { severity: warning, expected: IfNotPresent } }
exceptions:
  - { rules: [digest-required], image: "docker.io/x/*", paths: ["a.yaml"], reason: r, owner: o, expires: 2026-12-31 }
registries: [{ host: "registry.internal:5000", plainHttp: true }]
`;

export const policyWords: readonly string[] = [
  'version: 1\n',
  'layout:',
  'environments:',
  'promoteFrom: ',
  'track: ',
  'soak: ',
  '9h',
  'ignore: ',
  'rules: ',
  'exceptions:\n',
  '- ',
  '\n  ',
  '\n',
  '{',
  '}',
  '[',
  ']',
  ',',
  ': ',
  '**',
  '*(',
  '+(',
  '@(',
  '!(',
  '?(',
  '|',
  ')',
  '{a,b}',
  '{1..99}',
  '[a-z]',
  '[!',
  '\\',
  '**/',
  '(a+)+',
  '{env}',
  '#',
  'error',
  'off',
  'x.y.z',
  '&a ',
  '*a',
  '<<: ',
  '"',
  "'",
  '\t',
  '2026-02-30',
  '__proto__: ',
  'toString: ',
];
