import { setOutput } from '@actions/core';
import type { CheckReport } from '../../packages/core/check/rules/finding.ts';
import type { CheckInputs } from './inputs.ts';
import { isPassed } from './report.ts';

/** Sets the outputs of check/action.yml: the only place that names them. */
export function writeOutputs(report: CheckReport, inputs: CheckInputs): void {
  const { images, pinned, errors, warnings } = report.summary;
  setOutput('images', images);
  setOutput('pinned', pinned);
  setOutput('errors', errors);
  setOutput('warnings', warnings);
  writePassed(isPassed(report, inputs.failOn));
  setOutput('json-file', inputs.jsonFile ?? '');
  setOutput('sarif-file', inputs.sarifFile ?? '');
}

/** Also where the step ends before its verdict: then it has not passed. */
export function writePassed(passed: boolean): void {
  setOutput('passed', passed);
}
