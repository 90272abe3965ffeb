import { Input, type InputProps, Textarea } from '@tarojs/components';

interface TextFieldProps extends Pick<InputProps, 'type' | 'maxlength' | 'placeholder' | 'defaultValue'> {
  label: string;
  /** for several lines */
  tall?: boolean;
  bad?: boolean;
  onType: (text: string) => void;
  onLeave?: () => void;
}

/** A text field. `onType` gets each change; the text is never written back into the field. */
export function TextField({ label, tall, bad, onType, onLeave, ...rest }: TextFieldProps) {
  // Both take the same attributes, except the keyboard type, which a Textarea does not have.
  const Field = tall ? (Textarea as typeof Input) : Input;
  return (
    <Field
      {...rest}
      className={`field__input${bad ? ' field__input--bad' : ''}${tall ? ' field__input--tall' : ''}`}
      aria-label={label}
      onInput={({ detail }) => onType(detail.value)}
      onBlur={onLeave}
    />
  );
}
