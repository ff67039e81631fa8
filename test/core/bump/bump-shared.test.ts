import { describe, expect, it } from '@jest/globals';
import { bump } from '../../../packages/core/bump/bump.ts';
import { pin } from '../../../packages/core/pin/pin.ts';
import { applyPlan } from '../../../packages/core/plan/apply.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { digest, memoryRegistry, memoryWorkspace, samplePolicy } from '../memory.ts';

const app = 'ghcr.io/acme/app';
const [a, b] = [digest('a'), digest('b')];

async function run(text: string, file = 'one.yaml') {
  const workspace = memoryWorkspace({ [file]: text });
  const registry = memoryRegistry({ [app]: { tags: { dev: b }, images: { [a]: {}, [b]: {} } } });
  const policy = samplePolicy();
  const options = { environments: [], images: [], event: null, allowOlder: false };
  const plan = await bump({ workspace, registry }, policy, options);
  const pinned = await pin({ workspace, registry }, policy, { paths: [], excepted: false });
  return { plan, pinned, written: (await applyPlan(workspace, policy, plan)).get(file) ?? text };
}

const lanes = (dev: string, staging: string) => `lanes:\n  dev:\n    ${dev}\n  staging:\n    ${staging}\n`;

describe('what a promoted lane takes by an alias', () => {
  it.each<[string, string]>([
    [
      'the digest of an image',
      lanes(`image: { repository: ${app}, digest: &d ${a} }`, `image: { repository: ${app}, digest: *d }`),
    ],
    [
      'a digest in the environment',
      lanes(`image: { repository: ${app}, digest: &d ${a} }`, 'env: { APP_IMAGE_DIGEST: *d }'),
    ],
    ['a tag', lanes(`image: { repository: ${app}, tag: &t dev }`, `image: { repository: ${app}, tag: *t }`)],
  ])('stays: %s', async (_, text) => {
    const { plan, written } = await run(text);
    expect(written).toBe(text);
    expect(plan).toMatchObject({
      changes: [],
      skipped: [{ path: 'lanes.dev.image', reason: expect.stringMatching(/also what staging runs/) }],
    });
  });

  it.each<[string, string, string]>([
    ['a value', 'env: { APP_IMAGE_DIGEST: &x <D> }', 'env: { APP_IMAGE_DIGEST: *x }'],
    ['a map', 'env: &e { APP_IMAGE_DIGEST: <D> }', 'env: *e'],
    ['a merge key', 'env: &e { APP_IMAGE_DIGEST: <D> }', 'env: { <<: *e, other: 1 }'],
  ])('stays, and is told: a companion by %s', async (_, dev, staging) => {
    const text = lanes(`image: ${app}@${a}\n    ${dev.replace('<D>', a)}`, staging);
    const { plan, written } = await run(text);
    expect(written).toBe(text.replace(`${app}@${a}`, `${app}@${b}`));
    expect(plan.changes.flatMap(({ notes }) => notes)).toEqual([
      expect.stringMatching(/^lanes\.dev\.env\.APP_IMAGE_DIGEST holds the old digest too and was left: .*staging/),
    ]);
  });
});

describe('one strange place does not end the run', () => {
  const name = `repository: ${app}`;
  const lane = (text: string): string => `lanes:\n  dev:\n${text.replace(/^(?=.)/gm, '    ')}`;

  it.each<[string, string, string]>([
    [
      'third-party images that share a tag by an alias',
      `t: &t v1\na: { image: { repository: nginx, tag: *t } }\nb: { image: { repository: redis, tag: *t } }\nc: { image: ${app}@${a} }\n`,
      `${app}@${b} }`,
    ],
    ['a digest that waits before the others', `image:\n  digest:\n  tag: dev\n  ${name}\n`, `  digest: ${b}\n`],
    [
      'a value that an image takes its digest from',
      `env: { APP_IMAGE_DIGEST: &d ${a} }\nimage: { ${name}, digest: *d }\nside: { image: ${app}@${a} }\n`,
      `side: { image: ${app}@${b} }`,
    ],
    [
      'a merged name with a tag, beside a digest',
      `x: &x { repository: "${app}:v1" }\nimage:\n  <<: *x\n  digest: ${a}\n`,
      `  <<: *x\n      digest: ${b}\n`,
    ],
    [
      'a digest in the tag and beside it',
      `image:\n  ${name}\n  tag: v1@${a}\n  digest: ${a}\n`,
      `  tag: dev@${b}\n      digest: ${b}\n`,
    ],
  ])('%s', async (_, text, expected) => {
    const { written } = await run(lane(text));
    expect(written).toContain(expected);
  });

  it.each<[string, string]>([
    ['a name with a tag, beside a merged one', `x: &x { tag: v1 }\nimage:\n  <<: *x\n  repository: ${app}:dev\n`],
    ['a digest inside a merged tag', `x: &x { tag: "v1@${a}" }\nimage:\n  <<: *x\n  ${name}\n`],
    ['an anchor that other parts take', `image: &i ${app}:v1\nother: { image: { repository: *i, tag: v1 } }\n`],
    [
      'an empty digest that others take',
      `image: { ${name}, digest: &d "" }\nother: { image: { repository: nginx, tag: *d } }\n`,
    ],
  ])('and is left, and said: %s', async (_, text) => {
    const { plan, written } = await run(lane(text));
    expect(written).toBe(lane(text));
    expect(plan.failures[0]?.reason).toMatch(/write the (?:version|image) out|no field here could hold a digest/);
  });

  it.each<[string, string]>([
    ['a tag that it merges, beside its own digest', `{ ${name}, digest: ${a}, tag: dev }`],
    ['a name with a digest that it merges, beside its own', `{ repository: "${app}@${a}" }`],
  ])('and stays in the promoted lane: %s', async (_, map) => {
    const text = `lanes:\n  dev: { image: &i ${map} }\n  staging: { image: { <<: *i, digest: ${a} } }\n`;
    expect((await run(text)).written).toBe(text);
  });

  it('and a name with a version that a promoted lane takes stays', async () => {
    const text = `lanes:\n  dev: { image: { repository: &r ${app}:dev, pullPolicy: Always } }\n  staging: { image: *r }\n`;
    expect((await run(text)).written).toBe(text);
  });
});

describe('what a bump cannot move is said', () => {
  it.each<[string, string, RegExp]>([
    [
      'an image that stands in a promoted lane',
      `lanes:\n  staging:\n    image: &i ${app}@${a}\n  dev:\n    image: *i\n`,
      /what dev runs, and it stands in staging/,
    ],
    [
      'an image that stands in no lane',
      `x: &i { repository: ${app}, digest: ${a} }\nlanes:\n  dev: { image: *i }\n`,
      /what dev runs, and it stands outside/,
    ],
    [
      'an overlay that names no repository',
      'lanes:\n  dev:\n    image:\n      tag: dev\n',
      /nothing in this file names its repository/,
    ],
  ])('%s', async (_, text, reason) => {
    const { plan } = await run(text);
    expect(plan).toMatchObject({ changes: [], failures: [], skipped: [{ reason: expect.stringMatching(reason) }] });
  });

  it.each(['ghcr.io/acme/.*', 'ghcr.io/acme/(app|web)', 'ghcr.io/acme/app$', 'ghcr.io/acme/ap{2}'])(
    'a name of a kustomization that is a pattern, by pin as well: %s',
    async (name) => {
      const { plan, pinned } = await run(`images:\n- name: ${name}\n  newTag: dev\n`, 'env/dev/kustomization.yaml');
      const skipped = [{ image: '', path: 'images[0]', reason: expect.stringMatching(/is a pattern/) }];
      expect(plan).toMatchObject({ changes: [], failures: [], skipped });
      expect(pinned).toMatchObject({ changes: [], failures: [], skipped });
    },
  );
});

describe('one file of values that two releases of an environment share', () => {
  const other = 'ghcr.io/acme/other';
  const release = (name: string) =>
    `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: ${name} }\nspec: { source: { repoURL: "https://example.com/x.git", path: charts/${name}, helm: { valueFiles: [../../env/dev/shared.yaml] } } }\n`;
  const chart = (name: string, image: string) => ({
    [`apps/${name}.yaml`]: release(name),
    [`charts/${name}/Chart.yaml`]: `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n`,
    [`charts/${name}/values.yaml`]: `image: { repository: ${image}, tag: v1 }\n`,
    [`charts/${name}/templates/a.yaml`]: 'image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"\n',
  });
  const policy = parsePolicy(
    "version: 1\nlayout: ['env/{env}/**']\nenvironments: { dev: { track: dev } }\nfirstParty: ['ghcr.io/acme/*']\n",
    'policy.yaml',
  );
  const plan = (image: string) => {
    const workspace = memoryWorkspace({
      ...chart('web', app),
      ...chart('api', image),
      'env/dev/shared.yaml': 'image: { tag: dev }\n',
    });
    const registry = memoryRegistry({
      [app]: { tags: { dev: b }, images: { [b]: {} } },
      [other]: { tags: { dev: a }, images: { [a]: {} } },
    });
    return bump({ workspace, registry }, policy, { environments: [], images: [], event: null, allowOlder: false });
  };

  it('gets no digest where they run two images', async () => {
    const reason = expect.stringMatching(/shared\.yaml:1: .*a layer of several images/);
    expect(await plan(other)).toMatchObject({
      changes: [],
      failures: [
        { image: other, reason },
        { image: app, reason },
      ],
    });
  });

  it('gets the digest of the one that both run', async () => {
    const { changes, failures } = await plan(app);
    expect(failures).toEqual([]);
    expect(changes.map(({ to }) => to.digest)).toEqual([b, b]);
  });
});

it('what a template puts together of values of no image gets no digest, with the line that does it', async () => {
  const workspace = memoryWorkspace({
    'apps/web.yaml':
      'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: web }\nspec: { source: { repoURL: "https://example.com/x.git", path: charts/web, helm: { valueFiles: [../../env/dev/values.yaml] } } }\n',
    'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    'charts/web/values.yaml': `web: { repository: ${app} }\n`,
    'charts/web/templates/pod.yaml':
      'apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - name: web\n      image: {{ .Values.web.repository }}:{{ .Values.version }}\n',
    'env/dev/values.yaml': 'version: dev\n',
  });
  const registry = memoryRegistry({ [app]: { tags: { dev: b }, images: { [b]: {} } } });
  const options = { environments: [], images: [], event: null, allowOlder: false };
  expect(await bump({ workspace, registry }, samplePolicy(), options)).toMatchObject({
    changes: [],
    failures: [{ image: app, reason: expect.stringContaining('charts/web/templates/pod.yaml:7') }],
  });
});
