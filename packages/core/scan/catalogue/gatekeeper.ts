import type { Shape } from './shape.ts';

const why = 'a policy about images' as const;
const mutation = 'https://open-policy-agent.github.io/gatekeeper/website/docs/mutation/';
const group = 'mutations.gatekeeper.sh';

/** Gatekeeper: its templates and constraints speak about images, and its mutators write them. */
export const gatekeeper: readonly Shape[] = [
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
    id: 'gatekeeper.assign',
    source: mutation,
    when: { group, kinds: ['Assign', 'AssignMetadata'] },
    sets: [
      {
        at: 'spec',
        location: 'location',
        values: ['parameters.assign.value', 'parameters.assign.externalData.default'],
        computed: ['parameters.assign.externalData', 'parameters.assign.fromMetadata'],
      },
    ],
  },
  {
    id: 'gatekeeper.modify-set',
    source: mutation,
    when: { group, kinds: ['ModifySet'] },
    sets: [
      {
        at: 'spec',
        location: 'location',
        values: ['parameters.values.fromList'],
        unless: ['parameters.operation', 'prune'],
      },
    ],
  },
  {
    id: 'gatekeeper.assign-image',
    source: `${mutation}#assignimage`,
    when: { group, kinds: ['AssignImage'] },
    spread: [
      {
        at: 'spec.parameters',
        ...{ registry: 'assignDomain', repository: 'assignPath', tag: 'assignTag', digest: 'assignTag' },
        signed: true,
        keeps: true,
      },
    ],
  },
];
