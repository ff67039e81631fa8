import { describe, expect, it } from '@jest/globals';
import { commandsIn } from '../runner-grammar.ts';
import { parseOutputs } from './runner.ts';

describe('the stand-in for the runner', () => {
  it.each([
    ['::error file=a%3Ab.yaml,line=3::no%0Adigest', 'error', { file: 'a:b.yaml', line: '3' }, 'no\ndigest'],
    ['  ::set-output name=passed::true', 'set-output', { name: 'passed' }, 'true'],
    ['image ##[set-output name=passed;x=1]true', 'set-output', { name: 'passed', x: '1' }, 'true'],
    ['::stop-commands::x', 'stop-commands', {}, 'x'],
  ])('carries out %j', (line, name, properties, data) => {
    expect(commandsIn(line)).toEqual([{ name, properties, data }]);
  });

  it.each(['image: ::set-output name=a::b', '::unknown::x', '##[unknown]x', ': :error::x', '## [error]x'])(
    'reads %j as text',
    (line) => {
      expect(commandsIn(line)).toEqual([]);
    },
  );

  it('reads outputs of both forms', () => {
    expect(parseOutputs('a=1\nb<<X\nc=2\n\nX\n')).toEqual({ a: '1', b: 'c=2\n' });
    expect(() => parseOutputs('b<<X\n')).toThrow('delimiter');
  });
});
