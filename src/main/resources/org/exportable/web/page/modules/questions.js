// Facts that are missing and decide: asked in order, each to be answered in place.
import { el, put } from './dom.js';
import { badge } from './outcome.js';
import { at } from './facts.js';
import { field } from './fields.js';
import * as state from './state.js';
import { factName, policy } from './words.js';

export function openQuestions(determination) {
  const list = determination.questions ?? [];
  return list.length > 0 && el('section', { class: 'questions' },
    el('h3', {}, 'What to find out'),
    el('p', {}, 'The outcome turns on what follows. Answer in this order, as far as needed.'),
    el('ol', {}, list.map(question)));
}

function question(each) {
  return el('li', {}, el('p', {}, each.question),
    el('ul', { class: 'answers' }, answers(each)),
    control(each.fact));
}

const answers = (each) => each.answers.map((answer) => el('li', {}, el('bdi', {}, answer.answer), ': ', follows(answer)));

/** Adds what the answers lead to, which is found later; what is being typed stays. */
export function addAnswers(place, determination) {
  place.querySelectorAll('.questions .answers').forEach((list, index) => put(list, answers(determination.questions[index])));
}

function follows(answer) {
  if (answer.outcome) return badge(answer.outcome, policy(answer.reviewPolicy));
  return answer.dependsOn.length > 0 ? `turns on ${answer.dependsOn.map(factName).join(', ')}` : 'open';
}

function control(path) {
  const fact = at(path);
  if (!fact) return false;
  const made = field(fact);
  made.show(state.all());
  return el('div', { class: 'in-place' }, made.element);
}
