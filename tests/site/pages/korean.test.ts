import { chapters } from '../../setup/pages.ts';
import { describePages } from './describe-pages.ts';

describePages(chapters.filter(({ language }) => language === 'ko'));
