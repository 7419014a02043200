import { escapeHtml } from '../../../src/notebook/html.ts';
import type { Shape } from '../../plots/svg-shape.ts';

/** Shapes as the build writes them. */
export const shapesHtml = (shapes: readonly Shape[]): string =>
  shapes
    .map(([name, attributes]) => {
      const written = Object.entries(attributes).map(
        ([key, value]) => ` ${key}="${escapeHtml(String(value))}"`,
      );
      return `<${name}${written.join('')}/>`;
    })
    .join('');
