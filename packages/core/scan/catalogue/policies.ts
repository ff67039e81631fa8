import type { Shape } from './shape.ts';

const why = 'a policy about images' as const;

/** Policy engines: their objects speak about images and run none. */
export const policies: readonly Shape[] = [
  {
    id: 'kyverno',
    source: 'https://kyverno.io/docs/writing-policies/',
    when: { group: 'kyverno.io' },
    ignore: [{ at: '', why }],
  },
  {
    id: 'kyverno.cel',
    source: 'https://kyverno.io/docs/policy-types/',
    when: {
      group: 'policies.kyverno.io',
      kinds: ['Validating', 'ImageValidating', 'Generating', 'Deleting'].flatMap((what) => [
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
    images: [{ at: 'spec.mutations[*].{applyConfiguration,jsonPatch}.expression', within: 'cel' }],
    rest: 'nothing',
  },
  {
    id: 'gatekeeper.template',
    source: 'https://open-policy-agent.github.io/gatekeeper/website/docs/constrainttemplates',
    when: { group: 'templates.gatekeeper.sh', kinds: ['ConstraintTemplate'] },
    ignore: [{ at: '', why }],
  },
  {
    id: 'gatekeeper.constraint',
    source: 'https://open-policy-agent.github.io/gatekeeper/website/docs/howto',
    when: { group: 'constraints.gatekeeper.sh' },
    ignore: [{ at: '', why }],
  },
  {
    id: 'sigstore.policy-controller',
    source: 'https://docs.sigstore.dev/policy-controller/overview/',
    when: { group: 'policy.sigstore.dev' },
    ignore: [{ at: '', why }],
  },
];
