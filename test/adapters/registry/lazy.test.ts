import { describe, expect, it } from '@jest/globals';
import { findToken } from '../../../packages/adapters/registry/lazy.ts';

describe('the token that ghcr.io may see', () => {
  it.each([
    [undefined, true],
    ['', true],
    ['https://github.com', true],
    ['https://github.acme.example', false],
    ['https://acme.ghe.com', false],
    ['https://github.com.evil.example', false],
    ['nonsense', false],
  ])('is that of github.com: server %j', (serverUrl, expected) => {
    expect(findToken({ token: 'secret', serverUrl })).toEqual(expected ? { token: 'secret' } : {});
    expect(findToken({ token: null, serverUrl })).toEqual({});
  });
});
