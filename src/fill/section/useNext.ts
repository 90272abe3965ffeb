import { useState } from 'react';
import { jumpTo } from '@/components/anchor';
import { isTyped } from '@/components/answers/TextAnswer';
import type { Field } from '@/rules';

/** What a text field of the section is told of the keyboard. */
interface Keys {
  focus: boolean;
  onNext?: () => void;
}

/**
 * 下一项 on the keyboard: which text field has it by that key, and where it leads from each. What is chosen and not
 * typed is passed over, for no program can open a picker.
 */
export function useNext(fields: readonly Field[]): {
  keysOf: (path: string) => Keys;
  leave: (path: string) => void;
} {
  const [at, setAt] = useState<string>();
  const typed = fields.filter(isTyped).map(({ path }) => path);
  return {
    keysOf: (path) => {
      const next = typed[typed.indexOf(path) + 1];
      const go = (to: string) => {
        // At once and in this order: a field at the top is not moved again for the keyboard.
        jumpTo(to);
        setAt(to);
      };
      return { focus: at === path, ...(next && { onNext: () => go(next) }) };
    },
    // A field that keeps `focus` could not get it a second time.
    leave: (path) => setAt((now) => (now === path ? undefined : now)),
  };
}
