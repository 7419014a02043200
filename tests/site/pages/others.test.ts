import { distinct } from '../../setup/pages.ts';
import { describePages } from './describe-pages.ts';

describePages(distinct.filter(({ kind }) => kind !== 'chapter'));
