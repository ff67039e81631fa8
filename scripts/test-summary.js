// Prints jest's figures from its JSON file: what failed by name, and "N passed, N failed" as the last line.
import { readFileSync } from 'node:fs';

function readResults(path) {
  const text = readFileSync(path, 'utf8');
  if (text === '') return null;
  return JSON.parse(text);
}

const results = readResults(process.argv[2]);
if (results === null) {
  console.log('jest wrote no results: the build failed, or jest did not start');
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} else {
  const suites = results.testResults.filter(({ status }) => status === 'failed');
  for (const { name, message } of suites) console.log(`FAIL ${name}\n${message}`);
  // A suite that could not be loaded holds no test that failed, and is a failure all the same.
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  console.log(`Test suites: ${results.numPassedTestSuites} passed, ${results.numFailedTestSuites} failed`);
  console.log(`${results.numPassedTests} passed, ${failed} failed`);
  if (!results.success) process.exitCode = 1;
}
