// A text field that offers what matches while one types, after the pattern of the ARIA Authoring Practices.
import { el, put } from './dom.js';

const SHOWN = 60;
let count = 0;

/**
 * @param label its visible name
 * @param options [{value, label, detail?, words?}]; words are matched too
 * @param chosen called with a value, or with '' when the field is emptied
 */
export function combobox({ label, options, chosen, placeholder = '', hint = '' }) {
  const id = `choice-${++count}`;
  const input = el('input', {
    id, role: 'combobox', type: 'text', autocomplete: 'off', spellcheck: 'false', placeholder,
    'aria-expanded': 'false', 'aria-controls': `${id}-list`, 'aria-autocomplete': 'list',
    'aria-describedby': hint ? `${id}-hint` : null,
    input: () => open(input.value), click: () => open(''), keydown: pressed, blur: leave,
  });
  const list = el('ul', { id: `${id}-list`, role: 'listbox', 'aria-label': label, hidden: true, class: 'choices' });
  const box = el('div', { class: 'field combobox' }, el('label', { for: id }, label), input, list,
    hint && el('span', { id: `${id}-hint`, class: 'hint' }, hint));
  let value = '';
  let found = [];
  let active = -1;

  function open(text) {
    found = matching(options, text).slice(0, SHOWN);
    active = found.length > 0 && text ? 0 : -1;
    draw();
  }

  function draw() {
    put(list, found.map((option, index) => el('li', {
      id: `${id}-${index}`, role: 'option', 'aria-selected': String(index === active),
      mousedown: (event) => event.preventDefault(), click: () => choose(option),
    }, el('bdi', {}, option.label), option.detail && el('span', { class: 'detail' }, option.detail))),
    found.length === 0 && el('li', { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, 'Nothing matches.'));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    mark();
  }

  function mark() {
    [...list.children].forEach((item, index) => item.setAttribute('aria-selected', String(index === active)));
    if (active < 0) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', `${id}-${active}`);
      list.children[active].scrollIntoView({ block: 'nearest' });
    }
  }

  function close() {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function choose(option) {
    value = option.value;
    input.value = option.label;
    close();
    chosen(option.value);
  }

  function pressed(event) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) open('');
      else if (found.length > 0) {
        const step = event.key === 'ArrowDown' ? 1 : -1;
        active = (active + step + found.length + (active < 0 && step < 0 ? 1 : 0)) % found.length;
        mark();
      }
    } else if (event.key === 'Enter') {
      if (!list.hidden && active >= 0) choose(found[active]);
      event.preventDefault();
    } else if (event.key === 'Escape') {
      close();
      show(value);
    }
  }

  function leave() {
    close();
    if (input.value.trim() === '' && value !== '') {
      value = '';
      chosen('');
      return;
    }
    const exact = options.find((each) => each.label.toLowerCase() === input.value.trim().toLowerCase()
      || each.value.toLowerCase() === input.value.trim().toLowerCase());
    if (exact && exact.value !== value) choose(exact);
    else show(value);
  }

  function show(next) {
    value = next;
    if (document.activeElement === input && !list.hidden) return;
    input.value = options.find((each) => each.value === next)?.label ?? next;
  }

  return { element: box, input, show };
}

/** Whole words come first, then what begins so. */
function rank(words, part) {
  if (words.split(/[\s-]+/).includes(part)) return 0;
  return words.startsWith(part) ? 1 : 2;
}

function matching(options, text) {
  const parts = text.toLowerCase().split(/\s+/).filter(Boolean);
  const ranked = [];
  for (const option of options) {
    const words = `${option.label} ${option.value} ${option.words ?? ''}`.toLowerCase();
    if (parts.every((part) => words.includes(part))) ranked.push([rank(words, parts[0] ?? ''), option]);
  }
  return ranked.sort((a, b) => a[0] - b[0]).map(([, option]) => option);
}
