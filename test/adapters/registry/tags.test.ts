import { afterEach, describe, expect, it } from '@jest/globals';
import { type FaultServer, type Reply, startFaultServer } from './fault-server.ts';
import { openTestRegistry } from './open.ts';

const servers: FaultServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

const page = (tags: unknown, link?: string): Reply => ({
  status: 200,
  headers: { 'content-type': 'application/json', ...(link === undefined ? {} : { link }) },
  body: Buffer.from(JSON.stringify({ name: 'acme/app', tags })),
});

/** Lists the tags of acme/app, page by page: by the query that is asked. */
async function list(pages: Readonly<Record<string, Reply>>) {
  const server = await startFaultServer(({ path, query }) => {
    if (path === '/v2/') return { status: 200 };
    return (path === '/v2/acme/app/tags/list' && pages[query.toString()]) || { status: 404 };
  });
  servers.push(server);
  const host = new URL(server.url).host;
  const client = openTestRegistry(host);
  return { answer: await client.tags({ host, repository: 'acme/app' }), server };
}

describe('the list of tags', () => {
  it('is read to its last page', async () => {
    const { answer } = await list({
      'n=1000': page(['a', 'b'], '</v2/acme/app/tags/list?last=b&n=1000>; rel="next"'),
      'last=b&n=1000': page(['c']),
    });
    expect(answer).toEqual({ ok: true, value: ['a', 'b', 'c'] });
  });

  it('goes on after a full page that names no next one, until nothing new comes', async () => {
    const full = Array.from({ length: 1000 }, (_, n) => `t${n}`);
    const { answer } = await list({ 'n=1000': page(full), 'n=1000&last=t999': page(['u']) });
    expect(answer).toEqual({ ok: true, value: [...full, 'u'] });
    const { answer: all, server } = await list({ 'n=1000': page(full), 'n=1000&last=t999': page(full) });
    expect(all).toEqual({ ok: true, value: full });
    expect(server.seen.filter(({ path }) => path.includes('tags'))).toHaveLength(2);
  });

  it('stays with the registry, wherever its next page is said to be', async () => {
    const { answer, server } = await list({
      'n=1000': page(['a'], '<https://elsewhere.example/v2/other/tags/list?last=a>; rel="next"'),
      'last=a': page(['b']),
    });
    expect(answer).toEqual({ ok: true, value: ['a', 'b'] });
    expect(server.seen.map(({ path }) => path).filter((path) => path.includes('tags'))).toHaveLength(2);
  });

  it.each<[string, Readonly<Record<string, Reply>>, unknown]>([
    ['is empty where there are none', { 'n=1000': page(null) }, { ok: true, value: [] }],
    ['leaves out what is no tag', { 'n=1000': page(['a', 'b/c', 7, 'x'.repeat(200)]) }, { ok: true, value: ['a'] }],
    ['is refused where it is none', { 'n=1000': page('dev') }, { ok: false, kind: 'unavailable' }],
    ['is missing where the repository is', { 'n=1000': { status: 404 } }, { ok: false, kind: 'missing' }],
    ['is denied where it is', { 'n=1000': { status: 403 } }, { ok: false, kind: 'denied' }],
    [
      'is refused where its pages go in a circle',
      { 'n=1000': page(['a'], '</v2/acme/app/tags/list?n=1000>; rel="next"') },
      { ok: false, kind: 'unavailable', reason: expect.stringContaining('pages go in a circle') },
    ],
    [
      'is refused where a page is missing, and never a part of it',
      { 'n=1000': page(['a'], '</v2/acme/app/tags/list?last=a>; rel="next"'), 'last=a': { status: 404 } },
      { ok: false },
    ],
  ])('%s', async (_, pages, expected) => {
    expect((await list(pages)).answer).toMatchObject(expected as object);
  });
});
