import type { Answer, RepositoryName } from '../../core/ports.ts';
import type { Question } from './fetch.ts';
import { parseObject } from './json.ts';
import { isAskable } from './names.ts';
import type { Reply } from './transport.ts';

/** Bytes of one page: a registry that does not page answers with all of its tags at once. */
const pageCap = 32 << 20;
const perPage = 1000;
/** Pages and tags of one repository; what has more is not followed by its list. */
const mostPages = 500;
const mostTags = 500_000;

type Ask = (name: RepositoryName, question: Question) => Promise<Answer<Reply>>;

/** All tags of a repository, page by page (distribution-spec, "Listing Tags"). Never a part of the list. */
export async function listTags(ask: Ask, name: RepositoryName): Promise<Answer<readonly string[]>> {
  const fail = (problem: string): Answer<never> => ({
    ok: false,
    kind: 'unavailable',
    reason: `the tags of ${name.host}/${name.repository}: ${problem}`,
  });
  if (!isAskable(name, 'latest')) return fail('the name is malformed');
  const tags = new Set<string>();
  const seen = new Set<string>();
  let query = `n=${perPage}`;
  for (let page = 0; page < mostPages; page++) {
    if (seen.has(query)) return fail('its pages go in a circle');
    seen.add(query);
    const answer = await ask(name, {
      method: 'GET',
      path: `tags/list?${query}`,
      accept: 'application/json',
      cap: pageCap,
    });
    if (!answer.ok) return answer;
    const listed = parsePage(answer.value.body);
    if (listed === null) return fail('the answer is no list of tags');
    const before = tags.size;
    for (const tag of listed) tags.add(tag);
    if (tags.size > mostTags) return fail(`there are more than ${mostTags}`);
    const isFull = listed.length === perPage && tags.size > before;
    const next = nextQuery(answer.value.headers('link')) ?? (isFull ? queryAfter(listed) : null);
    if (next === null) return { ok: true, value: [...tags] };
    query = next;
  }
  return fail(`they have more than ${mostPages} pages`);
}

/** The tags of a page; null where it is none. `tags: null` is a repository without one. What is no tag is left out. */
function parsePage(body: Buffer): readonly string[] | null {
  const page = parseObject(body.toString('utf8'));
  if (page === null) return null;
  const { tags } = page;
  if (tags === null) return [];
  if (!Array.isArray(tags)) return null;
  return tags.filter((tag: unknown): tag is string => typeof tag === 'string' && isTag(tag));
}

const isTag = (text: string): boolean => /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text);

/** A page that is full, and names no next one, is not known to be the last: the one after its last tag says so. */
function queryAfter(listed: readonly string[]): string {
  return new URLSearchParams({ n: String(perPage), last: listed.at(-1) ?? '' }).toString();
}

/** The query of the next page. Only that is taken: the address stays the one that was asked. */
function nextQuery(links: readonly string[]): string | null {
  for (const link of links.flatMap((text) => text.split(/,(?=\s*<)/))) {
    const [, target = '', rest = ''] = /^\s*<([^<>]*)>(.*)$/s.exec(link) ?? [];
    if (!/;\s*rel="?next"?\s*(?:;|$)/i.test(rest) || !URL.canParse(target, 'https://next.invalid')) continue;
    const { search } = new URL(target, 'https://next.invalid');
    if (search.length > 1) return search.slice(1);
  }
  return null;
}
