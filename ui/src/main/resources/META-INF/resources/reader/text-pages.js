import { find } from './folded.js';

const ZOOMS = [0.8, 1, 1.25, 1.5, 2];

/** The text of an item page by page; what is found is marked without touching the text. */
export class TextPages {
  #place;
  #heard;
  #headings = [];
  #paragraphs = [];
  #hits = [];
  #hit = -1;
  #words = '';
  #zoom = 1;

  constructor(place, texts, labels, heard) {
    this.#place = place;
    this.#heard = heard;
    this.#place.classList.add('reader-text');
    texts.forEach((text, index) => {
      const heading = document.createElement('h3');
      heading.textContent = labels.page.replace('{n}', index + 1);
      heading.tabIndex = -1;
      const words = document.createElement('p');
      words.className = 'said';
      words.dir = 'auto';
      words.textContent = text;
      this.#headings.push(heading);
      this.#paragraphs.push(words);
      place.append(heading, words);
    });
    place.addEventListener('scroll', this.#scrolled, { passive: true });
  }

  get count() {
    return this.#headings.length;
  }

  #scrolled = () => {
    const top = this.#place.getBoundingClientRect().top + 48;
    const passed = this.#headings.filter((heading) => heading.getBoundingClientRect().top <= top).length;
    this.#heard.page(Math.max(passed, 1));
  };

  turn(page, focus) {
    const heading = this.#headings[page - 1];
    if (!heading) return;
    this.#place.scrollTop += heading.getBoundingClientRect().top - this.#place.getBoundingClientRect().top;
    if (focus) heading.focus({ preventScroll: true });
    this.#heard.page(page);
  }

  zoom(step) {
    const next = step === 0 ? 1 : ZOOMS.indexOf(this.#zoom) + step;
    this.#zoom = ZOOMS[Math.min(Math.max(next, 0), ZOOMS.length - 1)];
    this.#place.style.fontSize = `${this.#zoom}em`;
    this.#heard.zoom(this.#zoom);
  }

  find(words, step) {
    if (words !== this.#words) {
      this.#words = words;
      this.#hits = this.#paragraphs.flatMap((paragraph) =>
        find(paragraph.textContent, words).map(({ from, to }) => {
          const range = new Range();
          range.setStart(paragraph.firstChild, from);
          range.setEnd(paragraph.firstChild, to);
          return range;
        })
      );
      this.#hit = -1;
      step = 1;
    }
    const all = this.#hits.length;
    this.#hit = all ? (this.#hit + step + all) % all : -1;
    CSS.highlights?.set('reader-hit', new Highlight(...this.#hits));
    CSS.highlights?.set('reader-hit-here', new Highlight(...this.#hits.slice(this.#hit, this.#hit + 1)));
    const here = this.#hits[this.#hit]?.getBoundingClientRect();
    const box = this.#place.getBoundingClientRect();
    if (here && (here.top < box.top || here.bottom > box.bottom)) {
      this.#place.scrollTop += here.top - box.top - box.height / 3;
    }
    this.#heard.hits(this.#hit + 1, all);
  }

  close() {
    this.#place.removeEventListener('scroll', this.#scrolled);
    CSS.highlights?.delete('reader-hit');
    CSS.highlights?.delete('reader-hit-here');
  }
}
