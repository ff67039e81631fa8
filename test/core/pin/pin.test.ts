import { describe, expect, it } from '@jest/globals';
import { pin } from '../../../packages/core/pin/pin.ts';
import { applyPlan } from '../../../packages/core/plan/apply.ts';
import { UnavailableError } from '../../../packages/core/text/errors.ts';
import { digest, type Files, memoryRegistry, memoryWorkspace, samplePolicy } from '../memory.ts';

const [a, b] = [digest('a'), digest('b')];
const nginx = { 'docker.io/library/nginx': { tags: { latest: a, '1.27': b } } };

async function run(
  files: Files,
  { more = '', paths = [] as string[], down = [] as string[], excepted = false, refresh = false } = {},
) {
  const workspace = memoryWorkspace(files);
  const policy = samplePolicy(more);
  const plan = await pin({ workspace, registry: memoryRegistry(nginx, down) }, policy, {
    paths,
    excepted,
    refresh,
    ownUrls: async () => ['https://github.com/acme/gitops'],
  });
  return { plan, written: await applyPlan(workspace, policy, plan) };
}

/** A chart that prints one image of its block. */
const chart = (image: string, values: string): Files => ({
  'web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
  'web/values.yaml': values,
  'web/templates/pod.yaml': `{{ with .Values.image }}\nkind: Pod\nimage: ${image}\n{{ end }}`,
});

const application = (values: string) =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: web }\nspec:\n  source: { repoURL: https://github.com/acme/gitops.git, path: web, helm: { valueFiles: [${values}] } }\n`;

describe('pin', () => {
  it.each<[string, string, string]>([
    ['a tag', 'image: docker.io/nginx:1.27 # web\n', `image: docker.io/nginx:1.27@${b} # web\n`],
    ['no tag', 'image: docker.io/nginx\n', `image: docker.io/nginx@${a}\n`],
    ['a quoted one', `image: 'docker.io/nginx:1.27'`, `image: 'docker.io/nginx:1.27@${b}'`],
    [
      'a map',
      'image:\n  repository: docker.io/nginx\n  tag: "1.27"\n',
      `image:\n  repository: docker.io/nginx\n  tag: "1.27@${b}"\n`,
    ],
    [
      'one of two',
      `a: {image: docker.io/nginx@${b}}\nb: {image: docker.io/nginx}\n`,
      `a: {image: docker.io/nginx@${b}}\nb: {image: docker.io/nginx@${a}}\n`,
    ],
  ])('writes the digest beside %s, wherever it stands', async (_, before, after) => {
    const { plan, written } = await run({ 'any/where.yaml': before });
    expect(plan.failures).toEqual([]);
    expect(written.get('any/where.yaml')).toBe(after);
  });

  it('says of a file that it cannot be read', async () => {
    const { plan } = await run({ 'a.yaml': 'a: [\n\timage: "docker.io/nginx\n' });
    expect(plan.skipped).toMatchObject([{ file: 'a.yaml', reason: expect.stringContaining('cannot be read') }]);
  });

  it('leaves what a chart decides', async () => {
    const { plan } = await run({ 'a.yaml': 'image:\n  repository: docker.io/nginx\n  tag: ""\n' });
    expect(plan).toMatchObject({
      changes: [],
      failures: [],
      skipped: [{ reason: expect.stringMatching(/a chart or a base decides/) }],
    });
  });

  it.each<[string, string, string, string]>([
    [
      'a key without an algorithm',
      '{{ .repository }}{{ if .digest }}@sha256:{{ .digest }}{{ else }}:{{ .tag }}{{ end }}',
      'image: { repository: docker.io/nginx, tag: "1.27", digest: "" }\n',
      `image: { repository: docker.io/nginx, tag: "1.27", digest: "${b.slice('sha256:'.length)}" }\n`,
    ],
    [
      'the tag',
      '{{ .repository }}:{{ .tag }}',
      'image: { repository: docker.io/nginx, tag: "1.27" }\n',
      `image: { repository: docker.io/nginx, tag: "1.27@${b}" }\n`,
    ],
  ])(
    'writes into the values of a chart that nothing here deploys what it reads: %s',
    async (_, image, before, after) => {
      const { plan, written } = await run(chart(image, before));
      expect(plan.failures).toEqual([]);
      expect(written.get('web/values.yaml')).toBe(after);
    },
  );

  it.each<[string, string, string]>([
    [
      'another tag than the values say',
      '{{ .repository }}:v{{ .tag }}',
      'image: { repository: docker.io/nginx, tag: "1.27" }\n',
    ],
    ['a tag of its own', '{{ .ref }}:{{ $.Values.version }}', 'version: "1.27"\nimage: { ref: docker.io/nginx }\n'],
  ])('refuses what a chart deploys otherwise: %s', async (_, image, values) => {
    const { plan } = await run(chart(image, values));
    expect(plan).toMatchObject({
      changes: [],
      failures: [{ reason: expect.stringMatching(/the chart writes .* \(web\/templates\/pod\.yaml:3\)/) }],
    });
  });

  it('leaves a name without a version that an operator may complete: its latest is not what runs', async () => {
    const { plan } = await run({
      'a/app.yaml':
        'apiVersion: acme.io/v1\nkind: App\nmetadata: { name: a }\nspec: { image: docker.io/nginx, version: "1.27" }\n',
    });
    expect(plan).toMatchObject({
      changes: [],
      failures: [],
      skipped: [{ reason: expect.stringMatching(/"version" of its resource may complete it/) }],
    });
  });

  it('leaves what a replacement of kustomize gives another version', async () => {
    const { plan } = await run({
      'a/kustomization.yaml':
        'resources: [d.yaml, v.yaml]\nreplacements:\n  - source: { kind: ConfigMap, fieldPath: data.tag }\n    targets: [{ select: { kind: Pod }, fieldPaths: [spec.containers.0.image], options: { delimiter: ":", index: 1 } }]\n',
      'a/v.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: v }\ndata: { tag: "2" }\n',
      'a/d.yaml':
        'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, image: "docker.io/nginx:1.27" }] }\n',
    });
    expect(plan).toMatchObject({
      changes: [],
      failures: [],
      skipped: [{ reason: expect.stringMatching(/a\/v\.yaml gives it another version/) }],
    });
  });

  it.each<[string, Files]>([
    ['one environment', { 'env/dev/values.yaml': 'version: "1.27"\n' }],
    [
      'several, each with its own version',
      { 'env/dev/values.yaml': 'version: "1.27"\n', 'env/prod/values.yaml': 'version: latest\n' },
    ],
  ])('refuses what a template puts together of values of no image, in %s', async (_, values) => {
    const releases = Object.keys(values).map((file) => [
      file.replace('values.yaml', 'app.yaml'),
      application(`../${file}`),
    ]);
    const { plan } = await run({
      'web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
      'web/values.yaml': 'web: { repository: docker.io/nginx }\n',
      'web/templates/pod.yaml':
        'apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - name: web\n      image: {{ .Values.web.repository }}:{{ .Values.version }}\n',
      ...values,
      ...Object.fromEntries(releases),
    });
    expect(plan.changes).toEqual([]);
    expect(plan.failures).toMatchObject([
      { file: 'web/values.yaml', reason: expect.stringContaining('web/templates/pod.yaml:7') },
    ]);
  });

  it('leaves what an exception excuses, since a digest would break it', async () => {
    const more =
      'exceptions: [{rules: [digest-required], image: docker.io/nginx, reason: the operator appends a tag, owner: sre, expires: 2020-01-01}]';
    const { plan } = await run({ 'a.yaml': 'image: docker.io/nginx\n' }, { more });
    expect(plan).toMatchObject({
      changes: [],
      skipped: [{ reason: expect.stringMatching(/the operator appends a tag/) }],
    });
    const { written } = await run({ 'a.yaml': 'image: docker.io/nginx\n' }, { more, excepted: true });
    expect(written.get('a.yaml')).toBe(`image: docker.io/nginx@${a}\n`);
  });

  it('fails for what cannot be resolved or read, and pins the rest', async () => {
    const { plan } = await run({
      'a.yaml':
        'a: {image: docker.io/nginx}\nb: {image: "docker.io/nginx:nope"}\nc: {image: "docker.io/nginx:a@sha256:b"}\n',
    });
    expect(plan.changes).toHaveLength(1);
    expect(plan.failures.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/a\.yaml:3 is malformed/),
      expect.stringMatching(/nginx:nope cannot be resolved/),
    ]);
  });

  it('keeps to the paths', async () => {
    const { written } = await run(
      { 'a/a.yaml': 'image: docker.io/nginx\n', 'b/b.yaml': 'image: docker.io/nginx\n' },
      { paths: ['b'] },
    );
    expect([...written.keys()]).toEqual(['b/b.yaml']);
  });

  it('writes nothing when no registry answers', async () => {
    await expect(run({ 'a.yaml': 'image: docker.io/nginx\n' }, { down: ['docker.io'] })).rejects.toThrow(
      UnavailableError,
    );
  });
});

describe('pin --refresh', () => {
  it.each<[string, string, string | undefined]>([
    [
      'a tag that a person moved on',
      `image: docker.io/nginx:1.27@${a} # web\n`,
      `image: docker.io/nginx:1.27@${b} # web\n`,
    ],
    [
      'both in one field',
      `image:\n  repository: docker.io/nginx\n  tag: "1.27@${a}"\n`,
      `image:\n  repository: docker.io/nginx\n  tag: "1.27@${b}"\n`,
    ],
    ['what has no digest', 'image: docker.io/nginx:1.27\n', `image: docker.io/nginx:1.27@${b}\n`],
    ['nothing that is at its tag', `image: docker.io/nginx:1.27@${b}\n`, undefined],
    ['no channel', `image: docker.io/nginx:latest@${b}\n`, undefined],
    ['nothing without a tag', `image: docker.io/nginx@${a}\n`, undefined],
  ])('resolves again %s', async (_, before, after) => {
    const { plan, written } = await run({ 'a.yaml': before }, { refresh: true });
    expect(plan.failures).toEqual([]);
    expect(written.get('a.yaml')).toBe(after);
  });

  it('leaves what is pinned alone without it', async () => {
    const { plan } = await run({ 'a.yaml': `image: docker.io/nginx:1.27@${a}\n` });
    expect(plan).toMatchObject({ changes: [], skipped: [], failures: [] });
  });

  it('keeps the digest whose tag is gone, and says so', async () => {
    const { plan } = await run({ 'a.yaml': `image: docker.io/nginx:9.9@${a}\n` }, { refresh: true });
    expect(plan).toMatchObject({
      changes: [],
      failures: [{ reason: expect.stringContaining('nginx:9.9 cannot be resolved') }],
    });
  });
});

describe('a hold', () => {
  const hold = (what: string) => `holds: [{ ${what}, reason: incident 7, owner: sre, until: 2999-01-01 }]\n`;
  const stale = { 'env/dev/a.yaml': `image: docker.io/nginx:1.27@${a}\n` };
  const unpinned = { 'env/dev/a.yaml': 'image: docker.io/nginx:1.27\n' };

  it.each([
    ['of a build keeps it out of a refresh', stale, `digests: ["${b}"]`, true],
    ['of a build keeps it from being pinned', unpinned, `digests: ["${b}"]`, false],
    ['of an image keeps it as it is', stale, 'images: [nginx]', true],
    ['of an image leaves it unpinned: its tag may have moved since', unpinned, 'images: [nginx]', false],
  ])('%s, and is said', async (_, files, what, refresh) => {
    const { plan } = await run(files, { more: hold(what), refresh });
    expect(plan).toMatchObject({ changes: [], skipped: [{ reason: expect.stringMatching(/incident 7$/) }] });
  });

  it('of another build holds nothing up', async () => {
    const { plan } = await run(stale, { more: hold(`digests: ["${a}"]`), refresh: true });
    expect(plan.changes).toHaveLength(1);
  });
});

describe('an image that a kustomization renames', () => {
  const base = (image: string, entry: string): Files => ({
    'd.yaml': `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, image: "${image}" }] }\n`,
    'kustomization.yaml': `resources: [d.yaml]\nimages: [{ ${entry} }]\n`,
  });

  it('gets the digest of what is deployed, not of what it is called before', async () => {
    const { plan, written } = await run(base('acme/base:1.27', 'name: acme/base, newName: docker.io/nginx'));
    expect(plan.failures).toEqual([]);
    expect(written.get('d.yaml')).toContain(`image: "acme/base:1.27@${b}"`);
  });

  it('is left where the entry gives the tag, too, and the entry is pinned', async () => {
    const { plan, written } = await run(base('app', 'name: app, newName: docker.io/nginx, newTag: "1.27"'));
    expect(plan.failures).toEqual([]);
    expect(plan.skipped).toMatchObject([
      { file: 'd.yaml', reason: expect.stringMatching(/^kustomization\.yaml gives/) },
    ]);
    expect([...written.keys()]).toEqual(['kustomization.yaml']);
  });

  const overlays = (image: string, entry: string, ...news: readonly string[]): Files => ({
    'base/d.yaml': base(image, '')['d.yaml'] ?? '',
    'base/kustomization.yaml': `resources: [d.yaml]\n${entry}`,
    ...Object.fromEntries(
      news.map((more, index) => [
        `over${index}/kustomization.yaml`,
        `resources: [../base]\nimages: [{ name: ghcr.io/library/nginx, ${more} }]\n`,
      ]),
    ),
  });
  const nginx = 'newName: docker.io/library/nginx';
  const tagged = 'images: [{ name: ghcr.io/library/nginx, newTag: "1.27" }]\n';

  it('gets the digest of the host that an overlay gives it', async () => {
    const { plan, written } = await run(overlays('ghcr.io/library/nginx:1.27', '', nginx));
    expect(plan.failures).toEqual([]);
    expect(written.get('base/d.yaml')).toContain(`image: "ghcr.io/library/nginx:1.27@${b}"`);
  });

  it('gets in the entry of a base the digest of what all overlays make of it', async () => {
    const { plan, written } = await run(overlays('ghcr.io/library/nginx', tagged, nginx, nginx));
    expect(plan.failures).toEqual([]);
    expect(written.get('base/kustomization.yaml')).toContain(b);
  });

  it.each([
    ['a base', 'ghcr.io/library/nginx:1.27', '', 'base/d.yaml'],
    ['the entry of a base', 'ghcr.io/library/nginx', tagged, 'base/kustomization.yaml'],
  ])('is left in %s that runs as several images', async (_, image, entry, file) => {
    const { plan, written } = await run(overlays(image, entry, nginx, 'newName: quay.io/acme/nginx'));
    const reason =
      'it runs as 2 images (docker.io/library/nginx, quay.io/acme/nginx); write a digest where each of them is named';
    expect(plan.skipped).toContainEqual(expect.objectContaining({ file, reason }));
    expect(written.get(file)).toBeUndefined();
  });
});

describe('a kustomization that cannot be built', () => {
  const pod = (image: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, image: ${image} }] }\n`;
  const files: Files = {
    'd.yaml': pod('docker.io/nginx:1.27'),
    'p.yaml': pod('docker.io/nginx'),
    'kustomization.yaml': [
      'resources: [d.yaml]',
      'patches:',
      '- path: p.yaml',
      `- patch: |-\n${pod('docker.io/nginx').replaceAll(/^/gm, '    ')}`,
      '- target: { kind: Pod }',
      '  patch: |-\n    - { op: remove, path: /spec/none }',
      'images: [{ name: docker.io/nginx, newTag: "1.27" }]',
      '',
    ].join('\n'),
  };

  it('is left as a whole, what its patches and images say, too', async () => {
    const { plan } = await run(files);
    const reason = 'kustomize makes something else of it: a patch of kustomization.yaml does not fit what it selects';
    expect(plan.changes).toEqual([]);
    expect(plan.skipped.map(({ file, path, reason: why }) => [file, path, why])).toEqual([
      ['d.yaml', 'spec.containers[0].image', reason],
      ['kustomization.yaml', 'patches[1].patch.spec.containers[0].image', reason],
      ['kustomization.yaml', 'images[0]', reason],
      ['p.yaml', 'spec.containers[0].image', reason],
    ]);
  });

  it('is pinned where the patch fits', async () => {
    const fits = {
      ...files,
      'kustomization.yaml':
        files['kustomization.yaml']?.replace('remove, path: /spec/none', 'add, path: /spec/none, value: a') ?? '',
    };
    const { written } = await run(fits);
    expect([...written.keys()]).toEqual(['kustomization.yaml']);
  });
});
