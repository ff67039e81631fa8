import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { findTool } from '../tool.ts';

const sample = 'action-examples/gitops';
const layered = 'action-examples/layered';
const service = `${sample}/charts/service`;
const app = `${sample}/charts/app`;
const one = 'sha256:07ab3f3a6c8095ab3ec760c7aa752311d2a2b4033e083df74e8da233f4d3dfb7';
const two = 'sha256:f565640f14bef1c64c7caf92f6ac5f652b62e3eedc8bcbbda7e165ecf8c46064';

const helms = ['helm', 'helm4'].flatMap((name) => {
  const path = findTool(name, `the sample charts under ${name}`);
  return path === null ? [] : [{ name, path }];
});

describe('the sample charts', () => {
  it.each([service, app])('%s has a schema for its values', (chart) => {
    const { properties } = JSON.parse(readFileSync(`${chart}/values.schema.json`, 'utf8'));
    expect(Object.keys(properties)).toEqual(Object.keys(parse(readFileSync(`${chart}/values.yaml`, 'utf8'))));
  });
});

for (const { name, path } of helms) describe(`under ${name}`, () => proveCharts(path));

function proveCharts(helm: string): void {
  /** What every container of the rendered manifests says. */
  function render(chart: string, ...args: readonly string[]): readonly Container[] {
    const { status, stdout, stderr } = spawnSync(helm, ['template', 'x', chart, ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return parseAllDocuments(stdout).flatMap((document) => containersOf(document.toJS()));
  }

  const set = (values: string): readonly string[] => ['--set', values];
  const images = (values: string) => render(app, ...set(values)).map(({ image }) => image);

  it.each(['platform', 'worker'])('%s renders in every environment, pinned and with its pull policy', (name) => {
    for (const environment of ['local', 'dev', 'staging', 'production']) {
      const values = [`_shared/apps/${name}.yaml`, `env/${environment}/apps/${name}.yaml`];
      const containers = render(service, ...values.flatMap((file) => ['-f', `${sample}/sources/values/${file}`]));
      expect(containers).toHaveLength(2);
      for (const container of containers) {
        expect(container.image).toMatch(/@sha256:[0-9a-f]{64}$/);
        expect(container.imagePullPolicy).toBe('IfNotPresent');
      }
    }
  });

  it.each([
    [
      'platform',
      'charts/service',
      ['services/defaults.yaml', 'services/platform/values.yaml', 'services/platform/values-ENV.yaml'],
    ],
    ['scheduler', 'charts/scheduler', ['environments/ENV/values/scheduler.yaml']],
    ['cleanup', 'jobs/cleanup', ['jobs/cleanup/values-ENV.yaml']],
  ])('%s in layers renders in every environment with the digest of that environment alone', (name, chart, files) => {
    const digests = ['dev', 'staging', 'production'].map((environment) => {
      const values = files.flatMap((file) => ['-f', `${layered}/${file.replace('ENV', environment)}`]);
      const own = readFileSync(values.at(-1) ?? '', 'utf8').match(/sha256:[0-9a-f]{64}/)?.[0] ?? '';
      const [image] = render(`${layered}/${chart}`, ...values).map((container) => container.image);
      expect(image).toMatch(new RegExp(`^ghcr\\.io/acme/${name}:sha-[0-9a-f]{40}@${own}$`));
      return own;
    });
    expect(new Set(digests).size).toBe(3);
  });

  it.each([
    ['image.ref', ''],
    ['migrations.image.ref', `image.ref=a/b@${one},migrations.enabled=true`],
    ['waitFor.image.ref', `image.ref=a/b@${one},waitFor.host=db`],
  ])('does not render without %s', (name, values) => {
    expect(() => render(service, ...set(values))).toThrow(`${name} is required`);
  });

  it.each<[string, string, readonly string[]]>([
    ['ref as it is', `image.ref=a/b:1.4@${one}`, [`a/b:1.4@${one}`, `a/b:1.4@${one}`]],
    [
      'a digest before a tag, which stays to be read',
      `image.repository=a/b,image.tag=v1,image.digest=${one}`,
      [`a/b:v1@${one}`, `a/b:v1@${one}`],
    ],
    ['a digest alone', `image.repository=a/b,image.digest=${one}`, [`a/b@${one}`, `a/b@${one}`]],
    ['a tag where there is no digest', 'image.repository=a/b,image.tag=v1', ['a/b:v1', 'a/b:v1']],
    [
      "a component's ref before the root's",
      `image.ref=a/b@${one},worker.image.ref=a/w@${two}`,
      [`a/b@${one}`, `a/w@${two}`],
    ],
    [
      "a component's digest without the root's tag, which is another version's",
      `image.repository=a/b,image.tag=v1,image.digest=${one},worker.image.digest=${two}`,
      [`a/b:v1@${one}`, `a/b@${two}`],
    ],
    [
      "a component's tag without the root's digest, which would make it inert",
      `image.repository=a/b,image.digest=${one},worker.image.tag=v2`,
      [`a/b@${one}`, 'a/b:v2'],
    ],
    [
      "a component's repository with its own digest",
      `image.ref=a/b@${one},worker.image.repository=a/w,worker.image.digest=${two}`,
      [`a/b@${one}`, `a/w@${two}`],
    ],
    ['only what is enabled', `image.ref=a/b@${one},worker.enabled=false`, [`a/b@${one}`]],
  ])('renders %s', (_, values, expected) => {
    expect(images(values)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['no image', '', 'api.image: ref is required'],
    ['ref and parts', `image.ref=a/b@${one},image.tag=v1`, 'image: ref stands alone'],
    ['parts over a ref', `image.ref=a/b@${one},worker.image.tag=v1`, 'give worker.image.ref'],
    [
      "another repository with the root's digest",
      `image.repository=a/b,image.digest=${one},worker.image.repository=a/w`,
      'worker.image: a/w has neither digest nor tag',
    ],
    ['a digest in a tag', `image.repository=a/b,image.tag=v1@${one}`, 'does not match pattern'],
    ['a short digest', 'image.repository=a/b,image.digest=sha256:abc', 'does not match pattern'],
    [
      'requireDigest and a tag',
      'image.repository=a/b,image.tag=v1,imagePolicy.requireDigest=true',
      'requireDigest is on',
    ],
    ['requireDigest and a ref by tag', 'image.ref=a/b:v1,imagePolicy.requireDigest=true', 'requireDigest is on'],
  ])('does not render %s', (_, values, message) => {
    expect(() => images(values)).toThrow(message);
  });

  it('renders what requireDigest asks for, and no label of the image', () => {
    const values = `image.repository=a/b,image.tag=v1,image.digest=${one},imagePolicy.requireDigest=true`;
    expect(images(values)).toEqual([`a/b:v1@${one}`, `a/b:v1@${one}`]);
    const { stdout } = spawnSync(helm, ['template', 'x', app, ...set(values)], { encoding: 'utf8' });
    expect(stdout).toMatch(/app\.kubernetes\.io\/version: "1\.0\.0"/);
  });
}

interface Container {
  readonly image: string;
  readonly imagePullPolicy?: string;
}

interface Workload {
  readonly template?: { readonly spec: Readonly<Record<string, readonly Container[]>> };
}

function containersOf(manifest: {
  readonly spec?: Workload & { readonly jobTemplate?: { readonly spec: Workload } };
}): readonly Container[] {
  const pod = (manifest?.spec?.jobTemplate?.spec ?? manifest?.spec)?.template?.spec;
  return [...(pod?.['initContainers'] ?? []), ...(pod?.['containers'] ?? [])];
}
