import { chapters } from '../../setup/pages.ts';
import { describePages } from './describe-pages.ts';

describePages(chapters.filter(({ language }, i) => language === 'ko' && i % 2 === 1));
