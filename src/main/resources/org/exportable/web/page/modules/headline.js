// The answer in one line, seen on every panel and read out when it changes.
import { el, put } from './dom.js';
import { banner } from './outcome.js';
import { beside, capital, country, day, outcome } from './words.js';

let speaking;

export function headline(place, spoken) {
  const holding = el('span', {});
  return {
    /** The answer, before it is known how long it holds. */
    show(determination, chips, transaction) {
      const more = beside(standing(determination));
      const about = `${itemName(chips, transaction)} to ${country(transaction.to)}, ${determination.date}`;
      document.title = `${capital(outcome(determination.outcome))}: ${about} | Exportable`;
      put(place,
        el('p', { class: 'asked' }, asked(determination, chips, transaction)),
        el('h1', { class: determination.outcome, 'data-outcome': determination.outcome },
          el('span', { class: 'visually-hidden' }, 'The rules indicate: '), banner(determination.outcome)),
        el('p', { class: 'more' }, more && `${capital(more)}. `, holding));
      put(holding, 'How long it holds is being looked for …');
      say(`The rules indicate: ${outcome(determination.outcome)}${more ? `; ${more}` : ''}.`);
    },
    holds(determination) { put(holding, validity(determination)); },
    wait() {
      put(place, el('h1', {}, 'Choose an item, a destination and a day'),
        el('p', { class: 'more' }, 'The answer appears here as soon as there is enough to answer.'));
    },
    fail(problem) {
      put(place, el('h1', {}, 'No answer'), problemList(problem));
      say(problem.message);
    },
  };

  // While a point is dragged, only where it rests is read out.
  function say(text) {
    clearTimeout(speaking);
    speaking = setTimeout(() => { if (spoken.textContent !== text) spoken.textContent = text; }, 400);
  }
}

/** A problem and the fields it names. */
export function problemList(problem) {
  return el('div', { class: 'problem' }, el('p', {}, problem.message),
    problem.errors.length > 0 && el('ul', {}, problem.errors.map((each) =>
      el('li', {}, each.field && el('b', {}, el('bdi', {}, each.field), ': '), el('bdi', {}, each.message)))));
}

export function standing(determination) {
  return {
    outcome: determination.outcome,
    exceptions: determination.exceptions.filter((each) => each.available === true),
    policy: determination.reviewPolicy?.policy,
  };
}

const itemName = (chips, { item }) => item?.name ?? chips.get(item?.catalog)?.name ?? item?.catalog ?? 'The item';

function asked(determination, chips, transaction) {
  const view = determination.view === 'PUBLISHED' ? ', by the law as published' : '';
  return [el('bdi', {}, itemName(chips, transaction)), ' to ', el('bdi', {}, country(transaction.to)),
    ` on ${day(determination.date)}${view}`];
}

function validity({ validFrom, validUntil }) {
  if (validFrom && validUntil) return `Holds from ${day(validFrom)} to ${day(validUntil)}.`;
  if (validFrom) return `Holds since ${day(validFrom)}.`;
  return validUntil ? `Holds until ${day(validUntil)}.` : '';
}
