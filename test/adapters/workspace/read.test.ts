import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeText } from '../../../packages/adapters/text.ts';
import { openWorkspace } from '../../../packages/adapters/workspace.ts';
import { makeTree } from '../temp.ts';

const no = (reason: string) => ({ ok: false, reason });

describe('read', () => {
  it.each([
    ['a BOM and CRLF', '\uFEFFa: b\r\n'],
    ['no final newline', 'a: b'],
    ['nothing', ''],
    ['text beyond the first buffer', 'é'.repeat(100_000)],
  ])('keeps %s', async (_, text) => {
    const workspace = openWorkspace(makeTree({ 'a.yaml': text, 'b.yaml': 'b' }));
    expect(await workspace.read('a.yaml')).toEqual({ ok: true, text });
    expect(await workspace.read('b.yaml')).toEqual({ ok: true, text: 'b' });
  });

  it.each([
    ['binary', [0x61, 0], 'it is binary'],
    ['git-crypt', [0, ...Buffer.from('GITCRYPT'), 0, 1], 'it is encrypted with git-crypt: unlock it first'],
    ['UTF-16', [0xff, 0xfe, 0x61, 0], 'it is UTF-16 text: save it as UTF-8'],
    ['Latin-1', [0x61, 0xe9], 'it is not UTF-8 text'],
    ['an overlong form', [0xc0, 0x80], 'it is not UTF-8 text'],
  ])('says that %s cannot be read', async (_, bytes, reason) => {
    expect(await openWorkspace(makeTree({ 'a.yaml': Buffer.from(bytes) })).read('a.yaml')).toEqual(no(reason));
  });

  it('decodes to text that encodes to the same bytes, or refuses', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 64 }),
      fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
    );
    fc.assert(
      fc.property(bytes, (content) => {
        const decoded = decodeText(Buffer.from(content));
        if (decoded.ok) expect(Buffer.from(decoded.text)).toEqual(Buffer.from(content));
      }),
    );
  });

  it('refuses what a hostile tree may hold', async () => {
    const outside = makeTree({ 'secret.yaml': 'password' });
    const root = makeTree({ '.git/config': 'token', 'inside/a.yaml': 'a', 'huge.yaml': '' });
    symlinkSync(join(outside, 'secret.yaml'), join(root, 'link.yaml'));
    symlinkSync(outside, join(root, 'directory'));
    symlinkSync('inside', join(root, 'alias'));
    symlinkSync('.git', join(root, 'git'));
    truncateSync(join(root, 'huge.yaml'), 2 ** 40);
    execFileSync('mkfifo', [join(root, 'fifo.yaml')]);
    mkdirSync(join(root, 'd.yaml'));
    const { read } = openWorkspace(root);
    expect(await read('link.yaml')).toEqual(no('it is a link'));
    expect(await read('directory/secret.yaml')).toEqual(no('its directory: it leads out of the root'));
    expect(await read(`../${outside.split('/').at(-1)}/secret.yaml`)).toEqual(
      no('its directory: it leads out of the root'),
    );
    expect(await read(join(outside, 'secret.yaml'))).toEqual(no('it is outside the root'));
    expect(await read('git/config')).toEqual(no('its directory: it leads into the .git directory'));
    expect(await read('.git/config')).toEqual(no('its directory: it leads into the .git directory'));
    expect(await read('fifo.yaml')).toEqual(no('it is no regular file'));
    expect(await read('d.yaml')).toEqual(no('it is no regular file'));
    expect(await read('huge.yaml')).toEqual(no('it has 1099511627776 bytes, more than the 8 MiB that are read'));
    expect(await read('missing.yaml')).toEqual(no('it does not exist'));
    expect(await read('missing/x.yaml')).toEqual(no('its directory: it does not exist'));
    expect(await read('a\0.yaml')).toEqual(no('it cannot be read (ERR_INVALID_ARG_VALUE)'));
    expect(await read('alias/a.yaml')).toEqual({ ok: true, text: 'a' });
  });
});
