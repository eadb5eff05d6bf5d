// The answer in full: what is still to be found out, the reasons, the exceptions, what just failed, what would change it.
import { el, put } from './dom.js';
import { badge } from './outcome.js';
import { citation } from './provision.js';
import { addAnswers, openQuestions } from './questions.js';
import { nearest } from './nearest.js';
import * as state from './state.js';
import { capital, factName, policy, shown, status } from './words.js';

const AVAILABILITY = { true: 'available', false: 'not available', null: 'turns on what is not known' };

export function answer(place) {
  const near = el('div', {});
  return {
    /** @param otherOutcome that in the other view, where something is otherwise there */
    show(determination, otherOutcome) {
      put(place,
        otherView(determination, otherOutcome),
        openQuestions(determination),
        section('Reasons', reasons(determination.reasons)),
        section('License exceptions', exceptions(determination.exceptions)),
        section('Review of an application', review(determination.reviewPolicy)),
        section('What just failed', failed(determination.rejected)),
        near,
        section('Assumptions', plain(determination.assumptions)),
        section('Notices', plain(determination.notices)));
      put(near);
    },
    /** Adds what is found later. */
    whole(found) {
      addAnswers(place, found.determination);
      put(near, nearest(found.nearest));
    },
    clear() { put(place); },
  };
}

/** A part with a heading, or nothing where there is nothing to say. */
export function section(title, content) {
  const parts = [content].flat(Infinity).filter(Boolean);
  return parts.length > 0 && el('section', {}, el('h3', {}, title), parts);
}

function reasons(list) {
  return list.length > 0 && el('ol', { class: 'reasons' }, list.map((each) => el('li', {},
    el('p', {}, each.text),
    el('p', { class: 'source' }, citation(each.provision, each.folder), ' ', el('bdi', {}, each.citation ?? each.instrument)),
    facts(each.facts))));
}

function facts(matched) {
  const entries = Object.entries(matched ?? {}).filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0));
  return entries.length > 0 && el('details', { class: 'facts' }, el('summary', {}, 'Facts it matched'),
    el('dl', {}, entries.map(([name, value]) =>
      el('div', {}, el('dt', {}, capital(factName(name))), el('dd', {}, el('bdi', {}, shown(value)))))));
}

function exceptions(list) {
  const rank = (each) => (each.available === true ? 0 : each.available === null ? 1 : 2);
  const sorted = [...list].sort((a, b) => rank(a) - rank(b));
  const [useful, rest] = [sorted.filter((each) => rank(each) < 2), sorted.filter((each) => rank(each) === 2)];
  return [
    useful.map(exception),
    rest.length > 0 && el('details', {}, el('summary', {}, `Not available: ${rest.map((each) => each.symbol).join(', ')}`),
      el('div', { class: 'inside' }, rest.map(exception))),
  ];
}

function exception(each) {
  return el('details', { class: 'exception', 'data-available': String(each.available) },
    el('summary', {}, el('b', {}, each.symbol), ` ${AVAILABILITY[each.available]}`),
    el('p', {}, citation(each.provision, each.folder), '. ', each.because),
    conditions(each.conditions));
}

function review(found) {
  return found?.policy && [
    el('p', {}, el('b', {}, `${capital(policy(found.policy))}. `), found.because),
    el('p', { class: 'source' }, citation(found.provision, found.folder)),
    found.conditions.length > 0 && conditions(found.conditions),
  ];
}

function conditions(list) {
  return el('ul', { class: 'conditions' }, list.map((each) => el('li', { 'data-status': each.status },
    el('b', {}, capital(status(each.status))), ': ', each.text, ' ', el('span', { class: 'source' }, citation(each.provision, each.folder)))));
}

function failed(list) {
  const close = list.filter((each) => each.margin);
  const far = list.filter((each) => !each.margin);
  return [
    close.length > 0 && el('ul', { class: 'failed' }, close.map((each) => el('li', {}, capital(each.text), margin(each.margin), ' ',
      citation(each.provision, each.folder)))),
    far.length > 0 && el('details', {}, el('summary', {}, `${far.length} more did not apply`),
      el('ul', {}, far.map((each) => el('li', {}, capital(each.text), ' ', citation(each.provision, each.folder))))),
  ];
}

function margin({ value, limit }) {
  if (typeof value !== 'number' || typeof limit !== 'number' || limit === 0) return ' ';
  const share = Math.abs(value - limit) / Math.abs(limit);
  return el('span', { class: 'margin' }, ` (${(share * 100).toLocaleString('en-US', { maximumSignificantDigits: 2 })} % away)`);
}

function otherView(determination, otherOutcome) {
  if (!otherOutcome) return false;
  const [here, there, view] = determination.view === 'PUBLISHED'
    ? ['as published', 'as enforced', ''] : ['as enforced', 'as published', 'PUBLISHED'];
  return el('section', { class: 'other-view' }, el('h3', {}, 'The two views differ'),
    determination.outcome === otherOutcome
      ? el('p', {}, `The outcome is the same ${there}; what stands behind it is not.`)
      : el('p', {}, badge(determination.outcome), ` ${here}; `, badge(otherOutcome), ` ${there}.`),
    el('button', { type: 'button', click: () => state.set({ view }) }, `Show the law ${there}`));
}

const plain = (list) => list.length > 0 && el('ul', {}, list.map((each) => el('li', {}, el('bdi', {}, each))));

