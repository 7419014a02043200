import { defineFigureElement } from './figure-element.ts';

// `<live-widget data-widget="kl">`
defineFigureElement('live-widget', 'widget', async (id) => {
  const [{ startWidget }, { loadWidget }, words] = await Promise.all([
    import('./widget-session.ts'),
    import('../../widgets/registry.ts'),
    import('../page/load-words.ts').then(({ loadShellWords }) => loadShellWords()),
  ]);
  const widget = await loadWidget(id);
  return (root, early) => startWidget(root, widget, words, early);
});
