/**
 * Draws a BPMN diagram read-only and marks where a file stands. bpmn-js comes as a chunk of its own, when the first
 * diagram appears; its mark (bpmn.io) stays visible as its licence asks.
 */
class TasdiqBpmn extends HTMLElement {
  #viewer;
  #drawn = Promise.resolve();
  #xml = '';
  #present = [];
  #visited = [];
  #marked = [];
  #shown = false;
  labels = {};
  label = '';

  set xml(xml) {
    this.#xml = xml;
    this.#draw();
  }
  set present(ids) {
    this.#present = ids ?? [];
    this.#mark();
  }
  set visited(ids) {
    this.#visited = ids ?? [];
    this.#mark();
  }

  connectedCallback() {
    this.#draw();
  }
  disconnectedCallback() {
    this.#viewer?.destroy();
    this.#viewer = undefined;
  }

  #draw() {
    if (!this.isConnected || !this.#xml || this.#viewer === null) return;
    this.#viewer?.destroy();
    this.#viewer = null; // being made
    this.#drawn = this.#make();
    this.#shown = false;
    this.#mark();
  }

  async #make() {
    const [{ default: Viewer }, ...sheets] = await Promise.all([
      import('bpmn-js/lib/NavigatedViewer'),
      import('bpmn-js/dist/assets/diagram-js.css?inline'),
      import('bpmn-js/dist/assets/bpmn-js.css?inline')
    ]);
    const style = document.createElement('style');
    style.textContent = sheets.map((sheet) => sheet.default.toString()).join('\n');
    const canvas = document.createElement('div');
    canvas.className = 'canvas';
    canvas.dir = 'ltr';
    this.replaceChildren(style, canvas);
    const viewer = new Viewer({
      container: canvas,
      bpmnRenderer: {
        defaultFillColor: 'var(--tasdiq-surface)',
        defaultStrokeColor: 'var(--tasdiq-text-quiet)',
        defaultLabelColor: 'var(--tasdiq-text)'
      },
      textRenderer: { defaultStyle: { fontFamily: 'var(--tasdiq-font)', fontSize: '12px' } }
    });
    viewer.on('import.parse.complete', ({ elementsById }) => {
      for (const [id, text] of Object.entries(this.labels)) if (elementsById?.[id]) elementsById[id].name = text;
    });
    await viewer.importXML(this.#xml);
    if (!this.isConnected) {
      viewer.destroy();
      this.#viewer = undefined;
      return;
    }
    this.#viewer = viewer;
    const svg = canvas.querySelector('svg');
    svg?.setAttribute('role', 'img');
    svg?.setAttribute('aria-label', this.label);
    this.whole();
  }

  async #mark() {
    await this.#drawn;
    const viewer = this.#viewer;
    if (!viewer) return;
    const canvas = viewer.get('canvas');
    const registry = viewer.get('elementRegistry');
    for (const [id, name] of this.#marked) canvas.removeMarker(id, name);
    this.#marked = [
      ...this.#visited.filter((id) => !this.#present.includes(id)).map((id) => [id, 'visited']),
      ...this.#present.map((id) => [id, 'present'])
    ].filter(([id]) => registry.get(id));
    for (const [id, name] of this.#marked) canvas.addMarker(id, name);
    if (!this.#shown && this.#present.length) {
      this.#shown = true;
      this.here();
    }
  }

  /** Shows the whole diagram. */
  whole() {
    this.#viewer?.get('canvas').zoom('fit-viewport', 'auto');
  }

  /** Shows the stage in which the file stands. */
  here() {
    const canvas = this.#viewer?.get('canvas');
    const element = this.#viewer?.get('elementRegistry').get(this.#present[0]);
    if (!element) return;
    const stage = element.parent?.width ? element.parent : element;
    const margin = 24;
    canvas.viewbox({
      x: stage.x - margin,
      y: stage.y - margin,
      width: stage.width + 2 * margin,
      height: stage.height + 2 * margin
    });
  }
}

customElements.define('tasdiq-bpmn', TasdiqBpmn);
