import { Picker, Text, View } from '@tarojs/components';
import type { ComponentProps } from 'react';

type PickerFieldProps = ComponentProps<typeof Picker> & {
  label: string;
  /** the chosen value, or words that ask for one */
  shown: string;
  empty?: boolean;
  bad?: boolean;
};

/** A field that opens the phone's own picker. A screen reader says its label and what is chosen. */
export function PickerField({ label, shown, empty = false, bad = false, ...picker }: PickerFieldProps) {
  const look = `field__input field__picker${empty ? ' field__picker--empty' : ''}${bad ? ' field__input--bad' : ''}`;
  return (
    <Picker {...picker} aria-label={shown === label ? label : `${label}，${shown}`}>
      <View className={look}>
        <Text>{shown}</Text>
      </View>
    </Picker>
  );
}
