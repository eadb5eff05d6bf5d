// Plain words for the constants of the answers.
import { at } from './facts.js';

export const OUTCOMES = {
  NO_LICENSE_REQUIRED: { words: 'no license required', sign: '○', style: 'none' },
  LICENSE_EXCEPTION: { words: 'license exception available', sign: '◐', style: 'exception' },
  LICENSE_REQUIRED: { words: 'license required', sign: '●', style: 'required' },
  UNDETERMINED: { words: 'undetermined', sign: '?', style: 'open' },
  OUT_OF_COVERAGE: { words: 'out of coverage', sign: '–', style: 'outside' },
};

const POLICIES = {
  PRESUMPTION_OF_APPROVAL: 'presumption of approval',
  CASE_BY_CASE: 'case by case',
  PRESUMPTION_OF_DENIAL: 'presumption of denial',
  POLICY_OF_DENIAL: 'policy of denial',
  UNPUBLISHED: 'review not published',
};

const STATUSES = { MET: 'met', UNMET: 'not met', TO_DO: 'to do', TO_CHECK: 'to check', UNKNOWN: 'not known' };

let countries = new Map();

export function know(list) {
  countries = new Map(list.map((each) => [each.code, each.name]));
}

export const country = (code) => countries.get(code) ?? code;
export const outcome = (constant) => OUTCOMES[constant]?.words ?? constant;
export const policy = (constant) => POLICIES[constant] ?? '';
export const status = (constant) => STATUSES[constant] ?? constant;

const SMALL = /_/g;
const KEPT = new Map([
  ['AI_TRAINING', 'AI training'], ['AI_INFERENCE', 'AI inference'], ['WMD', 'weapons of mass destruction'],
  ['ADVANCED_NODE_IC_PRODUCTION', 'advanced-node IC production'], ['OSAT', 'packager and tester (OSAT)'],
  ['IC_DESIGNER', 'designer of circuits'], ['HBM', 'high-bandwidth memory (HBM)'], ['SDN', 'SDN List'],
  ['MEU_LIST', 'Military End-User List'], ['ENTITY_LIST', 'Entity List'], ['ENTITY_LIST_FN4', 'Entity List, footnote 4'],
  ['UNVERIFIED_LIST', 'Unverified List'], ['ENTITY_LIST_FN1', 'Entity List, footnote 1'],
  ['PART_740_SUPP_6', 'Supplement No. 6 to part 740'],
  ['PART_740_SUPP_7', 'Supplement No. 7 to part 740'], ['PART_740_SUPP_8', 'Supplement No. 8 to part 740'],
]);

/** A constant in small letters, sentence case where it stands alone. */
export function constant(text) {
  if (KEPT.has(text)) return KEPT.get(text);
  return /^[A-Z0-9]+(_[A-Z0-9]+)*$/.test(text) && text.length > 3 ? text.toLowerCase().replace(SMALL, ' ') : text;
}

export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** The name of the fact at a path. */
export function factName(path) {
  const fact = at(path) ?? at(`item.${path}`);
  if (fact) return fact.who ? `${fact.who}: ${lower(fact.label)}` : lower(fact.label);
  return path.split('.').map((part) => part.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()).join(': ');
}

const lower = (label) => (/^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label);

/** A value in words: countries by name, numbers to six digits. */
export function shown(value) {
  if (Array.isArray(value)) return value.map(shown).join(', ');
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (value === null || value === undefined || value === '') return 'none';
  if (typeof value === 'number') return number(value);
  return countries.get(value) ?? constant(String(value));
}

export const number = (value) => value.toLocaleString('en-US', { maximumSignificantDigits: 6 });

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

export function day(iso) {
  const when = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(when.getTime()) ? String(iso) : DAY.format(when);
}

/** What is true of an answer beside its outcome: exceptions, policy. */
export function beside(standing) {
  const parts = [];
  const exceptions = (standing.exceptions ?? []).map((each) => each.symbol ?? each);
  if (exceptions.length > 0 && standing.outcome === 'LICENSE_EXCEPTION') parts.push(`License Exception ${exceptions.join(', ')}`);
  const review = policy(standing.policy ?? standing.reviewPolicy?.policy);
  if (review && standing.outcome !== 'NO_LICENSE_REQUIRED') {
    parts.push(standing.outcome === 'LICENSE_EXCEPTION' ? `else ${review}` : review);
  }
  return parts.join('; ');
}
