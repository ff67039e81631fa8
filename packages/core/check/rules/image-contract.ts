import { matchesPath } from '../../yaml/path.ts';
import type { Rule } from './rule.ts';

export const imageContract: Rule = {
  name: 'image-contract',
  title: 'a first-party image that is not given as the one value image.ref',
  why: 'One value that holds the whole reference cannot be half overridden, half inherited or joined wrongly by a template, and one edit moves it.',
  fix: 'Give the image as image.ref: repo@sha256:… and let the chart render that value as it is.',
  find({ image, path, parts, problem }, { isFirstParty }) {
    if (problem !== null || image === null || !isFirstParty(image)) return undefined;
    if (parts.reference !== undefined && [path, parts.reference.key?.text ?? ''].some(isContract)) return undefined;
    return {
      message: `${image} is ours and "${path}" is not the value the contract names; write the whole reference as "image.ref: ${image}@sha256:…" and render that value in the chart.`,
    };
  },
};

function isContract(path: string): boolean {
  return matchesPath(path, '{image.ref,**.image.ref}');
}
