import { ViewportPortal } from '@xyflow/react';
import { useEffect, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';

import { planRename, type SureKind } from '../actions/plan-rename';
import type { BoardNode } from '../core/board';
import type { Library } from '../library/library';
import { drawNode } from '../render/draw-node';
import type { Theme } from '../render/theme';
import { editing, stopEditing } from '../session/editing';
import { en } from '../strings/en';
import { LAYER } from './flow-nodes';
import { nodeRect } from './hit-test';
import { contextOf, type Look } from './look';
import { labelOf } from './names';
import type { Scene } from './scene';
import type { Surface } from './surface';

interface LabelEditorProps {
  readonly scene: Scene;
  readonly look: Look;
  readonly surface: Surface;
  readonly loadSureKind: (library: Library) => Promise<SureKind>;
}

/** The field over a node's label while it is renamed in place. */
export function LabelEditor(props: LabelEditorProps) {
  const { scene } = props;
  const { node: id } = useStore(editing);
  const node = id === null ? undefined : scene.board.nodes.get(id);
  if (node === undefined || node.type === 'brief') return null;
  return (
    <ViewportPortal>
      <Field key={node.id} node={node} {...props} />
    </ViewportPortal>
  );
}

interface FieldProps extends LabelEditorProps {
  readonly node: BoardNode;
}

function Field({ node, scene, look, surface, loadSureKind }: FieldProps) {
  const manyLines = node.type === 'note' || node.type === 'text';
  const before = manyLines ? node.text : labelOf(node);
  const [text, setText] = useState(before);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const done = useRef(false);
  const sureKind = useSureKind(node, scene.library, loadSureKind);

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  const finish = (keep: boolean, refocus: boolean): void => {
    if (done.current) return;
    done.current = true;
    stopEditing();
    if (keep) sureKind((kind) => renameTo(text, node, surface, kind));
    if (refocus) surface.focus(node.id);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const commits = event.key === 'Enter' && (!manyLines || event.ctrlKey || event.metaKey);
    if (!commits && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    // Escape gives a label its old name back; a text that was written is kept.
    finish(commits || manyLines, true);
  };

  const shared = {
    ref: field,
    className: 'board-editor nodrag nopan nowheel nokey',
    'data-board-control': true,
    'aria-label': manyLines ? en.canvas.editText : en.canvas.editLabel,
    value: text,
    style: styleOf(node, scene, look),
    onChange: (event: { readonly target: { readonly value: string } }) =>
      setText(event.target.value),
    onBlur: () => finish(true, false),
    onKeyDown,
  };
  return manyLines ? <textarea {...shared} rows={lines(text)} /> : <input {...shared} />;
}

function renameTo(
  text: string,
  { id }: BoardNode,
  surface: Surface,
  sureKind: SureKind | undefined,
): void {
  const { board, library } = surface.scene();
  const { changes, removes, became } = planRename(board, id, text, sureKind);
  const kind = became && library.get(became)?.name;
  const label = text.trim();
  const message = removes
    ? en.canvas.deleted(1)
    : kind === undefined
      ? en.canvas.renamed(label)
      : en.canvas.becameKind(label, kind);
  if (changes.length > 0) surface.commit(changes, message);
}

/**
 * Hands over what reads the new name of a box: at once where it is not needed or has
 * loaded, else as soon as it has, or without it when it cannot be had.
 */
function useSureKind(
  node: BoardNode,
  library: Library,
  load: (library: Library) => Promise<SureKind>,
) {
  const state = useRef<{ kind?: SureKind; loading?: Promise<void> }>({});
  const isBox = node.type === 'component';
  useEffect(() => {
    if (!isBox) return;
    const take = async (): Promise<void> => {
      try {
        state.current.kind = await load(library);
      } catch {
        // Offline before it was ever loaded: the box keeps its kind, and the review will ask.
      }
    };
    state.current.loading = take();
  }, [isBox, library, load]);
  return (then: (kind: SureKind | undefined) => void): void => {
    const { kind, loading } = state.current;
    if (kind !== undefined || loading === undefined) then(kind);
    else void loading.then(() => then(state.current.kind));
  };
}

const lines = (text: string): number => text.split('\n').length;

/** Exactly over what it edits: the first bold words of the node's own drawing, or its whole text. */
function styleOf(node: BoardNode, scene: Scene, look: Look): CSSProperties {
  const rect = nodeRect(node, scene.sizes);
  const words = drawNode(node, contextOf(scene, look)).items.find((item) => item.kind === 'text');
  const ground = groundOf(node, look.theme);
  const font = {
    fontSize: words?.size ?? 14.5,
    fontWeight: words?.weight ?? 600,
    zIndex: LAYER.overlay,
    ['--board-editor-ground' as string]: ground,
  };
  if (node.type === 'note')
    return {
      ...font,
      transform: `translate(${rect.x}px, ${rect.y}px)`,
      width: rect.width,
      minHeight: rect.height,
      padding: '9px 14px',
      borderRadius: 8,
      lineHeight: 1.45,
      fieldSizing: 'content',
    };
  if (node.type === 'text')
    return {
      ...font,
      transform: `translate(${rect.x}px, ${rect.y}px)`,
      minWidth: Math.max(120, rect.width + 8),
      lineHeight: '20px',
      fieldSizing: 'content',
    };
  const x = words?.x ?? 12;
  const height = Math.round((words?.size ?? 14.5) * 1.6);
  const top = (words?.y ?? 25) - Math.round((words?.size ?? 14.5) * 1.15);
  return {
    ...font,
    transform: `translate(${rect.x + x - 4}px, ${rect.y + top}px)`,
    width: Math.min(rect.width - x - 6, 320),
    height,
    padding: '0 4px',
  };
}

function groundOf({ type }: BoardNode, theme: Theme): string {
  if (type === 'note') return theme.note;
  return type === 'component' || type === 'brief' ? theme.node : theme.ground;
}
