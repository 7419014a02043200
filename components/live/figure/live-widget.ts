import { defineFigureElement } from './figure-element.ts';

// `<live-widget data-widget="kl">`
defineFigureElement('live-widget', 'widget', async (id) => {
  const [{ startWidget, loadShellWords }, { loadWidget }] = await Promise.all([
    import('./widget-session.ts'),
    import('../../widgets/registry.ts'),
  ]);
  const [widget, words] = await Promise.all([
    loadWidget(id, document.documentElement.lang),
    loadShellWords(),
  ]);
  return (root, early) => startWidget(root, widget, words, early);
});
