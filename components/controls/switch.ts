import type { Switch } from '../../src/notebook/kinds/switch.ts';
import type { Control } from './control.ts';
import { part } from './control.ts';

export const switchControl: Control<Switch> = {
  html(parameter, { name, labelHtml }) {
    return `<label class="control switch"><input type="checkbox" role="switch" name="${name}"${parameter.initial ? ' checked' : ''} autocomplete="off"><span class="name">${labelHtml}</span></label>`;
  },
  read: (_parameter, field) => (field as HTMLInputElement).checked,
  write(root, _parameter, value) {
    part<HTMLInputElement>(root, 'input').checked = value;
  },
};
