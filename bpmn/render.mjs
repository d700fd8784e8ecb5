// Writes pictures of every diagram here into a folder: the whole as SVG and PNG, and each stage as PNG.
//   node render.mjs FOLDER [path of a Chromium]
import { readFile, readdir, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { chromium } from 'playwright-core';

const [folder = 'target/pictures', browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium'] = process.argv.slice(2);
const WIDTH = 1600;
const MARGIN = 20;
const viewer = createRequire(import.meta.url).resolve('bpmn-js/dist/bpmn-viewer.production.min.js');

const browser = await chromium.launch({
  executablePath: browserPath,
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const page = await browser.newPage({ viewport: { width: WIDTH, height: 1000 } });
await mkdir(folder, { recursive: true });
for (const file of (await readdir('.')).filter((name) => name.endsWith('.bpmn'))) {
  const name = basename(file, '.bpmn');
  const { svg, boxes } = await draw(await readFile(file, 'utf8'));
  await writeFile(join(folder, `${name}.svg`), svg);
  for (const [stage, box] of Object.entries(boxes)) {
    await photograph(svg, box, join(folder, stage ? `${name}-${stage}.png` : `${name}.png`));
  }
}
await browser.close();

/** The diagram as SVG, and the box of the whole and of every sub-process in it. */
async function draw(xml) {
  await page.setContent('<div id="canvas" style="width: 1600px; height: 1000px"></div>');
  await page.addScriptTag({ path: viewer });
  return page.evaluate(async ({ xml, margin }) => {
    const bpmn = new BpmnJS({ container: '#canvas' });
    const { warnings } = await bpmn.importXML(xml);
    if (warnings.length) throw new Error(warnings.map((warning) => warning.message).join('\n'));
    const { svg } = await bpmn.saveSVG();
    const { x, y, width, height } = bpmn.get('canvas').viewbox().inner;
    const around = (box) => ({
      x: box.x - margin, y: box.y - margin, width: box.width + 2 * margin, height: box.height + 2 * margin,
    });
    const boxes = { '': around({ x, y, width, height }) };
    for (const stage of bpmn.get('elementRegistry').filter((element) => element.type === 'bpmn:SubProcess')) {
      boxes[stage.id] = around(stage);
    }
    return { svg, boxes };
  }, { xml, margin: MARGIN });
}

async function photograph(svg, box, path) {
  const height = Math.round((WIDTH * box.height) / box.width);
  const framed = svg.slice(svg.indexOf('<svg')).replace(/<svg ([^>]*)>/, (_, attributes) =>
    `<svg ${attributes.replace(/ ?(width|height|viewBox)="[^"]*"/g, '')} width="${WIDTH}" height="${height}" ` +
    `viewBox="${box.x} ${box.y} ${box.width} ${box.height}">`);
  await page.setViewportSize({ width: WIDTH, height });
  await page.setContent(`<style>body { margin: 0; background: white }</style>${framed}`);
  await page.screenshot({ path, fullPage: true });
}
