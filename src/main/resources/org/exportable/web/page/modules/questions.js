// Facts that are missing and decide: asked in order, each to be answered in place.
import { el, put } from './dom.js';
import { badge } from './outcome.js';
import { at } from './facts.js';
import { field } from './fields.js';
import * as state from './state.js';
import { policy } from './words.js';

const LISTED = new Intl.ListFormat('en-GB');

export function openQuestions(determination) {
  const list = determination.questions ?? [];
  const turning = determination.outcome === 'UNDETERMINED' ? 'The outcome' : 'How an application would be reviewed';
  return list.length > 0 && el('section', { class: 'questions' },
    el('h3', {}, 'What to find out'),
    el('p', {}, `${turning} turns on what follows. Answer in this order, as far as needed.`),
    el('ol', {}, list.map((each) => question(each, list))));
}

function question(each, list) {
  return el('li', {}, el('p', {}, each.question),
    el('ul', { class: 'answers' }, answers(each, list)),
    control(each.fact));
}

const answers = (each, list) =>
  each.answers.map((answer) => el('li', {}, el('bdi', {}, answer.answer), ': ', follows(answer, list)));

/** Adds what the answers lead to, which is found later; what is being typed stays. */
export function addAnswers(place, { questions }) {
  place.querySelectorAll('.questions .answers').forEach((list, index) => put(list, answers(questions[index], questions)));
}

function follows(answer, list) {
  if (answer.dependsOn.length > 0) {
    const numbers = answer.dependsOn.map((fact) => String(list.findIndex((each) => each.fact === fact) + 1));
    return `depends on question${numbers.length > 1 ? 's' : ''} ${LISTED.format(numbers)}`;
  }
  if (answer.reviewPolicy) return policy(answer.reviewPolicy);
  return answer.outcome ? badge(answer.outcome) : 'not settled by these questions';
}

function control(path) {
  const fact = at(path);
  if (!fact) return false;
  const made = field(fact);
  made.show(state.all());
  return el('div', { class: 'in-place' }, made.element);
}
