import { embeds, pagesWith } from '../../setup/pages.ts';
import { describeFigures } from './describe-figures.ts';

describeFigures(
  pagesWith('live-widget', embeds)
    .filter(({ language }) => language === 'en')
    .filter((_, i) => i % 2 === 0),
);
