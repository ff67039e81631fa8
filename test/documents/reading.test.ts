import { describe, expect, it } from '@jest/globals';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { documents, findProse, readDocument } from './markdown.ts';

/** The sentences of a page: paragraphs, items and cells of six words or more, with code as one word. */
function findSentences(text: string): readonly string[] {
  const blocks = findProse(text)
    .replaceAll(/<!--.*?-->/gs, '')
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) )|\n(?=\|)/)
    .map((block) => block.trim())
    .filter((block) => !block.startsWith('#') && !block.startsWith('| ---'));
  return blocks
    .flatMap((block) => (block.startsWith('|') ? block.split(/(?<!\\)\|/) : [block]))
    .map((part) =>
      part
        .replace(/^\s*(?:[-*>]|\d+\.) /, '')
        .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replaceAll(/`[^`]*`/g, 'code')
        .replaceAll(/[*_]/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part.split(' ').length >= 6)
    .flatMap((part) => part.split(/(?<=[.!?])\s+/));
}

/** The grade of the Flesch–Kincaid test: the years of school that a text asks for. */
function gradeOf(text: string): number {
  const sentences = findSentences(text);
  const words = sentences.join(' ').match(/[A-Za-z][A-Za-z'’-]*/g) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}

describe('the words of the documents', () => {
  it('are told apart by the grade: long sentences of long words are harder', () => {
    const easy = 'The check reads each file. It looks for an image in it. It says what is wrong there.';
    const hard =
      'Notwithstanding considerable methodological heterogeneity, organisational implementations demonstrate surprisingly consistent characteristics throughout.';
    expect(gradeOf(easy)).toBeLessThan(5);
    expect(gradeOf(hard)).toBeGreaterThan(15);
  });

  it.each(documents)('of %s need no more than ten years of school', (path) => {
    expect(gradeOf(readDocument(path))).toBeLessThanOrEqual(10);
  });

  it.each(documents)('of %s are the ones of the glossary: fix and not mend', (path) => {
    expect(findProse(readDocument(path)).match(/\bmend(?:s|ed|ing)?\b/gi) ?? []).toEqual([]);
  });
});
