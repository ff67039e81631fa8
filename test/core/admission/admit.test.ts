import { expect, it } from '@jest/globals';
import { buildAdmission } from '../../../packages/core/admission/admission.ts';
import { parseBaseline } from '../../../packages/core/policy/baseline.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import type { Baseline } from '../../../packages/core/policy/policy.ts';
import { renderAdmissionYaml } from '../../../packages/core/report/admission.ts';
import { type AdmissionRequest, admit, describeAdmitted } from './evaluator.ts';

const digest = `sha256:${'a1'.repeat(32)}`;
const inDev = { 'image-policy/environment': 'dev' };
const exceptions = [
  'nginx',
  'docker.io/temporalio/*',
  'quay.io/{acme,globex}/**',
  'localhost:5000/+(ab)/[xy]?',
  "q.io/a'b",
];

/** The manifests of a policy with the environments dev and prod and the exceptions above. */
function manifests(
  action: 'Deny' | 'Warn' = 'Deny',
  excepted: readonly string[] = exceptions,
  baseline?: Baseline,
): string {
  const list = excepted.map((image) => ({
    rules: ['digest-required'],
    image,
    reason: 'it\'s \\ "so"\n',
    owner: 'sre',
    expires: '2099-01-01',
  }));
  const text = `version: 1\nenvironments: { dev: {}, prod: {} }\nexceptions: ${JSON.stringify(list)}\n`;
  const policy = { ...parsePolicy(text, 'policy.yaml'), ...(baseline && { baseline }) };
  const namespaceLabel = 'image-policy/environment';
  const admission = buildAdmission(policy, { environments: [], action, namespaceLabel, today: new Date(0) });
  return renderAdmissionYaml(admission, { source: policy.file });
}

type Spec = Readonly<Record<string, unknown>>;
const named = (image: string, index: number) => ({ name: `c${index}`, image });
const specOf = (...images: readonly string[]): Spec => ({ containers: images.map(named) });
const podOf = (spec: Spec) => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' }, spec });
const templateOf = (image: string) => ({ metadata: {}, spec: specOf(image) });
const ofPod = (spec: Spec): AdmissionRequest => ({ namespaceLabels: inDev, resource: 'pods', object: podOf(spec) });

/** An object of a kind that holds a pod template. */
function holder(apiVersion: string, kind: string, image: string): AdmissionRequest {
  const template = templateOf(image);
  const job = { metadata: {}, spec: { template } };
  const spec = kind === 'CronJob' ? { schedule: '* * * * *', jobTemplate: job } : { template };
  const object = { apiVersion, kind, metadata: { name: 'a' }, spec };
  return { namespaceLabels: inDev, resource: `${kind.toLowerCase()}s`, object };
}

/** Which of the requests are let in, in their order. */
const allowed = (requests: readonly AdmissionRequest[], text = manifests()): readonly boolean[] =>
  admit(text, requests).map((verdict) => verdict.allowed);

describeAdmitted(() => {
  it('lets in what has a digest, or is excepted, however its name is written', () => {
    const images: readonly (readonly [string, boolean])[] = [
      [`ghcr.io/acme/api@${digest}`, true],
      [`ghcr.io/acme/api:1.2@${digest}`, true],
      [`api@sha512:${'0f'.repeat(64)}`, true],
      ['ghcr.io/acme/api:1.2', false],
      ['ghcr.io/acme/api', false],
      [`ghcr.io/acme/api@${digest.toUpperCase().replace('SHA', 'sha')}`, false],
      [`ghcr.io/acme/api@${digest.slice(0, -1)}`, false],
      [`ghcr.io/acme/api@${digest}0`, false],
      [`ghcr.io/acme/api@${digest}@${digest}`, false],
      [`ghcr.io/acme/api@md5:${'a'.repeat(32)}`, false],
      [`@${digest}`, false],
      ['nginx', true],
      ['nginx:1.27', true],
      ['library/nginx:1.27', true],
      ['docker.io/nginx', true],
      ['index.docker.io/library/nginx', true],
      ['registry-1.docker.io/nginx:1', true],
      ['ghcr.io/library/nginx', false],
      ['acme/nginx', false],
      ['nginx/nginx', false],
      ['nginx.evil.io/nginx', false],
      ['evil.io/docker.io/library/nginx', false],
      ['temporalio/server:1.29', true],
      ['temporalio/team/server', false],
      ['quay.io/acme/a/b:1', true],
      ['quay.io/globex/a', true],
      ['quay.io/initech/a', false],
      ['localhost:5000/abab/x1', true],
      ['localhost:5000/abab/z1', false],
    ];
    const verdicts = allowed(images.map(([image]) => ofPod(specOf(image))));
    expect(images.map(([image], index) => [image, verdicts[index]])).toEqual(images);
  });

  it('looks at every container of every kind, and at image volumes', () => {
    const pinned = `ghcr.io/acme/api@${digest}`;
    const fine = specOf(pinned);
    const debug = { ...fine, ephemeralContainers: [{ name: 'debug', image: 'busybox' }] };
    const kinds = ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'].map((kind) => ['apps/v1', kind] as const);
    const holders = [...kinds, ['batch/v1', 'Job'] as const, ['batch/v1', 'CronJob'] as const];
    const requests: readonly (readonly [AdmissionRequest, boolean])[] = [
      [ofPod({ ...fine, initContainers: [{ name: 'init', image: 'busybox' }] }), false],
      [ofPod(specOf(pinned, 'busybox')), false],
      [
        ofPod({
          ...fine,
          volumes: [
            { name: 'v', image: { reference: 'busybox' } },
            { name: 'w', emptyDir: {} },
          ],
        }),
        false,
      ],
      [ofPod({ ...fine, volumes: [{ name: 'v', image: { reference: pinned } }] }), true],
      [{ ...ofPod(debug), operation: 'UPDATE', subresource: 'ephemeralcontainers', oldObject: podOf(fine) }, false],
      ...holders.flatMap(([apiVersion, kind]) => [
        [holder(apiVersion, kind, 'busybox'), false] as const,
        [holder(apiVersion, kind, pinned), true] as const,
      ]),
      [{ ...holder('apps/v1', 'Deployment', pinned), object: { ...holderWithoutImage() } }, true],
    ];
    const verdicts = allowed(requests.map(([request]) => request));
    expect(verdicts).toEqual(requests.map(([, expected]) => expected));
  });

  it('judges only what an update brings', () => {
    const before = podOf(specOf('busybox:1'));
    const update = (...images: readonly string[]): AdmissionRequest => ({
      ...ofPod(specOf(...images)),
      operation: 'UPDATE',
      oldObject: before,
    });
    expect(allowed([update('busybox:1'), update('busybox:2'), update('busybox:1', 'busybox:2')])).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('asks only namespaces that carry the label of an environment', () => {
    const labels = [inDev, { 'image-policy/environment': 'prod' }, { 'image-policy/environment': 'other' }, {}];
    const requests = labels.map((namespaceLabels) => ({ ...ofPod(specOf('busybox')), namespaceLabels }));
    expect(allowed(requests)).toEqual([false, false, true, true]);
  });

  it('says which images it refuses, or warns of them', () => {
    const request = ofPod(specOf('busybox', 'ghcr.io/acme/api:1', `a@${digest}`));
    const [denied] = admit(manifests('Deny'), [request]);
    expect(denied).toMatchObject({ allowed: false, warnings: null });
    expect(denied?.message).toContain('no digest in docker.io/library/busybox, ghcr.io/acme/api:1: write it as');
    const [warned] = admit(manifests('Warn'), [request]);
    expect(warned).toMatchObject({ allowed: true, audited: true });
    expect(warned?.warnings?.join()).toContain('no digest in docker.io/library/busybox, ghcr.io/acme/api:1');
  });

  it('stays within the budget of an evaluation', () => {
    const many = Array.from({ length: 100 }, (_, index) => `ghcr.io/acme/{a,b}-${index}/*`);
    const images = Array.from(
      { length: 50 },
      (_, index) => `ghcr.io/acme/a-${index}/${'long-name-'.repeat(10)}x:1.2.3`,
    );
    const [fine, refused] = admit(manifests('Deny', many), [ofPod(specOf(...images)), ofPod(specOf(...images, 'x'))]);
    expect(fine).toMatchObject({ allowed: true, message: '' });
    expect(refused?.message).toContain('no digest in docker.io/library/x: write');
  });

  it('lets in what the baseline lists without a digest, and nothing like it', () => {
    const listed = parseBaseline(
      `version: 1
reason: old
owner: sre
expires: 2099-01-01
findings:
  a.yaml: { docker.io/library/redis: { digest-required: 1 }, ghcr.io/acme/a.b: { digest-required: 2 } }
  b.yaml: { ghcr.io/acme/loose: { floating-tag: 1 }, unnamed: { digest-required: 1 } }
`,
      'baseline.yaml',
    );
    const images = [
      'redis:7',
      'ghcr.io/acme/a.b',
      'ghcr.io/acme/axb:1',
      'redis/x:7',
      'x/redis',
      'ghcr.io/acme/loose:1',
    ];
    const text = manifests('Deny', [], listed);
    expect(
      allowed(
        images.map((image) => ofPod(specOf(image))),
        text,
      ),
    ).toEqual([true, true, false, false, false, false]);
    expect(text).toContain('baseline.yaml: old (sre, until 2099-01-01)');
    expect(text).toContain('some of it names no image, and the cluster knows no files');
  });
});

function holderWithoutImage() {
  const template = { metadata: {}, spec: { containers: [{ name: 'later' }] } };
  return { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'a' }, spec: { template } };
}
