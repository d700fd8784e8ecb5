import { PdfPages } from './pdf-pages.js';
import { Picture } from './picture.js';
import { TextPages } from './text-pages.js';

function element(tag, attributes = {}, ...content) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
}

/**
 * Reads one item: the pages of a PDF, a picture, or text with page numbers; turns, enlarges, looks for words. The bytes come
 * from the address of the download, which says who may have them.
 */
class TasdiqReader extends HTMLElement {
  #labels = {};
  #pages;
  #page = 1;
  #item = '';
  #wanted;
  #shown = 0;
  #parts = {};
  #typing;
  #opening;

  #grown = () => {
    const whole = document.fullscreenElement === this;
    this.querySelector('.tool-whole')?.setAttribute('aria-pressed', String(whole));
  };

  connectedCallback() {
    this.addEventListener('fullscreenchange', this.#grown);
  }

  disconnectedCallback() {
    this.#shown++;
    this.#close();
  }

  /** The id of the item that is shown; empty before the first. */
  get item() {
    return this.#item;
  }

  /** The page in sight; 0 where the item has no pages. */
  get page() {
    return this.#parts.number?.isConnected && this.#pages ? this.#page : 0;
  }

  /** @param item kind (pdf, picture, text, none), address, media type, title, texts, note, page, and whether to go there */
  async show(item, labels) {
    const turn = ++this.#shown;
    this.#item = item.id;
    this.#close();
    this.#opening = new AbortController();
    this.#labels = labels;
    this.#wanted = { page: item.page, focus: item.focus };
    this.#build(item);
    try {
      const pages = await this.#open(item, turn, this.#opening.signal);
      if (turn !== this.#shown) return pages?.close();
      this.#pages = pages;
    } catch (failed) {
      if (turn !== this.#shown) return;
      console.warn('This item cannot be drawn.', failed);
      this.dispatchEvent(new CustomEvent('undrawable', { detail: item.id }));
      return;
    }
    if (this.#parts.note.textContent === labels.loading) this.#note(item.note ?? '');
    this.#counted();
    const { page, focus } = this.#wanted;
    if (page > 1 || focus) this.turn(page, focus);
    if (focus && !this.#pages && this.#mayFocus()) this.#parts.note.focus();
  }

  /** Never out of a field in which somebody writes by now. */
  #mayFocus() {
    const at = document.activeElement;
    return this.contains(at) || !at?.matches('input, textarea, [contenteditable]');
  }

  /** Shows the page and, when somebody asked for it elsewhere on the screen, takes the focus there. */
  turn(page, focus) {
    this.#wanted = { page, focus };
    if (!this.#pages) return;
    focus &&= this.#mayFocus();
    if (focus) this.scrollIntoView({ block: 'nearest' });
    const there = Math.min(Math.max(page, 1), this.#pages.count);
    this.#parts.number.value = there;
    this.#pages.turn(there, focus);
  }

  async #open(item, turn, signal) {
    const { body } = this.#parts;
    const heard = {
      page: (page) => turn === this.#shown && this.#turned(page),
      zoom: (scale) => turn === this.#shown && this.#zoomed(scale),
      failed: (page) => turn === this.#shown && this.#note(this.#labels.failed.replace('{n}', page)),
      seen: (page) => this.dispatchEvent(new CustomEvent('seen', { detail: { item: item.id, pages: [page] } })),
      hits: (here, all) => turn === this.#shown && this.#found(here, all)
    };
    if (item.kind === 'none') return undefined;
    if (item.kind === 'text') return new TextPages(body, item.texts, this.#labels, heard);
    const answer = await fetch(new URL(item.address, document.baseURI), { credentials: 'same-origin', signal });
    if (!answer.ok) throw new Error(`answered ${answer.status}`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    this.dispatchEvent(new CustomEvent('opened'));
    if (turn !== this.#shown) return undefined;
    return item.kind === 'pdf'
      ? PdfPages.open(body, bytes, this.#labels, heard, signal)
      : Picture.open(body, bytes, item.type, item.title, heard);
  }

  #build(item) {
    const say = this.#labels;
    const button = (name, words, act) => {
      const made = element('button', { type: 'button', class: `tool-${name}`, 'aria-label': say[name], title: say[name] }, words);
      made.addEventListener('click', act);
      return made;
    };
    const number = element('input', { type: 'number', class: 'number', min: 1, value: item.page, 'aria-label': say.number });
    number.addEventListener('change', () => number.value && this.turn(Number(number.value), false));
    const words = element('input', { type: 'search', class: 'words', 'aria-label': say.search, placeholder: say.search });
    words.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => this.#search(1), 250);
    });
    words.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.#search(event.shiftKey ? -1 : 1);
    });
    const parts = {
      number,
      words,
      of: element('span', { class: 'of' }),
      scale: element('span', { class: 'scale' }),
      hits: element('span', { class: 'hits', role: 'status' }),
      note: element('p', { class: 'reader-note', role: 'status', tabindex: -1 }, say.loading),
      side: element('nav', { class: 'reader-thumbnails', 'aria-label': say.thumbnails, hidden: '' }),
      body: element('div', { class: 'reader-body', tabindex: 0, role: 'region', 'aria-label': item.title })
    };
    const small = button('thumbnails', say.thumbnails, () => this.#thumbnails(small));
    small.setAttribute('aria-expanded', 'false');
    small.removeAttribute('aria-label'); // its words are its name
    const whole = button('whole', say.whole, () =>
      document.fullscreenElement ? document.exitFullscreen() : this.requestFullscreen()
    );
    whole.setAttribute('aria-pressed', String(document.fullscreenElement === this));
    whole.removeAttribute('aria-label');
    const group = (name, ...content) => element('div', { class: `tools ${name}`, role: 'group', 'aria-label': say[name] }, ...content);
    const tools = {
      paging: group(
        'paging',
        ...(item.kind === 'pdf' ? [small] : []),
        button('previous', '↑', () => this.turn(this.#page - 1, false)),
        number,
        parts.of,
        button('next', '↓', () => this.turn(this.#page + 1, false))
      ),
      zooming: group(
        'zooming',
        button('smaller', '−', () => this.#pages?.zoom(-1)),
        parts.scale,
        button('larger', '+', () => this.#pages?.zoom(1)),
        button('width', say.width, () => this.#pages?.zoom(0)),
        // Beside a grid it fills the screen together with that.
        ...(document.fullscreenEnabled && !this.closest('.workplace') ? [whole] : [])
      ),
      searching: group(
        'searching',
        words,
        parts.hits,
        button('previousHit', '↑', () => this.#search(-1)),
        button('nextHit', '↓', () => this.#search(1))
      )
    };
    tools.zooming.querySelector('.tool-width').removeAttribute('aria-label');
    const shown = { pdf: Object.values(tools), text: Object.values(tools), picture: [tools.zooming], none: [] }[item.kind];
    const bar = element('div', { class: 'reader-tools' }, ...shown);
    this.#parts = parts;
    this.replaceChildren(bar, parts.note, element('div', { class: 'reader-pages' }, parts.side, parts.body));
    this.querySelector('.reader-pages').hidden = item.kind === 'none';
    for (const control of bar.querySelectorAll('button, input')) control.disabled = true;
    parts.body.classList.add(item.kind);
  }

  /** The item is open: the tools work from now on. */
  #counted() {
    const count = this.#pages?.count ?? 0;
    for (const control of this.querySelectorAll('.reader-tools :is(button, input)')) control.disabled = false;
    this.#parts.number.max = count;
    this.#parts.of.textContent = this.#labels.of.replace('{n}', count);
    if (!this.#parts.scale.textContent) this.#zoomed(1);
    this.#turned(1);
  }

  #turned(page) {
    this.#page = page;
    this.#parts.number.value = page;
    const count = this.#pages?.count ?? page;
    // A button that is disabled under the finger loses the focus: it is only said to do nothing.
    this.querySelector('.tool-previous')?.setAttribute('aria-disabled', page <= 1);
    this.querySelector('.tool-next')?.setAttribute('aria-disabled', page >= count);
  }

  #zoomed(scale) {
    this.#parts.scale.textContent = this.#labels.scale.replace('{n}', Math.round(scale * 100));
  }

  #search(step) {
    clearTimeout(this.#typing);
    const words = this.#parts.words.value.trim();
    if (!words) this.#parts.hits.textContent = '';
    this.#pages?.find?.(words, step);
  }

  #found(here, all) {
    const say = this.#labels;
    const words = this.#parts.words.value.trim();
    this.#parts.hits.textContent = !words
      ? ''
      : all
        ? say.hits.replace('{n}', here).replace('{all}', all)
        : say.noHit;
  }

  #thumbnails(button) {
    const { side } = this.#parts;
    side.hidden = !side.hidden;
    button.setAttribute('aria-expanded', String(!side.hidden));
    if (!side.hidden) this.#pages?.thumbnails(side);
  }

  #note(words) {
    this.#parts.note.textContent = words;
  }

  #close() {
    clearTimeout(this.#typing);
    this.#opening?.abort();
    this.#pages?.close();
    this.#pages = undefined;
  }
}

customElements.define('tasdiq-reader', TasdiqReader);
