// The transaction that the chosen keys describe, as the server reads it.
import { FACTS } from './facts.js';
import * as state from './state.js';

export function transaction(keys = state.all()) {
  const result = {};
  if (keys.item) place(result, ['item', 'catalog'], keys.item);
  for (const fact of FACTS) {
    const text = keys[fact.key];
    if (text === undefined) continue;
    place(result, fact.path.split('.'), value(fact.type, text));
  }
  return result;
}

/** The law that is asked about, or undefined for the enforced law of the transaction's day. */
export function regime(keys = state.all()) {
  if (!keys.view && !keys.without) return undefined;
  return regimeText(keys.date, keys.view, keys.without);
}

export function regimeText(date, view, without) {
  return date + (view ? `/${view}` : '') + (without ? without.split(',').map((each) => `-${each}`).join('') : '');
}

/** Whether enough is chosen to be asked about. */
export function complete(keys = state.all()) {
  return Boolean(keys.to && keys.date && (keys.item || FACTS.some((each) => each.path.startsWith('item.') && keys[each.key])));
}

function value(type, text) {
  switch (type) {
    case 'number': return Number.isFinite(Number(text)) ? Number(text) : text;
    case 'yesno': return text === 'yes';
    case 'choices': return text.split(',').filter((each) => each && each !== 'none');
    case 'rates': return text.split(',').map(rate);
    default: return text;
  }
}

function rate(text) {
  const [bits, tops] = text.split(':').map(Number);
  return { bitLength: bits, tops };
}

function place(target, [first, ...rest], what) {
  const key = /^\d+$/.test(first) ? Number(first) : first;
  if (rest.length === 0) {
    target[key] = what;
    return;
  }
  target[key] ??= /^\d+$/.test(rest[0]) ? [] : {};
  place(target[key], rest, what);
}
