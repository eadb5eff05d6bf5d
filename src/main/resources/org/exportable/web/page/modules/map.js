// A world map whose places are filled by outcome. It is a list of options too: arrow keys go to the nearest place.
import { svg } from './dom.js';
import { fill, styleOf } from './outcome.js';
import { beside, country, outcome } from './words.js';

/** What a map takes of a cell of the matrix. */
export const place = (cell) => ({ outcome: cell.outcome, words: [outcome(cell.outcome), beside(cell)].filter(Boolean).join('; ') });

const d3 = globalThis.d3;
const REACH = 12;
let count = 0;

/**
 * @param cells Map(code → {outcome, words})
 * @param chosen called with the code of a place
 */
export function map(frame, { width, geography, cells, selected, label, chosen }) {
  const prefix = `map${++count}`;
  const height = Math.round(width * 0.5);
  const projection = d3.geoNaturalEarth1().fitExtent([[2, 2], [width - 2, height - 2]], { type: 'Sphere' });
  const path = d3.geoPath(projection).digits(1);
  const radius = width < 500 ? 2.5 : 4;
  const points = new Map([...geography.places].map(([code, each]) => [code, projection(each.point)]));
  const layer = svg('g', { role: 'presentation' },
    svg('path', { d: path({ type: 'Sphere' }), class: 'sea', 'aria-hidden': 'true' }),
    svg('path', { d: path(geography.neutral), class: 'neutral', 'aria-hidden': 'true' }),
    [...geography.places].filter(([, each]) => !each.small).map(([code, each]) => area(code, each)),
    [...geography.places].filter(([, each]) => each.small).map(([code, each]) => dot(code, each)));
  const picture = svg('svg', {
    width, height, viewBox: `0 0 ${width} ${height}`, class: 'map', role: 'listbox', tabindex: 0, 'aria-label': label,
  }, layer);
  let active = null;
  let scale = 1;

  function option(code, ...inside) {
    const cell = cells.get(code);
    return svg('g', {
      id: `${prefix}-${code}`, role: 'option', 'aria-selected': String(code === selected), 'data-code': code,
      'data-outcome': cell?.outcome, class: `place ${cell ? styleOf(cell.outcome) : 'unknown'}`,
      'aria-label': `${country(code)}: ${cell?.words ?? 'no answer'}`,
    }, svg('title', {}, `${country(code)}: ${cell?.words ?? 'no answer'}`), inside);
  }

  function area(code, each) {
    const cell = cells.get(code);
    return option(code, svg('path', { d: path(each.shape), fill: cell ? fill(cell.outcome) : 'none' }));
  }

  function dot(code) {
    const cell = cells.get(code);
    const [x, y] = points.get(code);
    return option(code, svg('circle', { cx: x, cy: y, r: radius, class: 'dot', fill: cell ? fill(cell.outcome) : 'none' }));
  }

  /** The page is scrolled over the map as everywhere: a wheel or one finger moves the map only where that is wanted. */
  function meant(event) {
    if (event.type === 'wheel') return event.ctrlKey;
    return event.type !== 'touchstart' || scale > 1 || event.touches.length > 1;
  }

  /** A small place is meant by whoever comes near its dot; of several, the nearest. */
  function dotNear([x, y]) {
    const near = [...geography.places].filter(([, each]) => each.small)
      .map(([code]) => [Math.hypot(points.get(code)[0] - x, points.get(code)[1] - y), code])
      .sort(([a], [b]) => a - b)[0];
    return near && near[0] * scale <= REACH ? near[1] : null;
  }

  function activate(code) {
    active = code;
    for (const each of layer.querySelectorAll('.active')) each.classList.remove('active');
    const element = layer.querySelector(`[data-code="${code}"]`);
    element.classList.add('active');
    picture.setAttribute('aria-activedescendant', element.id);
  }

  picture.addEventListener('click', (event) => {
    const code = dotNear(d3.pointer(event, layer)) ?? event.target.closest('[data-code]')?.dataset.code;
    if (code) chosen(code);
  });
  picture.addEventListener('focus', () => activate(active ?? selected ?? 'US'));
  picture.addEventListener('keydown', (event) => {
    const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (direction && active) activate(neighbour(points, active, direction));
    else if ((event.key === 'Enter' || event.key === ' ') && active) chosen(active);
    else return;
    event.preventDefault();
  });

  const zoom = d3.zoom().scaleExtent([1, 24]).translateExtent([[0, 0], [width, height]])
    .filter((event) => !event.button && meant(event))
    .on('zoom', ({ transform }) => {
      scale = transform.k;
      layer.setAttribute('transform', transform);
      for (const each of layer.querySelectorAll('.dot')) each.setAttribute('r', radius / scale);
    });
  d3.select(picture).call(zoom).on('dblclick.zoom', null);
  frame.replaceChildren(picture);
  return {
    zoomBy: (factor) => d3.select(picture).call(zoom.scaleBy, factor, points.get(selected) && factor > 1 ? projected(selected) : undefined),
    reset: () => d3.select(picture).call(zoom.transform, d3.zoomIdentity),
  };

  function projected(code) {
    return d3.zoomTransform(picture).apply(points.get(code));
  }
}

/** The place that is nearest in a direction, what lies straight ahead before what lies aside. */
function neighbour(points, from, [dx, dy]) {
  const [x, y] = points.get(from);
  let best = from;
  let least = Infinity;
  for (const [code, [px, py]] of points) {
    const ahead = (px - x) * dx + (py - y) * dy;
    const aside = Math.abs((px - x) * dy) + Math.abs((py - y) * dx);
    if (code === from || ahead <= 0 || aside > ahead * 2) continue;
    const distance = ahead + 2 * aside;
    if (distance < least) [best, least] = [code, distance];
  }
  return best;
}
