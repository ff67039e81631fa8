import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { type Dispatcher, request } from 'undici';
import type { Result } from '../../core/text/result.ts';
import { homepage, version } from '../about.ts';
import { describeFailure, type Failure } from './failure.ts';

/** One request to make. */
export interface Ask {
  /** The registry that it is counted under, as users write it. */
  readonly host: string;
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The most bytes that the body may have. */
  readonly cap: number;
}

/** A whole answer: its body has been read, decoded, and is within the cap. */
export interface Reply {
  readonly status: number;
  /** All values of a header, in order; names in lower case. */
  readonly headers: (name: string) => readonly string[];
  readonly body: Buffer;
  /** Milliseconds that the host asks to wait, where that is more than a run waits. */
  readonly asksToWait?: number;
}

/** Milliseconds. `attempt` bounds one request from its start to the last byte. */
export interface ExchangeTimeouts {
  readonly headers: number;
  readonly body: number;
  readonly attempt: number;
}

export type Exchanged = Result<{ readonly reply: Reply }, Failure>;

/** Some registries, and firewalls before them, answer 403 to a client without a name. */
const userAgent = `image-policy/${version} (+${homepage})`;

/** Sends one request and reads its whole answer. */
export async function exchange(ask: Ask, dispatcher: Dispatcher, timeouts: ExchangeTimeouts): Promise<Exchanged> {
  try {
    const { statusCode, headers, body } = await request(ask.url, {
      method: ask.method,
      // Without a word on it any coding is allowed (RFC 9110, 12.5.3), and digests are of the content.
      headers: { 'user-agent': userAgent, 'accept-encoding': 'identity', ...ask.headers },
      body: ask.body ?? null,
      dispatcher,
      headersTimeout: timeouts.headers,
      bodyTimeout: timeouts.body,
      signal: AbortSignal.timeout(timeouts.attempt),
      // undici closes the connection after a HEAD unless told otherwise.
      ...(ask.method === 'HEAD' ? { reset: false } : {}),
    });
    const values = (name: string) => [headers[name] ?? []].flat();
    const sent = await readBody(body, ask.cap);
    const bytes = sent && (await decode(sent, values('content-encoding').join().toLowerCase(), ask.cap));
    if (bytes === null) return failed(`${ask.host} answered with more than ${ask.cap} bytes`);
    if (bytes === 'unreadable') return failed(`${ask.host} answered in an encoding that cannot be read`);
    return { ok: true, reply: { status: statusCode, headers: values, body: bytes } };
  } catch (error) {
    return describeFailure(ask.host, error, ask.url.protocol === 'http:');
  }
}

function failed(reason: string): Failure {
  return { ok: false, passing: false, reason };
}

/** The body, or null when it is longer than the cap. */
async function readBody(body: Dispatcher.ResponseData['body'], cap: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > cap) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

const decoders: Readonly<Record<string, (body: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/** What comes encoded all the same; null when it is longer than the cap. */
async function decode(body: Buffer, encoding: string, cap: number): Promise<Buffer | 'unreadable' | null> {
  if (body.length === 0 || encoding === '' || encoding === 'identity') return body;
  const decoder = decoders[encoding.trim()];
  if (decoder === undefined) return 'unreadable';
  try {
    return await decoder(body, { maxOutputLength: cap });
  } catch (error) {
    const { code } = error as { code?: unknown };
    return code === 'ERR_BUFFER_TOO_LARGE' ? null : 'unreadable';
  }
}
