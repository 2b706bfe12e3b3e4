import type { Board } from '../core/board';
import { en } from '../strings/en';
import { fileName } from './file-name';
import { download } from './pick-file';
import { Button } from './primitives/button';

interface ErrorScreenProps {
  readonly error: unknown;
  readonly board: Board | undefined;
}

/** What is left when a bug took the rest: the way to get the board out. */
export function ErrorScreen({ error, board }: ErrorScreenProps) {
  const save = async () => {
    if (board === undefined) return;
    const { serialiseBoard } = await import('../core/format/serialise');
    const name = fileName(board.title, 'stageboard', new Date());
    download(new Blob([serialiseBoard(board)], { type: 'application/json' }), name);
  };
  return (
    <main role="alert" className="flex h-full items-center justify-center p-6">
      <div className="flex max-w-md flex-col items-start gap-3">
        <h1 className="text-14 font-semibold">{en.errors.title}</h1>
        <p className="text-soft">{board === undefined ? en.errors.noBoard : en.errors.text}</p>
        <div className="flex flex-wrap gap-2">
          <Button kind="filled" disabled={board === undefined} onClick={() => void save()}>
            {en.errors.download}
          </Button>
          <Button onClick={() => location.reload()}>{en.errors.restart}</Button>
        </div>
        <details className="w-full text-12 text-soft">
          <summary className="min-h-[24px]">{en.errors.details}</summary>
          <pre className="max-h-60 overflow-auto whitespace-pre-wrap">
            {error instanceof Error ? (error.stack ?? error.message) : String(error)}
          </pre>
        </details>
      </div>
    </main>
  );
}
