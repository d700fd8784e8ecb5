import { find } from './folded.js';
import { Thumbnails } from './thumbnails.js';

const home = new URL('../webjars/pdfjs-dist/5.4.624/', import.meta.url);
const at = (path) => new URL(path, home).href;

const LONG_ENOUGH = 2000;

let library;

/** PDF.js comes when the first PDF is opened; its viewer looks for the library where that one leaves it. */
function load() {
  library ??= (async () => {
    const pdfjs = await import(at('build/pdf.min.mjs'));
    const parts = await import(at('web/pdf_viewer.mjs'));
    pdfjs.GlobalWorkerOptions.workerSrc = at('build/pdf.worker.min.mjs');
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = at('web/pdf_viewer.css');
    const styled = new Promise((done, failed) => {
      sheet.onload = done;
      sheet.onerror = failed;
    });
    // Before ours, which has the last word.
    document.head.prepend(sheet);
    await styled;
    return { pdfjs, parts };
  })();
  library.catch(() => (library = undefined));
  return library;
}

/** Nothing of PDF.js is spoken but the names of the pages, and those are ours. */
const silent = {
  getLanguage: () => document.documentElement.lang,
  getDirection: () => 'ltr',
  get: async () => '',
  translate: async () => {},
  translateOnce: async () => {},
  destroy: async () => {},
  pause: () => {},
  resume: () => {}
};

/**
 * The pages of a PDF. Only those in sight are drawn, those far away are freed. Nothing in the document acts: no script, no
 * form, no link.
 */
export class PdfPages {
  #pdf;
  #task;
  #viewer;
  #bus;
  #container;
  #labels;
  #heard;
  #resized;
  #over = new AbortController();
  #wanted = 1;
  #words = '';
  #thumbnails;

  /** @param signal nobody waits for this document any more */
  static async open(place, bytes, labels, heard, signal) {
    const { pdfjs, parts } = await load();
    signal.throwIfAborted();
    const gone = new Promise((_, failed) => signal.addEventListener('abort', () => failed(signal.reason), { once: true }));
    gone.catch(() => {});
    const task = pdfjs.getDocument({
      data: bytes,
      cMapUrl: at('cmaps/'),
      cMapPacked: true,
      standardFontDataUrl: at('standard_fonts/'),
      wasmUrl: at('wasm/'),
      useWasm: false, // the worker's own policy forbids it; the same decoders in JavaScript stand beside
      isEvalSupported: false,
      enableXfa: false,
      verbosity: pdfjs.VerbosityLevel.ERRORS,
      stopAtErrors: false
    });
    let pages;
    try {
      pages = new PdfPages(pdfjs, parts, task, await Promise.race([task.promise, gone]), place, labels, heard);
      await Promise.race([pages.#shown(), gone]);
      return pages;
    } catch (failed) {
      if (pages) pages.close();
      else task.destroy();
      throw failed;
    }
  }

  constructor(pdfjs, parts, task, pdf, place, labels, heard) {
    this.#task = task;
    this.#pdf = pdf;
    this.#labels = labels;
    this.#heard = heard;
    this.#container = document.createElement('div');
    this.#container.className = 'reader-scroll';
    this.#container.dir = 'ltr'; // the document's own direction, whatever the language of the page
    const pages = document.createElement('div');
    pages.className = 'pdfViewer';
    this.#container.append(pages);
    place.append(this.#container);
    // It scrolls, not the place it fills: keys and name belong to it.
    this.#container.tabIndex = 0;
    this.#container.setAttribute('role', 'region');
    this.#container.setAttribute('aria-label', place.getAttribute('aria-label'));
    for (const name of ['tabindex', 'role', 'aria-label']) place.removeAttribute(name);
    this.#bus = new parts.EventBus();
    const linkService = new parts.PDFLinkService({ eventBus: this.#bus });
    linkService.externalLinkEnabled = false;
    class Finder extends parts.PDFFindController {
      match(words, text) {
        return find(text, words).map(({ from, to }) => ({ index: from, length: to - from }));
      }
    }
    this.#viewer = new parts.PDFViewer({
      container: this.#container,
      viewer: pages,
      eventBus: this.#bus,
      linkService,
      findController: new Finder({ eventBus: this.#bus, linkService }),
      l10n: silent,
      imageResourcesPath: at('web/images/'),
      annotationMode: pdfjs.AnnotationMode.ENABLE,
      annotationEditorMode: pdfjs.AnnotationEditorType.DISABLE,
      enableAutoLinking: false,
      removePageBorders: true,
      abortSignal: this.#over.signal
    });
    linkService.setViewer(this.#viewer);
    this.#bus.on('pagechanging', ({ pageNumber }) => {
      heard.page(pageNumber);
      this.#thumbnails?.here(pageNumber);
    });
    this.#bus.on('pagerendered', ({ source, pageNumber, error }) => {
      // A picture that cannot be decoded is left out without a word: it stands there as nothing.
      const missing = [...source.pdfPage.objs, ...source.pdfPage.commonObjs].some(([, found]) => found === null);
      if (error || missing) heard.failed(pageNumber);
    });
    this.#bus.on('scalechanging', ({ scale }) => heard.zoom(scale));
    this.#bus.on('updatefindmatchescount', ({ matchesCount }) => this.#found(matchesCount));
    this.#bus.on('updatefindcontrolstate', ({ state, matchesCount }) => {
      if (state !== parts.FindState.PENDING) this.#found(matchesCount);
    });
    linkService.setDocument(this.#pdf, null);
    for (const act of ['wheel', 'pointerdown', 'keydown']) {
      this.#container.addEventListener(act, () => (this.#wanted = 0), { passive: true });
    }
    this.#resized = new ResizeObserver(() => {
      const chosen = this.#viewer.currentScaleValue;
      if (isNaN(chosen)) this.#viewer.currentScaleValue = chosen;
    });
  }

  /** Until the first page is drawn, so that what cannot be drawn is known. */
  async #shown() {
    const begun = new Promise((done) => this.#bus.on('pagesinit', done, { once: true }));
    const drawn = new Promise((done, failed) =>
      this.#bus.on('pagerendered', ({ error }) => (error ? failed(error) : done()), { once: true })
    );
    this.#viewer.setDocument(this.#pdf);
    await begun;
    this.#container.querySelectorAll('.page').forEach((page, index) => {
      page.setAttribute('role', 'group');
      page.setAttribute('aria-label', this.#labels.page.replace('{n}', index + 1));
      page.tabIndex = -1;
    });
    this.#viewer.currentScaleValue = 'page-width';
    this.#resized.observe(this.#container);
    this.#watch();
    // Pages may differ in size: once all are known, the one that was asked for is looked up again.
    this.#viewer.pagesPromise.then(() => this.#wanted > 1 && this.turn(this.#wanted)).catch(() => {});
    await drawn;
  }

  /** A page counts as seen when half of it, or as much as fills half of the reader, stood drawn in the window for two seconds. */
  #watch() {
    const waiting = new Map();
    const drawn = new Set();
    const told = new Set();
    const watched = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting, intersectionRatio, intersectionRect } of entries) {
          const enough = intersectionRatio >= 0.5 || intersectionRect.height >= this.#container.clientHeight / 2;
          const seen = isIntersecting && enough && drawn.has(target);
          if (!seen) {
            clearTimeout(waiting.get(target));
            waiting.delete(target);
          } else if (!waiting.has(target)) {
            waiting.set(target, setTimeout(tell, LONG_ENOUGH, target));
          }
        }
      },
      { threshold: Array.from({ length: 21 }, (_, n) => n / 20) }
    );
    const tell = (page) => {
      waiting.delete(page);
      if (document.visibilityState !== 'visible' || !page.hasAttribute('data-loaded')) {
        watched.unobserve(page); // looked at again: once more from the beginning
        watched.observe(page);
        return;
      }
      told.add(page);
      watched.unobserve(page);
      this.#heard.seen(Number(page.dataset.pageNumber));
    };
    this.#bus.on('pagerendered', ({ source: { div }, error }) => {
      if (error || drawn.has(div) || told.has(div)) return;
      drawn.add(div);
      watched.unobserve(div); // its two seconds begin now
      watched.observe(div);
    });
    this.#container.querySelectorAll('.page').forEach((page) => watched.observe(page));
    this.#over.signal.addEventListener('abort', () => {
      watched.disconnect();
      waiting.forEach(clearTimeout);
    });
  }

  get count() {
    return this.#pdf.numPages;
  }

  turn(page, focus) {
    this.#wanted = page;
    this.#viewer.scrollPageIntoView({ pageNumber: page });
    if (focus) this.#viewer.getPageView(page - 1)?.div.focus({ preventScroll: true });
  }

  zoom(step) {
    if (step === 0) this.#viewer.currentScaleValue = 'page-width';
    else if (step > 0) this.#viewer.increaseScale();
    else this.#viewer.decreaseScale();
  }

  find(words, step) {
    if (!words) {
      this.#words = '';
      this.#bus.dispatch('findbarclose', { source: this });
      return;
    }
    this.#bus.dispatch('find', {
      source: this,
      type: words === this.#words ? 'again' : '',
      query: words,
      caseSensitive: false,
      entireWord: false,
      highlightAll: true,
      findPrevious: step < 0,
      matchDiacritics: false
    });
    this.#words = words;
  }

  #found({ current, total }) {
    if (this.#words) this.#heard.hits(current, total);
  }

  thumbnails(place) {
    this.#thumbnails ??= new Thumbnails(place, this.#pdf, this.#labels, (page) => this.turn(page, true), (page) => this.#drawnLarge(page));
    this.#thumbnails.here(this.#viewer.currentPageNumber);
  }

  #drawnLarge(page) {
    return this.#viewer.getPageView(page - 1)?.renderingState > 0;
  }

  close() {
    this.#resized.disconnect();
    this.#thumbnails?.close();
    this.#viewer.setDocument(null);
    this.#over.abort();
    this.#task.destroy();
  }
}
