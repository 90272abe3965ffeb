import { useState } from 'react';
import type { Offer } from '@/rules';

export interface Ticks {
  isOn(offer: Offer): boolean;
  toggle(offer: Offer): void;
  /** the ticked values by path */
  valuesOf(offers: readonly Offer[]): Record<string, Offer['value']>;
}

/** Which offers are ticked: at first those that nothing speaks against. Of several for one field at most one is. */
export function useTicks(): Ticks {
  /** by path: the value that the person ticked there, null for none */
  const [chosen, setChosen] = useState<Readonly<Record<string, Offer['value'] | null>>>({});
  const isOn = ({ field: { path }, value, doubt }: Offer) =>
    path in chosen ? chosen[path] === value : doubt === undefined;
  return {
    isOn,
    toggle: (offer) => setChosen({ ...chosen, [offer.field.path]: isOn(offer) ? null : offer.value }),
    valuesOf: (offers) =>
      Object.fromEntries(offers.filter(isOn).map(({ field, value }) => [field.path, value])),
  };
}
