import type { Client } from './client.ts';
import { refusal } from './errors.ts';

/**
 * Refusals that pass: GitHub's parts do not all know at once of what was just written. Sources: osunyorg/admin#3732 and #4384
 * (trees and commits), octokit.rb#622 (refs), peter-evans/create-pull-request#4321 (pull requests), cli/cli#8092 (merges).
 */
const passing = [
  /could not resolve to a node/i,
  /(tree|parent) sha does not exist/i,
  /BadObjectState/i,
  /object does not exist/i,
  /head sha can't be blank|head or base is invalid|no commits between/i,
  /not in the correct state/i,
  /head sha did\S*t match/i,
  /(head|base) branch was modified/i,
];

const tries = 4;

/** Runs a request; one that GitHub refuses for a reason that may pass runs again, after 1, 2 and 4 seconds. Throws the last refusal. */
export const patiently = async <T>(client: Client, request: () => Promise<T>): Promise<T> => {
  for (let count = 1; ; count += 1) {
    try {
      return await request();
    } catch (error) {
      const words = refusal(error) ?? '';
      if (count === tries || !passing.some((pattern) => pattern.test(words))) throw error;
      await client.wait(2 ** (count - 1));
    }
  }
};
