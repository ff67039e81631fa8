import { gzipSync } from 'node:zlib';
import type { Reply, Seen } from './fault-server.ts';
import { type Content, imageOf, indexOf, manifestType } from './images.ts';

type Right = Extract<Reply, { readonly status: number }>;

/** One way in which a registry answers a question. */
export interface AnswerKind {
  readonly name: string;
  /** Whether HEAD, or GET, gives what the question asks for, so that it can be told to be true. */
  readonly proves: { readonly head: boolean; readonly get: boolean };
  /** GET says that it is not there. */
  readonly isGone?: true;
  /** Content that is whole, though not of its digest. */
  readonly isList?: true;
  readonly reply: (right: Right, content: Content | null, request: Seen) => Reply;
}

const other = indexOf([imageOf({ platform: 'linux/amd64', labels: { other: 'content' } })]);
export const nowhere = `sha256:${'b'.repeat(64)}`;
const no = { head: false, get: false };
const yes = { head: true, get: true };
const onlyGet = { head: false, get: true };
const onlyHead = { head: true, get: false };

const status = (code: number, headers: Record<string, string> = {}, body = ''): AnswerKind['reply'] => {
  return () => ({ status: code, headers, body });
};
const page = '<html><body>log in</body></html>';
const isHead = ({ method }: Seen): boolean => method === 'HEAD';
const body = (make: (content: Content) => string | Buffer): AnswerKind['reply'] => {
  return (right, content) => ({ ...right, ...(content && { body: make(content) }) });
};
const digest = (said: (digest: string) => string | readonly string[]): AnswerKind['reply'] => {
  return (right, content) =>
    content === null || right.headers?.['docker-content-digest'] === undefined
      ? right
      : { ...right, headers: { ...right.headers, 'docker-content-digest': said(content.digest) } };
};
const without = (name: string, right: Parameters<AnswerKind['reply']>[0]): Reply => {
  const kept = Object.entries(right.headers ?? {}).filter(([key]) => key !== name);
  return { ...right, headers: Object.fromEntries(kept) };
};

/** What registries, and what stands before them, were seen to answer; from "right" on, refusals, then 200s of which many lie. */
export const answers: readonly AnswerKind[] = [
  { name: 'right', proves: yes, reply: (right) => right },
  { name: '404', proves: no, isGone: true, reply: status(404) },
  { name: '401, no challenge', proves: no, reply: status(401) },
  { name: '401, a challenge', proves: no, reply: status(401, { 'www-authenticate': 'Basic realm="x"' }) },
  { name: '403', proves: no, reply: status(403) },
  { name: '400', proves: no, reply: status(400) },
  { name: '405', proves: no, reply: status(405) },
  { name: '410', proves: no, reply: status(410) },
  { name: '429', proves: no, reply: status(429) },
  { name: '429 for an hour', proves: no, reply: status(429, { 'retry-after': '3600' }) },
  { name: '500', proves: no, reply: status(500) },
  { name: '501', proves: no, reply: status(501) },
  { name: '502', proves: no, reply: status(502) },
  { name: '503', proves: no, reply: status(503) },
  { name: '204', proves: no, reply: status(204) },
  { name: 'reset', proves: no, reply: () => ({ fault: 'reset' }) },
  {
    name: 'redirect in a circle',
    proves: no,
    reply: (_, __, { path }) => ({ status: 307, headers: { location: path } }),
  },
  { name: 'redirect to where nobody may ask', proves: no, reply: status(307, { location: 'http://169.254.169.254/' }) },
  {
    name: 'HEAD 404, GET right',
    proves: onlyGet,
    reply: (right, _, request) => (isHead(request) ? { status: 404 } : right),
  },
  {
    name: 'HEAD 405, GET right',
    proves: onlyGet,
    reply: (right, _, request) => (isHead(request) ? { status: 405 } : right),
  },
  {
    name: 'HEAD 500, GET right',
    proves: onlyGet,
    reply: (right, _, request) => (isHead(request) ? { status: 500 } : right),
  },
  {
    name: 'HEAD right, GET 404',
    proves: onlyHead,
    isGone: true,
    reply: (right, _, request) => (isHead(request) ? right : { status: 404 }),
  },
  {
    name: 'HEAD right, GET 403',
    proves: onlyHead,
    reply: (right, _, request) => (isHead(request) ? right : { status: 403 }),
  },
  { name: '200, a page', proves: no, reply: status(200, { 'content-type': 'text/html' }, page) },
  {
    name: '200, other JSON',
    proves: no,
    reply: status(200, { 'content-type': 'application/json' }, '{"login":"here"}'),
  },
  { name: '200, nothing', proves: no, reply: status(200) },
  {
    name: '200, half of it',
    proves: onlyHead,
    reply: body((content) => content.body.subarray(0, content.body.length / 2)),
  },
  { name: '200, of another digest', proves: onlyHead, reply: body(() => other.body) },
  { name: '200, more than the cap', proves: onlyHead, reply: body(() => Buffer.alloc((16 << 20) + 1, ' ')) },
  {
    name: '200, one byte more',
    proves: onlyHead,
    isList: true,
    reply: body((content) => Buffer.concat([content.body, Buffer.from('\n')])),
  },
  { name: '200, header of another digest', proves: onlyGet, reply: digest(() => nowhere) },
  { name: '200, malformed header', proves: onlyGet, reply: digest(() => 'sha256:abc') },
  { name: '200, empty header', proves: onlyGet, reply: digest(() => '') },
  { name: '200, header twice', proves: yes, reply: digest((said) => [said, said]) },
  { name: '200, two headers', proves: onlyGet, reply: digest((said) => [said, nowhere]) },
  { name: '200, no header', proves: onlyGet, reply: (right) => without('docker-content-digest', right) },
  { name: '200, no type', proves: onlyGet, reply: (right) => without('content-type', right) },
  {
    name: '200, another type',
    proves: yes,
    // Of a blob, and of a manifest, it says nothing wrong.
    reply: (right) =>
      right.headers?.['content-type'] === undefined
        ? right
        : { ...right, headers: { ...right.headers, 'content-type': manifestType } },
  },
  {
    name: '200, gzip',
    proves: yes,
    reply: (right, content) =>
      content
        ? { ...right, headers: { ...right.headers, 'content-encoding': 'gzip' }, body: gzipSync(content.body) }
        : right,
  },
];
