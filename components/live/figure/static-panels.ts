import type { Language } from '../../../src/notebook/language.ts';
import type { LocalizedFigure } from '../../../src/notebook/widget.ts';
import type { PlotPanel } from '../../plots/panel.ts';
import { sizeOf } from '../../plots/scene.ts';
import { spokenText } from '../../prose/build/spoken/spoken.ts';
import { shapeWidthFor } from '../surface/render-figure.ts';
import { richText } from '../surface/rich-text.ts';
import { tableHtml } from '../surface/static.ts';
import { staticPicture } from '../surface/static-picture.ts';

/** Draws the panels of a figure at a width, for a phone or for a page. */
export type PanelsAt = (
  width: number,
  compact: boolean,
  shapeWidth: number,
) => Readonly<Record<string, PlotPanel>>;

/** One panel as the build writes it. */
export interface StaticPanel {
  readonly name: string;
  readonly label: string;
  readonly plain: string;
  readonly html: string;
  /** The proportions that the live picture will have on a page. */
  readonly room: string | undefined;
  readonly table: string;
}

/** The width of the frame's whole measure, which a lone panel takes, and of half of it. */
const WHOLE = 936;
const HALF = 452;

/** Draws each panel for a phone, which can be read at any width, and keeps the room of the live picture on a page. */
export function staticPanels(
  definition: LocalizedFigure,
  language: Language,
  panelsAt: PanelsAt,
  isLab: boolean,
): StaticPanel[] {
  const { id, panels, text } = definition;
  const width = isLab ? 640 : panels.length > 3 ? HALF : WHOLE;
  const wide = panelsAt(width, false, isLab ? width : shapeWidthFor(panels.length));
  const compact = panelsAt(344, true, 344);
  return panels.map((name) => {
    const label = text.panels[name] ?? name;
    const table = wide[name]?.table ?? { columns: [], rows: [] };
    const { width: drawn = width, height } = sizeOf(wide[name]?.options ?? {});
    const labelHtml = richText(label, `${id}, panel ${name}`);
    const plain = spokenText(label, language);
    return {
      name,
      label: labelHtml,
      plain,
      html: staticPicture(compact[name], {
        name: `${text.title}: ${plain}`,
        id: `${id}-${name}`,
        describedBy: `${id}-now`,
      }),
      room: height === undefined ? undefined : `--room:${drawn}/${height}`,
      table: tableHtml(name, labelHtml, table),
    };
  });
}
