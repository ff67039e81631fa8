import { parseChallenges } from '../../packages/adapters/registry/challenge.ts';
import { parseConfig, parseManifest, parseMediaType } from '../../packages/adapters/registry/manifest.ts';
import { digestAlgorithm } from '../../packages/adapters/registry/names.ts';
import { parseBodyDelay, parseRetryAfter } from '../../packages/adapters/registry/retry.ts';
import { parseBumpEvent } from '../../packages/core/bump/event.ts';
import { isDigest } from '../../packages/core/image/digest.ts';
import { findTagProblem, formatReference, parseReference, splitReference } from '../../packages/core/image/parse.ts';
import { UserError } from '../../packages/core/text/errors.ts';
import { imageOf, indexOf } from '../adapters/registry/images.ts';
import { must, shapeOf, type Target } from './target.ts';

const hex = 'ab12'.repeat(16);

const reference: Target = {
  name: 'reference',
  share: 4_200_000,
  longest: 600,
  seeds: [
    'nginx',
    'ghcr.io/acme/app:dev',
    `registry:5000/team/app:1.2@sha256:${hex}`,
    `[::1]:5000/a/b@sha512:${hex}${hex}`,
    'localhost/x__y/z--w:v1.0_rc.1',
    'test.com:5000',
    `a@sha256:sha256:${hex}`,
    'ghcr.io/acme/app@sha256:PLACEHOLDER',
  ],
  words: [
    '/',
    ':',
    '@',
    '.',
    '__',
    '--',
    'docker.io/',
    'library/',
    'sha256:',
    `@sha256:${hex}`,
    'blake3:',
    '[::1]',
    ':5000/',
    'LATEST',
    '{{',
    '$(X)',
    hex,
    'xn--',
    '…',
  ],
  run: (input) => {
    const parts = splitReference(input);
    must(parts.nameEnd >= 0 && parts.nameEnd <= input.length, 'the name ends outside the text');
    const result = parseReference(input);
    if (!result.ok) {
      const { start, end, kind, message } = result.problem;
      must(0 <= start && start <= end && end <= input.length, 'a problem stands outside the text');
      return `${kind} ${shapeOf(message)}`;
    }
    const { tag, digest } = result.reference;
    must(tag === null || findTagProblem(tag) === null, 'a tag outside the grammar');
    must(digest === null || isDigest(digest), 'a digest outside the grammar');
    const again = parseReference(formatReference(result.reference));
    must(again.ok && JSON.stringify(again) === JSON.stringify(result), 'formatting and parsing again differs');
    return `${tag !== null} ${digest?.slice(0, 6)} ${Math.min(result.reference.repository.split('/').length, 8)}`;
  },
};

const challenge: Target = {
  name: 'challenge',
  share: 2_700_000,
  longest: 3_000,
  seeds: [
    'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:x:pull"',
    'Basic realm="a, b=c", Bearer realm = "x\\"y" , error=invalid_token',
    'Negotiate abc==, NTLM, Digest qop="auth,auth-int"',
  ],
  words: [
    'Bearer ',
    'Basic',
    'realm=',
    '="',
    '"',
    ',',
    ' , ',
    '\\"',
    '\\',
    '=',
    '==',
    ' = ',
    '\t',
    'service="x"',
    'a=b',
    '~',
    '__proto__=',
  ],
  run: (input) => {
    const found = parseChallenges([input, input.slice(1)]);
    for (const { scheme, parameters } of found) {
      must(scheme !== '' && scheme === scheme.toLowerCase(), 'a scheme that is empty or upper-case');
      must(
        Object.values(parameters).every((value) => typeof value === 'string'),
        'a parameter that is no text',
      );
      must(Object.getPrototypeOf(parameters) === Object.prototype, 'a parameter has become a prototype');
    }
    return found
      .map(({ parameters }) => Object.keys(parameters).length)
      .slice(0, 6)
      .join();
  },
};

const retryAfter: Target = {
  name: 'retry-after',
  share: 1_580_000,
  longest: 300,
  seeds: [
    '120',
    'Fri, 31 Dec 1999 23:59:59 GMT',
    'toomanyrequests: retry-after: 880.092µs, allowed: 44000/minute',
    'retry-after: 1m0.5s',
  ],
  words: ['retry-after: ', '1', '.5', 'µs', 'ms', 'h', 'm', 's', 'ns', '1e9', '-', 'GMT', '99999999999999999999'],
  run: (input) => {
    const [header, body] = [parseRetryAfter(input, 1_800_000_000_000), parseBodyDelay(input)];
    for (const delay of [header, body]) must(delay === null || delay >= 0, 'a delay that is no length of time');
    return `${header === null ? '-' : Math.sign(header)} ${body === null ? '-' : Math.sign(body)}`;
  },
};

const sample = imageOf({ platform: 'linux/arm64/v8', labels: { 'org.opencontainers.image.revision': 'abc' } });

const answer: Target = {
  name: 'registry answer',
  share: 1_200_000,
  longest: 4_000,
  seeds: [indexOf([sample]), sample.manifest, sample.config].map(({ body }) => body.toString()),
  words: [
    '"manifests":',
    '[]',
    '{}',
    'null',
    '"mediaType":"x"',
    '"digest":"sha256:',
    '"platform":',
    '"config":',
    '"layers":',
    '"__proto__":',
    '1e999',
    '[[[[',
    '\\ud800',
    `"sha256:${hex}"`,
    '"created":"9999-99-99"',
    '"Labels":',
  ],
  run: (input) => {
    const body = Buffer.from(input);
    const read = parseManifest(body, parseMediaType(input.slice(0, 80)));
    const config = parseConfig(body, { digest: '', mediaType: input.slice(0, 80), platform: null });
    must(config?.created == null || !Number.isNaN(config.created.getTime()), 'a date that is none');
    must(
      Object.values(config?.labels ?? {}).every((value) => typeof value === 'string'),
      'a label that is no text',
    );
    if (!read.ok) return shapeOf(read.reason) + (config ? Object.keys(config.labels).length : '-');
    const { manifest } = read;
    if (manifest.kind === 'artifact') return manifest.kind;
    const descriptors = manifest.kind === 'index' ? manifest.children : [manifest.config];
    must(
      descriptors.every(({ digest }) => digestAlgorithm(digest) !== null),
      'a digest outside the grammar',
    );
    return `${manifest.kind} ${descriptors.length} ${descriptors[0]?.platform !== null}`;
  },
};

const event: Target = {
  name: 'event',
  share: 700_000,
  longest: 3_000,
  seeds: [
    { image: 'ghcr.io/acme/app', digest: `sha256:${hex}`, tag: '1.2.3' },
    {
      client_payload: {
        images: [
          { image: 'ghcr.io/acme/app', digest: `sha256:${hex}` },
          { image: 'ghcr.io/acme/web', digest: `sha256:${hex}`, tag: null },
        ],
      },
    },
  ].map((payload) => JSON.stringify(payload)),
  words: [
    '"image":',
    '"images":',
    '[',
    ']',
    '{',
    '}',
    ',',
    'null',
    '"digest":',
    '"tag":',
    '"\\n::set-output name=x::y"',
    '"__proto__":',
    '"constructor":',
    '1e999',
    `"sha256:${hex}"`,
    '"ghcr.io/acme/app"',
    '"evil.example/x"',
    '\\u0000',
  ],
  run: (input) => {
    try {
      const { images } = parseBumpEvent(jsonOr(input), (image) => image.startsWith('ghcr.io/acme/'));
      for (const { image, digest, tag } of images) {
        must(image.startsWith('ghcr.io/acme/') && parseReference(image).ok, 'an image that is not ours');
        must(/^sha256:[0-9a-f]{64}$/.test(digest), 'a digest outside the grammar');
        must(tag === null || findTagProblem(tag) === null, 'a tag outside the grammar');
      }
      return `${images.length} ${images[0]?.tag !== null}`;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      must(!/[\u0000-\u001f\u007f]/.test(error.message), 'a control character in a message');
      return shapeOf(error.message);
    }
  },
};

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { image: text.slice(0, 40), digest: text.slice(40, 120), tag: text.slice(120) };
  }
}

/** The parsers of single values. */
export const smallTargets: readonly Target[] = [reference, challenge, retryAfter, answer, event];
