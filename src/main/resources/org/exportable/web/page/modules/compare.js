// Compare: the same question under two laws, on the map and the plane, and what differs as a list.
import { el, put } from './dom.js';
import { json, newest } from './api.js';
import { across, planeRequest, X } from './axes.js';
import { problemList } from './headline.js';
import { regionTable } from './howfar.js';
import { map, place as onMap } from './map.js';
import { badge, legend, standingBadge, tally } from './outcome.js';
import { drawPlane } from './plane.js';
import { citation } from './provision.js';
import { regimePicker } from './regime.js';
import { section } from './answer.js';
import { sized } from './sized.js';
import * as state from './state.js';
import { complete, transaction } from './transaction.js';
import { country } from './words.js';
import { world } from './world.js';

const ALPHABET = new Intl.Collator('en');
const SIDES = [['a', 'First law'], ['b', 'Second law']];

export function compare(place, { law, folders }) {
  const sides = SIDES.map(([key, title]) => side(key, title));
  const list = el('div', {});
  const places = el('div', {});
  const trouble = el('div', {});
  let known = '';
  put(place, el('div', { class: 'sides' }, sides.map((each) => each.picker.element)), trouble, list,
    el('div', { class: 'sides' }, sides.map((each) => each.element)), places);

  function side(key, title) {
    const picker = regimePicker({ title, law, chosen: (text) => state.set({ [key]: text }) });
    const standing = el('p', { class: 'standing' });
    const mapPlace = el('div', { class: 'picture' });
    const planePlace = el('div', { class: 'picture' });
    const counts = el('div', {});
    const words = el('div', {});
    let found = null;
    const redraws = [sized(mapPlace, (width) => found && map(mapPlace, {
      width, geography: found.geography, cells: found.cells, selected: state.get('to'), label: `${title}: map of destinations`,
      chosen: (to) => state.set({ to }),
    })), sized(planePlace, (width) => found && drawPlane(planePlace, {
      width, plane: found.plane, point: null, ends: { x: X.ends, y: found.y.ends }, names: { x: X.name, y: found.y.name },
      label: `${title}: ${X.name} against ${found.y.name}`,
    }))];
    return {
      key, picker,
      element: el('section', { class: 'side', 'aria-label': title, 'data-side': key },
        el('h3', {}, title), standing, mapPlace, counts, planePlace, words),
      show(next) {
        found = next;
        put(standing, standingBadge(next.standing));
        put(counts, legend(tally([...next.cells.values()])));
        put(words, regionTable(next.plane, next.y));
        redraws.forEach((each) => each());
      },
    };
  }

  const ask = newest(questions, (answer, problem, body) => {
    put(trouble, problem && problemList(problem));
    known = '';
    if (problem) return;
    known = JSON.stringify(body);
    const [differences, geography, ...rest] = answer;
    sides.forEach((each, index) => each.show({
      geography, y: body.y, standing: differences.sides[index],
      cells: new Map(rest[index].cells.map((cell) => [cell.destination, onMap(cell)])),
      plane: rest[index + 2],
    }));
    put(list, differing(differences, rest[2].bands, rest[3].bands, folders));
    put(places, destinations(differences.map ?? []));
  });

  return {
    show(keys) {
      if (!complete(keys)) return put(list, el('p', {}, 'Choose an item and a destination first.'));
      const regimes = regimesOf(keys, law);
      sides.forEach((each, index) => each.picker.show(regimes[index]));
      const body = { transaction: transaction(keys), regimes, y: across(keys) };
      if (JSON.stringify(body) !== known) ask(body);
    },
  };
}

/** What is chosen, else the law of the question's day against today's, or against the Code where that is the same. */
function regimesOf(keys, { today }) {
  return [keys.a || keys.date, keys.b || (keys.date === today ? `${today}/PUBLISHED` : today)];
}

function questions({ transaction: asked, regimes, y }) {
  return Promise.all([
    json('/api/compare', { transaction: asked, regimes }), world(),
    ...regimes.map((regime) => json('/api/map', { transaction: asked, regime, parent: null })),
    ...regimes.map((regime) => json('/api/plane', planeRequest(asked, regime, y))),
  ]);
}

function differing({ sides, map: places = [] }, bandsBefore, bandsAfter, folders) {
  const [before, after] = sides;
  const rules = (rows) => rows.length > 0 && el('ul', {}, rows.map((each) =>
    el('li', {}, each.text, ' ', citation(each.provision, each.folder ?? folders.get(each.rule)))));
  const same = before.outcome === after.outcome && before.policy === after.policy
    && before.appliesHereOnly.length + after.appliesHereOnly.length === 0;
  const regionsDiffer = JSON.stringify(bandsBefore) !== JSON.stringify(bandsAfter);
  return [
    el('h3', {}, 'What differs'),
    same ? el('p', {}, 'Both laws indicate the same for this question.')
      : el('p', {}, 'For this question: ', standingBadge(before), ' under the first law, ', standingBadge(after), ' under the second.'),
    el('p', {}, places.length === 0 ? 'The outcome differs in no destination.'
      : `The outcome differs in ${places.length} destinations, listed below.`,
      regionsDiffer ? ' The regions of the plane differ.' : ' The regions of the plane are the same.'),
    section('Applies under the first law only', rules(before.appliesHereOnly)),
    section('Applies under the second law only', rules(after.appliesHereOnly)),
  ];
}

/** Those that change alike stand together. */
function destinations(places) {
  const groups = new Map();
  for (const each of [...places].sort((a, b) => ALPHABET.compare(country(a.to), country(b.to)))) {
    const change = `${each.before} ${each.after}`;
    groups.set(change, [...groups.get(change) ?? [], each]);
  }
  const heading = (many) => `${many} ${many === 1 ? 'destination differs' : 'destinations differ'}`;
  return [...groups.values()].map((group) => section(heading(group.length), [
    el('p', {}, badge(group[0].before), ' → ', badge(group[0].after)),
    el('ul', { class: 'differences' }, group.map(({ to }) => el('li', { 'data-code': to },
      el('button', { type: 'button', class: 'link', click: () => state.set({ to }) }, country(to))))),
  ]));
}
