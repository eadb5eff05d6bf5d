// One field of the form for each kind of fact. A field shows what the state holds and writes what is entered.
import { el } from './dom.js';
import { combobox } from './combobox.js';
import * as state from './state.js';
import { capital, constant } from './words.js';

let count = 0;
let countryOptions = [];

export function offer(countries) {
  countryOptions = countries.map((each) => ({ value: each.code, label: each.name, detail: each.code }));
}

/** @return {element, show(keys)} */
export function field(fact) {
  switch (fact.type) {
    case 'country': return countryField(fact);
    case 'choice': return selectField(fact, fact.options.map((each) => [each, capital(constant(each))]));
    case 'yesno': return selectField(fact, [['yes', 'Yes'], ['no', 'No']]);
    case 'choices': return choicesField(fact);
    default: return inputField(fact);
  }
}

function countryField(fact) {
  const box = combobox({
    label: fact.label, options: countryOptions, placeholder: 'Not known',
    chosen: (value) => state.set({ [fact.key]: value }),
  });
  box.input.name = fact.key;
  return { element: box.element, show: (keys) => box.show(keys[fact.key] ?? '') };
}

function selectField(fact, options) {
  const id = `field-${++count}`;
  const select = el('select', { id, name: fact.key, change: () => state.set({ [fact.key]: select.value }) },
    el('option', { value: '' }, 'Not known'), options.map(([value, label]) => el('option', { value }, label)));
  return {
    element: labelled(fact, id, select),
    show: (keys, known = {}) => {
      select.value = keys[fact.key] ?? '';
      select.options[0].textContent = known[fact.key] ? `${capital(known[fact.key])} (catalogue)` : 'Not known';
    },
  };
}

function choicesField(fact) {
  const boxes = fact.options.map((value) => el('input', { type: 'checkbox', name: fact.key, value, change: changed }));
  function changed() {
    state.set({ [fact.key]: boxes.filter((each) => each.checked).map((each) => each.value).join(',') });
  }
  const element = el('fieldset', { class: 'field choices-field' }, el('legend', {}, fact.label),
    boxes.map((box) => el('label', {}, box, capital(constant(box.value)))));
  return {
    element,
    show: (keys) => {
      const chosen = (keys[fact.key] ?? '').split(',');
      boxes.forEach((each) => { each.checked = chosen.includes(each.value); });
    },
  };
}

function inputField(fact) {
  const id = `field-${++count}`;
  const kinds = { number: { type: 'text', inputmode: 'decimal' }, day: { type: 'date' } };
  const input = el('input', {
    id, name: fact.key, autocomplete: 'off', type: 'text', ...kinds[fact.type],
    'aria-describedby': fact.hint ? `${id}-hint` : null, change: entered,
  });
  function entered() {
    state.set({ [fact.key]: fact.type === 'number' ? input.value.replaceAll(/[\s,_]/g, '') : input.value.trim() });
  }
  return {
    element: labelled(fact, id, input),
    show: (keys, known = {}) => {
      if (document.activeElement !== input || fact.type === 'day') input.value = keys[fact.key] ?? '';
      if (fact.type !== 'day') input.placeholder = known[fact.key] ?? 'Not known';
    },
  };
}

function labelled(fact, id, control) {
  const unit = fact.unit ? ` (${fact.unit})` : '';
  return el('div', { class: 'field' }, el('label', { for: id }, fact.label + unit), control,
    fact.hint && el('span', { id: `${id}-hint`, class: 'hint' }, fact.hint));
}
