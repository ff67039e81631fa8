import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseBumpEvent } from '../../../packages/core/bump/event.ts';
import { UserError } from '../../../packages/core/text/errors.ts';
import { digest } from '../memory.ts';

const image = 'ghcr.io/acme/app';
const isOurs = (name: string): boolean => name.startsWith('ghcr.io/acme/');
const one = { image, digest: digest('a') };

describe('parseBumpEvent', () => {
  it.each<[string, unknown, number]>([
    ['a payload of one image', { ...one, tag: 'sha-1' }, 1],
    ['a payload of several', { images: [one, { image: 'ghcr.io/acme/web', digest: digest('b') }] }, 2],
    ['a whole event file', { action: 'image-pushed', client_payload: one, sender: { login: 'bot' } }, 1],
    ['fields that it does not know', { ...one, run: 'https://example.test', tag: null }, 1],
    ['the same image twice, alike', { images: [one, one] }, 1],
  ])('reads %s', (_, json, count) => {
    const event = parseBumpEvent(json, isOurs);
    expect(event.images).toHaveLength(count);
    expect(event.images[0]).toMatchObject({
      image,
      name: { host: 'ghcr.io', repository: 'acme/app' },
      digest: digest('a'),
    });
  });

  it.each<[string, unknown, RegExp]>([
    ['no object', 'ghcr.io/acme/app', /the event is not a JSON object/],
    ['null', null, /the event is not a JSON object/],
    ['a payload that is a list', { client_payload: [one] }, /client_payload is not/],
    ['no image at all', { inputs: {} }, /client_payload\.image is not an image name/],
    ['both shapes', { ...one, images: [one] }, /both "image" and "images"/],
    ['no images', { images: [] }, /images is not a list/],
    ['too many images', { images: Array.from({ length: 101 }, () => one) }, /more than 100/],
    ['an image that is a number', { ...one, image: 7 }, /image is not an image name/],
    ['an image with a tag', { ...one, image: `${image}:dev` }, /must be a name alone/],
    ['an image with a digest', { ...one, image: `${image}@${digest('a')}` }, /must be a name alone/],
    [
      'an image with a control character',
      { ...one, image: `${image}\n::set-output name=x::y` },
      /image is not an image name/,
    ],
    ['a digest of another algorithm', { ...one, digest: `sha512:${'a'.repeat(128)}` }, /digest is not "sha256:"/],
    ['a digest in upper case', { ...one, digest: digest('a').toUpperCase() }, /digest is not/],
    ['a digest that is no string', { ...one, digest: [digest('a')] }, /digest is not/],
    ['a digest with a tail', { ...one, digest: `${digest('a')}\n` }, /digest is not/],
    ['a tag with a control character', { ...one, tag: 'v1\u0007' }, /tag is not a tag/],
    ['a tag that is a number', { ...one, tag: 7 }, /tag is not a tag/],
    ['a wrong second image', { images: [one, { image }] }, /images\[1\]\.digest/],
    ['two digests of one image', { images: [one, { ...one, digest: digest('b') }] }, /names ghcr.io\/acme\/app twice/],
    ['what only a prototype has', Object.create({ image, digest: digest('a') }), /client_payload\.image/],
  ])('refuses %s', (_, json, message) => {
    expect(() => parseBumpEvent(json, isOurs)).toThrow(message);
    expect(() => parseBumpEvent(json, isOurs)).toThrow(UserError);
  });

  it('refuses a stranger by name', () => {
    const json = { images: [one, { image: 'nginx', digest: digest('b') }] };
    expect(() => parseBumpEvent(json, isOurs)).toThrow(/docker\.io\/library\/nginx, which the policy's firstParty/);
  });

  it('gives parsed images or a UserError for any JSON, and never repeats what it did not parse', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        try {
          for (const pushed of parseBumpEvent(json, () => true).images)
            expect(pushed.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});
