// The question: what goes where, when, to whom and for what.
import { el, put } from './dom.js';
import { combobox } from './combobox.js';
import { field } from './fields.js';
import { ATTESTATIONS, END_USE, FIGURES, MORE_FIGURES, NO_FIGURES, PARTIES, SHIPMENT } from './facts.js';
import * as state from './state.js';

const OWN = '';

/** What the catalogue knows, by key of the form. */
const CATALOGUE = {
  tpp: 'totalProcessingPerformance', density: 'performanceDensity', area: 'applicableDieAreaMm2',
  dram: 'dramBandwidthGBps', io: 'ioBandwidthGBps',
};

/** The figures of a chip as the form has them. */
function known(chip) {
  const figures = {};
  for (const [key, name] of Object.entries(CATALOGUE)) if (chip?.[name] != null) figures[key] = Number(chip[name].toPrecision(6));
  if (chip?.dataCenter != null) figures.datacenter = chip.dataCenter ? 'yes' : 'no';
  return figures;
}

export function question(place, { catalogue, law }) {
  const chips = new Map(catalogue.map((each) => [each.id, each]));
  const fields = [];
  const make = (fact) => {
    const made = field(fact);
    fields.push(made);
    return made.element;
  };
  const item = combobox({
    label: 'Item', placeholder: 'Search the catalogue',
    options: catalogue.map((each) => ({ value: each.id, label: each.name, detail: each.maker ?? '', words: each.maker })),
    chosen: (value) => state.set({ ...NO_FIGURES, item: value }),
  });
  item.input.name = 'item';
  const own = el('button', { type: 'button', class: 'quiet', click: byHand }, 'Figures by hand');
  const note = el('p', { class: 'hint' });
  const figures = folded('Figures of the item', el('div', { class: 'pair' }, FIGURES.map(make)),
    folded('More figures', MORE_FIGURES.map(make)));
  figures.classList.add('figures');

  function byHand() {
    const chip = chips.get(state.get('item'));
    const copied = known(chip);
    if (copied.area) delete copied.density; // It follows from the area, and more exactly.
    figures.open = true;
    state.set({ ...copied, item: OWN, name: chip ? `Like ${chip.name}` : state.get('name') || 'Own part' });
    figures.querySelector('input').focus();
  }

  const [to, date, ...shipment] = SHIPMENT.map(make);
  put(place,
    el('h2', { id: 'question-title' }, 'Question'),
    item.element, el('div', { class: 'row' }, own, reset()), note, figures,
    el('div', { class: 'pair' }, to, date),
    PARTIES.map((each) => folded(each.title, each.facts.map(make))),
    folded('End use', make(END_USE)),
    folded('Shipment', shipment),
    folded('Attestations', ATTESTATIONS.map(make)),
    lawChoice(law, fields));

  return function show(keys) {
    const chip = chips.get(keys.item);
    item.show(keys.item ?? '');
    const changed = Object.keys(NO_FIGURES).filter((key) => keys[key]);
    own.hidden = !keys.item;
    note.textContent = !keys.item ? 'Figures by hand.'
      : changed.length > 0 ? 'The catalogue\'s item with figures changed by hand.' : '';
    for (const each of fields) each.show(keys, known(chip));
    for (const [part, names] of marked) part.classList.toggle('used', names.some((name) => keys[name]));
  };
}

const marked = new Map();

/** A part that can be folded; it says so when something in it is filled in. */
function folded(title, ...inside) {
  const part = el('details', {}, el('summary', {}, title), el('div', { class: 'inside' }, inside));
  marked.set(part, [...part.querySelectorAll('[name]')].map((each) => each.name));
  return part;
}

function lawChoice(law, fields) {
  const view = el('select', { id: 'view', name: 'view', change: () => state.set({ view: view.value }) },
    el('option', { value: '' }, 'As enforced'), el('option', { value: 'PUBLISHED' }, 'As published in the Code'));
  const without = el('select', { id: 'without', name: 'without', change: () => state.set({ without: without.value }) },
    el('option', { value: '' }, 'Nothing'),
    law.instruments.map((each) => el('option', { value: each.id }, each.title)));
  fields.push({ show: (keys) => {
    view.value = keys.view ?? '';
    without.value = keys.without ?? '';
  } });
  return folded('Law applied',
    el('div', { class: 'field' }, el('label', { for: 'view' }, 'View of the law'), view),
    el('div', { class: 'field' }, el('label', { for: 'without' }, 'Leave out an instrument'), without));
}

function reset() {
  return el('button', { type: 'button', class: 'quiet',
    click: () => state.set({ ...cleared(Object.keys(state.all())), date: state.get('date'), panel: state.get('panel') }) },
  'Clear all');
}

const cleared = (keys) => Object.fromEntries(keys.map((key) => [key, '']));
