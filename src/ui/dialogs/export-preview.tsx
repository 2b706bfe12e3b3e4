import { useEffect, useMemo, useRef } from 'react';

import { paint } from '../../render/paint';
import { en } from '../../strings/en';
import { imageDrawing } from '../export/make-image';
import type { ImageOptions } from '../export/make-image';
import { useBoard, useWorkspace } from '../workspace';

interface ExportPreviewProps {
  readonly options: ImageOptions;
  readonly format: 'png' | 'svg';
}

const ROOM = { width: 540, height: 460 };

/** The image as it will be, painted by the same code. */
export function ExportPreview({ options, format }: ExportPreviewProps) {
  const { library } = useWorkspace();
  const board = useBoard();
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useMemo(() => imageDrawing(board, library, options), [board, library, options]);
  const { bounds } = drawing;
  const zoom = Math.min(ROOM.width / bounds.width, ROOM.height / bounds.height, 1);
  const width = Math.round(bounds.width * zoom);
  const height = Math.round(bounds.height * zoom);

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (element === null || context === null || context === undefined) return;
    const scale = zoom * devicePixelRatio;
    element.width = Math.round(bounds.width * scale);
    element.height = Math.round(bounds.height * scale);
    context.scale(scale, scale);
    context.translate(-bounds.x, -bounds.y);
    paint(drawing, context);
  }, [drawing, bounds, zoom]);

  const scale = format === 'png' ? options.scale : 1;
  const pixels = en.dialogs.export.size(
    Math.round(bounds.width * scale),
    Math.round(bounds.height * scale),
  );
  return (
    <figure className="flex min-h-[320px] min-w-0 flex-1 flex-col items-center justify-center gap-3 rounded-bl-[13px] bg-ground p-5 phone:min-h-[220px] phone:flex-none">
      <canvas
        ref={canvas}
        role="img"
        aria-label={en.dialogs.export.preview}
        // The ratio holds where the dialog is narrower than the picture.
        style={{ width, aspectRatio: `${width} / ${height}` }}
        className={`max-w-full rounded-[6px] border border-line ${
          options.background ? '' : 'bg-checker'
        }`}
      />
      <figcaption className="text-12 text-soft">{pixels}</figcaption>
    </figure>
  );
}
