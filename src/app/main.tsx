import './styles.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { loadBoardParts } from '../canvas/load-board-parts';
import { firstPaint } from '../ui/painted';
import { followTheme } from '../ui/theme-choice';
import { Boundary } from './boundary';
import type { Desk } from './desk';
import { keepOneSheet } from './phone-panels';
import { Root } from './root';
import { start } from './start';

followTheme();
keepOneSheet();
const place = document.querySelector('#app');
if (place === null) throw new Error('The page lacks the place where the app goes.');
const root = createRoot(place);
const show = (desk: Desk | undefined, error?: unknown) =>
  root.render(
    <StrictMode>
      <Boundary
        board={() => desk?.session?.workspace.document.get()}
        {...(error === undefined ? {} : { error })}
      >
        {desk === undefined ? null : <Root desk={desk} />}
      </Boundary>
    </StrictMode>,
  );

// Not awaited here: the chunks that load later import this module, and would wait for it for ever.
void run();

async function run(): Promise<void> {
  try {
    const desk = await start();
    show(desk);
    // What checks input, draws nodes, places them and mends is not needed to show an empty board.
    await firstPaint;
    const [{ offerApi }] = await Promise.all([
      import('./api'),
      loadBoardParts(),
      import('./place-item'),
      import('./accept-mend'),
    ]);
    offerApi(desk);
  } catch (error) {
    show(undefined, error);
  }
}
