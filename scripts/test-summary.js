// Prints jest's figures from the file that scripts/jest-results.js wrote: what failed, by name, and as the last line
// "N passed, N failed".
import { readFileSync } from 'node:fs';

const results = readResults(process.argv[2]);
const failed = results.testResults.filter(({ failureMessage }) => failureMessage);
for (const { testFilePath, failureMessage } of failed) console.log(`FAIL ${testFilePath}\n${failureMessage}`);
console.log(`Test suites: ${results.numPassedTestSuites} passed, ${results.numFailedTestSuites} failed`);
// A suite that could not be loaded holds no test that failed, and is a failure all the same. `success` says nothing here:
// jest sets it after its reporters have run.
const failures = results.numFailedTests + results.numRuntimeErrorTestSuites;
console.log(`${results.numPassedTests} passed, ${failures} failed`);
if (failures > 0 || results.numPassedTests === 0) process.exitCode = 1;

/** No results: the build failed, or jest did not start. */
function readResults(path) {
  const text = readFileSync(path, 'utf8');
  if (text !== '') return JSON.parse(text);
  console.log('jest wrote no results: the output above says why');
  const none = { numPassedTestSuites: 0, numFailedTestSuites: 0, numPassedTests: 0, numFailedTests: 0 };
  return { ...none, numRuntimeErrorTestSuites: 1, testResults: [] };
}
