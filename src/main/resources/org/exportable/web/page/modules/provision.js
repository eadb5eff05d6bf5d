// The text of a rule and its history, in a dialog that a citation opens.
import { el, put } from './dom.js';
import { json, Problem } from './api.js';
import { problemList } from './headline.js';
import * as state from './state.js';
import { day } from './words.js';

const dialog = el('dialog', { id: 'provision', 'aria-labelledby': 'provision-title' });
document.body.append(dialog);
dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });

/** A citation; it can be opened where the provision's folder is known. */
export function citation(text, folder) {
  if (!folder) return el('bdi', { class: 'citation' }, text);
  return el('button', { type: 'button', class: 'citation', 'aria-haspopup': 'dialog', click: () => open(text, folder) },
    el('bdi', {}, text));
}

async function open(text, folder) {
  frame(text, folder, el('p', {}, 'Reading …'));
  dialog.showModal();
  try {
    const law = await json(`/api/law/${folder.split('/').map(encodeURIComponent).join('/')}`);
    frame(text, folder, versions(law.versions));
  } catch (failure) {
    if (!(failure instanceof Problem)) throw failure;
    frame(text, folder, problemList(failure));
  }
  dialog.querySelector('button').focus();
}

function frame(text, folder, content) {
  put(dialog,
    el('header', {}, el('h2', { id: 'provision-title' }, el('bdi', {}, text)),
      el('button', { type: 'button', click: () => dialog.close() }, 'Close')),
    el('p', { class: 'hint' }, 'The rule as it is modelled, with all its versions: ', el('code', {}, folder)), content);
}

function versions(list) {
  const date = state.get('date');
  const view = state.get('view') || 'ENFORCED';
  const standing = list.filter((each) => each.views.includes(view) && (each.complianceFrom ?? each.from ?? '') <= date);
  const applied = standing.filter((each) => !each.until || date <= each.until).pop();
  return list.map((each) => version(each, each === applied, list.length === 1)).reverse();
}

function version(each, applied, only) {
  const span = [each.from && `from ${day(each.from)}`, each.until && `until ${day(each.until)}`].filter(Boolean).join(' ');
  return el('details', { open: applied || only, class: 'version' },
    el('summary', {}, `${span.charAt(0).toUpperCase()}${span.slice(1)}`, applied && el('strong', {}, ' (that day\'s)')),
    el('p', {}, each.title, each.citation && ` (${each.citation})`),
    el('pre', { tabindex: '0', role: 'region', 'aria-label': `Text ${span}` }, each.text),
    each.difference && [el('p', {}, 'What this version changed:'), difference(each.difference, span)]);
}

function difference(text, span) {
  const lines = text.split('\n').filter((line) => !/^(---|\+\+\+) /.test(line));
  return el('pre', { class: 'difference', tabindex: '0', role: 'region', 'aria-label': `Changes ${span}` },
    lines.map((line) => {
      const name = line.startsWith('+') ? 'ins' : line.startsWith('-') ? 'del' : 'span';
      return el(name, {}, line + '\n');
    }));
}
