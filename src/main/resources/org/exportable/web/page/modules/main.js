// Starts the page: reads what the server knows once, then follows the state.
import { el, put } from './dom.js';
import { json, newest, Problem } from './api.js';
import { answer } from './answer.js';
import { batch } from './batch.js';
import { compare } from './compare.js';
import { offer } from './fields.js';
import { headline, problemList } from './headline.js';
import { howFar } from './howfar.js';
import { memo } from './memo.js';
import { hatches } from './outcome.js';
import { question } from './question.js';
import * as state from './state.js';
import { tabs } from './tabs.js';
import { complete, regime, transaction } from './transaction.js';
import { know } from './words.js';
import { when } from './when.js';
import { where } from './where.js';

const IDLE = 150;
const EXAMPLE = {
  item: 'nvidia-h20-96', to: 'CN', 'exporter.name': 'NVIDIA', 'exporter.hq': 'US', 'consignee.in': 'CN', 'consignee.hq': 'CN',
  'consignee.parent': 'CN', 'consignee.sector': 'COMMERCIAL', use: 'AI_INFERENCE',
};
const at = (id) => document.getElementById(id);

// The address is the state, so the link that skips the form must not change it.
at('skip').addEventListener('click', (event) => {
  event.preventDefault();
  at('answer-part').focus();
});

start().catch((failure) => {
  if (!(failure instanceof Problem)) throw failure;
  put(at('headline'), problemList(failure));
});

async function start() {
  const [law, catalogue, countries] = await Promise.all(
    [json('/api/law'), json('/api/catalogue'), json(`/api/countries?on=${state.get('date') || new Date().toISOString().slice(0, 10)}`)]);
  know(countries);
  offer(countries);
  document.body.append(hatches());
  put(at('digest'), `Rulebook ${law.version}, `, el('code', {}, law.sha256.slice(0, 16)));
  at('digest').title = law.sha256;
  if (Object.keys(state.all()).length === 0) state.set({ ...EXAMPLE, date: law.today }, 'replace');
  if (!state.get('date')) state.set({ date: law.today }, 'replace');
  follow({ law, catalogue, countries, folders: new Map() });
}

function follow(knowledge) {
  const chips = new Map(knowledge.catalogue.map((each) => [each.id, each]));
  const panels = [
    panel('what', 'What if', el('div', { id: 'answer' }), el('div', { id: 'memo-bar' })),
    panel('when', 'When', el('div', {})), panel('where', 'Where', el('div', {})), panel('far', 'How far', el('div', {})),
    panel('compare', 'Compare', el('div', {})), { key: 'batch', title: 'Batch', element: el('div', { class: 'panel' }, el('div', {})) },
  ];
  put(at('panels'), panels.map((each) => each.element));
  const showTabs = tabs(at('tabs'), panels);
  const showQuestion = question(at('question'), knowledge);
  const line = headline(at('headline'), at('spoken'));
  const full = answer(at('answer'));
  const paper = memo(at('memo-bar'), at('paper'));
  const [, ...pictures] = panels;
  const views = new Map([['when', when], ['where', where], ['far', howFar], ['compare', compare], ['batch', batch]].map(
    ([key, make]) => [key, make(pictures.find((each) => each.key === key).element.lastChild, knowledge)]));
  let idle;

  const ask = newest((body) => json('/api/evaluate', { ...body, atOnce: true }), (found, problem, body) => {
    if (problem) {
      line.fail(problem);
      full.clear();
      paper.hide();
      return;
    }
    line.show(found.determination, chips, body.transaction);
    full.show(found.determination, found.otherOutcome);
    for (const each of found.determination.reasons) knowledge.folders.set(each.rule, each.folder);
    clearTimeout(idle);
    idle = setTimeout(() => later(body), IDLE);
  });

  /** What takes longer is asked for when nothing has changed for a moment. */
  async function later(body) {
    paper.prepare();
    const whole = await inquire({ ...body, near: true });
    if (!isAsked(body)) return;
    line.holds(whole?.determination ?? {});
    if (whole) full.whole(whole);
  }

  /** What there is to a question, or null: what is asked later is no loss to the answer that stands. */
  async function inquire(question) {
    try {
      return await json('/api/evaluate', question);
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      return null;
    }
  }

  function isAsked(body) {
    return JSON.stringify(body) === JSON.stringify({ transaction: transaction(), regime: regime() });
  }

  function show(keys) {
    const current = panels.some((each) => each.key === keys.panel) ? keys.panel : 'what';
    showTabs(current);
    showQuestion(keys);
    views.get(current)?.show(keys);
    clearTimeout(idle);
    if (complete(keys)) ask({ transaction: transaction(keys), regime: regime(keys) });
    else {
      line.wait();
      full.clear();
      paper.hide();
    }
  }

  state.subscribe(show);
  show(state.all());
}

function panel(key, title, ...inside) {
  return { key, title, element: el('div', { class: 'panel' }, el('h2', { class: 'visually-hidden' }, title), inside) };
}
