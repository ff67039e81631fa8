import { expect, it } from '@jest/globals';
import { startGitHub } from '../adapters/github/stand-in.ts';
import { application } from '../core/deployers/find.ts';
import { findTool } from '../tool.ts';
import { commitAll, digestOf, git, makeBare, makeRepository, writeTree } from './gitops.ts';
import { startSampleRegistry } from './registry.ts';
import { describeBundle, runStep } from './runner.ts';
import { staged } from './staged.ts';

const old = digestOf('0');
const helm = findTool('helm', 'bumps that are proven by rendering');

/** A chart that reads the digest, or one that does not, deployed with the values of dev. */
async function openStage(node: string, template: string) {
  const registry = await startSampleRegistry(['acme/api']);
  const image = `${registry.host}/acme/api`;
  const workspace = makeRepository({
    '.github/image-policy.yaml': `version: 1
layout: ['env/{env}/**']
environments: { dev: { track: dev } }
firstParty: ['${registry.host}/acme/*']
registries: [{ host: '${registry.host}', plainHttp: true }]
`,
    'charts/app/Chart.yaml': 'apiVersion: v2\nname: app\nversion: 1.0.0\n',
    'charts/app/templates/pod.yaml': `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: a, image: "${template}" }] }\n`,
    'env/dev/app.yaml': `image:\n  repository: ${image}\n  tag: "1.0"\n  digest: ${old}\n`,
    'apps/dev.yaml': application({ path: 'charts/app', helm: { valueFiles: ['/env/dev/app.yaml'] } }),
  });
  const bare = makeBare(workspace);
  const github = await startGitHub({ repository: bare, settings: { token: 'ghs_token_of_the_job' } });
  const path = `${process.cwd()}/.test-tools/bin:${process.env['PATH'] ?? ''}`;
  const env = { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql`, PATH: path };
  const bump = () => runStep({ action: 'bump', workspace, node, env, inputs: { render: 'true' } });
  return { registry, github, workspace, bare, image, bump };
}

const reading = '{{ .Values.image.repository }}@{{ .Values.image.digest }}';
// No text tells which of the two it is.
const ignoring =
  '{{ .Values.image.repository }}{{ if eq .Release.Namespace `other` }}@{{ .Values.image.digest }}{{ else }}:{{ .Values.image.tag }}{{ end }}';

if (helm !== null)
  describeBundle('bump', (node) => {
    type Stage = Awaited<ReturnType<typeof openStage>>;
    const onStage = (template: string, act: (stage: Stage) => Promise<void>) =>
      staged(() => openStage(node, template), act);

    it.concurrent(
      'proposes with render what rendering proves, on the base and not on what is checked out',
      onStage(reading, async ({ bump, github, workspace }) => {
        writeTree(workspace, { 'charts/app/templates/pod.yaml': '{{ fail "not committed" }}' });
        const result = await bump();
        expect(result).toMatchObject({ exitCode: 0, annotations: [], outputs: { changed: 'true' } });
        expect(github.state.pulls[0]?.body).toContain('Proven by rendering: 1 of 1 change.');
      }),
      60_000,
    );

    it.concurrent(
      'proposes nothing with render where the chart deploys something else',
      onStage(ignoring, async ({ bump, github, image }) => {
        const result = await bump();
        expect(result).toMatchObject({ exitCode: 1, outputs: { 'pull-request-number': '' } });
        expect(result.annotations.map(({ message }) => message)).toEqual([
          expect.stringContaining('Rendering refuses it: 1 image would not run as planned, so nothing was written.'),
        ]);
        expect(result.annotations[0]?.message).toContain(`Pod web of Application web (dev): ${image}:1.0 -> `);
        expect(result.summary).toContain('### Rendered otherwise than planned');
        expect(github.state.pulls).toEqual([]);
      }),
      60_000,
    );

    it.concurrent(
      'proposes nothing with render where the clone does not hold the base',
      onStage(reading, async ({ bump, github, workspace, bare }) => {
        const clone = git(workspace, 'rev-parse', 'HEAD');
        writeTree(workspace, { 'other.yaml': 'a: 1\n' });
        commitAll(workspace, 'Move');
        git(workspace, 'push', '--quiet', bare, 'main');
        git(workspace, 'reset', '--quiet', '--hard', clone);
        git(workspace, 'reflog', 'expire', '--expire=now', '--all');
        git(workspace, 'gc', '--quiet', '--prune=now');
        const result = await bump();
        expect(result).toMatchObject({ exitCode: 1, outputs: {} });
        expect(result.annotations[0]?.message).toContain('this clone does not hold all files of the commit');
        expect(github.state.pulls).toEqual([]);
      }),
      60_000,
    );
  });
