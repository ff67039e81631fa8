import type { Shape } from './shape.ts';

const why = 'a lock or a description of packages' as const;

/** Files that a tool knows by their name. Only where the document is no object: a manifest is one whatever its file is called. */
export const files: readonly Shape[] = [
  {
    id: 'helm.chart',
    source: 'https://helm.sh/docs/topics/charts/#the-chartyaml-file',
    when: { object: false, file: /(?:^|\/)Chart\.(?:yaml|lock)$/ },
    ignore: [{ at: '', why }],
  },
  {
    id: 'npm',
    source: 'https://docs.npmjs.com/cli/configuring-npm/package-lock-json',
    when: { object: false, file: /(?:^|\/)package(?:-lock)?\.json$/ },
    ignore: [{ at: '', why }],
  },
  {
    id: 'helm.values-schema',
    source: 'https://helm.sh/docs/topics/charts/#schema-files',
    when: { object: false, file: /(?:^|\/)values\.schema[\w.-]*\.json$/ },
    ignore: [{ at: '', why: 'a schema' }],
  },
  {
    id: 'buf',
    source: 'https://buf.build/docs/configuration/v2/buf-gen-yaml/',
    when: { object: false, file: /(?:^|\/)buf\.gen[\w.-]*\.ya?ml$/ },
    ignore: [{ at: '', why }],
  },
  {
    id: 'devcontainer-lock',
    source: 'https://containers.dev/implementors/json_reference/',
    when: { object: false, file: /(?:^|\/)\.?devcontainer-lock\.json$/ },
    ignore: [{ at: '', why }],
  },
  {
    id: 'cyclonedx',
    source: 'https://cyclonedx.org/docs/1.6/json/#bomFormat',
    when: {
      ...{ object: false, values: false, file: /\.json$/ },
      says: { at: 'bomFormat', text: 'CycloneDX' },
      keys: [
        ...['$schema', 'bomFormat', 'specVersion', 'serialNumber', 'version', 'metadata', 'components', 'services'],
        ...['externalReferences', 'dependencies', 'compositions', 'vulnerabilities', 'annotations', 'formulation'],
        ...['declarations', 'definitions', 'citations', 'properties', 'signature'],
      ],
    },
    ignore: [{ at: '', why }],
  },
  {
    id: 'spdx',
    source: 'https://spdx.github.io/spdx-spec/v2.3/document-creation-information/#66-document-name-field',
    when: {
      ...{ object: false, values: false, file: /\.spdx\.json$/ },
      keys: [
        ...['spdxVersion', 'dataLicense', 'SPDXID', 'name', 'documentNamespace', 'creationInfo', 'comment', 'packages'],
        ...['files', 'snippets', 'relationships', 'annotations', 'revieweds', 'documentDescribes'],
        ...['hasExtractedLicensingInfos', 'externalDocumentRefs', '@context', '@graph'],
      ],
    },
    ignore: [{ at: '', why }],
  },
  {
    id: 'github.issue-form',
    source:
      'https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms',
    when: { object: false, file: /(?:^|\/)\.github\/ISSUE_TEMPLATE\// },
    ignore: [{ at: '', why: 'a record or a description' }],
  },
  {
    id: 'trivy',
    source: 'https://trivy.dev/latest/docs/references/configuration/config-file/#db-options',
    when: { object: false, file: /(?:^|\/)\.?trivy[\w.-]*\.ya?ml$/ },
    ignore: [
      'db.{repository,"java-repository"}',
      'misconfiguration.{"checks-bundle-repository","policy-bundle-repository"}',
    ].map((at) => ({ at, why: 'data that a tool fetches' as const })),
  },
  {
    id: 'goreleaser',
    source: 'https://goreleaser.com/customization/',
    when: { object: false, file: /(?:^|\/)\.goreleaser[\w.-]*\.ya?ml$/ },
    pushes: [''],
  },
];
