// How an outcome looks: a sign, a word, a colour and a hatch, so that none of them stands alone.
import { el, svg } from './dom.js';
import { OUTCOMES, beside, capital, outcome } from './words.js';

export const ORDER = Object.keys(OUTCOMES);

export const styleOf = (constant) => OUTCOMES[constant]?.style ?? 'unknown';

/** A label such as "● license required". */
export function badge(constant, more = '') {
  return el('span', { class: `badge ${styleOf(constant)}` },
    el('span', { class: 'sign', 'aria-hidden': 'true' }, OUTCOMES[constant]?.sign ?? ''), ' ',
    (OUTCOMES[constant]?.words ?? constant) + (more ? `; ${more}` : ''));
}

/** The same, as a heading has it. */
export function banner(constant) {
  return el('span', { class: `badge ${styleOf(constant)}` },
    el('span', { class: 'sign', 'aria-hidden': 'true' }, OUTCOMES[constant]?.sign ?? ''), ' ', capital(outcome(constant)));
}

export const standingBadge = (standing) => badge(standing.outcome, beside(standing));

/** The fills of all pictures; they stand in the document once. */
export function hatches() {
  return svg('svg', { width: 0, height: 0, class: 'hatches', 'aria-hidden': 'true', focusable: 'false' },
    svg('defs', {}, ORDER.map(hatch)));
}

export const fill = (constant) => `url(#fill-${styleOf(constant)})`;

const LINES = {
  none: [],
  exception: ['M2 4a1 1 0 1 0 2 0a1 1 0 1 0 -2 0'],
  required: ['M-2 2l4 -4M0 8l8 -8M6 10l4 -4'],
  open: ['M0 4h8M4 0v8'],
  outside: ['M0 2h8M0 6h8'],
};

function hatch(constant) {
  const style = styleOf(constant);
  return svg('pattern', { id: `fill-${style}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
    svg('rect', { width: 8, height: 8, class: `ground ${style}` }),
    LINES[style].map((d) => svg('path', { d, class: `hatch ${style}` })));
}

/** A small square of the fill, for legends. */
export function swatch(constant) {
  return svg('svg', { width: 22, height: 16, class: 'swatch', 'aria-hidden': 'true', focusable: 'false' },
    svg('rect', { width: 22, height: 16, rx: 3, fill: fill(constant) }));
}

/** Which outcome stands for what, with a count each where there is one. */
export function legend(counts) {
  return el('ul', { class: 'legend' }, ORDER.filter((each) => !counts || counts.get(each)).map((each) =>
    el('li', { 'data-outcome': each, 'data-count': counts?.get(each) },
      swatch(each), badge(each), counts && el('b', {}, ` ${counts.get(each)}`))));
}

export function tally(cells) {
  const counts = new Map();
  for (const each of cells) counts.set(each.outcome, (counts.get(each.outcome) ?? 0) + 1);
  return counts;
}
