import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../../packages/core/check/rules/judge.ts';
import { scanWhole } from '../../../../packages/core/inventory/whole.ts';
import { parsePolicy } from '../../../../packages/core/policy/parse.ts';
import { digest, memoryWorkspace } from '../../memory.ts';

const one = digest('one');
const tagOnly = '      image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"\n';
const eitherOr =
  '      image: "{{ .Values.image.repository }}{{ with .Values.image.digest }}@{{ . }}{{ else }}:{{ .Values.image.tag }}{{ end }}"\n';
const label = '  labels:\n    version: "{{ .Values.image.tag }}"\n';

/** `severity rule file:line`, and the messages, of prod's values over a chart with this template. */
async function findings(template: string, values: string, more = '', over: Readonly<Record<string, string>> = {}) {
  const policy = parsePolicy(
    `version: 1\nlayout: ['charts/*/values-{env}.yaml']\nenvironments: { prod: {} }\nfirstParty: ['ghcr.io/acme/*']\n${more}`,
    'policy.yaml',
  );
  const files = {
    'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    'charts/web/values.yaml': 'image:\n  repository: ghcr.io/acme/web\n',
    'charts/web/values-prod.yaml': values,
    'charts/web/templates/web.yaml': `kind: Deployment\nmetadata:\n${template}`,
    ...over,
  };
  const { occurrences } = await scanWhole(memoryWorkspace(files), policy);
  const found = judge(policy, occurrences, [], new Date('2026-11-21')).findings;
  return {
    lines: found.map(({ severity, rule, file, line }) => `${severity} ${rule} ${file}:${line}`),
    messages: found.map(({ message }) => message),
  };
}

const unread = `image:\n  tag: "1.4"\n  digest: ${one}\n`;
const inTag = `image:\n  tag: 1.4@${one}\n`;

describe('what the chart of an image reads', () => {
  it('decides whether a digest counts, at the place of the digest', async () => {
    const { lines, messages } = await findings(tagOnly, unread);
    expect(lines).toEqual(['error digest-unread charts/web/values-prod.yaml:3']);
    expect(messages[0]).toBe(
      'ghcr.io/acme/web: the chart "charts/web" reads no "digest" here, so Helm deploys the tag "1.4"; write the digest into the tag, tag: "1.4@sha256:…".',
    );
    expect((await findings(eitherOr, unread)).lines).toEqual([]);
  });

  it('leaves it to another rule where that one is off', async () => {
    const { lines } = await findings(tagOnly, unread, 'rules: { digest-unread: off }\n');
    expect(lines).toEqual(['error digest-required charts/web/values-prod.yaml:2']);
  });

  it('is a warning where the tag has a digest that counts', async () => {
    const { lines } = await findings(tagOnly, `${inTag}  digest: ${one}\n`);
    expect(lines).toContain('warning digest-unread charts/web/values-prod.yaml:3');
  });

  it('is asked with the values of the release', async () => {
    const switched =
      '      image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}{{ if .Values.pinned }}@{{ .Values.image.digest }}{{ end }}"\n';
    const { lines, messages } = await findings(switched, `${unread}pinned: false\n`);
    expect(lines).toEqual(['error digest-unread charts/web/values-prod.yaml:3']);
    expect(messages[0]).toBe(
      'ghcr.io/acme/web: the chart "charts/web" prints "ghcr.io/acme/web:1.4" (charts/web/templates/web.yaml:3) with these values, without the digest of "digest", so Helm deploys the tag "1.4"; let its chart read a digest: the chart writes a digest of its own behind the tag (charts/web/templates/web.yaml:3).',
    );
    expect((await findings(switched, `${unread}pinned: true\n`)).lines).toEqual([]);
  });

  it('is no digest in a tag that the chart cuts off, and none is written there', async () => {
    const cut = '      image: "{{ .Values.image.repository }}:{{ .Values.image.tag | splitList "@" | first }}"\n';
    const { lines, messages } = await findings(cut, inTag);
    expect(lines).toContain('error digest-unread charts/web/values-prod.yaml:2');
    expect(messages).toContainEqual(
      'ghcr.io/acme/web: the chart "charts/web" prints "ghcr.io/acme/web:1.4" (charts/web/templates/web.yaml:3) with these values, without the digest of "tag", so Helm deploys the tag "1.4"; let its chart read a digest: the chart takes the tag apart (splitList) (charts/web/templates/web.yaml:3).',
    );
  });

  it.each<readonly [string, string, string]>([
    ['into the tag', tagOnly, 'write the digest into the tag, tag: "1.4@sha256:…" — or run "image-policy pin".'],
    ['under its key', eitherOr, 'write "digest: sha256:…" — or run "image-policy pin".'],
    [
      'nowhere',
      label + tagOnly,
      'let its chart read a digest: its tag goes into a label, where a digest is not allowed (charts/web/templates/web.yaml:4).',
    ],
  ])('says that a digest is written %s', async (_, template, message) => {
    const { messages } = await findings(template, 'image:\n  tag: "1.4"\n');
    expect(messages).toEqual([expect.stringContaining(message)]);
  });

  it('says whether a digest in the tag does harm', async () => {
    expect((await findings(tagOnly, inTag)).lines).toEqual([]);
    const { lines, messages } = await findings(label + tagOnly, inTag);
    expect(lines).toEqual(['warning digest-in-tag charts/web/values-prod.yaml:2']);
    expect(messages[0]).toContain(
      'its tag goes into a label, where a digest is not allowed (charts/web/templates/web.yaml:4)',
    );
  });
});

const withFallback = (template: string, tag: string) =>
  template.replace('.Values.image.tag', `.Values.image.tag | default ${tag}`);

describe('what its layers say together and no file alone', () => {
  const both =
    '      image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}{{ with .Values.image.digest }}@{{ . }}{{ end }}"\n';

  it.each([
    [
      'a number that Helm prints as no tag',
      'image: { tag: 20240101 }\n',
      '"20240101": Helm reads it as a number or a boolean and deploys "2.0240101e+07"; quote it.',
    ],
    [
      'a number that is no repository',
      `image: { repository: 12345678, digest: ${one} }\n`,
      '"1.2345678e+07": "1.2345678e+07" is no repository name; write it as host/path, in lower case.',
    ],
    [
      'two digests',
      `image: { digest: ${one} }\n`,
      `"${one}": another key beside it names another digest; keep the digest that is meant, in one key.`,
      `image: { repository: ghcr.io/acme/web, tag: "1@${digest('two')}" }\n`,
    ],
    [
      'a version of the chart that is no tag',
      'a: 1\n',
      '"1.0+build": the tag holds a character outside letters, digits, "_", "." and "-"; a tag is 1 to 128 letters, digits, "_", "." and "-", and starts with none of "." and "-".',
    ],
  ])('is malformed: %s', async (_, values, message, chart = 'image: { repository: ghcr.io/acme/web }\n') => {
    const { lines, messages } = await findings(withFallback(both, '.Chart.AppVersion'), values, '', {
      'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\nappVersion: 1.0+build\n',
      'charts/web/values.yaml': chart,
    });
    expect(lines.map((line) => line.replace(/ charts.*/, ''))).toEqual(['error malformed-reference']);
    expect(messages).toEqual([message]);
  });

  // `pin` would write the digest of a tag that does not run.
  it.each([
    ['name another', ''],
    ['have it in a label', '      labels: { app.kubernetes.io/version: {{ .Chart.AppVersion | quote }} }\n'],
    ['ask for it', '{{- if .Chart.AppVersion }}\n      a: b\n{{- end }}\n'],
    ['tell of it', '{{/* .Chart.AppVersion is\nnot read */}}\n'],
  ])('is not the version of a chart, where its templates %s', async (_, more) => {
    const { messages } = await findings(`${more}${withFallback(both, '"latest"')}`, 'a: 1\n', '', {
      'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\nappVersion: 1.0.0\n',
      'charts/web/values.yaml': 'image: { repository: ghcr.io/acme/web }\n',
    });
    expect(messages).toEqual([expect.stringMatching(/has no digest and leaves its version to a chart/)]);
  });
});

describe('a chart that nothing deploys', () => {
  const values = {
    'charts/web/values.yaml': `image:\n  repository: ghcr.io/acme/web\n  tag: "1.4"\n  digest: ${one}\n`,
  };
  const alone = (template: string, over: Readonly<Record<string, string>> = {}) =>
    findings(template, '{}\n', 'ignore: ["**/values-prod.yaml"]\n', { ...values, ...over });
  const web = (directory: string) => ({
    'charts/all/Chart.yaml': `apiVersion: v2\nname: all\nversion: 1.0.0\ndependencies:\n  - { name: web, version: 1.0.0, repository: 'file://../${directory}' }\n`,
  });

  it('is asked whether it reads the digest of its own values', async () => {
    const { lines, messages } = await alone(tagOnly);
    expect(lines).toEqual(['error digest-unread charts/web/values.yaml:4']);
    expect(messages[0]).toContain('the chart "charts/web" reads no "digest" here, so Helm deploys the tag "1.4"');
  });

  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    ['that reads it', eitherOr, {}],
    [
      'that is a library, which renders nothing',
      tagOnly,
      { 'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\ntype: library\n' },
    ],
    ['that another one takes, and may give other values', tagOnly, web('web')],
    [
      'whose helper is in a dependency that is not here',
      '      image: "{{ include "x.image" .Values.image }}"\n',
      {
        'charts/web/Chart.yaml':
          'apiVersion: v2\nname: web\nversion: 1.0.0\ndependencies: [{ name: x, version: 1.0.0, repository: "https://charts.acme.example" }]\n',
      },
    ],
  ])('says nothing of one %s', async (_, template, over) => {
    expect((await alone(template, over)).lines).toEqual([]);
  });

  it('is asked beside another that takes something else', async () => {
    expect((await alone(tagOnly, web('other'))).lines).toEqual(['error digest-unread charts/web/values.yaml:4']);
  });
});
