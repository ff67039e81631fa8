import { expect, it } from '@jest/globals';
import { below, one, scan } from './runs.ts';

const app = (image: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { containers: [{ name: web, image: "${image}" }] } } }\n`;
const replace = (key: string, kind = 'ConfigMap') =>
  `replacements:\n- source: { kind: ${kind}, name: c, fieldPath: data.${key} }\n  targets: [{ select: { kind: Deployment }, fieldPaths: [spec.template.spec.containers.0.image] }]\n`;
const tree = (generator: string, more: Readonly<Record<string, string>> = {}, image = 'ghcr.io/acme/web:1') => ({
  'env/prod/web.yaml': app(image),
  'env/prod/kustomization.yaml': `resources: [web.yaml]\n${generator}`,
  ...more,
});
const pinned = `ghcr.io/acme/web:2@${one}`;
const file = (text: string) => ({ 'env/prod/file.env': text });
const envs = 'configMapGenerator: [{ name: c, envs: [file.env] }]\n';

const plugin = (says: string) => `apiVersion: builtin\nkind: ConfigMapGenerator\nmetadata: { name: c }\n${says}\n`;

/** What becomes of the image of the Deployment, whatever stands in it. */
async function markOf(files: Readonly<Record<string, string>>) {
  const { pin, needsRender } = (await scan(below, files)).find(({ file }) => file === 'env/prod/web.yaml') ?? {};
  return { pin, ...(needsRender && { open: needsRender.reason }) };
}

it.each<readonly [what: string, generator: string, more: Readonly<Record<string, string>>, by: string]>([
  ['a line of envs', `${envs}${replace('WEB')}`, file(`# images\n\n  WEB=${pinned}\nLOG=log:1\n`), 'env/prod/file.env'],
  [
    'the file of env',
    `configMapGenerator: [{ name: c, env: file.env }]\n${replace('WEB')}`,
    file(`WEB=${pinned}\r\n`),
    'env/prod/file.env',
  ],
  [
    'a literal',
    `configMapGenerator: [{ name: c, literals: ['NAME="${pinned}"'] }]\n${replace('NAME')}`,
    {},
    'env/prod/kustomization.yaml',
  ],
  [
    'a whole file',
    `configMapGenerator: [{ name: c, files: [web] }]\n${replace('web')}`,
    { 'env/prod/web': pinned },
    'env/prod/web',
  ],
  [
    'a literal of a plugin',
    `generators: [plugin.yaml]\n${replace('NAME')}`,
    { 'env/prod/plugin.yaml': plugin(`literals: [NAME=${pinned}]`) },
    'env/prod/plugin.yaml',
  ],
  [
    'a plugin in the list itself',
    `generators:\n- |\n  ${plugin('envs: [file.env]').replaceAll('\n', '\n  ')}\n${replace('WEB')}`,
    file(`WEB=${pinned}\n`),
    'env/prod/file.env',
  ],
])('a digest that a replacement takes from what a generator makes counts: %s', async (_, generator, more, by) => {
  expect(await markOf(tree(generator, more))).toEqual({ pin: { kind: 'given', by } });
});

it('a tag that a replacement takes from a generator replaces the digest of the object', async () => {
  const files = tree(`${envs}${replace('WEB')}`, file('WEB=ghcr.io/acme/web:2\n'), `ghcr.io/acme/web:1@${one}`);
  expect(await markOf(files)).toEqual({
    pin: { kind: 'replaced', by: 'env/prod/file.env', image: 'ghcr.io/acme/web:2' },
  });
});

it('where a generator says the version, a digest is to be written there', async () => {
  const files = tree(`${envs}${replace('WEB')}`, file('WEB=ghcr.io/acme/web:2\n'), 'web');
  const web = (await scan(below, files)).find(({ file }) => file === 'env/prod/web.yaml');
  expect(web?.runsAs).toEqual({ images: ['ghcr.io/acme/web'], by: 'env/prod/file.env', decides: true });
});

it.each<readonly [what: string, generator: string, more: Readonly<Record<string, string>>, reason: string]>([
  [
    'the file is not in the tree',
    envs,
    {},
    'file.env, of which env/prod/kustomization.yaml generates an object, is not in the tree',
  ],
  [
    'the environment of the build says it',
    envs,
    file('WEB\n'),
    'env/prod/file.env takes WEB from the environment of the build',
  ],
  [
    'it is laid over what is not here',
    'configMapGenerator: [{ name: c, behavior: merge, literals: [A=b] }]\n',
    {},
    'env/prod/kustomization.yaml lays a generated object over one that is not here',
  ],
])('what a replacement takes from a generator is open where %s', async (_, generator, more, reason) => {
  const files = tree(`${generator}${replace('WEB')}`, more, `ghcr.io/acme/web:1@${one}`);
  expect(await markOf(files)).toEqual({ pin: undefined, open: reason });
});

it('the data of a Secret is open', async () => {
  const files = tree(
    `secretGenerator: [{ name: c, envs: [file.env] }]\n${replace('WEB', 'Secret')}`,
    file(`WEB=${pinned}\n`),
    pinned,
  );
  expect(await markOf(files)).toMatchObject({
    open: 'the data of a Secret that env/prod/kustomization.yaml generates is in base64',
  });
});
