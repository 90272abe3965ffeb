import { Text } from '@tarojs/components';
import { useRef, useState } from 'react';
import { type Field, lengthOf, normalise, spaced } from '@/rules';
import { TextField } from '../TextField';
import type { AnswerProps } from './FieldFrame';

type Keyboard = 'text' | 'number' | 'idcard' | 'lines';

/** Telephone numbers use the text keyboard, because a number keyboard has no hyphen. */
const KEYBOARDS: Partial<Record<Field['input']['kind'], Keyboard>> = {
  text: 'text',
  phone: 'text',
  email: 'text',
  digits: 'number',
  number: 'number',
  idcard: 'idcard',
  multiline: 'lines',
};

/** Whether a field is answered with the keyboard. */
export const isTyped = ({ input }: Field): boolean => input.kind in KEYBOARDS;

/** In characters: longer than any field needs, short enough for storage. */
const LIMIT = 500;

/**
 * Each change is stored at once in the form in which it will be sent. The shown text is corrected (full-width digits,
 * pasted line breaks) only when the person leaves the field: the field is then drawn again with the stored text. So it
 * is when the value came from elsewhere, such as a photo. A number that people read in groups is then shown so below.
 */
export function TextAnswer({ field, value, bad, focus, onAnswer, onLeave, onNext }: AnswerProps) {
  const stored = value === undefined ? '' : String(value);
  const shown = useRef(stored);
  const own = useRef(stored);
  const left = useRef(stored);
  const drawn = useRef(0);
  const [, redraw] = useState(0);
  if (stored !== own.current) {
    own.current = stored;
    shown.current = stored;
    left.current = stored;
    drawn.current += 1;
  }
  // While the number is typed nothing moves; it is grouped when it stands.
  const groups = left.current === stored ? spaced(field.path, stored) : null;

  const store = (typed: string) => {
    shown.current = typed;
    const text = normalise(field.path, typed);
    const isNumber = field.input.kind === 'number';
    const answer = isNumber ? (/^\d{1,6}$/.test(text) ? Number(text) : undefined) : text || undefined;
    own.current = answer === undefined ? '' : String(answer);
    onAnswer(answer);
  };
  const correct = () => {
    onLeave();
    if (shown.current === stored && left.current === stored) return;
    left.current = stored;
    if (shown.current !== stored) drawn.current += 1;
    shown.current = stored;
    redraw((times) => times + 1);
  };
  const keyboard = KEYBOARDS[field.input.kind] ?? 'text';
  const common = {
    label: field.label,
    bad,
    defaultValue: shown.current,
    maxlength: LIMIT,
    focus,
    onType: store,
    onLeave: correct,
    // WeChat's number keyboards have no such key, and on several lines it begins a new one.
    ...(keyboard === 'text' && { onNext }),
  };
  const max = field.input.kind === 'multiline' ? field.input.max : undefined;
  return (
    <>
      <TextField
        {...common}
        key={drawn.current}
        {...(keyboard === 'lines' ? { tall: true } : { type: keyboard })}
      />
      {groups && <Text className='field__spaced'>{groups}</Text>}
      {max && <Text className='field__count'>{`${lengthOf(stored)}/${max}`}</Text>}
    </>
  );
}
