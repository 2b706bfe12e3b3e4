import { en } from '../../strings/en';
import { useFieldSteps } from '../primitives/use-field-steps';
import { useBoard, useWorkspace } from '../workspace';

/** The board's title, edited where it stands; as wide as its text. */
export function BoardTitle() {
  const { readOnly } = useWorkspace();
  const { title } = useBoard();
  const steps = useFieldSteps();
  return (
    <span className="relative inline-grid min-w-24 max-w-80 items-center min-[1420px]:max-w-96 min-[1600px]:max-w-[32rem] phone:max-w-full">
      <span
        aria-hidden="true"
        className="invisible col-start-1 row-start-1 overflow-hidden whitespace-pre px-2.5 text-14 font-semibold"
      >
        {title === '' ? en.untitled : title}
      </span>
      <input
        type="text"
        size={1}
        aria-label={en.topBar.title}
        autoComplete="off"
        spellCheck={false}
        readOnly={readOnly}
        value={title}
        placeholder={en.untitled}
        // Where it is cut, the whole of it.
        title={title}
        className="col-start-1 row-start-1 h-8 w-full min-w-0 rounded-[7px] border border-transparent bg-transparent px-2 text-14 font-semibold text-ellipsis placeholder:text-text hover:border-line focus:border-focus focus:outline-none"
        onFocus={() => steps.focus()}
        onBlur={() => steps.blur()}
        onChange={(event) => {
          steps.edit([{ type: 'write', in: 'board', fields: { title: event.target.value } }]);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
        }}
      />
    </span>
  );
}
