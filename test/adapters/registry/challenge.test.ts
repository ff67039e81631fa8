import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseChallenges } from '../../../packages/adapters/registry/challenge.ts';

const bearer = (parameters: Record<string, string>) => ({ scheme: 'bearer', parameters });

describe('parseChallenges', () => {
  it.each([
    [
      'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:library/nginx:pull,push"',
      [
        bearer({
          realm: 'https://auth.docker.io/token',
          service: 'registry.docker.io',
          scope: 'repository:library/nginx:pull,push',
        }),
      ],
    ],
    ['BEARER Realm=x', [bearer({ realm: 'x' })]],
    ['Bearer realm = "x" , service= y', [bearer({ realm: 'x', service: 'y' })]],
    ['Bearer realm=https://a.example/t?x=1,service=s', [bearer({ realm: 'https://a.example/t?x=1', service: 's' })]],
    ['Bearer realm="a \\"b\\", Basic realm=c"', [bearer({ realm: 'a "b", Basic realm=c' })]],
    ['Bearer realm="first",realm="second"', [bearer({ realm: 'first' })]],
    ['Basic', [{ scheme: 'basic', parameters: {} }]],
    [
      'Negotiate, Bearer realm="x", Basic realm="y"',
      [
        { scheme: 'negotiate', parameters: {} },
        bearer({ realm: 'x' }),
        { scheme: 'basic', parameters: { realm: 'y' } },
      ],
    ],
    ['Negotiate oYG2MIGzoAMKAQA=, Bearer realm="x"', [{ scheme: 'negotiate', parameters: {} }, bearer({ realm: 'x' })]],
    [',, Basic realm="y",', [{ scheme: 'basic', parameters: { realm: 'y' } }]],
    ['realm="x"', []],
    ['Bearer realm="never closed', [bearer({})]],
    ['', []],
  ])('%s', (header, expected) => {
    expect(parseChallenges([header])).toEqual(expected);
  });

  it('reads several headers, each by itself', () => {
    expect(parseChallenges(['Bearer realm="broken', 'Basic realm="y"']).map(({ scheme }) => scheme)).toEqual([
      'bearer',
      'basic',
    ]);
  });

  it('ends for every header, in time', () => {
    const piece = fc.constantFrom('Bearer', ' ', ',', '=', '"', '\\', 'realm', 'x', '\t', 'é', '"a"', 'Basic ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 400 }), (pieces) => {
        for (const { scheme } of parseChallenges([pieces.join('')])) expect(scheme).not.toMatch(/[\s,="]/);
      }),
    );
  });
});
