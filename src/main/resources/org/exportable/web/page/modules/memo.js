// The memo: to be saved in three formats, and what the page prints.
import { el, put } from './dom.js';
import { ask, Problem } from './api.js';
import { problemList } from './headline.js';
import { regime, transaction } from './transaction.js';

const FORMATS = [['pdf', 'PDF', 'pdf'], ['html', 'HTML', 'html'], ['markdown', 'Markdown', 'md']];
const KEPT = new Set(['H1', 'H2', 'H3', 'H4', 'P', 'UL', 'OL', 'LI', 'TABLE', 'CAPTION', 'THEAD', 'TBODY', 'TR', 'TH', 'TD', 'DL',
  'DT', 'DD', 'SECTION', 'ARTICLE', 'FIGURE', 'FIGCAPTION', 'HEADER', 'FOOTER', 'MAIN', 'DIV', 'SPAN', 'STRONG', 'B', 'EM',
  'CODE', 'PRE', 'BR', 'BDI', 'TIME', 'A', 'SMALL']);
const ATTRIBUTES = ['class', 'scope', 'colspan', 'rowspan', 'dir', 'lang'];

export function memo(place, paper) {
  let asked = '';
  const redact = el('input', { type: 'checkbox', name: 'redact' });
  const trouble = el('div', {});
  const bar = el('div', { class: 'memo-bar', role: 'group', 'aria-label': 'Memo', hidden: true },
    el('button', { type: 'button', click: print }, 'Print the memo'),
    FORMATS.map(([format, name, ending]) => el('button', { type: 'button', click: () => save(format, ending) }, name)),
    el('label', {}, redact, 'Names as tokens'), trouble);
  redact.addEventListener('change', () => prepare().catch(absent));
  put(place, bar);

  async function body(format) {
    return ask('/api/memo', { transaction: transaction(), regime: regime(), redact: redact.checked, format });
  }

  async function save(format, ending) {
    put(trouble);
    try {
      const link = el('a', { href: URL.createObjectURL(await (await body(format)).blob()), download: `memo.${ending}` });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    } catch (failure) {
      report(failure);
    }
  }

  async function print() {
    put(trouble);
    try {
      await prepare();
      window.print();
    } catch (failure) {
      report(failure);
    }
  }

  /** Fetches what is printed, so that the browser's own command to print has it too. */
  async function prepare() {
    const question = JSON.stringify([transaction(), regime(), redact.checked]);
    if (question === asked) return;
    const html = new DOMParser().parseFromString(unstyled(await (await body('html')).text()), 'text/html');
    put(paper, [...html.body.childNodes].map(copy));
    asked = question;
    bar.hidden = false;
  }

  function report(failure) {
    if (!(failure instanceof Problem)) throw failure;
    put(trouble, problemList(failure));
  }

  /** A server may have no memo to give. */
  function absent(failure) {
    if (failure.status === 404) bar.hidden = true;
    else report(failure);
  }

  return { prepare: () => prepare().catch(absent), hide: () => { bar.hidden = true; } };
}

/** A memo brings its own style, which the page's policy would refuse. */
const unstyled = text => text.replace(/<style>[^]*?<\/style>/, '');

/** The structure and the text of a memo, without its style and whatever could act. */
function copy(node) {
  if (node.nodeType === Node.TEXT_NODE) return document.createTextNode(node.data);
  if (node.nodeType !== Node.ELEMENT_NODE || !KEPT.has(node.tagName)) return null;
  const element = el(node.tagName.toLowerCase());
  for (const name of ATTRIBUTES) if (node.hasAttribute(name)) element.setAttribute(name, node.getAttribute(name));
  element.append(...[...node.childNodes].map(copy).filter(Boolean));
  return element;
}
