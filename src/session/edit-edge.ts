import { askForField } from './field-request';
import { showTab } from './panels';

/** Takes the keyboard to the words of the selected connection. */
export function editEdge(): void {
  showTab('properties');
  askForField('edge.label');
}
