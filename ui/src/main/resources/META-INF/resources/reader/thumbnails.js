const WIDTH = 96;

/** Small pages to choose from, drawn while they are in sight. */
export class Thumbnails {
  #place;
  #pdf;
  #buttons = [];
  #drawing = new Map();
  #seen;
  #held;

  /** @param held whether the page is needed as it was read, besides being drawn small */
  constructor(place, pdf, labels, chosen, held) {
    this.#held = held;
    this.#place = place;
    this.#pdf = pdf;
    this.#seen = new IntersectionObserver(
      (entries) => entries.forEach((entry) => (entry.isIntersecting ? this.#draw(entry.target) : this.#free(entry.target))),
      { root: place, rootMargin: '200px' }
    );
    for (let page = 1; page <= pdf.numPages; page++) {
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset.page = page;
      button.setAttribute('aria-label', labels.page.replace('{n}', page));
      const number = document.createElement('span');
      number.textContent = page;
      button.append(document.createElement('canvas'), number);
      button.addEventListener('click', () => chosen(page));
      this.#buttons.push(button);
      place.append(button);
      this.#seen.observe(button);
    }
  }

  here(page) {
    for (const button of this.#buttons) button.removeAttribute('aria-current');
    const button = this.#buttons[page - 1];
    button.setAttribute('aria-current', 'page');
    // Not scrollIntoView: the screen around stays where it is.
    const { top, bottom } = button.getBoundingClientRect();
    const box = this.#place.getBoundingClientRect();
    if (top < box.top) this.#place.scrollTop += top - box.top;
    else if (bottom > box.bottom) this.#place.scrollTop += bottom - box.bottom;
  }

  async #draw(button) {
    if (this.#drawing.has(button)) return;
    this.#drawing.set(button, null);
    const page = await this.#pdf.getPage(Number(button.dataset.page));
    if (!this.#drawing.has(button)) return;
    const width = WIDTH * Math.min(devicePixelRatio, 2);
    const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
    const canvas = button.querySelector('canvas');
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    const task = page.render({ canvas, viewport });
    this.#drawing.set(button, task);
    await task.promise.catch(() => {}); // given up, or not drawable: the number says which page it is
    if (!this.#held(page.pageNumber)) page.cleanup();
  }

  #free(button) {
    if (!this.#drawing.has(button)) return;
    this.#drawing.get(button)?.cancel();
    this.#drawing.delete(button);
    const canvas = button.querySelector('canvas');
    canvas.width = canvas.height = 0;
  }

  close() {
    this.#seen.disconnect();
    this.#buttons.forEach((button) => this.#free(button));
  }
}
