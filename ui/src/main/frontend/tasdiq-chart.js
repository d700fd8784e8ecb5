const calm = matchMedia('(prefers-reduced-motion: reduce)');
const dark = matchMedia('(prefers-color-scheme: dark)');
const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** ECharts comes as a chunk of its own, when the first chart appears: the parts that are used, drawn as SVG. */
async function load() {
  const [core, { BarChart, LineChart }, parts, { SVGRenderer }] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers')
  ]);
  const { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } = parts;
  core.use([
    BarChart,
    LineChart,
    AriaComponent,
    GridComponent,
    LegendComponent,
    MarkLineComponent,
    TooltipComponent,
    SVGRenderer
  ]);
  return core;
}

/**
 * Draws columns, bars and lines from plain numbers, in the colours, the font and the direction of the page, with patterns
 * beside the colours. What it says in words is its label; the numbers stand in a table beside it.
 */
class TasdiqChart extends HTMLElement {
  #chart;
  #data;
  #resized = new ResizeObserver(() => this.#chart?.resize());
  #scheme = new MutationObserver(() => this.#draw());
  #recoloured = () => this.#draw();

  set data(data) {
    this.#data = data;
    this.#draw();
  }

  connectedCallback() {
    // ECharts anchors every text itself: inside, left stays left; the order of the axes is that of the page.
    this.style.direction = 'ltr';
    this.#resized.observe(this);
    this.#scheme.observe(document.documentElement, { attributeFilter: ['data-scheme', 'dir', 'lang'] });
    dark.addEventListener('change', this.#recoloured);
    this.#draw();
  }
  disconnectedCallback() {
    this.#resized.disconnect();
    this.#scheme.disconnect();
    dark.removeEventListener('change', this.#recoloured);
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  async #draw() {
    if (!this.isConnected || !this.#data) return;
    const core = await load();
    if (!this.isConnected) return;
    this.#chart ??= core.init(this, null, { renderer: 'svg' });
    this.#chart.setOption(this.#option(this.#data), true);
  }

  #option({ label, categories, series, bars, unit }) {
    const style = getComputedStyle(this);
    const rtl = getComputedStyle(this.parentElement).direction === 'rtl';
    const text = this.#colour('--tasdiq-text');
    const quiet = this.#colour('--tasdiq-text-quiet');
    const line = this.#colour('--tasdiq-line');
    const numbers = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 3 });
    // As one word from left to right: beside Arabic the sign would go to the other side.
    const number = (value) => (value == null ? '–' : `\u2066${numbers.format(value)}\u2069`);
    const words = { color: text, fontFamily: style.fontFamily, fontSize: 13 };
    const names = {
      type: 'category',
      data: categories,
      inverse: bars || rtl,
      position: bars && rtl ? 'right' : undefined,
      axisLabel: { ...words, color: quiet, hideOverlap: true, ...(bars && { width: 140, overflow: 'truncate' }) },
      axisLine: { lineStyle: { color: line } },
      axisTick: { show: false }
    };
    const whole = series.every((one) => one.values.every((value) => value === null || Number.isInteger(value)));
    const values = {
      type: 'value',
      minInterval: whole ? 1 : 0,
      inverse: bars && rtl,
      position: !bars && rtl ? 'right' : undefined,
      name: unit,
      nameLocation: bars ? 'middle' : 'end',
      nameGap: bars ? 28 : 12,
      nameTextStyle: { ...words, color: quiet, align: bars ? 'center' : rtl ? 'right' : 'left' },
      axisLabel: { ...words, color: quiet, formatter: number },
      splitLine: { lineStyle: { color: line } }
    };
    return {
      animation: !calm.matches,
      aria: { enabled: true, label: { description: label }, decal: { show: true } },
      textStyle: words,
      color: ['info', 'attention', 'done', 'stop'].map((name) => this.#colour(`--tasdiq-${name}`)),
      tooltip: {
        trigger: 'axis',
        confine: true,
        valueFormatter: number,
        textStyle: { fontFamily: style.fontFamily },
        extraCssText: `direction: ${rtl ? 'rtl' : 'ltr'}`
      },
      legend: {
        show: series.length > 1,
        type: 'scroll',
        bottom: 0,
        [rtl ? 'right' : 'left']: 0,
        textStyle: words,
        ...(rtl && { align: 'right' })
      },
      grid: {
        top: (unit && !bars) || (bars && series.some(({ limit }) => limit != null)) ? 32 : 12,
        bottom: (series.length > 1 ? 44 : 12) + (bars && unit ? 24 : 0),
        left: 8,
        right: 16,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel'
      },
      xAxis: bars ? values : names,
      yAxis: bars ? names : values,
      series: series.map(({ name, line, stack, values, limit }) => ({
        name,
        type: line ? 'line' : 'bar',
        stack: stack || undefined,
        data: values,
        connectNulls: false,
        barMaxWidth: 36,
        symbolSize: 8,
        ...(limit != null && {
          markLine: {
            symbol: 'none',
            silent: true,
            label: {
              ...words,
              color: quiet,
              // Above lying bars, which would cover it.
              position: bars ? 'start' : rtl ? 'insideStartTop' : 'insideEndTop',
              rotate: 0,
              formatter: () => number(limit)
            },
            lineStyle: { color: quiet, type: 'dashed' },
            data: [{ [bars ? 'xAxis' : 'yAxis']: limit }]
          }
        })
      }))
    };
  }

  /** As three numbers: ECharts computes with colours and knows neither oklch nor light-dark. */
  #colour(name) {
    const probe = document.createElement('i');
    probe.style.color = `var(${name})`;
    this.after(probe);
    pixel.fillStyle = getComputedStyle(probe).color;
    probe.remove();
    pixel.fillRect(0, 0, 1, 1);
    const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data;
    return `rgb(${red}, ${green}, ${blue})`;
  }
}

customElements.define('tasdiq-chart', TasdiqChart);
