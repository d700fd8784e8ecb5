const ZOOMS = [0.5, 0.75, 1, 1.5, 2, 3, 4];

/** One picture, as wide as its place and as large as one needs to see it. */
export class Picture {
  #image = document.createElement('img');
  #address;
  #heard;
  #zoom = 1;

  static async open(place, bytes, type, title, heard) {
    const picture = new Picture(place, bytes, type, title, heard);
    await picture.#image.decode();
    return picture;
  }

  constructor(place, bytes, type, title, heard) {
    this.#heard = heard;
    this.#address = URL.createObjectURL(new Blob([bytes], { type }));
    this.#image.className = 'reader-picture';
    this.#image.src = this.#address;
    this.#image.alt = title;
    this.#image.tabIndex = -1;
    place.append(this.#image);
  }

  get count() {
    return 1;
  }

  turn(page, focus) {
    if (focus) this.#image.focus({ preventScroll: true });
  }

  zoom(step) {
    const next = step === 0 ? 2 : ZOOMS.indexOf(this.#zoom) + step;
    this.#zoom = ZOOMS[Math.min(Math.max(next, 0), ZOOMS.length - 1)];
    this.#image.style.width = `${this.#zoom * 100}%`;
    this.#heard.zoom(this.#zoom);
  }

  close() {
    URL.revokeObjectURL(this.#address);
  }
}
