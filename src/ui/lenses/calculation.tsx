import { about, amount } from '../../review/lenses/amount';
import type { Calculation as Reading } from '../../review/lenses/throughput';
import { FigureField } from './figure-field';

/** A formula with its inputs, each where it can be changed. */
export function Calculation({
  of: calculation,
  name,
  title,
}: {
  readonly of: Reading;
  readonly name: string;
  /** Where several stand under one name. */
  readonly title?: string;
}) {
  const { expression, inputs, value, unit, isEstimate } = calculation;
  return (
    <div className="rounded-[8px] bg-hover px-2.5 py-2">
      {title !== undefined && <p className="text-12 font-medium">{title}</p>}
      <p className="text-12 text-soft">
        {expression} ={' '}
        <strong className="text-text">{about(amount(value, unit), isEstimate)}</strong>
      </p>
      <ul className="mt-1 flex flex-col gap-1">
        {inputs.map((input, i) => (
          // Two parts of one name are two inputs.
          // oxlint-disable-next-line react/no-array-index-key
          <li
            key={`${i} ${input.label}`}
            className="flex items-center justify-between gap-2 text-12"
          >
            <span className="min-w-0 truncate" title={input.label}>
              {input.label}
            </span>
            <FigureField figure={input} of={name} />
          </li>
        ))}
      </ul>
    </div>
  );
}
