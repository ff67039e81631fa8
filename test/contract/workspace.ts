import { expect, it } from '@jest/globals';
import type { Workspace } from '../../packages/core/ports.ts';

type OpenTree = (
  files: Readonly<Record<string, string>>,
  links?: Readonly<Record<string, string>>,
) => Promise<Workspace> | Workspace;

const chart = {
  'charts/web/Chart.yaml': 'name: web\n',
  'charts/web/.helmignore': '*.md\n',
  'charts/web/templates/_helpers.tpl': '{{- define "x" -}}{{- end -}}\r\n',
  'charts/web/templates/NOTES.txt': 'hello',
  'charts/web/files/script.sh': 'echo\n',
  'charts/other/values.yaml': 'a: 1\n',
  'charts/webs/values.yaml': 'a: 2\n',
};

/** What every workspace makes of a directory; with links where it can have them. */
export function describeFiles(open: OpenTree, hasLinks: boolean): void {
  const texts = async (files: Readonly<Record<string, string>>, directory: string, links = {}) => {
    const below = await (await open(files, links)).below(directory);
    return below.ok
      ? [...below.files].map(([path, content]) => [path, content.ok ? content.text : content.reason])
      : below.reason;
  };

  it('reads every file below a directory, whatever its ending, sorted', async () => {
    expect(await texts(chart, 'charts/web')).toEqual([
      ['.helmignore', '*.md\n'],
      ['Chart.yaml', 'name: web\n'],
      ['files/script.sh', 'echo\n'],
      ['templates/NOTES.txt', 'hello'],
      ['templates/_helpers.tpl', '{{- define "x" -}}{{- end -}}\r\n'],
    ]);
  });

  it('reads all of a tree by its root', async () => {
    expect(await texts({ 'a.txt': '1', 'b/c': '2' }, '')).toEqual([
      ['a.txt', '1'],
      ['b/c', '2'],
    ]);
  });

  it('has nothing of a directory that is not there', async () => {
    expect(await texts(chart, 'charts/we')).toBe('it does not exist');
  });

  if (!hasLinks) return;

  it('follows links to files and into directories, and says where one leads nowhere, out of the tree or in a circle', async () => {
    const links = {
      'charts/web/charts/other': '../../other',
      'charts/web/templates/_common.tpl': '../../../shared.tpl',
      'charts/web/out': '/etc/passwd',
      'charts/web/gone': 'nowhere',
      'charts/web/again': '..',
    };
    const files = { 'charts/web/Chart.yaml': 'name: web\n', 'charts/other/values.yaml': 'a: 1\n', 'shared.tpl': 'x' };
    expect(await texts(files, 'charts/web', links)).toEqual([
      ['Chart.yaml', 'name: web\n'],
      ['again/other/values.yaml', 'a: 1\n'],
      ['again/web', 'it is a link: it leads in a circle'],
      ['charts/other/values.yaml', 'a: 1\n'],
      ['gone', 'it is a link: it does not exist'],
      ['out', 'it is a link: it leads out of the root'],
      ['templates/_common.tpl', 'x'],
    ]);
  });

  it('refuses more files than a chart has', async () => {
    const many = Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`c/${index}`, '']));
    expect(await texts(many, 'c')).toBe('it holds more than 5000 files');
  });
}
