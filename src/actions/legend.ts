import { lineLegendState, toggleLineLegend } from '../session/line-legend';
import { en } from '../strings/en';
import type { Action } from './action';

/** L alone belongs to the sketch. */
export const showLegend: Action = {
  id: 'legend',
  label: en.connections.legend,
  shortcuts: ['Shift+L'],
  isEnabled: ({ document }) => document.get().edges.size > 0,
  run: ({ announce }) => {
    toggleLineLegend();
    announce(lineLegendState.getState().on ? en.connections.legendOn : en.connections.legendOff);
  },
};
