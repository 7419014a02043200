import { chapters } from '../../setup/pages.ts';
import { describePages } from './describe-pages.ts';

describePages(chapters.filter(({ language }, i) => language === 'en' && i % 2 === 0));
