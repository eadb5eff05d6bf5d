// All that a person has chosen, as short keys and texts. It is what stands in the address, so that a view can be sent.

const REST = 1000;
const WRITE = 150;
const listeners = new Set();
let current = read();

export function get(key) {
  return current[key] ?? '';
}

export function all() {
  return { ...current };
}

/**
 * Changes keys; an empty value removes one.
 * @param how 'step' for what the back button takes back by itself; 'drag' for what passes by and 'drop' for where it ends,
 *     which are one step together; 'replace' for what is no step
 */
export function set(changes, how = 'step') {
  const next = { ...current };
  for (const [key, value] of Object.entries(changes)) {
    if (value === '' || value === null || value === undefined) delete next[key];
    else next[key] = String(value);
  }
  if (address(next) === address(current)) {
    if (how === 'drop') drag(false);
    return;
  }
  current = next;
  if (how === 'replace' || (how === 'drop' && dragging)) history.replaceState(null, '', address(current));
  else if (how === 'drag' && dragging) remember();
  else history.pushState(null, '', address(current));
  drag(how === 'drag');
  tell();
}

export function subscribe(listener) {
  listeners.add(listener);
}

export function address(keys) {
  const pairs = new URLSearchParams(Object.entries(keys).sort(([a], [b]) => (a < b ? -1 : 1)));
  return '#' + pairs.toString().replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%2F', '/');
}

// Keys end no drag, so it ends when it has rested.
let dragging = false;
let ending;
function drag(goesOn) {
  clearTimeout(ending);
  dragging = goesOn;
  if (goesOn) ending = setTimeout(() => { dragging = false; }, REST);
}

// Browsers refuse more than some hundred replacements in a short time, so a drag is written down when it rests.
let resting;
function remember() {
  clearTimeout(resting);
  const keys = current;
  resting = setTimeout(() => {
    if (keys === current) history.replaceState(null, '', address(current));
  }, WRITE);
}

function read() {
  return Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
}

function tell() {
  for (const listener of listeners) listener(all());
}

function moved() {
  clearTimeout(resting);
  drag(false);
  current = read();
  tell();
}

addEventListener('popstate', moved);
addEventListener('hashchange', () => {
  if (address(read()) !== address(current)) moved();
});
