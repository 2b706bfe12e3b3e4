import { plural } from './plural';

export const arrange = {
  align: {
    left: 'Align left',
    centre: 'Align centres',
    right: 'Align right',
    top: 'Align top',
    middle: 'Align middles',
    bottom: 'Align bottom',
  },
  distribute: { x: 'Equal gaps across', y: 'Equal gaps down' },
  aligned: (count: number) => plural(count, 'part aligned', 'parts aligned'),
  distributed: 'Gaps made equal',
  connectedCopy: (direction: string) => `Connected copy, ${direction}`,
  sameKind: 'Select all of this kind',
  upstream: 'Select what leads here',
  downstream: 'Select what follows',
  grid: 'Snap to the grid',
  gridOn: 'Parts now snap to the grid',
  gridOff: 'Parts no longer snap to the grid',
} as const;
