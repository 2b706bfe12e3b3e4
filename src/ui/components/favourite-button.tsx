import { Star } from 'lucide-react';

import type { ComponentDefinition } from '../../library/component';
import { shelf, toggleFavourite } from '../../session/shelf';
import { en } from '../../strings/en';
import { announce } from '../announcer';
import { IconButton } from '../primitives/icon-button';
import { useStore } from '../use-store';

type Favoured = Pick<ComponentDefinition, 'id' | 'name'>;

/** Makes it a favourite or no longer one, and says which. */
export function favour({ id, name }: Favoured): void {
  const { favoured, unfavoured } = en.componentPanel;
  announce((toggleFavourite(id) ? favoured : unfavoured)(name));
}

/** The star of a card. */
export function FavouriteButton({ definition }: { readonly definition: Favoured }) {
  const isOne = useStore(shelf, ({ favourites }) => favourites.includes(definition.id));
  const { favour: add, unfavour } = en.componentPanel;
  return (
    <IconButton
      label={(isOne ? unfavour : add)(definition.name)}
      tip="below"
      tipAlign="end"
      onClick={() => favour(definition)}
    >
      <Star size={16} aria-hidden="true" className={isOne ? 'fill-current' : 'text-soft'} />
    </IconButton>
  );
}
