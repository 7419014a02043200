// Opens the landing page in the language chosen before, or else in the first one that the browser asks for and we have.
import { isLanguage, languages } from '../notebook/language.ts';
import { recall } from './storage.ts';

const wanted = [recall('language'), ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())];
const language = wanted.find(isLanguage) ?? languages[0];
const door = document.querySelector<HTMLAnchorElement>(`a[data-language='${language}']`);
if (door) location.replace(door.href);
