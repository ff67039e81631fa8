import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type ChartStore, openCharts } from '../../../packages/adapters/charts.ts';
import type { RemoteChart } from '../../../packages/core/ports.ts';
import { UserError } from '../../../packages/core/text/errors.ts';
import { findTool } from '../../tool.ts';
import { type RunningRegistry, startRegistry } from '../registry/start.ts';
import { withPath } from '../renderer/engines.ts';
import { makeTree } from '../temp.ts';
import {
  type ChartRepository,
  packChart,
  pushChart,
  type RepositoryOptions,
  startChartRepository,
  webChart,
} from './servers.ts';

const suite = 'fetching charts';
const helms = ['helm', 'helm4'].flatMap((name) => {
  const path = findTool(name, suite);
  return path === null ? [] : [[name, path] as const];
});
const distribution = findTool('distribution', suite);

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

it('is tried with the helms that are here', () => expect(helms.length).toBeLessThanOrEqual(2));

describe.each(helms)('charts of a repository over HTTP, by %s', (_, helm) => {
  const bin = makeTree();
  symlinkSync(helm, join(bin, 'helm'));

  async function open(options: RepositoryOptions = {}, archives = [packChart(helm, webChart())]) {
    const repository = await startChartRepository(helm, archives, options);
    stops.push(repository.stop);
    return repository;
  }

  const store = (places: readonly string[], cache: string | null = null): ChartStore => {
    const opened = openCharts({ pullCharts: places, registries: [] }, cache, makeTree());
    if (opened === null) throw new Error('no place');
    stops.push(opened.close);
    return opened;
  };
  const web = ({ url }: Pick<ChartRepository, 'url'>, version = '1.2.3'): RemoteChart => ({
    ...{ url, name: 'web', version, digest: null },
  });
  const pull = async (charts: ChartStore, chart: RemoteChart) => {
    const pulled = await withPath(bin, () => charts.pull(chart));
    return pulled.ok
      ? `${pulled.directory} ${[...pulled.files.keys()].sort().join(' ')}`
      : `${pulled.kind}: ${pulled.reason}`;
  };

  it('are fetched from a listed place, once, and can be read', async () => {
    const repository = await open();
    const charts = store([repository.url]);
    const both = () => Promise.all([charts.pull(web(repository)), charts.pull(web(repository))]);
    const [one, other] = await withPath(bin, both);
    expect(one).toBe(other);
    const said = [await pull(charts, web(repository))];
    expect(said[0]).toMatch(
      /^chart:\/\/web-1\.2\.3@sha256:[0-9a-f]{64} Chart\.yaml templates\/_image\.tpl templates\/pod\.yaml values\.yaml$/,
    );
    expect(repository.asked).toEqual(['/stable/index.yaml', '/stable/web-1.2.3.tgz']);
  });

  it('are kept in the cache, and what is not what it was is fetched again', async () => {
    const repository = await open();
    const cache = join(makeTree(), 'cache');
    const first = await pull(store([repository.url], cache), web(repository));
    for (const stop of stops.splice(1)) stop();
    const [folder = ''] = readdirSync(cache);
    const [archive = '', ...others] = readdirSync(join(cache, folder));
    expect(others).toEqual([]);
    expect(archive).toMatch(/^web-1\.2\.3@[0-9a-f]{64}\.tgz$/);
    expect(await pull(store([repository.url], cache), web(repository))).toBe(first);
    expect(repository.asked).toHaveLength(2);
    writeFileSync(join(cache, folder, archive), 'something else');
    expect(await pull(store([repository.url], cache), web(repository))).toBe(first);
    expect(repository.asked).toHaveLength(4);
    expect(readFileSync(join(cache, folder, archive)).length).toBeGreaterThan(100);
  });

  it('leave nothing behind without a cache', async () => {
    const repository = await open();
    const temp = makeTree();
    const before = process.env['RUNNER_TEMP'];
    process.env['RUNNER_TEMP'] = temp;
    const charts = store([repository.url]);
    await pull(charts, web(repository));
    expect(readdirSync(temp)).toHaveLength(1);
    charts.close();
    if (before === undefined) Reflect.deleteProperty(process.env, 'RUNNER_TEMP');
    else process.env['RUNNER_TEMP'] = before;
    expect(readdirSync(temp)).toEqual([]);
  });

  it.each([
    ['another path', (url: string) => `${url}-other`],
    ['the path above', (url: string) => url.replace(/\/stable$/, '')],
    ['a path that leads there and out again', (url: string) => `${url}/../other`],
    ['another port', (url: string) => url.replace(/:\d+/, ':1')],
    ['a user', (url: string) => url.replace('//', '//user:secret@')],
  ])('are not asked for at a place that is not listed: %s', async (_name, change) => {
    const repository = await open();
    const said = await pull(store([repository.url]), web({ url: change(repository.url) }));
    expect(said).toMatch(/^refused: its chart is of .*, which pullCharts does not list$/);
    expect(said).not.toContain('secret');
    expect(repository.asked).toEqual([]);
  });

  it('are not fetched from where an index leads that is not listed', async () => {
    // Packed twice, the same files have two digests.
    const archives = [packChart(helm, webChart())];
    const elsewhere = await open({}, archives);
    const away = (address: string) => ({ index: (text: string) => text.replace('- web-1.2.3.tgz', `- ${address}`) });
    const leading = await open(away(`${elsewhere.url}/web-1.2.3.tgz?signature=secret`), archives);
    const reason = `unavailable: its chart web of ${leading.url}, 1.2.3, could not be fetched: the index of ${leading.url} leads to ${elsewhere.url}/web-1.2.3.tgz, which pullCharts does not list`;
    expect(await pull(store([leading.url]), web(leading))).toBe(reason);
    expect(elsewhere.asked).toEqual([]);
    expect(await pull(store([leading.url, elsewhere.url]), web(leading))).toMatch(/^chart:/);
    const out = await open(away('../other/%2e%2e/%2e%2e/web-1.2.3.tgz'));
    expect(await pull(store([out.url]), web(out))).toContain('which pullCharts does not list');
    expect(out.asked).toEqual(['/stable/index.yaml']);
  });

  it('are not taken when they are not what the index says', async () => {
    const repository = await open({ index: (text) => text.replace(/digest: \w{4}/, 'digest: 0000') });
    expect(await pull(store([repository.url]), web(repository))).toMatch(
      /^unavailable: .* its archive has the digest [0-9a-f]{64}, and the index of .* says 0000/,
    );
  });

  it('are found by the version that Git says, whatever stands beside it', async () => {
    const repository = await open(
      {},
      [webChart('1.2.3'), webChart('1.2.30'), webChart('v2.0.0')].map((files) => packChart(helm, files)),
    );
    const charts = store([repository.url]);
    expect(await pull(charts, web(repository, '2.0.0'))).toMatch(/^chart:\/\/web-2\.0\.0@/);
    expect(await pull(charts, web(repository, '1.2.4'))).toBe(
      `unavailable: its chart web of ${repository.url}, 1.2.4, could not be fetched: the index of ${repository.url} has no web 1.2.4`,
    );
  });

  it('say why they could not be fetched, without what is secret', async () => {
    const gone = await open();
    await gone.stop();
    expect(await pull(store([gone.url]), web(gone))).toMatch(/^unavailable: .*could not be fetched: helm repo: /);
    const failing = await open({ answer: (path) => (path.endsWith('.tgz') ? { status: 500 } : null) });
    expect(await pull(store([failing.url]), web(failing))).toMatch(/^unavailable: .*: helm pull: .*500/);
    const closed = await open({ answer: () => null });
    const redirecting = await open({
      answer: (path) => (path.endsWith('.tgz') ? { status: 302, location: `${closed.url}/nothing?sig=secret` } : null),
    });
    expect(await pull(store([redirecting.url]), web(redirecting))).not.toContain('secret');
  });
});

describe.each(helms)('charts of an OCI registry, by %s', (_, helm) => {
  let registry: RunningRegistry;
  const bin = makeTree();
  symlinkSync(helm, join(bin, 'helm'));
  beforeAll(async () => {
    if (distribution !== null) registry = await startRegistry({ program: distribution });
  });
  afterAll(async () => registry?.stop());

  const store = (place: string): ChartStore => {
    const plain = { host: registry.host, plainHttp: true, tokenServer: null, requests: null };
    const opened = openCharts({ pullCharts: [place], registries: [plain] }, null, makeTree());
    if (opened === null) throw new Error('no place');
    stops.push(opened.close);
    return opened;
  };
  const pull = async (place: string, chart: Partial<RemoteChart>) => {
    const asked = { name: 'web', version: null, digest: null, url: `${place}/web`, ...chart };
    const pulled = await withPath(bin, () => store(place).pull(asked));
    return pulled.ok ? pulled.directory.split('@')[0] : `${pulled.kind}: ${pulled.reason}`;
  };

  if (distribution === null) it('are left out', () => {});
  else {
    it('are fetched by version and by digest', async () => {
      const place = `oci://${registry.host}/acme/charts`;
      const digest = pushChart(helm, packChart(helm, webChart()), place);
      expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect(await pull(place, { version: '1.2.3' })).toBe('chart://web-1.2.3');
      expect(await pull(place, { digest })).toBe(`chart://web-${digest.slice(7, 19)}`);
    });

    it('are not taken by a digest that is not there, or a version', async () => {
      const place = `oci://${registry.host}/acme/charts`;
      pushChart(helm, packChart(helm, webChart()), place);
      const none = `sha256:${'0'.repeat(64)}`;
      expect(await pull(place, { digest: none })).toMatch(
        /^unavailable: its chart oci:.*\/web, sha256:0+, could not be/,
      );
      expect(await pull(place, { version: '9.9.9' })).toMatch(/^unavailable: .*helm pull: /);
      expect(await pull(`${place}/more`, { url: `${place}/web`, version: '1.2.3' })).toMatch(/^refused: /);
    });
  }
});

it('nothing is fetched where no place is listed', () => {
  expect(openCharts({ pullCharts: [], registries: [] }, null, makeTree())).toBeNull();
});

it('charts are not kept where a change could bring some along', () => {
  const root = makeTree({ '.git/HEAD': 'ref: refs/heads/main\n', 'apps/a.yaml': 'a: 1\n' });
  const open = (cache: string, below = root) => openCharts({ pullCharts: [], registries: [] }, cache, below);
  const outside = makeTree();
  symlinkSync(root, join(outside, 'link'));
  for (const [cache, below] of [
    [join(root, '.charts')],
    [join(root, 'apps/charts/deep'), join(root, 'apps')],
    [join(root, 'charts'), join(root, 'apps')],
    [join(outside, 'link/charts')],
    [root],
  ] as const)
    expect(() => open(cache, below)).toThrow(UserError);
  expect(open(join(outside, 'charts'))).toBeNull();
  expect(open(`${root}-charts`)).toBeNull();
});
