// A table whose columns can be sorted, as the ARIA Authoring Practices have it.
import { el, put } from './dom.js';

const ALPHABET = new Intl.Collator('en');
const compared = (a, b) => (typeof a === 'number' ? a - b : ALPHABET.compare(a, b));

/**
 * @param columns [{title, value(row) for the order, cell(row) what is shown, head?}]
 * @param mark what each row's element is given: attributes
 */
export function sortable(place, { caption, columns, mark }) {
  let rows = [];
  let by = 0;
  let descending = false;
  const heads = columns.map((column, index) => el('th', { scope: 'col' },
    el('button', { type: 'button', class: 'sort', click: () => sort(index) }, column.title, el('span', { 'aria-hidden': 'true' }))));
  const body = el('tbody');
  put(place, el('div', { class: 'scroll tall', tabindex: '0', role: 'region', 'aria-label': caption },
    el('table', {}, el('caption', { class: 'visually-hidden' }, caption), el('thead', {}, el('tr', {}, heads)), body)));

  function sort(index) {
    descending = index === by && !descending;
    by = index;
    draw();
  }

  function draw() {
    heads.forEach((head, index) => {
      if (index === by) head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
      head.querySelector('span').textContent = index !== by ? '' : descending ? ' ▼' : ' ▲';
    });
    const value = columns[by].value;
    const order = (a, b) => compared(value(a), value(b));
    const sorted = [...rows].sort((a, b) => (descending ? order(b, a) : order(a, b)));
    put(body, sorted.map((row) => el('tr', mark(row), columns.map((column) =>
      el(column.head ? 'th' : 'td', column.head ? { scope: 'row' } : {}, column.cell(row))))));
  }

  return { show(next) { rows = next; draw(); } };
}
