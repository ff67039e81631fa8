import { afterAll, describe, expect, it } from '@jest/globals';
import type { FileText, Workspace } from '../../../packages/core/ports.ts';
import { commit, onStage, removeTemplate } from './sample.ts';

afterAll(removeTemplate);

/** A working tree that holds these texts, and counts what is asked of it. */
const localTree = (texts: Readonly<Record<string, string>>): Workspace => ({
  list: async () => [],
  read: async (path): Promise<FileText> => {
    const text = texts[path];
    return text === undefined ? { ok: false, reason: 'it does not exist' } : { ok: true, text };
  },
  below: async () => ({ ok: false, reason: 'absent' }),
  write: async () => {},
});

const blobs = (requests: readonly string[]): number => requests.filter((r) => r.startsWith('git/get-blob')).length;
const values = 'image:\n  ref: ghcr.io/acme/app@sha256:old\n';

describe('the tree of a commit', () => {
  it.each([[false], [true]])('lists what a directory would (a cut list: %s)', (truncatesTrees) =>
    onStage({ truncatesTrees }, async ({ forge, bare }) => {
      const made = await commit(bare, 'main', {
        'apps/prod/values.yaml': ['100644', 'a: 1\n'],
        'apps/prod/other.yaml': ['120000', '../dev/values.yaml'],
        'outside.yaml': ['120000', '/etc/passwd'],
      });
      const tree = await forge.at(made, localTree({}));
      expect(await tree.list()).toEqual([
        { path: 'apps/dev/values.yaml', unreadable: null, links: ['apps/dev/link.yaml', 'apps/prod/other.yaml'] },
        { path: 'apps/prod/values.yaml', unreadable: null },
        { path: 'outside.yaml', unreadable: 'it is a link: it leads out of the root' },
      ]);
      expect(await tree.list(['apps/prod'])).toHaveLength(2);
      expect(await tree.read('apps/prod/values.yaml')).toEqual({ ok: true, text: 'a: 1\n' });
      expect(await tree.read('nowhere.yaml')).toEqual({ ok: false, reason: 'it does not exist' });
      await expect(tree.write(new Map())).rejects.toThrow();
    }),
  );

  it('reads a file that is the same here without a request, and fetches one that is not', () =>
    onStage({}, async ({ forge, github, base }) => {
      const here = { 'apps/dev/values.yaml': values, 'README.md': '# not the same\n' };
      const tree = await forge.at(base, localTree(here));
      expect(await tree.read('apps/dev/values.yaml')).toEqual({ ok: true, text: values });
      const before = blobs(github.state.requests);
      expect(await tree.read('README.md')).toEqual({ ok: true, text: '# gitops\n' });
      expect(await tree.read('README.md')).toEqual({ ok: true, text: '# gitops\n' });
      expect(blobs(github.state.requests) - before).toBe(1);
    }));

  it('keeps BOM and line ends, and says what is no text', () =>
    onStage({}, async ({ forge, bare }) => {
      const text = '\uFEFFimage: nginx\r\nname: ä';
      const made = await commit(bare, 'main', {
        'bom.yaml': ['100644', text],
        'binary.yaml': ['100644', 'a\0b'],
      });
      const tree = await forge.at(made, localTree({}));
      expect(await tree.read('bom.yaml')).toEqual({ ok: true, text });
      expect(await tree.read('binary.yaml')).toEqual({ ok: false, reason: 'it is binary' });
    }));

  it('of a commit that is not there is a UserError', () =>
    onStage({}, async ({ forge }) => {
      await expect(forge.at('0'.repeat(39).concat('1'), localTree({}))).rejects.toMatchObject({ name: 'UserError' });
    }));
});
