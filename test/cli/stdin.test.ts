import { expect, it } from '@jest/globals';
import { makeTree } from '../bundle/gitops.ts';
import { pipeInto } from './run.ts';

const unpinned = 'image: ghcr.io/acme/app:1\n';

it.each([
  ['UTF-16, as PowerShell pipes it', Buffer.from(`\ufeff${unpinned}`, 'utf16le'), 'it is UTF-16 text'],
  ['what is no UTF-8', Buffer.from(`${unpinned}x: \xff`, 'latin1'), 'it is not UTF-8 text'],
  ['UTF-8 with a BOM', Buffer.from(`\ufeff${unpinned}`), 'ghcr.io/acme/app has only the tag'],
])('manifests that are piped in are judged or refused, never passed over: %s', async (_, stdin, message) => {
  const result = await pipeInto(makeTree({}), stdin, 'check', '-');
  expect(result.exitCode).toBe(1);
  expect(result.stdout).toContain(message);
});

it('says that nothing was piped in: a tool that failed before the pipe prints nothing', async () => {
  const result = await pipeInto(makeTree({}), '\n', 'check', '-');
  expect(result).toMatchObject({ exitCode: 2, stdout: '' });
  expect(result.stderr).toContain('Nothing came in on stdin, so nothing was judged');
});

it.each(['json', 'sarif', 'junit', 'github'])(
  'says beside %s what was not judged, but when it is to be quiet',
  async (format) => {
    const templated = 'image: "{{ .image }}"\n';
    const result = await pipeInto(makeTree({}), templated, 'check', '-', '--format', format);
    expect(result.stdout).toContain('not-judged');
    const off = { '.github/image-policy.yaml': 'version: 1\nrules: { not-judged: off }\n' };
    const other = await pipeInto(makeTree(off), templated, 'check', '-', '--format', format);
    expect(other.stderr).toBe(
      '1 value is templated and was not judged; --render judges what it renders:\n  <stdin>:1: {{ .image }}\n',
    );
    const quiet = await pipeInto(makeTree(off), templated, 'check', '-', '--format', format, '--quiet');
    expect(quiet.stderr).toBe('');
  },
);

it('has no base to compare with', async () => {
  const result = await pipeInto(makeTree({}), unpinned, 'check', '-', '--base', 'HEAD');
  expect(result.exitCode).toBe(2);
  expect(result.stderr).toContain('--base compares files of the tree: leave it out where "-" reads manifests.');
});
