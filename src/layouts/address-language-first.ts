// Where a page says the same in both languages, the one that the address names comes first: /ko/… is read by a Korean.
import { languageOfPath } from '../notebook/language.ts';

const meant = languageOfPath(location.pathname);
const part = document.querySelector(`.not-found > [lang='${meant}']`);
document.querySelector('.not-found > h1')?.after(...(part ? [part] : []));
