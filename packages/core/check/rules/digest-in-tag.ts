import { describeRefusal } from '../../repository/write-place.ts';
import type { Rule } from './rule.ts';
import { keyName, subject } from './words.ts';
import { writeAdvice } from './write-advice.ts';

/** Where the chart's templates show that the tag only ends an image, it says nothing. Kustomize joins name and newTag as text and makes no label of it, so an entry of `images` is left alone. */
export const digestInTag: Rule = {
  name: 'digest-in-tag',
  title: "a digest inside a chart's tag field",
  why: 'Most charts copy the tag into the label app.kubernetes.io/version, where "@" is illegal and 63 characters are the limit: the API server refuses the objects.',
  fix: 'Put the tag and the digest in two keys; where the chart has no digest key, excuse the place until it has.',
  find(occurrence) {
    const { parts, digest, problem, shape } = occurrence;
    if (parts.tag === undefined || digest === null || problem !== null || shape === 'kustomize') return undefined;
    const joined = parts.tag.text.includes('@') || /@[a-z0-9]+$/.test(parts.repository?.text ?? '');
    if (!joined) return undefined;
    const key = keyName(occurrence, 'tag', 'tag');
    const known = occurrence.composed?.write?.();
    if (known?.inTag.kind === 'tag' && known.inTag.note === null) return undefined;
    if (known?.inTag.kind === 'refused')
      return {
        message: `${subject(occurrence)} carries its digest in "${key}", and ${describeRefusal(known.inTag)}; ${writeAdvice(occurrence, digest)}.`,
      };
    const tag = occurrence.tag === null ? '' : `"${key}: ${occurrence.tag}" and `;
    return {
      message: `${subject(occurrence)} carries its digest in "${key}", which charts copy into labels that may not hold it; write ${tag}"digest: ${digest}" if the chart has that key.`,
    };
  },
};
