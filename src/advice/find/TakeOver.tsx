import { useState } from 'react';
import { Action } from '@/components/Action';
import { mention } from '@/platform/dialogs';
import { openPage } from '@/platform/pages';
import { appNameOf, type Summary } from '@/store';
import { type Before, type Picked, putBack, takeOver } from './into';

/** One tap takes what is picked into a filing, the next one takes it back. */
export function TakeOver({ picked, filing }: { picked: Picked; filing?: Summary }) {
  const [before, setBefore] = useState<Before | null>(null);
  if (!filing) {
    return (
      <Action tone='main' onTap={() => openPage('start')}>
        新建备案
      </Action>
    );
  }
  const count = picked.categories.length + picked.services.length;
  const take = async () => {
    const there = await takeOver(filing.id, picked);
    if (!there) return;
    setBefore(there);
    mention(`已填进“${appNameOf(filing)}”`);
  };
  const undo = () => {
    putBack(filing.id, before ?? []);
    setBefore(null);
    mention('已撤销，备案和原来一样');
  };
  if (before) return <Action onTap={undo}>撤销刚才填的</Action>;
  return (
    <Action tone='main' disabled={count === 0} onTap={take}>
      {`填进备案（${count} 项）`}
    </Action>
  );
}
