/**
 * The grid of a juror in the browser: what is typed and which pages are cited stays on this device until the server has it,
 * levels are given by key, the evidence keeps the width it was given, and both may fill the screen.
 */
const MARK = 'tasdiq:mark:';
const WIDTH = 'tasdiq:scoring:width';
const PATIENCE = 1500;
const REMEMBERED = 2000;

const read = (key) => JSON.parse(localStorage.getItem(key) ?? 'null');
const same = (one, other) => one.level === other.level && one.note === other.note;

function prefix(grid) {
  return `${MARK}${new URL(document.baseURI).pathname}/${grid.dataset.sheet}/`;
}

function fieldsOf(grid) {
  return [...grid.querySelectorAll('.mark-fields')];
}

function saved(fields) {
  return JSON.parse(fields.dataset.saved);
}

function typed(fields) {
  const radios = [...fields.querySelectorAll('vaadin-radio-button')];
  const at = radios.findIndex((radio) => radio.checked);
  return { level: at < 0 ? null : at === 4 ? -1 : at, note: fields.querySelector('textarea').value };
}

function tell(grid, fields, kept) {
  fields.querySelector('.kept-here').hidden = !kept && !read(citedKey(grid, fields));
}

function citedKey(grid, fields) {
  return `${prefix(grid)}${fields.dataset.competency}/cited`;
}

/** Stands for what was typed at a moment, so that it is known again and need not be kept. */
function trace({ level, note }) {
  let sum = level ?? -2;
  for (let at = 0; at < note.length; at++) sum = (Math.imul(sum, 31) + note.charCodeAt(at)) | 0;
  return sum;
}

function keep(grid, fields) {
  const key = prefix(grid) + fields.dataset.competency;
  const now = typed(fields);
  if (same(now, saved(fields))) {
    localStorage.removeItem(key);
    return tell(grid, fields, false);
  }
  const before = read(key);
  const typedHere = [...(before?.typedHere ?? []), trace(now)].slice(-REMEMBERED);
  localStorage.setItem(key, JSON.stringify({ ...now, base: before?.base ?? saved(fields), typedHere }));
  clearTimeout(fields.waiting);
  if (!navigator.onLine) tell(grid, fields, true);
  else fields.waiting = setTimeout(() => tell(grid, fields, read(key) !== null), PATIENCE);
}

/** The server has written something: what it has is not needed here any more. */
function written(grid, fields) {
  const key = prefix(grid) + fields.dataset.competency;
  const kept = read(key);
  if (!kept) return tell(grid, fields, false);
  if (same(kept, saved(fields))) {
    localStorage.removeItem(key);
    tell(grid, fields, false);
  } else {
    localStorage.setItem(key, JSON.stringify({ ...kept, base: saved(fields) }));
  }
}

/** Sends what an earlier page could not; where the server has something newer, it asks. */
function bringBack(grid, fields) {
  const kept = read(prefix(grid) + fields.dataset.competency);
  if (!kept) return;
  if (same(kept, saved(fields))) return written(grid, fields);
  tell(grid, fields, true);
  const { level, note, base, typedHere } = kept;
  // What the server got of this typing, and could not say that it had, is older than the rest of it.
  const newer = !same(base, saved(fields)) && !typedHere?.includes(trace(saved(fields)));
  const detail = { competency: fields.dataset.competency, level, note, newer };
  grid.dispatchEvent(new CustomEvent('kept', { detail }));
}

export function forget(start = '') {
  for (const key of Object.keys(localStorage)) if (key.startsWith(MARK + start)) localStorage.removeItem(key);
}

/** What the server has holds. */
export function drop(grid, competency) {
  localStorage.removeItem(prefix(grid) + competency);
  const fields = fieldsOf(grid).find((each) => each.dataset.competency === competency);
  if (fields) tell(grid, fields, false);
}

function send(grid, fields, citation) {
  const detail = { competency: fields.dataset.competency, ...citation };
  grid.dispatchEvent(new CustomEvent('cited', { detail }));
}

/** The page in sight now, and not the one that may be when the server hears of it. */
function cite(grid, fields) {
  const { item, page } = grid.closest('.split').querySelector('tasdiq-reader');
  if (!item) return;
  const key = citedKey(grid, fields);
  const kept = read(key) ?? [];
  const known = kept.some((one) => one.item === item && one.page === page);
  if (!known) localStorage.setItem(key, JSON.stringify([...kept, { item, page }]));
  const show = () => tell(grid, fields, read(prefix(grid) + fields.dataset.competency) !== null);
  if (!navigator.onLine) show();
  else setTimeout(show, PATIENCE);
  send(grid, fields, { item, page });
}

/** The server has the citation, or will not have it: it is not sent again. */
export function heard(grid, competency, item, page) {
  const fields = fieldsOf(grid).find((each) => each.dataset.competency === competency);
  const key = citedKey(grid, fields);
  const left = (read(key) ?? []).filter((one) => one.item !== item || one.page !== page);
  if (left.length) localStorage.setItem(key, JSON.stringify(left));
  else localStorage.removeItem(key);
  tell(grid, fields, read(prefix(grid) + competency) !== null);
}

function shortcut(grid, event) {
  const fields = event.target.closest('.mark-fields');
  if (!fields || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.target.matches('textarea, input:not([type=radio])')) return;
  const radios = fields.querySelectorAll('vaadin-radio-button input');
  const level = '0123'.indexOf(event.key);
  const all = fieldsOf(grid);
  const to = { j: 1, k: -1 }[event.key];
  if (level >= 0 && event.key.length === 1) radios[level].click();
  else if (event.key === 'x') radios[4].click();
  else if (event.key === 'n') fields.querySelector('textarea').focus();
  else if (to) {
    const next = all[all.indexOf(fields) + to];
    (next?.querySelector('vaadin-radio-button[checked] input') ?? next?.querySelector('input'))?.focus();
  } else return;
  event.preventDefault();
}

export function watch(grid) {
  if ('sealed' in grid.dataset) return forget(prefix(grid).slice(MARK.length));
  for (const fields of fieldsOf(grid)) {
    new MutationObserver(() => written(grid, fields)).observe(fields, { attributeFilter: ['data-saved'] });
    fields.addEventListener('input', () => keep(grid, fields));
    // The group has not heard of the choice yet.
    fields.addEventListener('change', () => queueMicrotask(() => keep(grid, fields)));
    bringBack(grid, fields);
    read(citedKey(grid, fields))?.forEach((citation) => send(grid, fields, citation));
  }
  grid.addEventListener('click', (event) => {
    if (event.target.closest('.cite-page')) cite(grid, event.target.closest('.mark-fields'));
  });
  grid.addEventListener('keydown', (event) => shortcut(grid, event));
}

/** @param slider says how much of the width the evidence has, in hundredths */
export function divide(split, slider) {
  const set = (width) => {
    split.style.setProperty('--evidence', `${width}fr`);
    split.style.setProperty('--grid', `${100 - width}fr`);
  };
  slider.value = localStorage.getItem(WIDTH) ?? 50;
  set(slider.value);
  slider.addEventListener('input', () => {
    set(slider.value);
    localStorage.setItem(WIDTH, slider.value);
  });
}

/**
 * Evidence and grid alone on the screen, until the same button or Escape; what had the focus keeps it. The whole page is
 * enlarged, and the rest of it hidden by the theme: questions and notices must stay in sight.
 */
export function fill(button) {
  const tell = () => {
    if (!button.isConnected) return document.removeEventListener('fullscreenchange', tell);
    button.setAttribute('aria-pressed', String(document.fullscreenElement !== null));
  };
  button.hidden = !document.fullscreenEnabled;
  button.addEventListener('click', () =>
    document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()
  );
  document.addEventListener('fullscreenchange', tell);
  tell();
}
