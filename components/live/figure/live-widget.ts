import { defineFigureElement } from './figure-element.ts';

// `<live-widget data-widget="kl">`
defineFigureElement('live-widget', 'widget', async (id) => {
  const [{ startWidget }, { loadWidget }] = await Promise.all([
    import('./widget-session.ts'),
    import('../../widgets/registry.ts'),
  ]);
  const widget = await loadWidget(id);
  return (root, early) => startWidget(root, widget, early);
});
