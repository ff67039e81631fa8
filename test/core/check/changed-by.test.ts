import { expect, it } from '@jest/globals';
import { check } from '../../../packages/core/check/check.ts';
import { defaultPolicy } from '../../../packages/core/policy/parse.ts';
import { digest, memoryGit, memoryRegistry, memoryWorkspace } from '../memory.ts';

const pod = (image: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: web, image: ${image} }] }\n`;

/** What `--verify` says of the image of a base, and whether it has an edit for it. */
async function finding(image: string, more: Readonly<Record<string, string>>) {
  const files = { 'base/kustomization.yaml': 'resources: [web.yaml]\n', 'base/web.yaml': pod(image), ...more };
  const known = { 'ghcr.io/acme/web': { tags: { latest: digest('a'), v1: digest('a') } } };
  const ports = {
    workspace: memoryWorkspace(files),
    git: memoryGit([{ date: '2026-01-01', files }]),
    registry: memoryRegistry(known),
  } as unknown as Parameters<typeof check>[0];
  const options = { paths: [], base: null, verify: true, render: false, ownUrls: async () => [], today: new Date(0) };
  const { findings } = await check(ports, defaultPolicy(), options);
  const { message, fix, pins } = findings.find(({ file }) => file === 'base/web.yaml') ?? {};
  return { message, fix, pins };
}

const over = (text: string) => ({ 'over/kustomization.yaml': `resources: [../base]\n${text}` });
const program = 'transformers:\n- |\n  apiVersion: acme.io/v1\n  kind: Prefixer\n  metadata: { name: a }\n';
const left =
  'so Git does not say what runs; the transformer Prefixer of over/kustomization.yaml may change it, so "pin" leaves it: check with --render (input render), or write the image with its digest where kustomize ends up with it.';

it.each<readonly [what: string, image: string, more: Readonly<Record<string, string>>, message: string]>([
  [
    'a transformer may change',
    'ghcr.io/acme/web:v1',
    over(program),
    `ghcr.io/acme/web has only the tag "v1", which can be moved, ${left}`,
  ],
  [
    'a transformer may give a tag to',
    'ghcr.io/acme/web',
    over(program),
    `ghcr.io/acme/web has neither tag nor digest here, ${left}`,
  ],
  [
    'an overlay gives a tag',
    'ghcr.io/acme/web',
    over('images: [{ name: ghcr.io/acme/web, newTag: v1 }]\n'),
    'ghcr.io/acme/web has neither tag nor digest here, so Git does not say what runs; "over/kustomization.yaml" gives it another version, so write the digest there.',
  ],
  [
    'an overlay renames',
    'acme/web:v1',
    over('images: [{ name: acme/web, newName: ghcr.io/acme/web }]\n'),
    'docker.io/acme/web has only the tag "v1", which can be moved, so Git does not say what runs; "over/kustomization.yaml" deploys it as "ghcr.io/acme/web", so write the digest of that ("image-policy pin").',
  ],
  [
    'two overlays rename',
    'ghcr.io/acme/web:v1',
    {
      ...over('images: [{ name: ghcr.io/acme/web, newName: quay.io/acme/a }]\n'),
      'other/kustomization.yaml':
        'resources: [../base]\nimages: [{ name: ghcr.io/acme/web, newName: quay.io/acme/b }]\n',
    },
    'ghcr.io/acme/web has only the tag "v1", which can be moved, so Git does not say what runs; it runs as 2 images (quay.io/acme/a, quay.io/acme/b), so write a digest where each of them is named.',
  ],
])('says what pin does with an image that %s, and has no edit for it', async (_, image, more, message) => {
  expect(await finding(image, more)).toEqual({ message, fix: undefined, pins: undefined });
});
