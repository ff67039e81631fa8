import { describe, expect, it } from '@jest/globals';
import { applyPlan } from '../../../packages/core/plan/apply.ts';
import { promote } from '../../../packages/core/promote/promote.ts';
import { digest, memoryGit, memoryWorkspace, samplePolicy } from '../memory.ts';

const app = 'ghcr.io/acme/app';
const [a, b, c, d] = [digest('a'), digest('b'), digest('c'), digest('d')];

async function run(source: string, target: string, file = 'a.yaml') {
  const [from, to] = [`env/dev/${file}`, `env/staging/${file}`];
  const files = { [from]: source, [to]: target };
  const workspace = memoryWorkspace(files);
  const options = { source: 'dev', target: 'staging', images: [], fromRef: null, requireStatus: [], now: new Date() };
  const git = memoryGit([{ date: '2026-03-01T00:00:00Z', files }]);
  const plan = await promote({ workspace, git }, samplePolicy(), options);
  return { plan, text: (await applyPlan(workspace, samplePolicy(), plan)).get(to) };
}

type Named = readonly [name: string, digest: string];

const containers = (...items: Named[]): string =>
  `kind: Deployment\nmetadata: { name: x }\nspec:\n  containers:\n${items.map(([name, of]) => `  - image: ${app}@${of}\n    name: ${name}\n`).join('')}`;
const documents = (...items: Named[]): string =>
  items.map(([name, of]) => `kind: CronJob\nmetadata:\n  name: ${name}\nimage: ${app}@${of}\n`).join('---\n');
const kustomization = (...items: Named[]): string =>
  `images:\n${items.map(([name, of]) => `- digest: ${of}\n  name: ${name}\n  newName: ${app}\n`).join('')}`;
const values = (...items: Named[]): string =>
  `apps:\n${items.map(([name, of]) => `- name: ${name}\n  image: { repository: ${app}, digest: "${of}" }\n`).join('')}`;
const embedded = (...items: Named[]): string =>
  `kind: ConfigMap\nmetadata: { name: x }\ndata:\n  pod.yaml: |\n${containers(...items).replace(/^(?=.)/gm, '    ')}`;
const variables = (...items: Named[]): string =>
  `env:\n${items.map(([name, of]) => `- name: RELATED_IMAGE_${name}\n  value: ${app}@${of}\n`).join('')}`;

const patches = (...items: Named[]): string =>
  `patches:\n${items.map(([name, of]) => `- target: { kind: Deployment, name: ${name} }\n  patch: |-\n    - op: replace\n      path: /spec/template/spec/containers/0/image\n      value: ${app}@${of}\n`).join('')}`;
const objects = (...items: Named[]): string =>
  `kind: List\nitems:\n${items.map(([name, of]) => `- kind: Deployment\n  metadata: { name: ${name} }\n  spec: { containers: [{ name: app, image: "${app}@${of}" }] }\n`).join('')}`;
const charts = (...items: Named[]): string =>
  `helmCharts:\n${items.map(([name, of]) => `- name: service\n  releaseName: ${name}\n  valuesInline: { image: { repository: ${app}, digest: "${of}" } }\n`).join('')}`;
const texts =
  (key: string, write: (name: string) => string) =>
  (...items: Named[]): string =>
    `${key}:\n${items.map(([name, of]) => `  - ${write(name)}${app}@${of}\n`).join('')}`;

describe('one image at several places of a list, in two versions', () => {
  it.each([
    ['containers', containers, 'a.yaml'],
    ['documents', documents, 'a.yaml'],
    ['entries of a kustomization', kustomization, 'kustomization.yaml'],
    ['items of values', values, 'a.yaml'],
    ['containers in a string', embedded, 'a.yaml'],
    ['variables', variables, 'a.yaml'],
    ['patches', patches, 'kustomization.yaml'],
    ['objects of a list', objects, 'a.yaml'],
    ['releases of a chart', charts, 'kustomization.yaml'],
    ['arguments', texts('args', (name) => `--${name}-image=`), 'a.yaml'],
    ['literals', texts('literals', (name) => `${name}_IMAGE=`), 'a.yaml'],
    ['images of an Application', texts('kustomize:\n  images', (name) => `${name}=`), 'a.yaml'],
  ])('%s are told by their names, in whatever order', async (_, write, file) => {
    const { plan, text } = await run(write(['web', a], ['job', b]), write(['job', c], ['web', d]), file);
    expect(plan.failures).toEqual([]);
    expect(text).toBe(write(['job', b], ['web', a]));
  });

  it('whose names are those of their environments', async () => {
    const { text } = await run(
      documents(['dev-web', a], ['job-dev', b]),
      documents(['job-staging', c], ['staging-web', d]),
    );
    expect(text).toBe(documents(['job-staging', b], ['staging-web', a]));
  });

  it('goes to the one that the target has, and says what the target lacks', async () => {
    const { plan, text } = await run(containers(['web', a], ['job', b]), containers(['job', c]));
    expect(text).toBe(containers(['job', b]));
    expect(plan.skipped).toMatchObject([{ file: 'env/dev/a.yaml', reason: 'staging does not have it at this place' }]);
  });

  it('is a failure that names both where the target calls it something else', async () => {
    const { plan, text } = await run(containers(['web', a], ['job', b]), containers(['job', b], ['new', d]));
    expect(text).toBeUndefined();
    expect(plan.failures).toMatchObject([
      { reason: expect.stringMatching(/dev\/a\.yaml:5 and env\/dev\/a\.yaml:7 hold different versions/) },
    ]);
  });

  it('goes by the namespace where the objects have one name, and not past it', async () => {
    const tenants = (...items: Named[]): string =>
      items
        .map(([name, of]) => `kind: Deployment\nmetadata: { name: api, namespace: ${name} }\nimage: ${app}@${of}\n`)
        .join('---\n');
    expect((await run(tenants(['red', a], ['blue', b]), tenants(['blue', c], ['red', d]))).text).toBe(
      tenants(['blue', b], ['red', a]),
    );
    const { plan, text } = await run(tenants(['red', a], ['blue', b]), tenants(['blue', c], ['green', d]));
    expect(text).toBe(tenants(['blue', b], ['green', d]));
    expect(plan.failures).toHaveLength(1);
  });

  it('goes by what else the maps say, and is a failure where they say nothing', async () => {
    const jobs = (...items: Named[]): string =>
      `jobs:\n${items.map(([name, of]) => `- { schedule: ${name}, image: "${app}@${of}" }\n`).join('')}`;
    expect((await run(jobs(['hourly', a], ['daily', b]), jobs(['daily', c], ['hourly', d]))).text).toBe(
      jobs(['daily', b], ['hourly', a]),
    );
    const unnamed = (...of: string[]): string => `jobs:\n${of.map((one) => `- { image: "${app}@${one}" }\n`).join('')}`;
    const { plan, text } = await run(unnamed(a, b), unnamed(c, d));
    expect(text).toBeUndefined();
    expect(plan.failures).toHaveLength(2);
    expect((await run(unnamed(a, a), unnamed(c, d))).text).toBe(unnamed(a, a));
    const blocks = (...of: string[]): string =>
      `images:\n${of.map((one) => `- { repository: ${app}, digest: "${one}" }\n`).join('')}`;
    expect((await run(blocks(a, b), blocks(c, d))).plan.failures).toHaveLength(2);
  });

  it.each([
    [
      'sources of an Application',
      (...items: Named[]): string =>
        `kind: Application\nspec:\n  sources:\n${items.map(([name, of]) => `  - chart: c\n    helm:\n      releaseName: ${name}\n      valuesObject: { image: { repository: ${app}, digest: "${of}" } }\n`).join('')}`,
    ],
    [
      'objects whose names are made',
      (...items: Named[]): string =>
        items
          .map(([name, of]) => `kind: Job\nmetadata: { generateName: ${name}- }\nimage: ${app}@${of}\n`)
          .join('---\n'),
    ],
  ])('goes by the names of %s', async (_, write) => {
    expect((await run(write(['web', a], ['job', b]), write(['job', c], ['web', d]))).text).toBe(
      write(['job', b], ['web', a]),
    );
  });

  it('goes by no measure', async () => {
    const workers = (...items: (readonly [replicas: number, digest: string])[]): string =>
      `workers:\n${items.map(([replicas, of]) => `- replicas: ${replicas}\n  image: ${app}@${of}\n`).join('')}`;
    expect((await run(workers([1, a], [2, b]), workers([2, c], [1, d]))).plan.failures).toHaveLength(2);
    const queues = (...items: (readonly [queue: string, replicas: number, digest: string])[]): string =>
      `workers:\n${items.map(([queue, replicas, of]) => `- queue: ${queue}\n  replicas: ${replicas}\n  image: ${app}@${of}\n`).join('')}`;
    expect((await run(queues(['mail', 1, a], ['sms', 1, b]), queues(['sms', 2, c], ['mail', 3, d]))).text).toBe(
      queues(['sms', 2, b], ['mail', 3, a]),
    );
  });

  it('goes by the flag before an argument', async () => {
    const args = (...items: Named[]): string =>
      `args:\n${items.map(([name, of]) => `- --${name}-image\n- ${app}@${of}\n`).join('')}`;
    expect((await run(args(['web', a], ['job', b]), args(['job', c], ['web', d]))).text).toBe(
      args(['job', b], ['web', a]),
    );
  });

  it('goes by the namespace in lists of texts, too', async () => {
    const runners = (...items: Named[]): string =>
      items
        .map(([name, of]) => `kind: Job\nmetadata: { name: x, namespace: ${name} }\nargs:\n- --image=${app}@${of}\n`)
        .join('---\n');
    expect((await run(runners(['one', a], ['two', b]), runners(['two', c], ['one', d]))).text).toBe(
      runners(['two', b], ['one', a]),
    );
  });

  it('is told in which object the source has it, where it has none of that name', async () => {
    const { plan } = await run(documents(['web', a]), documents(['web', c], ['importer', d]));
    expect(plan.changes.map(({ notes }) => notes)).toEqual([
      [],
      ['matched by name: dev has it at image of CronJob/web'],
    ]);
  });

  it('goes by the order where nothing has a name', async () => {
    const list = (...of: string[]): string => `images:\n${of.map((one) => `- ${app}@${one}\n`).join('')}`;
    expect((await run(list(a, b), list(c, d))).text).toBe(list(a, b));
  });

  it('is a failure where nothing has a name and the numbers differ', async () => {
    const list = (...of: string[]): string => `images:\n${of.map((one) => `- ${app}@${one}\n`).join('')}`;
    expect((await run(list(a, b), list(c))).plan.failures).toHaveLength(1);
  });
});

describe('one image at several places of a list, in one version', () => {
  it('takes its date from the place of the same name', async () => {
    const { plan } = await run(containers(['web', a], ['job', a]), containers(['job', c], ['web', d]));
    expect(plan.changes.map(({ line, source }) => [line, source?.line])).toEqual([
      [5, 7],
      [7, 5],
    ]);
  });
});

describe('a place that writes no repository', () => {
  it('is named by the item that calls itself the same', async () => {
    const source = `apps:\n- name: web\n  image: { repository: ghcr.io/acme/web, digest: "${a}" }\n- name: job\n  image: { repository: ${app}, digest: "${b}" }\n`;
    const target = (job: string, web: string): string =>
      `apps:\n- name: job\n  image: { digest: "${job}" }\n- name: web\n  image: { digest: "${web}" }\n`;
    expect((await run(source, target(c, d))).text).toBe(target(b, a));
  });
});

describe('a text that an alias or a merge key brings to a second place', () => {
  const source = (web: string, job: string): string => `web: { image: ${app}@${web} }\njob: { image: ${app}@${job} }\n`;
  it.each([
    ['an alias', (of: string) => `web: { image: &i ${app}@${of} }\njob: { image: *i }\n`],
    ['a merge key', (of: string) => `web: &w { image: ${app}@${of} }\njob: { <<: *w }\n`],
  ])('by %s moves where the source has one version for both, and is a failure where it has two', async (_, write) => {
    expect((await run(source(b, b), write(a))).text).toBe(write(b));
    const { plan, text } = await run(source(b, c), write(a));
    expect(text).toBeUndefined();
    expect(plan.failures).toMatchObject([{ reason: expect.stringMatching(/also job\.image, .*env\/dev\/a\.yaml:2/) }]);
  });
});

it('is a failure where the source has it by an alias only: no history says since when', async () => {
  const files = {
    'one.yaml': `x: &x { image: ${app}@${b} }\nlanes:\n  dev: { web: *x }\n  staging: { web: { image: ${app}@${a} } }\n  prod: {}\n`,
  };
  const options = { source: 'dev', target: 'staging', images: [], fromRef: null, requireStatus: [], now: new Date() };
  const git = memoryGit([{ date: '2026-03-01T00:00:00Z', files }]);
  const plan = await promote({ workspace: memoryWorkspace(files), git }, samplePolicy(), options);
  expect(plan.failures).toMatchObject([
    { reason: expect.stringContaining('by an alias, a merge key or a link, from one.yaml:1') },
  ]);
});

describe('a field that holds tag and digest together', () => {
  it('keeps a tag that the source does not have, and the reviewer is told', async () => {
    const target = (of: string): string => `image: { repository: ${app}, tag: "v1@${of}" }`;
    const { plan, text } = await run(`image: ${app}@${b}`, target(a));
    expect(text).toBe(target(b));
    expect(plan.changes[0]?.notes).toEqual([expect.stringContaining('keeps the tag v1')]);
  });
});
