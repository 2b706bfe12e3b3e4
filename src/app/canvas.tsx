import { BoardCanvas } from '../canvas/board-canvas';
import { announce } from '../ui/announcer';
import { settingsState } from '../ui/settings-state';
import { useStore } from '../ui/use-store';
import { useSource } from '../ui/workspace';
import type { BoardSession } from './board-session';
import { themeState } from '../ui/theme-choice';

/** The canvas of the open board, told what it needs of the rest of the window. */
export function Canvas({ session }: { readonly session: BoardSession }) {
  const { document, library, readOnly } = session.workspace;
  const decorations = useSource(session.decorations);
  const theme = useStore(themeState, ({ name }) => name);
  const wheelZooms = useStore(settingsState, (state) => state.wheelZooms);
  return (
    <BoardCanvas
      document={document}
      library={library}
      theme={theme}
      decorations={decorations}
      random={Math.random}
      {...(session.camera === undefined ? {} : { camera: session.camera })}
      wheelZooms={wheelZooms}
      readOnly={readOnly}
      announce={announce}
      onAcceptGhost={session.acceptGhost}
    />
  );
}
