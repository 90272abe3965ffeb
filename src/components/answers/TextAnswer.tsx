import { Text, View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { type Field, lengthOf, normalise } from '@/rules';
import { TextField } from '../TextField';
import type { AnswerProps } from './FieldFrame';

type Keyboard = 'text' | 'number' | 'idcard';

/** Telephone numbers use the text keyboard, because a number keyboard has no hyphen. */
const KEYBOARDS: Partial<Record<Field['input']['kind'], Keyboard>> = {
  digits: 'number',
  number: 'number',
  idcard: 'idcard',
};

/** In characters: longer than any field needs, short enough for storage. */
const LIMIT = 500;

/**
 * Each change is stored at once in the form in which it will be sent. The shown text is corrected (full-width digits,
 * pasted line breaks) only when the person leaves the field: the field is then drawn again with the stored text. So it
 * is when the value came from elsewhere, such as a photo.
 */
export function TextAnswer({ field, value, bad, onAnswer, onLeave }: AnswerProps) {
  const stored = value === undefined ? '' : String(value);
  const shown = useRef(stored);
  const own = useRef(stored);
  const drawn = useRef(0);
  const [, redraw] = useState(0);
  if (stored !== own.current) {
    own.current = stored;
    shown.current = stored;
    drawn.current += 1;
  }

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
    if (shown.current === stored) return;
    shown.current = stored;
    drawn.current += 1;
    redraw(drawn.current);
  };
  const common = {
    label: field.label,
    bad,
    defaultValue: shown.current,
    maxlength: LIMIT,
    onType: store,
    onLeave: correct,
  };

  if (field.input.kind !== 'multiline') {
    return <TextField {...common} key={drawn.current} type={KEYBOARDS[field.input.kind] ?? 'text'} />;
  }
  const { max } = field.input;
  return (
    <View>
      <TextField {...common} key={drawn.current} tall />
      {max && <Text className='field__count'>{`${lengthOf(stored)}/${max}`}</Text>}
    </View>
  );
}
