import type { Preview } from '../board-files';
import { themeState } from '../theme-choice';
import { useStore } from '../use-store';

/** A board in small, as the drawing says it; an empty sheet where there is none. */
export function Thumbnail({ preview }: { readonly preview: Preview | undefined }) {
  const theme = useStore(themeState, ({ name }) => name);
  return (
    <span className="flex aspect-[16/9] w-full items-center justify-center overflow-hidden rounded-t-[9px] border-b border-line bg-ground">
      {preview !== undefined && (
        <img
          alt=""
          className="size-full object-contain"
          src={`data:image/svg+xml;utf8,${encodeURIComponent(preview[theme])}`}
        />
      )}
    </span>
  );
}
