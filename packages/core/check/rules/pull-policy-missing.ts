import { expectedPullPolicy } from './pull-policy.ts';
import type { Rule } from './rule.ts';
import { subject } from './words.ts';

export const pullPolicyMissing: Rule = {
  name: 'pull-policy-missing',
  title: 'a container or custom resource with an image and no pull policy',
  why: 'Without one Kubernetes chooses by the tag ("Always" for "latest" or none), and an operator as it likes: the manifest in Git differs from the object in the cluster.',
  fix: 'Write imagePullPolicy: IfNotPresent beside the image.',
  find(occurrence, { policy }) {
    if (occurrence.takesPullPolicy !== true || occurrence.pullPolicy !== undefined) return undefined;
    const expected = expectedPullPolicy(policy);
    return {
      message: `${subject(occurrence)} stands here without a pull policy, so the cluster picks one; add "imagePullPolicy: ${expected}" beside the image.`,
    };
  },
};
