interface MarkedTextProps {
  readonly text: string;
  /** What to mark: start and end of each piece, in order. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** A text in which what a search found stands out by weight and line, not by colour alone. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  return (
    <>
      {marks.map(([start, end], index) => (
        <span key={start}>
          {text.slice(marks[index - 1]?.[1] ?? 0, start)}
          <mark className="bg-transparent font-bold text-text underline decoration-field decoration-2 underline-offset-2">
            {text.slice(start, end)}
          </mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}
