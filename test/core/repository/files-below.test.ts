import { describe } from '@jest/globals';
import { describeFiles } from '../../contract/workspace.ts';
import { memoryWorkspace } from '../memory.ts';

describe('the files below a directory of a tree in memory', () => {
  describeFiles((files) => memoryWorkspace(files), false);
});
