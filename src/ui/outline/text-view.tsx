import { en } from '../../strings/en';
import { goToNode } from './go-to-node';
import type { TextPiece } from './outline-text';

interface TextViewProps {
  readonly lines: readonly (readonly TextPiece[])[];
  readonly words: readonly string[];
  readonly query: string;
}

/** The text itself; a click on a name goes to its node. */
export function TextView({ lines, words, query }: TextViewProps) {
  const shown = lines.filter((pieces) => {
    const text = pieces
      .map((piece) => piece.text)
      .join('')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
  if (shown.length === 0) return <p className="px-1.5 text-soft">{en.outline.nothing(query)}</p>;
  return (
    <ol aria-label={en.outline.text} className="flex flex-col gap-1.5 text-12 leading-6">
      {shown.map((pieces, line) => (
        // oxlint-disable-next-line react/no-array-index-key -- a line has no identity but its place
        <li key={line} className="px-1.5 pl-5 -indent-3.5">
          {pieces.map(({ text, node }, index) =>
            node === undefined ? (
              // oxlint-disable-next-line react/no-array-index-key -- as above
              <span key={index} className="text-soft">
                {text}
              </span>
            ) : (
              <button
                // oxlint-disable-next-line react/no-array-index-key -- as above
                key={index}
                type="button"
                className="rounded-[5px] indent-0 font-medium select-text hover:bg-hover"
                aria-label={en.outline.goTo(text)}
                onClick={() => goToNode(node)}
              >
                {text}
              </button>
            ),
          )}
        </li>
      ))}
    </ol>
  );
}
