// A law to choose: its day, its view, and an instrument left out.
import { el } from './dom.js';
import { regimeText } from './transaction.js';

let count = 0;

/** The parts of a regime's text. */
export function parts(text, instruments) {
  const [, date = '', rest = ''] = /^(\d{4}-\d{2}-\d{2})(.*)$/.exec(text) ?? [];
  const view = rest.startsWith('/PUBLISHED') ? 'PUBLISHED' : '';
  const without = rest.replace(/^\/[A-Z]+/, '').replace(/^-/, '');
  return { date, view, without: instruments.some((each) => each.id === without) ? without : '' };
}

/** @param chosen called with the text of a regime */
export function regimePicker({ title, law, chosen }) {
  const id = `law-${++count}`;
  const changed = () => date.value && chosen(regimeText(date.value, view.value, without.value));
  const date = el('input', { id: `${id}-day`, type: 'date', min: law.firstDay, change: changed });
  const mark = el('select', { id: `${id}-change`, change: () => { date.value = mark.value; changed(); } },
    el('option', { value: '' }, 'Choose'), law.days.map((each) => el('option', { value: each }, named(law, each))));
  const view = el('select', { id: `${id}-view`, change: changed },
    el('option', { value: '' }, 'as enforced'), el('option', { value: 'PUBLISHED' }, 'as published'));
  const without = el('select', { id: `${id}-without`, change: changed },
    el('option', { value: '' }, 'nothing'), law.instruments.map((each) => el('option', { value: each.id }, each.title)));
  const line = (name, control) => el('div', { class: 'field' }, el('label', { for: control.id }, name), control);
  return {
    element: el('fieldset', { class: 'regime' }, el('legend', {}, title),
      line('Law of', date), line('or day of a change', mark), line('View', view), line('Without', without)),
    show(text) {
      const found = parts(text, law.instruments);
      date.value = found.date;
      mark.value = law.days.includes(found.date) ? found.date : '';
      view.value = found.view;
      without.value = found.without;
    },
  };
}

function named(law, day) {
  const titles = law.instruments.filter((each) => each.kind !== 'ANNOUNCEMENT' && each.effective.includes(day)).map((each) => each.title);
  return titles.length > 0 ? `${day}: ${titles[0]}` : day;
}
