// The band of time: a row of spans for each view, instruments and announcements beneath, and a handle at the day.
import { svg } from './dom.js';
import { fill, styleOf } from './outcome.js';
import { draggable } from './draggable.js';
import { bounded, plus, toDate, toIso } from './days.js';
import { OUTCOMES, day, outcome } from './words.js';

const d3 = globalThis.d3;
const ROWS = [['enforced', 'As enforced', 26, 46], ['published', 'As published', 96, 28]];
const MARKS = 142;
const HEIGHT = 204;
const SIDE = 14;

/**
 * @param chosen called with a day and whether it is still being dragged
 * @return what draws: a function of the width, the timeline, the marks and the day
 */
export function band(place, { firstDay, lastDay, chosen }) {
  return function draw(width, timeline, instruments, date) {
    const x = d3.scaleUtc([toDate(firstDay), toDate(lastDay)], [SIDE, width - SIDE]);
    const hadFocus = place.querySelector('.handle') === document.activeElement;
    const picture = svg('svg', { width, height: HEIGHT, viewBox: `0 0 ${width} ${HEIGHT}`, class: 'band' });
    for (const row of ROWS) picture.append(spans(x, timeline, row));
    picture.append(axis(x, width), instrumentMarks(x, instruments), announcementMarks(x, timeline.announcements));
    picture.addEventListener('click', (event) => {
      if (!event.target.closest('.handle')) chosen(dayAt(event), false);
    });
    const handle = grip(x, date, timeline);
    picture.append(handle);
    place.replaceChildren(picture);
    const left = x(toDate(bounded(date, firstDay, lastDay)));
    d3.select(handle).call(draggable(place, left, 0, (to, down, goesOn) => chosen(dayOf(to), goesOn)));
    handle.addEventListener('keydown', (event) => pressed(event, date, timeline));
    if (hadFocus) handle.focus();

    function dayOf(position) {
      return bounded(toIso(x.invert(position)), firstDay, lastDay);
    }

    function dayAt(event) {
      return dayOf(d3.pointer(event, picture)[0]);
    }
  };

  function pressed(event, date, timeline) {
    const changes = [firstDay, ...timeline.spans.map((each) => each.from), lastDay];
    const steps = {
      ArrowLeft: () => plus(date, -1), ArrowDown: () => plus(date, -1),
      ArrowRight: () => plus(date, 1), ArrowUp: () => plus(date, 1),
      PageDown: () => changes.filter((each) => each < date).pop() ?? date,
      PageUp: () => changes.find((each) => each > date) ?? date,
      Home: () => firstDay, End: () => lastDay,
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    chosen(bounded(step(), firstDay, lastDay), true);
  }

  function grip(x, date, timeline) {
    const at = x(toDate(bounded(date, firstDay, lastDay)));
    const now = spanAt(timeline.spans, date);
    return svg('g', {
      class: 'handle', role: 'slider', tabindex: 0, 'aria-label': 'Day the goods leave', transform: `translate(${at},0)`,
      'aria-valuemin': 0, 'aria-valuemax': d3.utcDay.count(toDate(firstDay), toDate(lastDay)),
      'aria-valuenow': d3.utcDay.count(toDate(firstDay), toDate(bounded(date, firstDay, lastDay))),
      'aria-valuetext': `${day(date)}: ${now ? outcome(now.enforced.outcome) : 'not covered'}`,
    },
    svg('rect', { x: -14, y: 0, width: 28, height: 132, class: 'hit' }),
    svg('line', { y1: 16, y2: 130 }), svg('path', { d: 'M-9 2h18v9l-9 9l-9 -9z' }));
  }
}

export const spanAt = (spans, date) =>
  spans.find((each) => each.from <= date && (!each.until || date <= each.until));

function spans(x, timeline, [view, label, y, height]) {
  const [first, last] = x.domain().map(toIso);
  return svg('g', { 'data-view': view }, svg('text', { x: SIDE, y: y - 6, class: 'row-label' }, label),
    timeline.spans.map((each) => {
      const left = x(toDate(bounded(each.from, first, last)));
      const right = x(toDate(bounded(each.until ? plus(each.until, 1) : last, first, last)));
      const constant = each[view].outcome;
      return svg('g', { class: `span ${styleOf(constant)}`, 'data-from': each.from, 'data-until': each.until, 'data-outcome': constant },
        svg('rect', { x: left, y, width: Math.max(1, right - left), height, fill: fill(constant) }),
        svg('title', {}, `${label}, ${day(each.from)} ${each.until ? `to ${day(each.until)}` : 'onwards'}: ${outcome(constant)}`),
        words(constant, left, right - left, y + height / 2));
    }));
}

function words(constant, left, width, middle) {
  const { sign, words: text } = OUTCOMES[constant];
  const full = `${sign} ${text}`;
  const shown = width > full.length * 7.2 + 12 ? full : width > 18 ? sign : '';
  return shown && svg('text', { x: left + width / 2, y: middle, class: 'in-band', 'text-anchor': 'middle', dy: '0.35em' }, shown);
}

function axis(x, width) {
  const group = svg('g', { class: 'axis', transform: 'translate(0,128)' });
  d3.select(group).call(d3.axisBottom(x).ticks(width < 500 ? d3.utcYear.every(1) : d3.utcMonth.every(6))
    .tickFormat(d3.utcFormat(width < 500 ? '%Y' : '%b %Y')).tickSizeOuter(0));
  return group;
}

function instrumentMarks(x, instruments) {
  const [first, last] = x.domain().map(toIso);
  return svg('g', { class: 'marks' }, instruments.filter((each) => each.day >= first && each.day <= last).map((each) =>
    svg('path', {
      d: 'M0 -7l6 11h-12z', transform: `translate(${x(toDate(each.day))},${MARKS + 22})`, class: each.cause ? 'mark cause' : 'mark',
    },
      svg('title', {}, `${day(each.day)}: ${each.title}`))));
}

function announcementMarks(x, announcements) {
  return svg('g', { class: 'marks' }, announcements.map((each) =>
    svg('circle', { r: 5, cx: x(toDate(each.day)), cy: MARKS + 46, class: 'announced' },
      svg('title', {}, `${day(each.day)}, announced: ${each.title}`))));
}
