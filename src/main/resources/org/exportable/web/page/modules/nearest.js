// The single changes of a fact that would change the answer.
import { el } from './dom.js';
import { badge } from './outcome.js';
import { at } from './facts.js';
import * as state from './state.js';
import { constant, factName, policy } from './words.js';

export function nearest(changes) {
  const open = changes.filter((each) => !each.toVerify);
  const verify = changes.filter((each) => each.toVerify);
  return [
    open.length > 0 && el('section', { class: 'nearest' }, el('h3', {}, 'What would change the answer'),
      el('ul', {}, open.map((each) => change(each, true)))),
    verify.length > 0 && el('section', { class: 'nearest' }, el('h3', {}, 'Facts to verify'),
      el('ul', {}, verify.map((each) => change(each, false))),
      el('p', { class: 'hint' }, 'Structuring a transaction to evade a license requirement is itself a violation (15 CFR 764.2(h)).')),
  ];
}

function change(each, trial) {
  const away = each.distance == null ? '' : ` (${(each.distance * 100).toLocaleString('en-US', { maximumSignificantDigits: 2 })} % away)`;
  const conditions = Object.entries(each.change).map(([path, values]) => [
    el('b', {}, factName(path)), ' ', el('bdi', {}, values.map((value) => plain(path, value)).join(' or '))]);
  const keys = trial ? attempt(each.change) : null;
  return el('li', {}, conditions.map((condition, index) => [index > 0 && ' and ', condition]), away, ': ',
    each.outcomes.map((outcome, index) => [index > 0 && ' or ', badge(outcome, policy(each.policy))]),
    keys && [' ', el('button', { type: 'button', class: 'quiet', click: () => state.set(keys) }, 'Try')]);
}

/** Constants in small letters, names as they are. */
const plain = (path, value) => (at(path)?.options ? value.replace(/\b[A-Z][A-Z_]+\b/g, constant) : value);

const STEP = 0.001;

/** A figure on the other side of a line, as near as makes no matter. */
function trial(words) {
  const [, before, limit, after] = /^(below |above |from )?([\d.]+)(?: mm2| GB\/s)?( or more| or less| to .*)?$/.exec(words) ?? [];
  if (before === 'from ' || (after && !before && !after.startsWith(' to'))) return limit;
  return before ? Number((limit * (before === 'below ' ? 1 - STEP : 1 + STEP)).toPrecision(6)) : null;
}

/** What to enter to see the change: only where one value says it all. */
function attempt(change) {
  const keys = {};
  for (const [path, [value]] of Object.entries(change)) {
    const fact = at(path);
    const figure = trial(value);
    if (fact?.type === 'day') keys[fact.key] = value;
    else if (fact?.type === 'number' && figure) keys[fact.key] = figure;
    else return null;
  }
  return keys;
}
