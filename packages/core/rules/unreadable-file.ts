import type { RuleText } from './rule.ts';

export const unreadableFile: RuleText = {
  name: 'unreadable-file',
  title: 'a file that names images and cannot be read',
  why: 'What cannot be read is not judged, and a gate that skips in silence looks green.',
  fix: 'Mend the syntax or the link, split a file that is too large, or list it under "ignore" if it is none of ours.',
};
