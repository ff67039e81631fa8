import { expect, it } from '@jest/globals';
import { check } from '../../../packages/core/check/check.ts';
import { defaultPolicy } from '../../../packages/core/policy/parse.ts';
import { renderJson } from '../../../packages/core/report/json.ts';
import { digest, memoryGit, memoryRegistry, memoryWorkspace } from '../memory.ts';

const files = (path: string) => ({
  'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
  'charts/web/values.yaml': `image:\n  repository: ghcr.io/acme/web\n  digest: ${digest('a')}\n`,
  'charts/web/files/tag.txt': 'dev',
  'apps/web.yaml': JSON.stringify({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'web' },
    spec: {
      source: {
        repoURL: 'https://github.com/acme/gitops',
        path: 'charts/web',
        helm: { fileParameters: [{ name: 'image.tag', path }] },
      },
    },
  }),
});

async function judge(tree: Readonly<Record<string, string>>) {
  const ports = { workspace: memoryWorkspace(tree), git: memoryGit([{ date: '2026-01-01', files: tree }]) };
  const options = { paths: [], base: null, verify: false, render: false, ownUrls: async () => [], today: new Date(0) };
  const given = { ...ports, registry: memoryRegistry({}) } as unknown as Parameters<typeof check>[0];
  return check(given, defaultPolicy(), options);
}

it('says of an image, of which a layer is elsewhere, that another may run', async () => {
  const open = await judge(files('../gone.txt'));
  expect(open.notices).toContainEqual(
    expect.stringMatching(/^charts\/web\/values\.yaml:\d+: what is judged may not be what runs: .*fileParameters/),
  );
  expect(JSON.parse(renderJson(open)).images).toContainEqual(
    expect.objectContaining({ unknown: expect.stringContaining('fileParameters') }),
  );
});

it('says nothing where all layers are there', async () => {
  const whole = await judge(files('files/tag.txt'));
  expect(whole.notices?.join()).not.toContain('may not be what runs');
  expect(renderJson(whole)).not.toContain('"unknown"');
});

/** Named templates of which each includes the one before it twice: more steps than are followed. */
const large = Array.from({ length: 16 }, (_, index) => {
  const text = index === 0 ? '{{ "" }}'.repeat(60) : `{{ include "d${index - 1}" . }}`.repeat(2);
  return `{{ define "d${index}" }}${text}{{ end }}\n`;
}).join('');

it.each([
  [
    'is too large to run',
    { 'charts/web/templates/_d.tpl': large },
    '{{ include "d15" . }}',
    'larger than what is read here',
  ],
  [
    'has an archive that nothing declares',
    { 'charts/web/charts/db.tgz': '' },
    '',
    'db.tgz is packed, and nothing declares it',
  ],
])('says of a digest that nobody can tell of a chart that %s', async (_, more, action, reason) => {
  const template = `${action}\nimage: "{{ .Values.image.repository }}@{{ .Values.image.digest }}"\n`;
  const { notices } = await judge({ ...files('files/tag.txt'), ...more, 'charts/web/templates/web.yaml': template });
  expect(notices).toContainEqual(
    expect.stringMatching(
      new RegExp(
        `^charts/web/values\\.yaml:3: nobody here can tell whether the chart "charts/web" deploys .*${reason}`,
      ),
    ),
  );
});

it('says nothing of a digest of a chart that can be told', async () => {
  const template = 'image: "{{ .Values.image.repository }}@{{ .Values.image.digest }}"\n';
  const { notices } = await judge({ ...files('files/tag.txt'), 'charts/web/templates/web.yaml': template });
  expect(notices?.join()).not.toContain('nobody here can tell');
});
