import type { BoardNode, GroupNode, NoteNode } from '../../core/board';
import type { Change } from '../../core/change';
import { LEAST_SIZE, MEMBER_ROOM } from '../../core/least-size';
import { safeLink } from '../../core/safe-link';
import { nodeSize } from '../../render/node-size';
import { hueOf, theme } from '../../render/theme';
import { en } from '../../strings/en';
import { NumberField } from '../primitives/number-field';
import { Section } from '../primitives/section';
import { Switch } from '../primitives/switch';
import { TextField } from '../primitives/text-field';
import { themeState } from '../theme-choice';
import { useStore } from '../use-store';
import { useBoard, useWorkspace } from '../workspace';

const text = en.nodeLook;
/** Roles of the theme, so that a colour is readable in light and dark. */
const COLOURS = ['red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple', 'grey'] as const;

/** The longest side that makes sense for a note or group, in flow pixels. */
const MOST = 20_000;

/** Colour, link, and whether it may move: of every kind of node. */
export function NodeLook({ node }: { readonly node: BoardNode }) {
  const { document, readOnly } = useWorkspace();
  const set = (fields: Extract<Change, { type: 'set'; in: 'nodes' }>['fields']): Change[] => [
    { type: 'set', in: 'nodes', id: node.id, fields },
  ];
  const write = (fields: Extract<Change, { type: 'set'; in: 'nodes' }>['fields']) => {
    document.beginStep();
    document.apply(set(fields));
    document.beginStep();
  };
  const { link = '' } = node;
  const address = safeLink(link);
  return (
    <Section title={text.title}>
      <div className="flex flex-col gap-3">
        <Colours value={node.color} onPick={(color) => write({ color })} />
        {(node.type === 'note' || node.type === 'group') && <SizeFields node={node} />}
        <div className="flex flex-col gap-1">
          <TextField
            label={text.link}
            value={link}
            placeholder="https://"
            onWrite={(written) => set({ link: written === '' ? null : written })}
          />
          {link !== '' &&
            (address === undefined ? (
              <p className="text-12 text-error">{text.badLink}</p>
            ) : (
              <a
                href={address}
                target="_blank"
                rel="noopener noreferrer"
                className="truncate text-12 text-focus underline"
              >
                {text.open(address)}
              </a>
            ))}
        </div>
        <Switch
          label={text.locked}
          hint={text.lockedHint}
          on={node.locked === true}
          disabled={readOnly}
          onChange={(on) => write({ locked: on ? true : null })}
        />
        <Switch
          label={text.pinned}
          hint={text.pinnedHint}
          on={node.pinned === true}
          disabled={readOnly}
          onChange={(on) => write({ pinned: on ? true : null })}
        />
      </div>
    </Section>
  );
}

/** What a drag at a corner does, in numbers. */
function SizeFields({ node }: { readonly node: NoteNode | GroupNode }) {
  const { library } = useWorkspace();
  const board = useBoard();
  const size = nodeSize(node, board, library);
  // A group goes on holding what stands in it.
  const inside = [...board.nodes.values()].flatMap((one) =>
    one.parent === node.id ? { ...one.position, ...nodeSize(one, board, library) } : [],
  );
  const { x, y } = node.position;
  const width = Math.max(
    LEAST_SIZE.width,
    ...inside.map((rect) => rect.x + rect.width + MEMBER_ROOM - x),
  );
  const height = Math.max(
    LEAST_SIZE.height,
    ...inside.map((rect) => rect.y + rect.height + MEMBER_ROOM - y),
  );
  const set = (side: 'width' | 'height') => (value: number | undefined) =>
    value === undefined
      ? []
      : [
          {
            type: 'set',
            in: 'nodes',
            id: node.id,
            fields: { size: { ...size, [side]: value } },
          } as const,
        ];
  return (
    <fieldset disabled={node.locked === true} className="grid grid-cols-2 gap-3">
      <NumberField
        label={text.width}
        value={size.width}
        range={[width, MOST]}
        onWrite={set('width')}
      />
      <NumberField
        label={text.height}
        value={size.height}
        range={[height, MOST]}
        onWrite={set('height')}
      />
    </fieldset>
  );
}

interface ColoursProps {
  readonly value: string | undefined;
  readonly onPick: (color: string | null) => void;
}

function Colours({ value, onPick }: ColoursProps) {
  const { readOnly } = useWorkspace();
  const colours = theme(useStore(themeState, (state) => state.name));
  return (
    <fieldset disabled={readOnly}>
      <legend className="mb-1 text-12 font-medium text-soft">{text.colour}</legend>
      <div className="flex flex-wrap gap-1.5">
        {[undefined, ...COLOURS].map((name) => (
          <label
            key={name ?? ''}
            title={text.colours[name ?? 'none']}
            className="relative size-8 cursor-pointer rounded-[7px] border border-line has-checked:ring-2 has-checked:ring-focus has-focus-visible:outline-2 has-focus-visible:outline-focus"
            style={name === undefined ? {} : { background: hueOf(colours, name)?.ink }}
          >
            <input
              type="radio"
              name="node-colour"
              aria-label={text.colours[name ?? 'none']}
              className="absolute inset-0 cursor-pointer opacity-0"
              checked={value === name}
              onChange={() => onPick(name ?? null)}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
