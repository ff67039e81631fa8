import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  annotationData,
  annotationProperty,
  cut,
  logLine,
  logText,
  markdownCode,
  markdownText,
  safeJson,
  urlPath,
  visible,
} from '../../../packages/core/text/untrusted.ts';
import { commandsIn } from '../../runner-grammar.ts';
import { hostile } from '../report/hostile.ts';

describe('visible', () => {
  it.each([
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['\u001b[31mred', '\\u001b[31mred'],
    ['a\u202eb', 'a\\u202eb'],
    ['zero\u200bwidth', 'zero\\u200bwidth'],
    ['\ud800', '\\ud800'],
    ['fine: ü 🚀', 'fine: ü 🚀'],
  ])('writes %j as %j', (text, expected) => expect(visible(text)).toBe(expected));
});

describe('logLine', () => {
  it.each([
    ['::set-output name=passed::true', ': :set-output name=passed::true'],
    [' \u00a0::error::x', ' \u00a0: :error::x'],
    ['ghcr.io/a##[error]x', 'ghcr.io/a## [error]x'],
    ['##vso[task.complete]', '##vso [task.complete]'],
    ['a::b', 'a::b'],
  ])('writes %j as %j', (text, expected) => expect(logLine(text)).toBe(expected));

  it('starts no command, whatever it is given', () => {
    fc.assert(fc.property(hostile, (text) => expect(commandsIn(logLine(text))).toEqual([])));
  });

  it('starts no command in any line of a text that keeps its line feeds', () => {
    fc.assert(fc.property(hostile, (text) => expect(commandsIn(logText(text))).toEqual([])));
  });
});

describe('a workflow command', () => {
  it('is the only one on its line, and carries the file as it was', () => {
    fc.assert(
      fc.property(hostile, hostile, (file, message) => {
        const commands = commandsIn(`::error file=${annotationProperty(file)},line=1::${annotationData(message)}`);
        expect(commands).toHaveLength(1);
        expect(commands[0]?.name).toBe('error');
        expect(commands[0]?.properties['line']).toBe('1');
        expect(commands[0]?.data.length).toBeLessThanOrEqual(4000);
      }),
    );
  });

  it('keeps what it can of a name', () => {
    const [command] = commandsIn(`::error file=${annotationProperty('a,b:c%d\ne.yaml')}::100% of %0A`);
    expect(command?.properties['file']).toBe('a,b:c%d\ne.yaml');
    expect(commandsIn(`::error::${annotationData('100% of %0A')}`)[0]?.data).toBe('100% of %0A');
  });
});

describe('Markdown', () => {
  it.each([
    ['a|b', 'a&#124;b'],
    ['<img src=x>', '&#60;img src=x&#62;'],
    ['[a](https://b)', '&#91;a&#93;(https:&#8203;//b)'],
    ['thanks @octocat', 'thanks @&#8203;octocat'],
    ['app@sha256:abc', 'app@sha256:abc'],
    ['fixes #1', 'fixes #&#8203;1'],
    ['see www.example.org, GH-1', 'see www&#8203;.example.org, GH&#8203;-1'],
  ])('text %j is %j', (text, expected) => expect(markdownText(text)).toBe(expected));

  it('stays in its table cell', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(markdownText(text)).not.toMatch(/[\r\n|\\<>`*_[\]]/);
        expect(markdownCode(text)).toMatch(/^(—|`[^\r\n|`]+`)$/);
      }),
    );
  });

  it('shows nothing as a dash', () => expect(markdownCode('')).toBe('—'));
});

describe('urlPath', () => {
  it('keeps slashes and encodes what ends a link', () =>
    expect(urlPath('a b/(c)/d?#é.yaml')).toBe('a%20b/%28c%29/d%3F%23%C3%A9.yaml'));

  it('never throws and never holds white space or brackets', () => {
    fc.assert(fc.property(hostile, (text) => expect(urlPath(text)).toMatch(/^[\w.~%/-]*$/)));
  });
});

describe('safeJson', () => {
  it('parses to the same value and holds no command', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const json = safeJson({ text });
        expect(JSON.parse(json)).toEqual({ text });
        expect(json).not.toContain('##[');
        expect(commandsIn(json)).toEqual([]);
      }),
    );
  });
});

describe('cut', () => {
  it('keeps to the limit and leaves no half character', () => {
    expect(cut('abcd', 4)).toBe('abcd');
    expect(cut('abcde', 4)).toBe('abc…');
    expect(cut('ab🚀de', 4)).toBe('ab…');
  });
});
