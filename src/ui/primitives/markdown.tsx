import { useMemo } from 'react';

import { assertNever } from '../../core/result';
import { parseMarkdown, type Block, type Run } from '../../render/parse-markdown';

const INDENT = ['pl-0', 'pl-4', 'pl-8', 'pl-12'] as const;
const HEADINGS = {
  1: 'text-14 font-bold',
  2: 'text-14 font-semibold',
  3: 'text-13 font-semibold',
} as const;

/**
 * Markdown as it looks in a note on the board, by the same parser. It becomes text and nothing
 * else: no HTML of the writer, no image, and a link is its words with the address.
 */
export function Markdown({ text }: { readonly text: string }) {
  const blocks = useMemo(() => parseMarkdown(text), [text]);
  return (
    <div className="flex flex-col gap-0.5 text-13 break-words">
      {blocks.map((block, index) => (
        // A block has no id: its place in the text is what it is.
        // oxlint-disable-next-line react/no-array-index-key
        <OneBlock key={index} block={block} />
      ))}
    </div>
  );
}

function OneBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        // The panel's own headings stand above those of a text.
        <p role="heading" aria-level={block.level + 3} className={HEADINGS[block.level]}>
          <Runs of={block.runs} />
        </p>
      );
    case 'paragraph':
      return (
        <p>
          <Runs of={block.runs} />
        </p>
      );
    case 'item':
      return (
        <p className={`flex gap-1.5 ${INDENT[block.depth] ?? ''}`}>
          <span className="shrink-0 text-soft">{block.marker}</span>
          <span className="min-w-0">
            <Runs of={block.runs} />
          </span>
        </p>
      );
    case 'code':
      return (
        <pre className="rounded-[6px] bg-pressed px-2 py-1 font-[inherit] text-12 whitespace-pre-wrap">
          <code className="font-[inherit]">{block.lines.join('\n')}</code>
        </pre>
      );
    case 'gap':
      return <div className="h-1.5" />;
    default:
      return assertNever(block);
  }
}

function Runs({ of }: { readonly of: readonly Run[] }) {
  return of.map((run, index) => (
    // oxlint-disable-next-line react/no-array-index-key
    <OneRun key={index} run={run} />
  ));
}

function OneRun({ run: { text, bold, code, soft } }: { readonly run: Run }) {
  if (code) return <code className="rounded-[4px] bg-pressed px-1 font-[inherit]">{text}</code>;
  if (bold) return <strong className="font-semibold">{text}</strong>;
  return soft ? <span className="text-soft">{text}</span> : text;
}
