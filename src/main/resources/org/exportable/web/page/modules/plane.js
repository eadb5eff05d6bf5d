// The plane of two figures: regions as the rules draw them, the catalogue's chips, and the item as a point.
import { svg } from './dom.js';
import { draggable } from './draggable.js';
import { fill, styleOf } from './outcome.js';
import { borders, letters, regionAt, strength } from './regions.js';
import { beside, number, outcome } from './words.js';

const d3 = globalThis.d3;
const MARGIN = { top: 12, right: 14, bottom: 44, left: 56 };
const STEP = 1.02;
const REACH = 14;

/**
 * @param plane what the server says of it
 * @param ends {x: [from, to], y: [from, to]}
 * @param point {x, y} or null
 * @param moved called with {x, y} and whether the point is still being dragged; absent where the point stays
 * @param picked called with the id of a chip
 */
export function drawPlane(place, { width, plane, ends, names, point, moved, picked, label }) {
  const height = Math.round(Math.min(560, Math.max(320, width * 0.68)));
  const x = d3.scaleLog(ends.x, [MARGIN.left, width - MARGIN.right]).clamp(true);
  const y = d3.scaleLog(ends.y, [height - MARGIN.bottom, MARGIN.top]).clamp(true);
  const hadFocus = place.querySelector('.point') === document.activeElement && document.activeElement !== null;
  const picture = svg('svg', { width, height, viewBox: `0 0 ${width} ${height}`, class: 'plane', role: 'group', 'aria-label': label },
    cells(plane, x, y), edges(plane, x, y), axes(x, y, width, height, names));
  const marks = chips(plane, x, y, width);
  picture.append(marks, regionLetters(plane, x, y));
  const delaunay = d3.Delaunay.from(plane.chips, (chip) => x(chip.x), (chip) => y(chip.y));
  picture.addEventListener('click', (event) => {
    if (event.target.closest('.point') || !picked || plane.chips.length === 0) return;
    const [px, py] = d3.pointer(event, picture);
    const chip = plane.chips[delaunay.find(px, py)];
    const named = event.target.closest('.chip')?.dataset.id;
    if (named || Math.hypot(x(chip.x) - px, y(chip.y) - py) <= REACH) picked(named ?? chip.id);
    else if (moved) moved(values(px, py), false);
  });
  if (point && moved) picture.append(handle());
  place.replaceChildren(picture);
  if (hadFocus) place.querySelector('.point')?.focus();

  function values(px, py) {
    return { x: rounded(x.invert(px)), y: rounded(y.invert(py)) };
  }

  function handle() {
    const region = regionAt(plane, point);
    const element = svg('g', {
      class: 'point', role: 'slider', tabindex: 0, transform: `translate(${x(point.x)},${y(point.y)})`,
      'aria-label': `The item: ${names.x} with left and right, ${names.y} with up and down`,
      'aria-valuemin': ends.x[0], 'aria-valuemax': ends.x[1], 'aria-valuenow': Math.min(ends.x[1], Math.max(ends.x[0], point.x)),
      'aria-valuetext': `${names.x} ${number(point.x)}, ${names.y} ${number(point.y)}${region ? `: ${outcome(region.outcome)}` : ''}`,
    }, svg('circle', { r: 16, class: 'hit' }), svg('circle', { r: 9, class: 'ring' }), svg('path', { d: 'M-14 0h8M6 0h8M0 -14v8M0 6v8' }));
    d3.select(element).call(draggable(place, x(point.x), y(point.y), (px, py, goesOn) => moved(values(px, py), goesOn)));
    element.addEventListener('keydown', (event) => {
      const factor = event.shiftKey ? STEP ** 5 : STEP;
      const factors = { ArrowLeft: [1 / factor, 1], ArrowRight: [factor, 1], ArrowDown: [1, 1 / factor], ArrowUp: [1, factor] };
      const [fx, fy] = factors[event.key] ?? [];
      if (!fx) return;
      event.preventDefault();
      moved({ x: within(point.x * fx, ends.x), y: within(point.y * fy, ends.y) }, true);
    });
    return element;
  }
}

const within = (value, [from, to]) => rounded(Math.min(to, Math.max(from, value)));
const rounded = (value) => Number(value.toPrecision(4));

/** Regions of one outcome that differ otherwise are told apart by their letters and lines, and a little by their strength. */
function cells(plane, x, y) {
  const strengths = strength(plane);
  return svg('g', { class: 'regions' }, plane.bands.flatMap((band) => band.spans.map((span) => svg('rect', {
    x: x(span.from), width: Math.max(0, x(span.to) - x(span.from)),
    y: y(band.across.to), height: Math.max(0, y(band.across.from) - y(band.across.to)),
    fill: fill(span.outcome), 'fill-opacity': strengths(span), 'data-outcome': span.outcome, 'data-from': span.from, 'data-to': span.to,
    'data-across-from': band.across.from, 'data-across-to': band.across.to,
  }, svg('title', {}, [outcome(span.outcome), beside(span), span.classification.join(', ')].filter(Boolean).join('; '))))));
}

function edges(plane, x, y) {
  return svg('path', { class: 'border', d: borders(plane).map(([[x1, y1], [x2, y2]]) => `M${x(x1)} ${y(y1)}L${x(x2)} ${y(y2)}`).join('') });
}

function axes(x, y, width, height, names) {
  const below = svg('g', { class: 'axis', transform: `translate(0,${height - MARGIN.bottom})` });
  d3.select(below).call(d3.axisBottom(x).ticks(width < 500 ? 3 : 6, '~s'));
  const left = svg('g', { class: 'axis', transform: `translate(${MARGIN.left},0)` });
  d3.select(left).call(d3.axisLeft(y).ticks(5, y.domain()[1] > 1000 ? '~s' : '~g'));
  return [below, left,
    svg('text', { class: 'axis-name', x: width - MARGIN.right, y: height - 6, 'text-anchor': 'end' }, names.x),
    svg('text', { class: 'axis-name', transform: `translate(14,${MARGIN.top}) rotate(-90)`, 'text-anchor': 'end' }, names.y)];
}

function regionLetters(plane, x, y) {
  return svg('g', { class: 'letters', 'aria-hidden': 'true' }, letters(plane).flatMap(({ letter, cells: parts }) => {
    const room = ({ band, span }) => Math.min(x(span.to) - x(span.from), y(band.across.from) - y(band.across.to));
    const best = parts.reduce((a, b) => (room(b) > room(a) ? b : a));
    if (room(best) < 14) return [];
    return [svg('text', { x: x(best.span.from) + 7, y: y(best.band.across.to) + 20 }, letter)];
  }));
}

const around = (px, py) => ({ left: px - 4, right: px + 4, top: py - 4, bottom: py + 4 });

/** A mark each, and a name where there is room for one; hollow where a chip stands otherwise than the region around it. */
function chips(plane, x, y, width) {
  const taken = plane.chips.map((chip) => around(x(chip.x), y(chip.y)));
  const free = (box) => taken.every((other) =>
    box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom);
  return svg('g', { class: 'chips' }, plane.chips.map((chip) => {
    const [px, py] = [x(chip.x), y(chip.y)];
    const size = chip.name.length * 6.2 + 8;
    const side = px + size + 8 > width ? -1 : 1;
    const box = { left: side > 0 ? px + 6 : px - size, right: side > 0 ? px + size : px - 6, top: py - 6, bottom: py + 6 };
    const named = free(box) && box.left > 60;
    if (named) taken.push(box);
    const otherwise = chip.outcome && chip.outcome !== regionAt(plane, chip)?.outcome;
    const style = `chip ${styleOf(chip.outcome)}${otherwise ? ' hollow' : ''}`;
    return svg('g', { class: style, 'data-id': chip.id, transform: `translate(${px},${py})` },
      svg('title', {}, `${chip.name}: ${outcome(chip.outcome)}`), svg('circle', { r: 4 }),
      named && svg('text', { x: side * 8, dy: '0.32em', 'text-anchor': side > 0 ? 'start' : 'end' }, chip.name));
  }));
}
