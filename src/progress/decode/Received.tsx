import { type ReactNode, useRef, useState } from 'react';
import { type Decoded, decode } from '@/decoding';
import type { NextEvent } from '@/rules';
import { keepPasted, type SavedFiling } from '@/store';
import { Noting } from './Noting';
import { PasteBox } from './PasteBox';
import { Told } from './Told';

const read = (text: string): Decoded | null => (text.trim() ? decode(text) : null);

interface ReceivedProps {
  saved?: SavedFiling;
  /** the event that the person came to record */
  expected?: NextEvent;
  /** what was pasted before */
  first: string;
  onDone?: (event: NextEvent) => Promise<void>;
  /** kept here while no filing is chosen */
  onText?: (text: string) => void;
  /** stands below a result that belongs to no filing yet */
  choice?: (told: Decoded, text: string) => ReactNode;
}

/** The box, what its text says, and what can be recorded of it. What is pasted is kept until it is recorded. */
export function Received({ saved, expected, first, onDone, onText, choice }: ReceivedProps) {
  const text = useRef(first);
  const [told, setTold] = useState(() => read(first));
  const keep = (typed: string) => {
    text.current = typed;
    if (saved) keepPasted(saved.id, typed || undefined);
    else onText?.(typed);
  };
  // A result is not taken away while the person types: it is made anew when the field is left.
  const look = (typed: string) => setTold(read(typed));
  const leave = (typed: string) => {
    if (told) look(typed);
  };
  return (
    <>
      <PasteBox first={first} onText={keep} onLook={look} onLeave={leave} />
      {told && <Told told={told} saved={saved} />}
      {saved && onDone && !told?.warning && (
        <Noting
          key={told?.event?.event}
          saved={saved}
          told={told}
          expected={expected}
          current={() => ({ text: text.current, told: read(text.current) })}
          onDone={onDone}
        />
      )}
      {!saved && told && !told.warning && choice?.(told, text.current)}
    </>
  );
}
