// When: how the answer changes from day to day.
import { el, put } from './dom.js';
import { json, newest } from './api.js';
import { band, spanAt } from './band.js';
import { bounded, plus } from './days.js';
import { problemList } from './headline.js';
import { standingBadge } from './outcome.js';
import { sized } from './sized.js';
import * as state from './state.js';
import { complete, transaction } from './transaction.js';
import { day } from './words.js';

export function when(place, { law }) {
  const picture = el('div', { class: 'picture' });
  const table = el('div', {});
  const firstDay = law.firstDay;
  const lastDay = [plus(law.lastChange, 120), plus(law.today, 120)].sort().pop();
  const draw = band(picture, { firstDay, lastDay, chosen: (date, dragged) => state.set({ date }, dragged ? 'drag' : 'drop') });
  const redraw = sized(picture, (width) => { if (timeline) draw(width, timeline, marks(), state.get('date')); });
  let timeline = null;
  let known = '';

  put(place, el('p', {}, 'Drag the handle, press an arrow key on it, or choose a change below. '
    + 'Page up and page down go from change to change.'),
    picture,
    el('div', { class: 'row' },
      el('button', { type: 'button', click: () => jump(-1) }, '‹ Change before'),
      el('button', { type: 'button', click: () => jump(1) }, 'Next change ›'), key()),
    table);

  const ask = newest((body) => json('/api/timeline', body), (answer, problem, body) => {
    if (problem) {
      timeline = null;
      known = '';
      put(picture, problemList(problem));
      put(table);
      return;
    }
    timeline = answer;
    known = JSON.stringify(body);
    redraw();
    put(table, spansTable(timeline), announcementsList(timeline.announcements));
    current();
  });

  function marks() {
    const causes = new Set(timeline.spans.flatMap((each) => each.causes.map((cause) => cause.instrument)));
    return law.instruments.filter((each) => each.kind !== 'ANNOUNCEMENT').flatMap((each) =>
      each.effective.map((effective) => ({ day: effective, title: each.title, cause: causes.has(each.id) })));
  }

  function jump(direction) {
    if (!timeline) return;
    const date = state.get('date');
    const days = timeline.spans.map((each) => each.from);
    const next = direction < 0 ? days.filter((each) => each < date).pop() : days.find((each) => each > date);
    if (next) state.set({ date: bounded(next, firstDay, lastDay) });
  }

  function current() {
    const now = spanAt(timeline.spans, state.get('date'));
    for (const row of table.querySelectorAll('tr[data-from]')) {
      if (row.dataset.from === now?.from) row.setAttribute('aria-current', 'date');
      else row.removeAttribute('aria-current');
    }
  }

  return {
    show(keys) {
      if (!complete(keys)) return put(picture, el('p', {}, 'Choose an item and a destination first.'));
      const asked = transaction(keys);
      delete asked.date;
      const body = { transaction: { ...asked, date: law.today } };
      if (JSON.stringify(body) !== known) ask(body);
      else {
        redraw();
        current();
      }
    },
  };
}

function key() {
  return el('p', { class: 'key' }, el('span', { class: 'mark-key', 'aria-hidden': 'true' }, '▲'),
    ' an instrument takes effect; filled where it changes this answer. ',
    el('span', { class: 'mark-key', 'aria-hidden': 'true' }, '○'), ' announced only, no law.');
}

function spansTable(timeline) {
  const frame = { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Changes of the answer' };
  return el('div', frame, el('table', { class: 'spans' },
    el('thead', {}, el('tr', {}, ['From', 'As enforced', 'As published', 'Because of'].map((each) => el('th', { scope: 'col' }, each)))),
    el('tbody', {}, timeline.spans.map((each) => el('tr', { 'data-from': each.from },
      el('th', { scope: 'row' },
        el('button', { type: 'button', class: 'link', click: () => state.set({ date: each.from }) }, day(each.from))),
      el('td', {}, standingBadge(each.enforced)),
      el('td', {}, same(each) ? 'the same' : standingBadge(each.published)),
      el('td', {}, each.causes.map((cause) => el('p', {}, cause.title, ` (${cause.citation})`))))))));
}

const same = ({ enforced, published }) => JSON.stringify(enforced) === JSON.stringify(published);

function announcementsList(list) {
  return list.length > 0 && el('section', {}, el('h3', {}, 'Announced, but not law'),
    el('ul', {}, list.map((each) => el('li', {}, `${day(each.day)}: ${each.title} (${each.citation})`))));
}
