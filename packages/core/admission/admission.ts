import { findEnvironment } from '../plan/lanes.ts';
import type { Policy } from '../policy/policy.ts';
import { UserError } from '../text/errors.ts';
import { findUnpinned, matchNames, type Variable } from './cel.ts';
import { type CarriedException, type CarriedExceptions, carryExceptions } from './exceptions.ts';

export interface AdmissionOptions {
  /** Environments to bind the policy to; empty: all of the policy file. */
  readonly environments: readonly string[];
  /** What becomes of a request that breaks the policy; null: as the severity of `digest-required` says. */
  readonly action: 'Deny' | 'Warn' | null;
  /** The namespace label whose value is the name of the environment. */
  readonly namespaceLabel: string;
  /** The day against which exceptions expire. */
  readonly today: Date;
}

/** What a cluster needs to refuse images without a digest. */
export interface Admission {
  readonly policy: AdmissionPolicy;
  /** One an environment; one for every namespace with the label where the policy file has no environments. */
  readonly bindings: readonly AdmissionBinding[];
  readonly exceptions: CarriedExceptions;
}

/** `metadata` and `spec` of a ValidatingAdmissionPolicy. */
export interface AdmissionPolicy {
  readonly name: string;
  readonly variables: readonly Variable[];
  readonly validation: { readonly expression: string; readonly message: string; readonly messageExpression: string };
}

/** A ValidatingAdmissionPolicyBinding. */
export interface AdmissionBinding {
  readonly name: string;
  /** Null: every namespace that has the label. */
  readonly environment: string | null;
  readonly namespaceLabel: string;
  readonly actions: readonly ('Deny' | 'Warn' | 'Audit')[];
}

const admissionPolicyName = 'image-policy-digests';

/** The rule `digest-required` as a Kubernetes admission policy. UserError for a wrong option, or where the rule is off. */
export function buildAdmission(policy: Policy, options: AdmissionOptions): Admission {
  checkLabel(options.namespaceLabel);
  const actions = chooseActions(policy, options.action);
  const exceptions = carryExceptions(policy, options.today);
  return {
    policy: describePolicy(exceptions.carried),
    bindings: chooseEnvironments(policy, options.environments).map((environment) => ({
      name: environment === null ? admissionPolicyName : `${admissionPolicyName}-${objectName(environment)}`,
      environment,
      namespaceLabel: options.namespaceLabel,
      actions,
    })),
    exceptions,
  };
}

function describePolicy(carried: readonly CarriedException[]): AdmissionPolicy {
  const excused = carried.map(({ pattern }, index) => ({
    name: `exception${index + 1}`,
    expression: matchNames(pattern),
  }));
  const isExcused = excused.map(({ name }) => `name in variables.${name}`).join(' || ');
  const refused = isExcused === '' ? 'variables.names' : `variables.names.filter(name, !(${isExcused}))`;
  return {
    name: admissionPolicyName,
    variables: [...findUnpinned(), ...excused, { name: 'refused', expression: refused }],
    validation: {
      expression: 'size(variables.refused) == 0',
      message: `every image needs a digest: ${fix}`,
      messageExpression: `'no digest in ' + variables.refused.join(', ') + ': ${fix}'`,
    },
  };
}

const fix = 'write it as name@sha256:... in Git (image-policy, rule digest-required)';

function chooseActions(policy: Policy, action: AdmissionOptions['action']): AdmissionBinding['actions'] {
  const { severity } = policy.rules['digest-required'];
  if (severity === 'off') {
    throw new UserError(
      'The rule digest-required is off in the policy file, so there is nothing to admit by: set it on.',
    );
  }
  const chosen = action ?? (severity === 'error' ? 'Deny' : 'Warn');
  return chosen === 'Deny' ? ['Deny'] : ['Warn', 'Audit'];
}

function chooseEnvironments(policy: Policy, asked: readonly string[]): readonly (string | null)[] {
  const known = policy.environments.map(({ name }) => name);
  for (const name of asked) findEnvironment(policy, name);
  const chosen = asked.length > 0 ? known.filter((name) => asked.includes(name)) : known;
  for (const name of chosen) checkEnvironment(name, known);
  return chosen.length > 0 ? chosen : [null];
}

/** A name that is a label's value must have at most 63 characters, and two bindings must not have one name. */
function checkEnvironment(name: string, known: readonly string[]): void {
  if (name.length > 63)
    throw new UserError(`The environment ${JSON.stringify(name)} is longer than the 63 characters of a label.`);
  const twin = known.find((other) => other !== name && objectName(other) === objectName(name));
  if (twin === undefined) return;
  const both = `${JSON.stringify(name)} and ${JSON.stringify(twin)}`;
  throw new UserError(`The environments ${both} would have one binding in the cluster: rename one of them.`);
}

/** RFC 1123, as names of cluster objects must be. */
function objectName(environment: string): string {
  return environment
    .toLowerCase()
    .replace(/[^a-z0-9.-]/g, '-')
    .replace(/[.-]*\.[.-]*/g, '.');
}

/** Kubernetes' grammar of label keys: an optional DNS prefix and a name. */
function checkLabel(label: string): void {
  const name = '[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?';
  const prefix = '(?=[^/]{1,253}/)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*/';
  if (new RegExp(`^(?:${prefix})?${name}$`).test(label)) return;
  throw new UserError(
    `${JSON.stringify(label)} is no label: write prefix/name, such as acme.io/environment (--namespace-label).`,
  );
}
