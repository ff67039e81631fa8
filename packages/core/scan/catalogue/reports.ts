import type { Shape } from './shape.ts';

const tool = 'image-policy';
const ignore = [{ at: '', why: 'a report of image-policy' }] as const;

/**
 * What an earlier run of this program left in the workspace: it names images, and deploys none. Told by what it says of itself,
 * in JSON alone, and never where it is an object or values by their name, which may say anything.
 */
export const reports: readonly Shape[] = [
  { id: 'image-policy.json', source: 'https://github.com/org/image-policy/blob/main/docs/cli.md', at: 'tool' },
  {
    id: 'image-policy.sarif',
    source: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html#_Toc34317533',
    at: 'runs[*].tool.driver.name',
  },
  {
    id: 'image-policy.rdjson',
    source: 'https://github.com/reviewdog/reviewdog/tree/master/proto/rdf',
    at: 'source.name',
  },
].map(({ id, source, at }) => ({
  ...{ id, source, ignore },
  when: { object: false, file: /^(?!.*values).*\.json$/i, says: { at, text: tool } },
}));
