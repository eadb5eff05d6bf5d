// Where: the same question for every destination, as a map and as a table.
import { el, put } from './dom.js';
import { json, newest } from './api.js';
import { combobox } from './combobox.js';
import { problemList } from './headline.js';
import { map, place as onMap } from './map.js';
import { legend, ORDER, standingBadge, tally } from './outcome.js';
import { sized } from './sized.js';
import { sortable } from './sortable.js';
import * as state from './state.js';
import { complete, regime, transaction } from './transaction.js';
import { country } from './words.js';
import { world } from './world.js';

const PARENTS = [
  { value: '', label: 'As in the question' },
  { value: 'destination', label: 'In the destination (local companies)' },
];

export function where(place, { countries }) {
  const parent = combobox({
    label: 'Consignee and its parent headquartered in',
    options: [...PARENTS, ...countries.map((each) => ({ value: each.code, label: each.name, detail: each.code }))],
    chosen: (value) => state.set({ parent: value }),
  });
  parent.input.name = 'parent';
  const picture = el('div', { class: 'picture' });
  const counts = el('div', {});
  const origin = el('p', { class: 'hint' });
  const tablePlace = el('div', {});
  const table = sortable(tablePlace, {
    caption: 'Every destination and its outcome',
    mark: (cell) => ({
      'data-code': cell.destination, 'data-outcome': cell.outcome, 'aria-current': cell.destination === state.get('to') ? 'true' : null,
    }),
    columns: [
      { title: 'Destination', head: true, value: (cell) => country(cell.destination), cell: choice },
      { title: 'Outcome', value: (cell) => ORDER.indexOf(cell.outcome), cell: (cell) => standingBadge(cell) },
      { title: 'Provisions', value: (cell) => provisions(cell), cell: (cell) => provisions(cell) },
    ],
  });
  let drawn = null;
  let geography = null;
  let cells = [];
  let known = '';
  const redraw = sized(picture, draw);

  put(place, el('div', { class: 'row' }, parent.element,
    el('div', { class: 'row zoom', role: 'group', 'aria-label': 'Zoom of the map' },
      el('button', { type: 'button', 'aria-label': 'Closer', click: () => drawn?.zoomBy(2) }, '+'),
      el('button', { type: 'button', 'aria-label': 'Farther', click: () => drawn?.zoomBy(0.5) }, '−'),
      el('button', { type: 'button', click: () => drawn?.reset() }, 'Whole world'))),
  counts, picture, origin, tablePlace);

  function draw(width) {
    if (!geography || cells.length === 0) return;
    drawn = map(picture, {
      width, geography, selected: state.get('to'), chosen: (to) => state.set({ to }),
      label: 'Map of destinations. Arrow keys move to the nearest place, Enter chooses it.',
      cells: new Map(cells.map((each) => [each.destination, onMap(each)])),
    });
  }

  const ask = newest(
    async (body) => Promise.all([json('/api/map', body), world()]),
    (answer, problem, body) => {
      if (problem) {
        cells = [];
        known = '';
        put(picture, problemList(problem));
        return;
      }
      [{ cells }, geography] = answer;
      known = JSON.stringify(body);
      origin.textContent = `Shapes: ${geography.origin}`;
      put(counts, legend(tally(cells)));
      refresh();
    });

  function refresh() {
    const focused = document.activeElement?.classList.contains('map');
    redraw();
    table.show(cells);
    if (focused) picture.querySelector('.map').focus();
  }

  return {
    show(keys) {
      parent.show(keys.parent ?? '');
      if (!complete(keys)) return put(picture, el('p', {}, 'Choose an item and a destination first.'));
      const { to, ...rest } = transaction(keys);
      const body = { transaction: { to, ...rest }, regime: regime(keys), parent: keys.parent || null };
      if (JSON.stringify(body) !== known) ask(body);
      else refresh();
    },
  };
}

const provisions = (cell) => (cell.provisions ?? cell.requirements ?? []).join('; ');

function choice(cell) {
  return el('button', { type: 'button', class: 'link', click: () => state.set({ to: cell.destination }) }, country(cell.destination));
}
