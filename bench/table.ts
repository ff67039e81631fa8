import { stdout } from 'node:process';

export type Cell = string | number;

/** A Markdown table: the first column is words, the others are figures. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows];
  return lines.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Prints a section of bench/README.md: what is measured, and each paragraph or table of it. */
export function printSection(title: string, ...paragraphs: readonly string[]): void {
  stdout.write(`### ${[title, ...paragraphs].join('\n\n')}\n\n`);
}

/** 12, 3.4, 0.56: as many digits as a busy machine deserves. */
export function figure(value: number): string {
  return value.toFixed(value < 1 ? 2 : value < 10 ? 1 : 0);
}
