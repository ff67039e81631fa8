import { formatMoment } from '../../text/duration.ts';
import { htmlText } from '../../text/untrusted.ts';
import { style } from './style.ts';

export interface Shell {
  readonly title: string;
  /** When the page is made. */
  readonly now: Date;
  /** The sums, in one sentence. */
  readonly lead: string;
  /** Markup, already escaped. */
  readonly main: readonly string[];
  /** A sentence for the foot of the page. */
  readonly about: string;
  readonly script: string;
}

/** One HTML file that needs nothing else: no script, style, font or picture of another place. */
export function htmlPage({ title, now, lead, main, about, script }: Shell): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${htmlText(title)}</title>`,
    // Even a text that got past the escaping could load nothing and run nothing of another place.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    `<style>${style}</style>`,
    `<body data-now="${now.getTime()}">`,
    `<header><h1>${htmlText(title)}</h1><p class="soft">By Git, on ${formatMoment(now)}. ${htmlText(lead)}</p></header>`,
    '<main>',
    ...main,
    '</main>',
    `<footer class="soft">Made by image-policy. ${htmlText(about)}</footer>`,
    `<script>${script}</script>`,
    '</body></html>',
    '',
  ].join('\n');
}
