import { describe, expect, it } from '@jest/globals';
import { readChanges } from '../../../packages/core/history/changes.ts';
import { findLineage } from '../../../packages/core/history/lineage.ts';
import { lineageKey } from '../../../packages/core/history/lineage-facts.ts';
import { renderBadge } from '../../../packages/core/report/badge.ts';
import { renderStatusPage } from '../../../packages/core/report/html/page.ts';
import { renderStatusJson, renderStatusMarkdown, renderStatusText } from '../../../packages/core/report/status.ts';
import { scanWorkspace } from '../../../packages/core/repository/scan-tree.ts';
import type { StatusCell, StatusReport } from '../../../packages/core/status/report.ts';
import { type StatusFilter, selectStatus } from '../../../packages/core/status/select.ts';
import { status } from '../../../packages/core/status/status.ts';
import { digest, type FakeCommit, type Files, memoryGit, memoryWorkspace, samplePolicy } from '../memory.ts';

const app = 'ghcr.io/acme/app';
const [a, b, c] = [digest('a'), digest('b'), digest('c')];
const policy = samplePolicy();
const now = new Date('2026-03-10T00:00:00Z');

const lanes = (dev: string, staging: string, prod: string): Files => ({
  'env/dev/a.yaml': `image: ${app}@${dev}`,
  'env/staging/a.yaml': `image: eu.example/acme/app@${staging}`,
  'env/prod/a.yaml': `image: ${app}@${prod}`,
});

const history: readonly FakeCommit[] = [
  { date: '2026-03-01T00:00:00Z', files: lanes(a, a, c) },
  { date: '2026-03-04T00:00:00Z', files: lanes(b, a, c) },
  { date: '2026-03-09T00:00:00Z', files: lanes(digest('d'), a, c) },
];
const workspace = memoryWorkspace(history[2]?.files ?? {});
const day = 24 * 60 * 60 * 1000;

describe('status', () => {
  it('names what nobody can tell', async () => {
    const files = { 'env/dev/a.yaml': 'image: acme/api:${TAG}\n', 'env/prod/a.yaml': `image: ${app}@${a}\n` };
    const report = await status({ workspace: memoryWorkspace(files) }, policy, { now });
    expect(report.notJudged).toMatchObject([{ file: 'env/dev/a.yaml', line: 1, text: 'acme/api:${TAG}' }]);
    expect(renderStatusText(report, { now })).toContain('env/dev/a.yaml:1 is templated');
    expect(JSON.parse(renderStatusJson(report)).notJudged).toHaveLength(1);
  });

  it('says which digests are in no row, since nothing here names their images', async () => {
    const files = {
      'env/dev/a.yaml': `image: { digest: "${a}" }\n`,
      'env/prod/a.yaml': `image: { digest: "${b}" }\n---\nimage: ${app}@${a}\n`,
      'other.yaml': `image: { digest: "${c}" }\n`,
    };
    const report = await status({ workspace: memoryWorkspace(files) }, policy, { now });
    expect(renderStatusText(report, { now })).toContain(
      '2 digests without a name are in no row (first: env/dev/a.yaml:1); name the file that has it under "layers"',
    );
    expect(renderStatusMarkdown(report, { now })).toContain('2 digests without a name');
    expect(renderStatusPage(report, { now, endings: [] })).toContain('2 digests without a name');
    expect(JSON.parse(renderStatusJson(report)).unnamed).toMatchObject([
      { file: 'env/dev/a.yaml', line: 1, path: 'image', environment: 'dev' },
      { file: 'env/prod/a.yaml', line: 1, path: 'image', environment: 'production' },
    ]);
  });

  it('shows what a hold keeps, until when', async () => {
    const held = samplePolicy(
      `holds: [{ images: [${app}], environments: [dev], reason: incident 4711, owner: sre, until: 2026-03-31 }]`,
    );
    const report = await status({ workspace }, held, { now });
    expect(report.rows[0]?.cells['dev']?.held).toEqual({ until: '2026-03-31', owner: 'sre', reason: 'incident 4711' });
    expect(report.rows[0]?.cells['production']).not.toHaveProperty('held');
    expect(renderStatusText(report, { now })).toContain('held until 2026-03-31');
    expect(JSON.parse(renderStatusJson(report)).images[0].environments.dev.held.owner).toBe('sre');
  });

  it('says which digest is where, since when, what lags by how long, and what drifted', async () => {
    const report = await status({ workspace, git: memoryGit(history) }, policy, { now });
    const first = new Date('2026-03-01T00:00:00Z');
    expect(report).toEqual({
      environments: ['dev', 'staging', 'production'],
      rows: [
        {
          place: 'env/{env}/a.yaml#image',
          image: app,
          cells: {
            dev: {
              digest: digest('d'),
              tag: null,
              since: new Date('2026-03-09T00:00:00Z'),
              commit: 'c2',
              drift: false,
            },
            staging: { digest: a, tag: null, since: first, commit: 'c0', drift: false },
            production: { digest: c, tag: null, since: first, commit: 'c0', drift: true },
          },
          lag: [
            { environment: 'staging', source: 'dev', behindMs: 6 * day },
            { environment: 'production', source: 'staging', behindMs: 9 * day },
          ],
        },
      ],
      unreadable: [],
    });
  });

  it('tells items of a list by their names, in whatever order', async () => {
    const list = (...items: readonly [string, string][]): string =>
      `apps:\n${items.map(([name, of]) => `- { name: ${name}, image: ${app}@${of} }\n`).join('')}`;
    const files = {
      'env/dev/a.yaml': list(['web', a], ['job', b]),
      'env/staging/a.yaml': list(['job', b], ['web', a]),
    };
    const git = memoryGit([{ date: '2026-03-01T00:00:00Z', files }]);
    const { rows } = await status({ workspace: memoryWorkspace(files), git }, policy, { now });
    expect(rows.map(({ cells, lag }) => [cells['dev']?.digest, cells['staging']?.digest, lag])).toEqual([
      [a, a, []],
      [b, b, []],
    ]);
  });

  it('says which files of the environments it could not read', async () => {
    const broken = `a: [\n\timage: "${app}@${a}\n`;
    const files = { 'env/staging/a.yaml': broken, 'docs/a.yaml': broken };
    const report = await status({ workspace: memoryWorkspace(files) }, policy, { now });
    expect(report.unreadable).toMatchObject([{ file: 'env/staging/a.yaml', line: 2 }]);
    expect(renderStatusText(report, { now })).toContain('env/staging/a.yaml:2 cannot be read');
    expect(renderStatusMarkdown(report, { now })).toContain('### Not in this table');
    expect(JSON.parse(renderStatusJson(report)).unreadable).toHaveLength(1);
  });

  it('marks nothing as drift that a file says which all environments share', async () => {
    const files = {
      'values.yaml': `image: { repository: ${app}, digest: "${a}" }\n`,
      'env/staging/values.yaml': 'replicas: 1\n',
      'env/prod/values.yaml': 'replicas: 2\n',
    };
    const ports = { workspace: memoryWorkspace(files), git: memoryGit([{ date: '2026-03-01T00:00:00Z', files }]) };
    const layered = samplePolicy('layers: [[values.yaml, "env/{env}/values.yaml"]]\n');
    const { rows } = await status(ports, layered, { now });
    expect(rows[0]?.cells).toMatchObject({
      staging: { digest: a, drift: false },
      production: { digest: a, drift: false },
    });
  });

  it('marks as drift what its source never had, at this place or any', async () => {
    const files = { 'env/staging/a.yaml': `image: ${app}@${a}` };
    const git = memoryGit([{ date: '2026-03-01T00:00:00Z', files }]);
    const { rows } = await status({ workspace: memoryWorkspace(files), git }, policy, { now });
    expect(rows[0]?.cells).toMatchObject({ dev: null, staging: { drift: true } });
  });

  it('says where without Git', async () => {
    const report = await status({ workspace: memoryWorkspace({ 'env/dev/a.yaml': `image: ${app}:v1` }) }, policy, {
      now,
    });
    expect(report.rows).toEqual([
      {
        place: 'env/{env}/a.yaml#image',
        image: app,
        cells: {
          dev: { digest: null, tag: 'v1', since: null, commit: null, drift: false },
          staging: null,
          production: null,
        },
        lag: [],
      },
    ]);
  });

  it('tells an image from another at the same place, and two of one name apart', async () => {
    const two = `x:\n- image: ${app}@${a}\n- image: ${app}@${b}\n`;
    const files = {
      'env/dev/a.yaml': two,
      'env/staging/a.yaml': two,
      'env/prod/a.yaml': 'x:\n- image: ghcr.io/acme/web:v1\n',
    };
    const { rows } = await status({ workspace: memoryWorkspace(files) }, policy, { now });
    expect(
      rows.map(({ image, cells }) => [image, cells['dev']?.digest, cells['staging']?.digest, cells['production']?.tag]),
    ).toEqual([
      [app, a, a, undefined],
      [app, b, b, undefined],
      ['ghcr.io/acme/web', undefined, undefined, 'v1'],
    ]);
  });
});

describe('findLineage', () => {
  it('finds what a source held once, by one walk, and leaves out what it never did', async () => {
    const { occurrences } = await scanWorkspace(workspace, policy);
    const lineage = await findLineage(memoryGit(history), policy, occurrences);
    const place = 'env/{env}/a.yaml#image';
    expect(lineage).toEqual(
      new Map([
        [lineageKey('dev', place), new Set([a])],
        [lineageKey('staging', place), new Set()],
      ]),
    );
  });

  it('walks once where a lineage is broken, and not at all with the changes at hand', async () => {
    const { occurrences } = await scanWorkspace(workspace, policy);
    const git = memoryGit(history);
    const walks: (readonly string[])[] = [];
    const counted = {
      ...git,
      changes: (ref: string, paths: readonly string[]) => [walks.push(paths), git.changes(ref, paths)][1],
    };
    const lineage = await findLineage(counted as typeof git, policy, occurrences);
    expect(walks.filter((paths) => !paths.includes(policy.file ?? ''))).toHaveLength(1);
    const changes = await readChanges(git, 'HEAD', policy, ['dev', 'staging', 'production']);
    expect(await findLineage(counted as typeof git, policy, occurrences, changes)).toEqual(lineage);
    expect(walks.filter((paths) => !paths.includes(policy.file ?? ''))).toHaveLength(1);
  });

  it('says nothing of a place that the source never had', async () => {
    const files = { 'env/staging/extra.yaml': `image: nginx@${a}` };
    const { occurrences } = await scanWorkspace(memoryWorkspace(files), policy);
    expect(await findLineage(memoryGit([{ date: '2026-03-01T00:00:00Z', files }]), policy, occurrences)).toEqual(
      new Map(),
    );
  });

  it('asks Git nothing when the sources hold it all', async () => {
    const { occurrences } = await scanWorkspace(memoryWorkspace(lanes(a, a, a)), policy);
    const lineage = await findLineage(memoryGit([], { shallow: true }), policy, occurrences);
    expect([...lineage.values()]).toEqual([new Set([a]), new Set([a])]);
  });

  it('does not take a comment or another lane of the same file for held', async () => {
    const one = (dev: string, staging: string): Files => ({
      'one.yaml': `lanes:\n  dev: {image: ${app}@${dev}} # not ${c}\n  staging: {image: ${app}@${staging}}\n`,
    });
    const commits = [{ date: '2026-03-01T00:00:00Z', files: one(a, c) }];
    const { occurrences } = await scanWorkspace(memoryWorkspace(one(a, c)), policy);
    expect([...(await findLineage(memoryGit(commits), policy, occurrences)).values()]).toEqual([new Set()]);
  });
});

describe('a selected status', () => {
  const cell = (drift = false) => ({ digest: a, tag: null, since: null, commit: null, drift });
  const lag = [{ environment: 'production', source: 'staging', behindMs: day }];
  const whole = {
    environments: ['dev', 'staging', 'production'],
    rows: [
      { place: 'p1', image: app, cells: { dev: cell(), staging: cell(), production: cell() }, lag },
      {
        place: 'p2',
        image: 'ghcr.io/other/web',
        cells: { dev: cell(), staging: cell(true), production: null },
        lag: [],
      },
    ],
    unreadable: [],
  };
  const none = { environments: [], images: [], behind: false, drift: false };
  const places = (filter: Partial<StatusFilter>): readonly string[] =>
    selectStatus(whole, { ...none, ...filter }).rows.map(({ place }) => place);

  it('is the whole where nothing is asked', () => {
    expect(selectStatus(whole, none)).toEqual(whole);
  });

  it.each<[string, Partial<StatusFilter>, readonly string[]]>([
    ['images by glob', { images: ['other/*'] }, ['p2']],
    ['environments that have the image', { environments: ['production'] }, ['p1']],
    ['what is behind', { behind: true }, ['p1']],
    ['what is behind in an environment where nothing is', { behind: true, environments: ['dev'] }, []],
    ['what has drifted', { drift: true }, ['p2']],
    ['what is behind or has drifted', { behind: true, drift: true }, ['p1', 'p2']],
  ])('shows only %s', (_, filter, expected) => {
    expect(places(filter)).toEqual(expected);
  });
});

describe('the badge of a status', () => {
  const badge = (rows: StatusReport['rows']) =>
    JSON.parse(renderBadge({ environments: ['dev'], rows, unreadable: [] }));
  const row = (cell: Partial<StatusCell>, behind = false) => ({
    place: 'p',
    image: app,
    cells: { dev: { digest: a, tag: null, since: null, commit: null, drift: false, ...cell } },
    lag: behind ? [{ environment: 'dev', source: 'x', behindMs: 1 }] : [],
  });

  it.each([
    ['not pinned before all', [row({ digest: null }), row({ drift: true })], '1 not pinned', 'red'],
    ['drift before lag', [row({ drift: true }), row({}, true)], '1 drifted', 'orange'],
    ['lag', [row({}, true), row({})], '1 behind', 'yellow'],
    ['what is current', [row({}), row({})], '2 current', 'brightgreen'],
    ['nothing', [], 'none', 'lightgrey'],
  ])('says %s', (_, rows, message, color) => {
    expect(badge(rows)).toEqual({ schemaVersion: 1, label: 'images', message, color });
  });
});
