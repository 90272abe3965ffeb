import { Input, type InputProps, Textarea, View } from '@tarojs/components';

interface TextFieldProps extends Pick<InputProps, 'type' | 'maxlength' | 'placeholder' | 'defaultValue'> {
  label: string;
  /** for several lines: it grows with its text */
  tall?: boolean;
  bad?: boolean;
  /**
   * The program gives it the keyboard. A field that may get it says false until then: Taro draws a field that does not
   * say at all in another way, and would draw it anew.
   */
  focus?: boolean;
  onType: (text: string) => void;
  onLeave?: () => void;
  /** the keyboard shows 下一项 in place of 完成, and stays */
  onNext?: () => void;
}

/** Between the field and the keyboard, in px: the line below the field is seen too. */
const ABOVE_KEYBOARD = 32;

/** A text field. `onType` gets each change; the text is never written back into the field. */
export function TextField({ label, tall, bad, onType, onLeave, onNext, ...rest }: TextFieldProps) {
  // Both take the same attributes, except the keyboard type, which a Textarea does not have.
  const Field = tall ? (Textarea as typeof Input) : Input;
  const look = `field__input${bad ? ' field__input--bad' : ''}`;
  const field = (
    <Field
      {...rest}
      {...(tall && { autoHeight: true })}
      {...(onNext && { confirmType: 'next', confirmHold: true })}
      className={tall ? 'field__lines' : look}
      cursorSpacing={ABOVE_KEYBOARD}
      aria-label={label}
      onInput={({ detail }) => onType(detail.value)}
      onBlur={onLeave}
      onConfirm={onNext}
    />
  );
  // A growing Textarea with a padding of its own shows a wrong height in many versions of WeChat.
  return tall ? <View className={`${look} field__input--tall`}>{field}</View> : field;
}
