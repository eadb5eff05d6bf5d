// How far: what two figures of the item may be before the answer changes.
import { el, put } from './dom.js';
import { json, newest } from './api.js';
import { ACROSS, across, planeRequest, X } from './axes.js';
import { NO_FIGURES } from './facts.js';
import { problemList } from './headline.js';
import { standingBadge, swatch } from './outcome.js';
import { drawPlane } from './plane.js';
import { letters, regionAt, words } from './regions.js';
import { sized } from './sized.js';
import * as state from './state.js';
import { complete, regime, transaction } from './transaction.js';
import { number } from './words.js';

export function howFar(place, { catalogue }) {
  const chips = new Map(catalogue.map((each) => [each.id, each]));
  const picture = el('div', { class: 'picture' });
  const here = el('p', { class: 'here' });
  const key = el('div', {});
  const axis = el('select', { id: 'across', name: 'y', change: () => state.set({ y: axis.value }) },
    Object.entries(ACROSS).map(([value, each]) => el('option', { value }, `TPP against ${each.words}`)));
  const figures = [X, ...Object.values(ACROSS)].map(figureField);
  let plane = null;
  let known = '';
  const redraw = sized(picture, draw);

  put(place, el('div', { class: 'row' },
    el('div', { class: 'field' }, el('label', { for: 'across' }, 'Picture'), axis), figures.map((each) => each.element)),
    el('p', {}, 'Drag the point, press arrow keys on it, or enter figures. A chip can be chosen by a click; '
      + 'a hollow one stands otherwise than the region around it, by its other facts.'),
    here, picture, key);

  function figureField(each) {
    const id = `point-${each.key}`;
    const entered = () => state.set({ [each.key]: input.value.replaceAll(/[\s,]/g, '') });
    const input = el('input', { id, type: 'text', inputmode: 'decimal', change: entered });
    return { each, input, element: el('div', { class: 'field short' }, el('label', { for: id }, each.name), input) };
  }

  function valueOf(each, keys) {
    const own = Number(keys[each.key]);
    if (keys[each.key] && Number.isFinite(own)) return own;
    if (each === ACROSS.density && keys.tpp && keys.area) return keys.tpp / keys.area;
    return chips.get(keys.item)?.[each.known] ?? null;
  }

  function point() {
    const keys = state.all();
    const [x, y] = [valueOf(X, keys), valueOf(across(keys), keys)];
    return x > 0 && y > 0 ? { x, y } : { x: x > 0 ? x : 1000, y: y > 0 ? y : across(keys).ends[0] * 10 };
  }

  function draw(width) {
    if (!plane) return;
    const y = across(state.all());
    drawPlane(picture, {
      width, plane, point: point(), ends: { x: X.ends, y: y.ends }, names: { x: X.name, y: y.name },
      label: `${X.name} against ${y.name}`,
      moved: (at, dragged) => state.set({ [X.key]: at.x, [y.key]: at.y, ...contradicted(y) }, dragged ? 'drag' : 'drop'),
      picked: (item) => state.set({ ...NO_FIGURES, item }),
    });
    const at = regionAt(plane, point());
    if ([X, y].some((each) => valueOf(each, state.all()) === null)) {
      put(here, 'Not all figures of the item are known. Move the point to enter some.');
      return;
    }
    put(here, `At TPP ${number(point().x)} and ${y.words} ${number(point().y)}: `, at ? standingBadge(at) : 'outside the picture');
  }

  const ask = newest((body) => json('/api/plane', body), (answer, problem, body) => {
    plane = answer;
    if (problem) {
      known = '';
      put(picture, problemList(problem));
      put(key);
      return;
    }
    known = JSON.stringify(body);
    put(key, regionTable(plane, across(state.all()), true));
    redraw();
  });

  return {
    show(keys) {
      const y = across(keys);
      axis.value = keys.y ?? 'density';
      for (const { each, input } of figures) {
        if (document.activeElement !== input) input.value = Number(valueOf(each, keys)?.toPrecision(6)) || '';
      }
      if (!complete(keys)) return put(picture, el('p', {}, 'Choose an item and a destination first.'));
      const body = planeRequest(transaction(without(keys, X.key, y.key)), regime(keys), y);
      if (JSON.stringify(body) !== known) ask(body);
      else redraw();
    },
  };
}

/** The figures entered by hand from which those that vary would follow. */
const contradicted = (y) => (y === ACROSS.density ? { rates: '', area: '' } : { rates: '' });

/** The transaction without the figures that vary: moving the point asks for no new picture. */
function without(keys, ...names) {
  return Object.fromEntries(Object.entries(keys).filter(([key]) => !names.includes(key)));
}

export function regionTable(plane, y, open) {
  return el('details', { class: 'regions-table', open }, el('summary', {}, 'The regions in words'),
    el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Regions' }, el('table', {},
      el('thead', {}, el('tr', {}, ['Region', 'Outcome', 'Item', 'Where'].map((each) => el('th', { scope: 'col' }, each)))),
      el('tbody', {}, letters(plane).map(({ letter, span, cells }) => el('tr', { 'data-region': letter, 'data-outcome': span.outcome },
        el('th', { scope: 'row' }, swatch(span.outcome), ` ${letter}`), el('td', {}, standingBadge(span)),
        el('td', {}, span.classification.join(', ') || 'none'),
        el('td', {}, el('ul', { class: 'tight' }, cells.map((cell) =>
          el('li', {}, `TPP ${words(cell.span, number)}; ${y.words} ${words(cell.band.across, number)}`))))))))));
}
