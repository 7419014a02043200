import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { FileDetails } from '../../components/live/save/svg-file.ts';
import { fileSize, svgFile } from '../../components/live/save/svg-file.ts';
import { renderPlot } from '../../components/plots/render.ts';
import { loadWidget, widgetIds } from '../../components/widgets/registry.ts';
import { initialValues } from '../../src/notebook/widget.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

const details: FileDetails = {
  id: 'file',
  title: 'Two densities: p < q & "more"',
  description: 'KL(p‖q) is 0.318 nats.\u0007',
  language: 'en',
  colour: (token) => (token === 'gain' ? { hex: '#0072b2', opacity: 0.25 } : { hex: '#123456', opacity: 1 }),
  background: true,
};

/** As strict as a program that reads XML: every element closed by its own name, every ampersand an entity. */
function expectWellFormed(text: string): void {
  const open: string[] = [];
  const rest = text.replace(
    /<(\/?)([\w:]+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
    (_, closing: string, name: string, attributes: string, single: string) => {
      if (closing === '/') expect(open.pop()).toBe(name);
      else if (single === '') open.push(name);
      const names = [...attributes.matchAll(/([\w:-]+)="/g)].map((match) => match[1]);
      expect(new Set(names).size, `${name}${attributes}`).toBe(names.length);
      return '';
    },
  );
  expect(open).toEqual([]);
  expect(rest.replace(/^<\?xml [^?]*\?>/, '')).not.toMatch(/[<>]/);
  expect(text).not.toMatch(/&(?!(amp|lt|gt|quot);)/);
}

function drawn(html: string): SVGSVGElement {
  const svg = parseHTML(html).document.querySelector('svg');
  if (!svg) throw new Error('no picture');
  return svg;
}

const example = drawn(
  `<svg class="plot" role="img" aria-label="x" width="640" height="200" viewBox="0 0 640 200" fill="currentColor">
    <g class="symbol" stroke="var(--paper)" font-size="12"><text>p<tspan class="subscript" dy="0.25em">data</tspan></text></g>
    <path d="M0,0L1,1" fill="var(--gain)" fill-opacity="0.5" stroke="var(--data)"></path></svg>`,
);

describe('the file of a picture', () => {
  const text = svgFile(example, details);

  test('is well-formed, with a name and a sentence', () => {
    expectWellFormed(text);
    expect(text).toContain('<title id="file-title">Two densities: p &lt; q &amp; &quot;more&quot;</title>');
    expect(text).toContain('<desc id="file-desc">KL(p‖q) is 0.318 nats.</desc>');
    expect(text).toMatch(
      /<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="664" height="224" viewBox="-12 -12 664 224"/,
    );
  });

  test('has a size that is the same for whoever asks', () => {
    expect(fileSize(example)).toEqual({ width: 664, height: 224 });
  });

  test('says in attributes what a style sheet says on the page', () => {
    expect(text).not.toMatch(/var\(|class=|currentColor|<style/);
    expect(text).toMatch(/<g stroke="#123456" font-size="18"[^>]* font-style="italic"/);
    expect(text).toMatch(/<tspan dy="0.25em" font-size="12.6">data<\/tspan>/);
  });

  test('knows every class that the style sheet knows inside a picture', () => {
    const sheet = readFileSync('src/styles/widget.css', 'utf8');
    const classes = [...sheet.matchAll(/\.plot \.([\w-]+)/g)].map((match) => match[1]);
    expect(new Set(classes)).toEqual(new Set(['symbol', 'subscript']));
  });

  test('gives a translucent colour as two attributes, over the opacity that was there', () => {
    expect(text).toMatch(/fill="#0072b2" fill-opacity="0.125" stroke="#123456"\/>/);
  });

  test('has white paper, unless something lies under it', () => {
    const paper = '<rect x="-12" y="-12" width="664" height="224" fill="#ffffff"/>';
    expect(text).toContain(paper);
    expect(svgFile(example, { ...details, background: false })).not.toContain(paper);
  });
});

describe.each(widgetIds)('each picture of %s', (id) => {
  test.each(['en', 'ko'] as const)(
    'becomes a file that needs nothing from the page, in %s',
    async (language) => {
      const widget = await loadWidget(id, language);
      const values = initialValues(widget.parameters);
      const frame = { width: 640, compact: false, language, unit: 'nats' } as const;
      const panels = widget.figure(values, widget.quantities(values), frame);
      for (const [name, panel] of Object.entries(panels)) {
        const { svg } = renderPlot(panel, { name, id: name }, document);
        const text = svgFile(svg, { ...details, id: name, language });
        expectWellFormed(text);
        expect(text, name).not.toMatch(/var\(|class=|currentColor|NaN/);
        const named = new Set([...text.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]));
        for (const [, used] of text.matchAll(/url\(#([^)]*)\)/g)) expect(named).toContain(used);
        // Every letter of the picture is in the file.
        const letters = [...svg.querySelectorAll('text')].map((label) => label.textContent).join('');
        const kept = text.replace(/<(title|desc)[^>]*>[^<]*<\/\1>|<[^>]*>/g, '').replace(/\s/g, '');
        expect(kept.length).toBeGreaterThanOrEqual(letters.replace(/\s/g, '').length);
      }
    },
  );
});
