import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { renderMatrix } from '../../../bench/registry-table.ts';
import { answers } from './answers.ts';
import { playLimited } from './limited-host.ts';
import { type Cell, playAll, questions } from './matrix.ts';

let cells: readonly Cell[];
beforeAll(async () => {
  cells = await playAll();
}, 300_000);

const nameOf = ({ question, answer }: Cell): string => `${question.command}, ${question.name}, ${answer.name}`;

describe('every question with every answer', () => {
  it('is played', () => {
    expect(cells).toHaveLength(answers.length * questions.length);
    expect(answers.length).toBeGreaterThanOrEqual(30);
  });

  it('ends in yes where the registry is right', () => {
    const right = cells.filter(({ answer }) => answer.name === 'right');
    expect(right.filter(({ isYes }) => !isYes).map(nameOf)).toEqual([]);
  });

  it('ends in yes nowhere without one, but for a tag, which is left out', () => {
    const bold = cells.filter(({ isYes, isProven, question }) => isYes && !isProven && question.name !== 'tag');
    expect(bold.map(nameOf)).toEqual([]);
  });

  it('writes nowhere a digest that is not there', () => {
    expect(cells.filter(({ isWrong }) => isWrong).map(nameOf)).toEqual([]);
  });

  it('is told in bench/registry.md', async () => {
    expect(renderMatrix(cells, await playLimited())).toBe(readFileSync('bench/registry.md', 'utf8'));
  });
});
