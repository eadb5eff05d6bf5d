// What is known of a screened ledger: how it was understood, the summary, what was rejected, what can be downloaded.
import { el } from './dom.js';
import { badge, ORDER } from './outcome.js';
import { section } from './answer.js';
import { capital, factName } from './words.js';

export const lineCount = (lines) => `${lines.toLocaleString('en-US')} ${lines === 1 ? 'line' : 'lines'}`;

/** @param job what GET /api/screen/{id} says */
export function filedReport(id, job) {
  return [
    job.problem && el('div', { class: 'problem' }, el('p', {}, job.problem.detail ?? job.problem)),
    job.state === 'DONE' && downloads(id, job),
    job.summary && section('By outcome', outcomes(job.summary.outcomes ?? {})),
    job.summary && section('What would settle the open lines', settling(job.summary)),
    section('How the ledger was understood', mapping(job.mapping)),
    section('Lines that could not be read', rejects(job.rejects ?? [], job.summary?.rejects)),
  ];
}

function downloads(id, job) {
  return el('p', { class: 'row' },
    el('a', { class: 'button', href: `/api/screen/${id}/answers.csv`, download: 'answers.csv' }, 'Download the answers'),
    (job.rejects ?? []).length > 0
      && el('a', { class: 'button', href: `/api/screen/${id}/rejects.csv`, download: 'rejects.csv' }, 'Download the rejected lines'));
}

function outcomes(counts) {
  const most = Math.max(1, ...Object.values(counts));
  return el('table', { class: 'counts' },
    el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, 'Outcome'), el('th', { scope: 'col' }, 'Lines'), el('td', {}))),
    el('tbody', {}, ORDER.filter((each) => counts[each] !== undefined).map((each) => el('tr', { 'data-outcome': each },
      el('th', { scope: 'row' }, badge(each)), el('td', { class: 'figure' }, counts[each].toLocaleString('en-US')),
      el('td', { class: 'meter-cell' }, el('meter', { min: 0, max: most, value: counts[each], 'aria-hidden': 'true' }))))));
}

function settling(summary) {
  const list = summary.decidingFacts ?? [];
  return list.length > 0 && el('ul', {}, list.map((each) =>
    el('li', {}, `${capital(each.facts.map(factName).join(', '))}: ${lineCount(each.lines)}`)));
}

/** The columns first, then how the first rows were read. */
function mapping(lines) {
  if (!lines || lines.length === 0) return false;
  const first = lines.findIndex((each) => /^Line \d/.test(each));
  const [columns, rows] = first < 0 ? [lines, []] : [lines.slice(0, first), lines.slice(first)];
  return [block(columns, 'Columns'),
    rows.length > 0 && el('details', {}, el('summary', {}, 'The first rows'), block(rows, 'The first rows'))];
}

const block = (lines, label) => el('pre', { class: 'mapping', tabindex: '0', role: 'region', 'aria-label': label },
  lines.map((each) => [el('bdi', {}, each), '\n']));

function rejects(list, all) {
  return list.length > 0 && [
    all > list.length && el('p', {}, `The first ${list.length} of ${all.toLocaleString('en-US')}; all are in the download.`),
    el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Rejected lines' }, el('table', { class: 'rejects' },
      el('thead', {}, el('tr', {}, ['Line', 'Column', 'Reason'].map((each) => el('th', { scope: 'col' }, each)))),
      el('tbody', {}, list.map((each) => el('tr', {}, el('td', { class: 'figure' }, String(each.line)),
        el('td', {}, el('bdi', {}, each.column ?? '')), el('td', {}, el('bdi', {}, each.reason))))))),
  ];
}
