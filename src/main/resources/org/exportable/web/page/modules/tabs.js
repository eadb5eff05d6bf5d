// The panels as tabs, after the pattern of the ARIA Authoring Practices.
import { el, put } from './dom.js';
import * as state from './state.js';

/** @param panels [{key, title, element}] */
export function tabs(place, panels) {
  const buttons = panels.map(({ key, title, element }, index) => {
    Object.assign(element, { id: `panel-${key}`, tabIndex: 0 });
    element.setAttribute('role', 'tabpanel');
    element.setAttribute('aria-labelledby', `tab-${key}`);
    return el('button', {
      type: 'button', role: 'tab', id: `tab-${key}`, 'aria-controls': `panel-${key}`,
      click: () => state.set({ panel: key }), keydown: (event) => pressed(event, index),
    }, title);
  });
  put(place, buttons);

  function pressed(event, index) {
    const last = buttons.length - 1;
    const next = { ArrowRight: index === last ? 0 : index + 1, ArrowLeft: index === 0 ? last : index - 1, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    buttons[next].focus();
    state.set({ panel: panels[next].key });
  }

  return function show(current) {
    panels.forEach(({ key, element }, index) => {
      const chosen = key === current;
      element.hidden = !chosen;
      buttons[index].setAttribute('aria-selected', String(chosen));
      buttons[index].tabIndex = chosen ? 0 : -1;
    });
    document.body.dataset.panel = current;
  };
}
