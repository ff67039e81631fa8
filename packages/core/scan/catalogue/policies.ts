import type { Shape } from './shape.ts';

const why = 'a policy about images' as const;

/** What rules of Kyverno change or make; a key in brackets is a condition, and one behind `+` is added where it is missing. */
const mutate = 'spec.rules[*].mutate';
const containers = '"+(containers)","+(initContainers)","+(ephemeralContainers)"';
/** What decides whether and on what a rule works. */
const deciding = [
  ...['targets', 'foreach[*].context', 'foreach[*].preconditions'],
  ...['foreach[*].foreach[*].context', 'foreach[*].foreach[*].preconditions'],
].join(',');

/** Policy engines: their objects speak about images, and run those that their rules write. */
export const policies: readonly Shape[] = [
  {
    id: 'kyverno.rules',
    source: 'https://kyverno.io/docs/policy-types/cluster-policy/mutate/',
    when: { group: 'kyverno.io', kinds: ['ClusterPolicy', 'Policy'] },
    images: [
      { at: `${mutate}.**."+(image)"`, bare: true, certain: true },
      { at: `${mutate}.**.{${containers}}[*].image`, bare: true, certain: true },
    ],
    ignore: [
      { at: 'spec.rules[*].{match,exclude,context,preconditions,validate,verifyImages,celPreconditions}', why },
      { at: `${mutate}.{${deciding}}`, why },
      { at: `${mutate}.**.{"(*)","<(*)"}`, why, text: true },
    ],
  },
  {
    id: 'kyverno',
    source: 'https://kyverno.io/docs/policy-types/',
    when: {
      group: 'kyverno.io',
      kinds: [
        ...['PolicyException', 'CleanupPolicy', 'ClusterCleanupPolicy', 'GlobalContextEntry', 'UpdateRequest'],
        ...['AdmissionReport', 'ClusterAdmissionReport', 'BackgroundScanReport', 'ClusterBackgroundScanReport'],
      ],
    },
    ignore: [{ at: '', why }],
  },
  {
    id: 'kyverno.cel',
    source: 'https://kyverno.io/docs/policy-types/',
    when: {
      group: 'policies.kyverno.io',
      kinds: ['Validating', 'ImageValidating', 'Deleting'].flatMap((what) => [
        `${what}Policy`,
        `Namespaced${what}Policy`,
      ]),
    },
    ignore: [{ at: '', why }],
  },
  {
    id: 'kyverno.exception',
    source: 'https://kyverno.io/docs/policy-types/',
    when: { group: 'policies.kyverno.io', kinds: ['PolicyException'] },
    ignore: [{ at: '', why }],
  },
  {
    id: 'kyverno.mutating-policy',
    source: 'https://kyverno.io/docs/policy-types/mutating-policy/',
    when: { group: 'policies.kyverno.io', kinds: ['MutatingPolicy', 'NamespacedMutatingPolicy'] },
    images: [
      { at: 'spec.{variables[*],mutations[*].applyConfiguration,mutations[*].jsonPatch}.expression', within: 'cel' },
    ],
    rest: 'nothing',
  },
  {
    id: 'kyverno.generating-policy',
    source: 'https://kyverno.io/docs/policy-types/generating-policy/',
    when: { group: 'policies.kyverno.io', kinds: ['GeneratingPolicy', 'NamespacedGeneratingPolicy'] },
    images: [{ at: 'spec.{variables,generate}[*].expression', within: 'cel' }],
    rest: 'nothing',
  },
  {
    id: 'sigstore.policy-controller',
    source: 'https://docs.sigstore.dev/policy-controller/overview/',
    when: { group: 'policy.sigstore.dev' },
    ignore: [{ at: '', why }],
  },
];

/** Functions of CEL that read a text: what they are given is YAML or JSON. */
export const celParsers = {
  source: 'https://kyverno.io/docs/policy-types/cel-libraries/',
  calls: ['yaml.parse', 'json.unmarshal'],
} as const;
