import { Document, isMap, isSeq } from 'yaml';
import type { Admission, AdmissionBinding } from '../admission/admission.ts';
import type { PolicyException } from '../policy/policy.ts';
import { cut, logLine, safeJson } from '../text/untrusted.ts';

export interface AdmissionRenderOptions {
  /** The policy file it was made from; null where there is none. */
  readonly source: string | null;
}

/** The policy and its bindings as YAML documents, ready for `kubectl apply -f -`, with the exceptions said beside them. */
export function renderAdmissionYaml(admission: Admission, options: AdmissionRenderOptions): string {
  const policy = openDocument(policyObject(admission));
  policy.commentBefore = comment(headline(admission, options));
  commentVariables(policy, admission);
  const bindings = admission.bindings.map((binding) => openDocument(bindingObject(admission, binding)));
  return [policy, ...bindings].map((document) => document.toString({ lineWidth: 0 })).join('---\n');
}

/** The same as one List, for a program. */
export function renderAdmissionJson(admission: Admission): string {
  const items = [policyObject(admission), ...admission.bindings.map((binding) => bindingObject(admission, binding))];
  return `${safeJson({ apiVersion: 'v1', kind: 'List', items })}\n`;
}

/** kubectl reads YAML 1.1, in which `on` is no text and neither is a date. */
const openDocument = (value: unknown): Document => new Document(value, { version: '1.1' });

const apiVersion = 'admissionregistration.k8s.io/v1';

/** Pods, and all that holds a template of one. */
const resourceRules = [
  { apiGroups: [''], resources: ['pods', 'pods/ephemeralcontainers'] },
  { apiGroups: ['apps'], resources: ['deployments', 'statefulsets', 'daemonsets', 'replicasets'] },
  { apiGroups: ['batch'], resources: ['jobs', 'cronjobs'] },
].map(({ apiGroups, resources }) => ({
  apiGroups,
  apiVersions: ['v1'],
  operations: ['CREATE', 'UPDATE'],
  resources,
}));

function policyObject({ policy, exceptions }: Admission) {
  return {
    apiVersion,
    kind: 'ValidatingAdmissionPolicy',
    metadata: { name: policy.name, annotations: annotate(exceptions) },
    spec: {
      failurePolicy: 'Fail',
      matchConstraints: { resourceRules },
      variables: policy.variables,
      validations: [{ ...policy.validation, reason: 'Invalid' }],
    },
  };
}

function bindingObject({ policy }: Admission, { name, environment, namespaceLabel, actions }: AdmissionBinding) {
  const anyValue = { matchExpressions: [{ key: namespaceLabel, operator: 'Exists' }] };
  return {
    apiVersion,
    kind: 'ValidatingAdmissionPolicyBinding',
    metadata: { name },
    spec: {
      policyName: policy.name,
      validationActions: actions,
      matchResources: {
        namespaceSelector: environment === null ? anyValue : { matchLabels: { [namespaceLabel]: environment } },
      },
    },
  };
}

function annotate({ carried, leftOut }: Admission['exceptions']): Readonly<Record<string, string>> {
  const until = carried.map(({ exception }) => exception.expires).sort()[0];
  return {
    'image-policy/rule': 'digest-required',
    ...(until !== undefined && { 'image-policy/renew-after': until }),
    ...Object.fromEntries(
      carried.map(({ exception }, index) => [`image-policy/exception-${index + 1}`, describeCarried(exception)]),
    ),
    ...Object.fromEntries(
      leftOut.map(({ exception, reason }, index) => [
        `image-policy/left-out-${index + 1}`,
        `${describe(exception)}; left out: ${reason}`,
      ]),
    ),
  };
}

function describeCarried(exception: PolicyException): string {
  const { paths } = exception;
  return `${describe(exception)}${paths.length === 0 ? '' : `; in Git only in ${oneLine(paths.join(', '))}`}`;
}

function describe({ image, paths, baseline, owner, expires, reason }: PolicyException): string {
  const what = baseline ?? image ?? paths.join(', ');
  return `${oneLine(what)}: ${oneLine(reason)} (${oneLine(owner)}, until ${expires})`;
}

/** 500 characters tell a reason; all annotations of an object together may have 256 KiB. */
const oneLine = (text: string): string => cut(logLine(text), 500);

function headline({ exceptions }: Admission, { source }: AdmissionRenderOptions): readonly string[] {
  return [
    source === null
      ? 'Made by "image-policy admission" without a policy file: write one ("image-policy init" drafts it) and make this anew.'
      : `Made by "image-policy admission" from ${oneLine(source)}: change that file and make it anew.`,
    ...(exceptions.carried.length > 0 ? ['An exception is in force until this is made anew without it.'] : []),
    ...exceptions.leftOut.map(({ exception, reason }) => `Left out: ${describe(exception)}; ${reason}`),
  ];
}

function commentVariables(document: Document, { policy, exceptions }: Admission): void {
  const variables = document.getIn(['spec', 'variables']);
  const first = policy.variables.findIndex(({ name }) => name === 'exception1');
  if (!isSeq(variables) || first < 0) return;
  for (const [index, { exception }] of exceptions.carried.entries()) {
    const item = variables.items[first + index];
    if (isMap(item)) item.commentBefore = comment([describeCarried(exception)]);
  }
}

const comment = (lines: readonly string[]): string => lines.map((line) => ` ${line}`).join('\n');
