import type { Board, PropertyValue } from './board';
import { BoardDraft } from './board-draft';
import type { Change, ChangeError, CollectionName, Collections, SingleName } from './change';
import { isKeyOf } from './collections';
import { badField, fieldsIn, fieldsOfSingle } from './fields';
import { patch, tidied } from './patch';
import { firstBadReference } from './references';
import { assertNever, err, ok } from './result';
import type { Result } from './result';

/**
 * The board after the changes, all of them or none.
 *
 * Each change sees what those before it did; how things refer to each other is checked
 * once, at the end, so a node may be removed before the edges that it held. Parts that do
 * not change keep their identity, and a list that changes nothing gives the same board.
 * Freezes the values in the changes, since the board holds them from then on.
 */
export function applyChanges(board: Board, changes: readonly Change[]): Result<Board, ChangeError> {
  const draft = new BoardDraft(board);
  for (const change of changes) {
    const fault = applyTo(draft, change);
    if (fault) return err(fault);
  }
  const fault = firstBadReference(draft);
  return fault ? err(fault) : ok(draft.finish());
}

function applyTo(draft: BoardDraft, change: Change): ChangeError | undefined {
  switch (change.type) {
    case 'add':
      return add(draft, change.in, change.id, change.value);
    case 'set':
      return set(draft, change.in, change.id, change.fields);
    case 'remove':
      return remove(draft, change.in, change.id);
    case 'property':
      return setProperty(draft, change.id, change.key, change.value);
    case 'write':
      return write(draft, change.in, change.fields);
    default:
      return assertNever(change);
  }
}

function add<C extends CollectionName>(
  draft: BoardDraft,
  name: C,
  id: string,
  value: Collections[C],
): ChangeError | undefined {
  if (draft.get(name, id)) return { kind: 'exists', in: name, id };
  const fields = fieldsIn(name, value);
  const field = badField(fields, value);
  if (field !== undefined) return { kind: 'bad-field', in: name, id, field };
  if (!isKeyOf(name, id, value)) return { kind: 'bad-id', in: name, id };
  draft.put(name, id, tidied(fields, value));
  return undefined;
}

function set(
  draft: BoardDraft,
  name: CollectionName,
  id: string,
  fields: object,
): ChangeError | undefined {
  const before = draft.get(name, id);
  if (!before) return { kind: 'unknown', in: name, id };
  const patched = patch(fieldsIn(name, before), before, fields);
  if (!patched.ok) return { kind: 'bad-field', in: name, id, field: patched.field };
  if (!isKeyOf(name, id, patched.thing)) return { kind: 'bad-id', in: name, id };
  if (patched.thing !== before) draft.put(name, id, patched.thing);
  return undefined;
}

function remove(draft: BoardDraft, name: CollectionName, id: string): ChangeError | undefined {
  if (!draft.get(name, id)) return { kind: 'unknown', in: name, id };
  draft.delete(name, id);
  return undefined;
}

function setProperty(
  draft: BoardDraft,
  id: string,
  key: string,
  value: PropertyValue | null,
): ChangeError | undefined {
  const node = draft.get('nodes', id);
  if (!node) return { kind: 'unknown', in: 'nodes', id };
  const others = node.type === 'component' ? Object.entries(node.properties ?? {}) : [];
  const properties = Object.fromEntries([
    ...others.filter(([other]) => other !== key),
    ...(value === null ? [] : [[key, value]]),
  ]);
  return set(draft, 'nodes', id, { properties });
}

function write(draft: BoardDraft, name: SingleName, fields: object): ChangeError | undefined {
  const before = draft.single(name);
  const patched = patch(fieldsOfSingle(name), before, fields);
  if (!patched.ok) return { kind: 'bad-field', in: name, id: '', field: patched.field };
  if (patched.thing !== before) draft.write(name, patched.thing);
  return undefined;
}
