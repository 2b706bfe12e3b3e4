import { askForField } from '../session/field-request';
import { showTab } from '../session/panels';
import { en } from '../strings/en';
import type { Action } from './action';
import { onlySelected } from './tools';

/** Takes the keyboard to the reason why a part is there: the trade-off that was made. */
export const sayWhy: Action = {
  id: 'say-why',
  label: en.actions.sayWhy,
  isEnabled: (context) => {
    const id = onlySelected(context);
    const node = id && context.document.get().nodes.get(id);
    return !context.readOnly && node?.type === 'component';
  },
  run: () => {
    showTab('properties');
    askForField('node.because');
  },
};
