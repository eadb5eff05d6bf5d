// Batch: a ledger, screened by the server; the page only sends it and shows how it goes.
import { el, put } from './dom.js';
import { ask, json, Problem } from './api.js';
import { filedReport, lineCount } from './ledger.js';
import { problemList } from './headline.js';
import * as state from './state.js';
import { regime } from './transaction.js';
import { upload } from './upload.js';

const PAUSE = 400;

export function batch(place) {
  const file = el('input', { id: 'ledger', type: 'file', accept: '.csv,.jsonl,.ndjson,text/csv', change: () => take(file.files[0]) });
  const zone = el('div', { class: 'drop', dragover: over, dragleave: left, drop: dropped },
    el('label', { for: 'ledger' }, 'Ledger'), file,
    el('p', { class: 'hint' }, 'Choose a CSV or JSON Lines file, or drop it here. It goes to the server that this page '
      + 'comes from and nowhere else, and is deleted within an hour.'));
  const progress = el('div', { class: 'progress-part', hidden: true });
  const said = el('p', { role: 'status' });
  const bar = el('progress', { id: 'progress', 'aria-label': 'Progress' });
  const stop = el('button', { type: 'button', click: discard }, 'Delete from the server');
  const report = el('div', {});
  let watching = '';

  put(progress, bar, said, stop);
  put(place, el('h1', {}, 'Screen a ledger'), zone, mappingPart(), progress, report);

  function mappingPart() {
    const text = el('textarea', { id: 'mapping', rows: 8, spellcheck: 'false' });
    const send = el('button', { type: 'button', click: () => map(text.value) }, 'Screen with this mapping');
    return el('details', { class: 'mapping-part' }, el('summary', {}, 'Columns are not understood?'),
      el('div', { class: 'inside' },
        el('label', { for: 'mapping' }, 'Mapping, in YAML'), text,
        el('p', { class: 'hint' }, 'For example: columns: { Ship To: to, SKU: item }, dates: MM/dd/yyyy. Choose the ledger first.'), send));
  }

  function over(event) {
    event.preventDefault();
    zone.classList.add('over');
  }

  function left() {
    zone.classList.remove('over');
  }

  function dropped(event) {
    event.preventDefault();
    left();
    take(event.dataTransfer.files[0]);
  }

  async function take(ledger) {
    if (!ledger) return;
    put(report);
    progress.hidden = false;
    said.textContent = `Sending ${ledger.name} …`;
    const law = regime();
    const query = new URLSearchParams({ name: ledger.name, ...(law ? { regime: law } : {}) });
    await guarded(async () => {
      const { id } = await upload(`/api/screen?${query}`, ledger, (sent, all) => measure(sent, all));
      state.set({ batch: id });
    });
  }

  async function map(yaml) {
    const id = state.get('batch');
    if (!id) {
      said.textContent = 'Choose the ledger first.';
      progress.hidden = false;
      return;
    }
    await guarded(async () => {
      await ask(`/api/screen/${id}/mapping`, undefined, { method: 'POST', headers: { 'Content-Type': 'application/yaml' }, body: yaml });
      watching = '';
      watch(id);
    });
  }

  async function discard() {
    const id = state.get('batch');
    watching = '';
    if (id) await guarded(() => ask(`/api/screen/${id}`, undefined, { method: 'DELETE' }));
    file.value = '';
    progress.hidden = true;
    put(report);
    state.set({ batch: '' });
  }

  async function watch(id) {
    if (watching === id) return;
    watching = id;
    progress.hidden = false;
    while (watching === id) {
      const job = await guarded(() => json(`/api/screen/${id}`));
      if (!job || watching !== id) break;
      show(id, job);
      if (job.state !== 'RUNNING') break;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }

  function show(id, job) {
    const lines = lineCount(job.summary?.lines ?? job.lines ?? 0);
    said.textContent = { RUNNING: `${lines} so far.`, DONE: `Done: ${lines}.`, FAILED: 'It could not be screened.' }[job.state];
    measure(job.state === 'RUNNING' ? job.bytesRead : 1, job.state === 'RUNNING' ? job.bytes : 1);
    place.dataset.state = job.state;
    put(report, filedReport(id, job));
  }

  function measure(done, all) {
    if (all > 0) Object.assign(bar, { max: all, value: done });
    else bar.removeAttribute('value');
  }

  async function guarded(action) {
    try {
      return await action();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      watching = '';
      progress.hidden = true;
      put(report, problemList(failure));
      return null;
    }
  }

  return {
    show(keys) {
      if (keys.batch) watch(keys.batch);
      else watching = '';
    },
  };
}
