import { Text, View } from '@tarojs/components';

/** A few choices side by side; the person can choose one. */
export function Choices<Value extends string | boolean>({
  label,
  look,
  choices,
  chosen,
  onChoose,
}: {
  label: string;
  /** style class: one line below a question, or a grid over the whole width */
  look: 'field__choices' | 'grid';
  choices: readonly { value: Value; label: string }[];
  chosen: unknown;
  onChoose: (value: Value) => void;
}) {
  return (
    <View className={look} role='radiogroup' aria-label={label}>
      {choices.map(({ value, label: words }) => (
        <View
          key={words}
          className={chosen === value ? 'choice choice--on' : 'choice'}
          role='radio'
          aria-checked={chosen === value}
          onClick={() => onChoose(value)}
        >
          <Text>{words}</Text>
        </View>
      ))}
    </View>
  );
}
