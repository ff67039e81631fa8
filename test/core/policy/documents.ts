/** Policy files, good and bad, for parser and schema alike. */
export const contractExample = `version: 1
layout:                          # where an environment's files live
  - sources/values/env/{env}/**
  - config/overlay.yaml#clouds.public.environments.{env}
environments:                    # in promotion order
  local:      { track: dev }
  dev:        { track: dev }
  staging:    { promoteFrom: dev }
  production: { promoteFrom: staging, soak: 24h, directory: prod }
shared:
  - sources/values/_shared/**
ignore: ["**/testdata/**"]
firstParty: ["ghcr.io/acme/*"]
channelTags: [dev, main, latest]
write: digest
platforms: [linux/amd64, linux/arm64]
fields:
  repository: [graph]
rules:
  digest-required: error
  pull-policy: { severity: warning, expected: IfNotPresent }
exceptions:
  - rules: [digest-required]
    image: docker.io/temporalio/*
    paths: [sources/values/_shared/data/data-temporal.yaml]
    reason: the operator appends ":version" to the image
    owner: platform-sre
    expires: 2026-12-31
registries:
  - host: registry.internal:5000
    plainHttp: true
render:
  - path: charts/platform
    environment: dev
    valueFiles: [sources/values/env/dev/platform.yaml]
    release: platform
    namespace: platform
`;

/** Each follows `version: 1`. */
export const goodBodies: readonly string[] = [
  '',
  'layout: []',
  'environments: {}',
  'environments: { dev: , staging: {}, "2024": { track: "1.10" } }',
  'environments: { dev: { track: dev }, prod: { promoteFrom: dev, soak: 0, directory: eu/prod } }',
  'environments: { dev: { track: dev }, prod: { promoteFrom: dev, soak: "0" } }',
  'environments: { dev: { track: dev }, prod: { promoteFrom: dev, soak: 90m } }',
  'environments: { dev: }\nlayout: ["{env}/**", "./values-{env}.yaml", "a/{env}.yaml#x.{env}", "f.yaml#a[\\"b.c\\"].{env}[0]"]',
  'environments: { dev: { track: [dev] } }',
  'environments: { dev: { track: [{ images: [ghcr.io/acme/a], tag: as-written }, { images: [b], tag: none }, dev] } }',
  'environments: { dev: { track: [{ images: ["a/**"], newest: "main-*-{number}" }, { newest: "v{semver:^1.2}" }] } }',
  `holds: [{ images: [ghcr.io/acme/a], digests: ["sha256:${'a'.repeat(64)}"], reason: r, owner: o, until: 2026-12-24 }]`,
  'environments: { prod: }\nholds: [{ environments: [prod], reason: r, owner: o, until: 2026-12-24 }]',
  'mirrors: [{ from: ghcr.io/acme/**, to: harbor.io/ghcr/acme/** }, { from: a.io/b, to: c.io/d }]',
  'shapes: [{ id: acme.runner, when: { group: acme.io, kind: Runner }, images: [spec.img, { at: "**.x[*].{a,b.c}", bare: true }], ignore: [{ at: "spec.\\"a.b/*\\"", why: w }] }]',
  'charts: [{ match: "bitnami/*", digest: digest }, { match: grafana, digest: sha, form: hex }, { match: x, digest: none }]',
  'charts: [{ match: web, digest: api.image.digest }]',
  'pullCharts: [oci://ghcr.io/acme/charts, https://charts.acme.example, "https://x.example:8443/a/b~c/", OCI://LOCALHOST, "http://[::1]:80/a%20b"]',
  'companions: [APP_RELEASE, "*Digest"]',
  'ignore: ["**", "a/!(b)/**", "a{b,c}/?.yaml", "[ab]/x", "..a/b..", ".github/**"]',
  'firstParty: ["**", "ghcr.io/acme/**", "acme/*", "nginx", "registry:5000/team/*", "*.azurecr.io/**", "@(a|b).io/x"]',
  'channelTags: []',
  'channelTags: ["1.0", _x, a.b-c]',
  'write: tag-and-digest',
  'platforms: [linux/arm/v7, windows/amd64, linux/arm64/v8]',
  'fields: { reference: [a], registry: [b], repository: [c], tag: [d], digest: [e] }',
  'rules: {}',
  'rules: { digest-required: off, pull-policy: { expected: Always }, platforms: { severity: warning } }',
  'exceptions: [{ rules: [platforms], paths: ["a/**"], reason: r, owner: o, expires: 2024-02-29 }]',
  'exceptions: [{ rules: [platforms], image: nginx, paths: [], reason: r, owner: o, expires: 2020-01-01 }]',
  'registries: [{ host: ghcr.io }, { host: localhost }, { host: "localhost:5000" }, { host: "[::1]:5000", plainHttp: false }]',
  'registries: [{ host: registry.gitlab.corp, tokenServer: "https://gitlab.corp/jwt/auth", requests: 20 }]',
  'registries: [{ host: a.example.com, tokenServer: auth.example.net }, { host: b.example.com, requests: 1 }]',
  'render: [{ path: . }, { path: ./charts/app/, valueFiles: [] }]',
];

/** A body after `version: 1`, where in the file the error is, and what it says. */
export const badBodies: readonly (readonly [body: string, place: string, message: string])[] = [
  ['environments: { dev: { track: [] } }', '2:31', 'the list of tracks is empty; name a tag'],
  ['environments: { dev: { track: [{ images: [a] }] } }', '2:32', 'a track says either "tag" or "newest"; write one'],
  ['environments: { dev: { track: [{ tag: a, newest: "{name}" }] } }', '2:32', 'a track says either "tag" or "newest"'],
  [
    'environments: { dev: { track: [{ newest: main }] } }',
    '2:42',
    '"main" needs one of {semver}, {number}, {date} and {name}',
  ],
  ['environments: { dev: { track: [{ newest: "{num}" }] } }', '2:42', '"{num}" knows no {num}; write {semver}'],
  ['environments: { dev: { track: [{ newest: "a/{name}" }] } }', '2:42', '"a/{name}" holds what no tag has'],
  [
    'holds: [{ reason: r, owner: o, until: 2026-12-24 }]',
    '2:9',
    'a hold names no "images", "environments" or "digests"',
  ],
  ['holds: [{ images: [a], reason: r, owner: o }]', '2:9', 'a hold has no "until"; add it'],
  ['holds: [{ digests: [abc], reason: r, owner: o, until: 2026-12-24 }]', '2:21', '"abc" is no digest; write sha256:'],
  ['mirrors: [{ from: ghcr.io/*/a, to: b.io/x }]', '2:19', '"ghcr.io/*/a" has a wildcard elsewhere than in a last'],
  [
    'shapes: [{ id: a, when: { group: a.io, kind: B }, images: [spec..a] }]',
    '2:60',
    '"spec..a" is no path of keys; write spec.image',
  ],
  [
    'shapes: [{ id: a, when: { group: a.io, kind: B } }]',
    '2:16',
    'the shape "a" says nothing; add "images" or "ignore"',
  ],
  [
    'shapes: [{ id: a, when: { group: a.io/v1, kind: B }, images: [a] }]',
    '2:34',
    'no API group; write acme.io, without',
  ],
  ['companions: ["a b"]', '2:14', '"a b" is no key; write one without blanks and "/"'],
  ['layuot: []', '2:1', 'unknown key "layuot" in the policy; did you mean "layout"?'],
  ['first-party: []', '2:1', 'unknown key "first-party" in the policy; did you mean "firstParty"?'],
  ['<<: {}', '2:1', 'unknown key "<<" in the policy; known: version, extends, locked, layout, environments, shared'],
  ['layout: {}', '2:9', 'expected a list of layouts, found a map; write "- item" lines or [a, b]'],
  ['layout:', '2:8', 'expected a list of layouts, found nothing'],
  ['layout: [3]', '2:10', 'expected text, found a number; quote it: "3"'],
  [
    'layout: ["a/{env}/**"]',
    '2:10',
    'the layout has no environment to stand for {env}; list them under "environments"',
  ],
  ['layout: [apps/**]', '2:10', `"apps/**" has no {env}; put it where the environment's directory or name stands`],
  ['layout: ["overlays/{env}"]', '2:10', '"overlays/{env}" names a directory; write "overlays/{env}/**"'],
  ['layout: ["overlays/{env}/"]', '2:10', '"overlays/{env}/" matches no file; write "overlays/{env}/**"'],
  ['layout: ["../{env}/**"]', '2:10', '"../{env}/**" leaves the repository; paths start at its root and have no ".."'],
  ['layout: ["#a.{env}"]', '2:10', '"#a.{env}" names no file before "#"; write file#path'],
  ['layout: ["a.yaml#{env}.*"]', '2:10', '"a.yaml#{env}.*" has a wildcard after "#"; name the keys'],
  [
    'layout: ["a/{env}.yaml#"]',
    '2:10',
    '"a/{env}.yaml#" has no path of keys after "#"; write it as in findings: a.b.{env}',
  ],
  ['layout: ["a/{env}.yaml#.a"]', '2:10', 'has no path of keys after "#"'],
  ['environments: []', '2:15', 'expected a map for environments, found a list; write "key: value" lines'],
  ['environments:', '2:14', 'expected a map for environments, found nothing'],
  ['environments: { dev: dev }', '2:22', 'expected a map for an environment, found text'],
  ['environments: { shared: }', '2:17', 'an environment cannot be called "shared"'],
  [
    'environments: { "a b": }',
    '2:17',
    '"a b" is no environment name; letters, digits, "-", "_" and "." only (see "directory")',
  ],
  ['environments: { -x: }', '2:17', '"-x" is no environment name'],
  ['environments: { dev: { track: 1.10 } }', '2:31', 'expected text, found a number; quote it: "1.10"'],
  ['environments: { dev: { track: "a:b" } }', '2:31', '"a:b" is no tag; letters, digits, "_", "." and "-" only'],
  ['environments: { dev: { track: } }', '2:31', 'expected text, found nothing; fill it in or remove the key'],
  [
    'environments: { dev: { promote_from: x } }',
    '2:24',
    'unknown key "promote_from" in an environment; did you mean "promoteFrom"?',
  ],
  [
    'environments: { dev: , qa: { track: dev, promoteFrom: dev } }',
    '2:24',
    '"qa" has both track and promoteFrom; bump never moves what is promoted to, remove one',
  ],
  [
    'environments: { dev: { soak: 1h } }',
    '2:30',
    'soak counts in the environment of promoteFrom; add promoteFrom or remove soak',
  ],
  ['environments: { dev: , qa: { promoteFrom: dev, soak: 1w } }', '2:54', '"1w" is no duration; write 90m, 24h or 7d'],
  ['environments: { dev: , qa: { promoteFrom: dev, soak: 24 } }', '2:54', '24 has no unit; write 90m, 24h or 7d'],
  [
    'environments: { dev: { directory: "../x" } }',
    '2:35',
    '"../x" is no directory name; write what {env} stands for, without wildcards, such as prod',
  ],
  ['environments: { dev: { directory: "a*" } }', '2:35', '"a*" is no directory name'],
  ['ignore: [""]', '2:10', 'expected text, found an empty one; fill it in or remove the key'],
  ['ignore: [/etc/**]', '2:10', '"/etc/**" is absolute; paths start at the root of the repository'],
  ['ignore: ["C:/x"]', '2:10', '"C:/x" is absolute'],
  ['ignore: [a/../b]', '2:10', '"a/../b" leaves the repository'],
  ['ignore: ["!a"]', '2:10', '"!a" is negated; name what is meant, or put the exception in "ignore"'],
  ['ignore: ["a\\u0007b"]', '2:10', '"a\\u0007b" holds a control character; remove it'],
  ['ignore: [vendor/]', '2:10', '"vendor/" matches no file; write "vendor/**"'],
  ['ignore: ["https://x.y/z"]', '2:10', '"https://x.y/z" is a URL; name a path of the repository'],
  [
    'firstParty: ["ghcr.io/acme/app:dev"]',
    '2:14',
    '"ghcr.io/acme/app:dev" holds a tag; globs are over names, remove it',
  ],
  ['firstParty: ["nginx:1"]', '2:14', '"nginx:1" holds a tag'],
  ['firstParty: ["a/b@sha256:0"]', '2:14', '"a/b@sha256:0" holds a digest; globs are over names, remove it'],
  ['firstParty: ["https://ghcr.io/acme"]', '2:14', 'has a scheme; write host/repository, such as ghcr.io/acme/*'],
  [
    'firstParty: ["ghcr.io/Acme/*"]',
    '2:14',
    '"ghcr.io/Acme/*" has capitals, which no repository has; write it in lower case',
  ],
  ['firstParty: ["*"]', '2:14', '"*" matches no image, names have several parts; write "**" for every image'],
  ['firstParty: ["ghcr.io/"]', '2:14', '"ghcr.io/" starts or ends with "/"; write host/repository'],
  ['firstParty: ["a b/c"]', '2:14', '"a b/c" holds a space or a control character; remove it'],
  ['firstParty: ["!acme/*"]', '2:14', '"!acme/*" is negated; name the images that are meant'],
  ['channelTags: [.x]', '2:15', '".x" is no tag'],
  ['write: digset', '2:8', '"digset" is no write mode; did you mean "digest"?'],
  ['write: true', '2:8', 'true is no write mode; known: digest, tag-and-digest'],
  ['platforms: [linux]', '2:13', '"linux" is no platform; write os/architecture, such as linux/amd64'],
  ['platforms: [linux/x86_64]', '2:13', '"linux/x86_64" is no platform; did you mean "linux/amd64"?'],
  ['fields: { digests: [x] }', '2:11', 'unknown key "digests" in fields; did you mean "digest"?'],
  ['fields: { tag: x }', '2:16', 'expected a list of key names, found text'],
  ['rules: { digest-requred: error }', '2:10', 'unknown rule "digest-requred"; did you mean "digest-required"?'],
  ['rules: { zzz: error }', '2:10', 'unknown rule "zzz"; known: digest-required, floating-tag'],
  ['rules: { floating-tag: warn }', '2:24', '"warn" is no severity; known: error, warning, off'],
  ['rules: { floating-tag: erorr }', '2:24', '"erorr" is no severity; did you mean "error"?'],
  ['rules: { floating-tag: false }', '2:24', 'false is no severity; known: error, warning, off'],
  [
    'rules: { floating-tag: { expected: Always } }',
    '2:26',
    'unknown key "expected" in rule "floating-tag"; known: severity',
  ],
  ['rules: { pull-policy: { expected: always } }', '2:35', '"always" is no pull policy; did you mean "Always"?'],
  ['exceptions: [{}]', '2:14', 'an exception has no "rules"; add it'],
  [
    'exceptions: [{ rules: [platforms], reason: r, owner: o, expires: 2026-01-01 }]',
    '2:14',
    'an exception has neither "image" nor "paths"; name at least one of them',
  ],
  [
    'exceptions: [{ rules: [platforms], paths: [], reason: r, owner: o, expires: 2026-01-01 }]',
    '2:14',
    'an exception has neither "image" nor "paths"',
  ],
  [
    'exceptions: [{ rules: [], image: a, reason: r, owner: o, expires: 2026-01-01 }]',
    '2:23',
    'the list of rules is empty; name one',
  ],
  [
    'exceptions: [{ rules: [platform], image: a, reason: r, owner: o, expires: 2026-01-01 }]',
    '2:24',
    'unknown rule "platform"; did you mean "platforms"?',
  ],
  [
    'exceptions: [{ rules: [exception-expired], image: a, reason: r, owner: o, expires: 2026-01-01 }]',
    '2:24',
    `"exception-expired" cannot be excepted; fix the exception, or set the rule's severity under "rules"`,
  ],
  [
    'exceptions: [{ rules: [platforms], image: a, reason: " ", owner: o, expires: 2026-01-01 }]',
    '2:54',
    'expected text, found an empty one',
  ],
  [
    'exceptions: [{ rules: [platforms], image: a, reason: r, expires: 2026-01-01 }]',
    '2:14',
    'an exception has no "owner"; add it',
  ],
  [
    'exceptions: [{ rules: [platforms], image: a, reason: r, owner: o, expires: 2026-02-29 }]',
    '2:76',
    'there is no day 2026-02-29; write a date of the calendar',
  ],
  [
    'exceptions: [{ rules: [platforms], image: a, reason: r, owner: o, expires: 31.12.2026 }]',
    '2:76',
    '"31.12.2026" is no date; write YYYY-MM-DD',
  ],
  [
    'registries: [{ host: "http://r:5000" }]',
    '2:22',
    '"http://r:5000" has a scheme; write only host[:port] and plainHttp: true',
  ],
  [
    'pullCharts: ["ghcr.io/acme"]',
    '2:14',
    '"ghcr.io/acme" is no place of charts; write oci://host/path or https://host/path, without user, query or ".."',
  ],
  [
    'pullCharts: ["oci://u:secret@ghcr.io/acme"]',
    '2:14',
    '"oci://…@ghcr.io/acme" is no place of charts; write oci://host/path or https://host/path, without user, query or ".."',
  ],
  [
    'pullCharts: ["https://x.example/a/../b"]',
    '2:14',
    '"https://x.example/a/../b" is no place of charts; write oci://host/path or https://host/path, without user, query or ".."',
  ],
  [
    'pullCharts: ["https://x.example/a/%2E%2e/b"]',
    '2:14',
    '"https://x.example/a/%2E%2e/b" is no place of charts; write oci://host/path or https://host/path, without user, query or ".."',
  ],
  [
    'pullCharts: ["https://x.example//a"]',
    '2:14',
    '"https://x.example//a" is no place of charts; write oci://host/path or https://host/path, without user, query or ".."',
  ],
  [
    'pullCharts: ["https://x.example/a?b"]',
    '2:14',
    '"https://x.example/a?b" is no place of charts; write oci://host/path or https://host/path, without user, query or ".."',
  ],
  [
    'pullCharts: ["https://x.example/*"]',
    '2:14',
    '"https://x.example/*" is no place of charts; write oci://host/path or https://host/path, without user, query or ".."',
  ],
  [
    'pullCharts: ["ftp://x.example"]',
    '2:14',
    '"ftp://x.example" is no place of charts; write oci://host/path or https://host/path, without user, query or ".."',
  ],
  ['registries: [{ host: ghcr.io/acme }]', '2:22', '"ghcr.io/acme" has a path; write only host[:port]'],
  [
    'registries: [{ host: registry }]',
    '2:22',
    '"registry" is no registry host; write a name with a dot or a port, such as ghcr.io',
  ],
  ['registries: [{ plainHttp: true }]', '2:14', 'a registry has no "host"; add it'],
  [
    'registries: [{ host: ghcr.io, tokenServer: "ftp://x.example/y" }]',
    '2:44',
    '"ftp://x.example/y" is no address of a token server; write https://host/path, or the host alone',
  ],
  [
    'registries: [{ host: ghcr.io, tokenServer: "https://u:p@x.example/y" }]',
    '2:44',
    '"https://u:p@x.example/y" is no address of a token server; write https://host/path, or the host alone',
  ],
  [
    'registries: [{ host: ghcr.io, requests: 0 }]',
    '2:41',
    'expected a whole number from 1 to 200; write the most requests at once, such as 20',
  ],
  [
    'registries: [{ host: ghcr.io, plainHttp: yes }]',
    '2:42',
    'expected true or false, found text; write one of the two, without quotes',
  ],
  ['render: [{ path: ../x }]', '2:18', '"../x" leaves the repository'],
  ['render: [{ path: --post-renderer }]', '2:18', '"--post-renderer" starts with "-"; write "./" before it'],
  ['render: [{ path: x, release: X }]', '2:30', '"X" is no name; up to 53 lower-case letters, digits and "-"'],
  ['render: [{ path: x, valueFiles: ["https://a.b/c"] }]', '2:34', '"https://a.b/c" is a URL'],
];

/** Wrong in a way that a JSON Schema cannot say. */
export const beyondSchema: readonly (readonly [body: string, place: string, message: string])[] = [
  [
    'environments: { dev: { track: [dev, main] } }',
    '2:37',
    'this track is never reached: the one before it is for every image',
  ],
  [
    'environments: { dev: { track: [{ newest: "{semver:nonsense}" }] } }',
    '2:42',
    'holds no range of versions; write {semver:^1.2}',
  ],
  [
    'holds: [{ environments: [dve], reason: r, owner: o, until: 2026-12-24 }]',
    '2:26',
    'unknown environment "dve" in a hold',
  ],
  ['mirrors: [{ from: a.io/x/**, to: b.io/x }]', '2:34', 'must both end in "/**", or neither'],
  [
    'mirrors: [{ from: a.io/x, to: b.io/x }, { from: b.io/x, to: a.io/x }]',
    '2:31',
    'the mirrors go in a circle: "b.io/x" leads back to "a.io/x"',
  ],
  ['mirrors: [{ from: a.io/**, to: a.io/b/** }]', '2:32', 'the mirrors go in a circle'],
  ['environments: { dev: , dev: }', '2:24', 'key "dev" is there twice in environments; keep one'],
  ['write: digest\nwrite: digest', '3:1', 'key "write" is there twice in the policy; keep one'],
  [
    'environments: { dev: , qa: { promoteFrom: dve } }',
    '2:43',
    'unknown environment "dve" in promoteFrom; did you mean "dev"?',
  ],
  ['environments: { dev: { promoteFrom: qa } }', '2:37', 'unknown environment "qa" in promoteFrom; none is known here'],
  ['environments: { dev: { promoteFrom: dev } }', '2:37', '"dev" is promoted from itself; name another environment'],
  [
    'environments:\n  a: { promoteFrom: c }\n  b: { promoteFrom: a }\n  c: { promoteFrom: b }\n  d: { promoteFrom: a }',
    '3:21',
    'promoteFrom goes in a circle: a <- c <- b <- a; remove one of them',
  ],
  [
    'environments: { prod: , production: { directory: prod } }',
    '2:25',
    '"prod" and "production" have the same directory "prod"; give each its own',
  ],
  ['fields: { tag: [x], digest: [x] }', '2:30', '"x" is already a name for "tag"; keep one'],
  [
    'registries: [{ host: docker.io }, { host: index.docker.io }]',
    '2:43',
    'registry "docker.io" is there twice; keep one',
  ],
  ['registries: [{ host: "a:70000" }]', '2:22', '"a:70000" is no registry host'],
  ['environments: { dev: }\nrender: [{ path: x, environment: prd }]', '3:34', 'unknown environment "prd"; known: dev'],
  [
    'environments: { dev: }\nlayout: ["[{env}]/x"]',
    '3:10',
    '"[{env}]/x" has {env} where a glob has no room for it; move it out',
  ],
  ['? [a]\n: b', '2:3', 'expected text as a key of the policy; write "key: value" lines'],
  ['ignore: *x', '2:9', 'no anchor "x" stands before this alias; define it'],
  [
    'ignore: [a',
    '2:11',
    'not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
  ['\tignore: []', '2:1', 'a tab as indentation; YAML takes spaces only'],
  ['---\nversion: 1', '2:1', 'a second YAML document; a policy file holds one, remove the "---"'],
  ['ignore: "a" b', '2:13', 'not valid YAML'],
];
