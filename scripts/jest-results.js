// A reporter of jest: writes the figures of a run to the file that JEST_RESULTS names, for .ci/run. `npm cit` takes no
// arguments for jest, so --json cannot be passed on.
import { writeFileSync } from 'node:fs';

// biome-ignore lint/style/noDefaultExport: jest asks for one
export default class Results {
  onRunComplete(_contexts, results) {
    if (process.env.JEST_RESULTS) writeFileSync(process.env.JEST_RESULTS, JSON.stringify(results));
  }
}
