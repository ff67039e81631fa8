import { describe, expect, it } from '@jest/globals';
import { writeVersion } from '../../../../packages/core/edit/write.ts';
import { digest, found, scan } from '../image-rows.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const secret = (data: string, kind = 'Secret', apiVersion = 'v1') =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: a}\ndata: {${data}}\n`;
const image = `WEB_IMAGE: ${base64('ghcr.io/acme/web:1')}`;

describe('the data of a Secret whose key says image', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['on a line', secret(image), ['data.WEB_IMAGE env ghcr.io/acme/web:1 4:19']],
    [
      'in a block',
      `kind: Secret\napiVersion: v1\ndata:\n  WEB_IMAGE: |\n    ${base64(`ghcr.io/acme/web@${digest}`).replace(/.{50}/g, '$&\n    ')}\n`,
      ['data.WEB_IMAGE env ghcr.io/acme/web@D 5:1'],
    ],
    [
      'with its tag beside it',
      secret(`WEB_IMAGE: ${base64('acme/web')}, WEB_TAG: ${base64('1.2')}`),
      ['data.WEB_IMAGE map docker.io/acme/web:1.2 4:19'],
    ],
    [
      'in a list',
      `kind: List\napiVersion: v1\nitems:\n- ${secret(image).trimEnd().replaceAll('\n', '\n  ')}\n`,
      ['items[0].data.WEB_IMAGE env ghcr.io/acme/web:1 7:21'],
    ],
    [
      'that is text',
      secret('').replace('\ndata: {}', '\nstringData: {WEB_IMAGE: acme/web:1}'),
      ['stringData.WEB_IMAGE env docker.io/acme/web:1 4:25'],
    ],
    ['of another object', secret(image, 'ConfigMap'), []],
    ['of another group', secret(image, 'Secret', 'acme.io/v1'), []],
    ['that is no reference', secret(`WEB_IMAGE: ${base64('a picture')}`), []],
    ['that is no base64', secret('WEB_IMAGE: acme_web'), []],
    ['below another key', secret(`a: {data: {${image}}}`), []],
  ])('is found: %s', (_, text, images) => expect(found(text)).toEqual(images));

  it('is left as a template where it is one', () => {
    expect(scan(secret('WEB_IMAGE: "{{ .Values.web | b64enc }}"')).templated).toHaveLength(1);
  });

  it.each([
    ['a Secret', secret(image)],
    ['a text of YAML', `kind: Pod\nspec: {containers: [{image: !!binary ${base64('acme/web:1')}}]}\n`],
  ])('is never written in %s', (_, text) => {
    const [place] = scan(text).occurrences;
    expect(place && writeVersion(place, { tag: '1', digest })).toMatchObject({
      ok: false,
      reason: expect.stringContaining('base64'),
    });
  });

  it('holds no digest that moves along', () => {
    expect(scan(secret(`WEB_IMAGE_DIGEST: ${base64(digest)}`)).looseDigests).toEqual([]);
  });
});
