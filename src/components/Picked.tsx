import { Text, View } from '@tarojs/components';

/** The content of a picker's field: the chosen value, or words that ask for one. */
export function Picked({
  empty = false,
  bad = false,
  children,
}: {
  empty?: boolean;
  bad?: boolean;
  children: string;
}) {
  const look = `field__input field__picker${empty ? ' field__picker--empty' : ''}${bad ? ' field__input--bad' : ''}`;
  return (
    <View className={look}>
      <Text>{children}</Text>
    </View>
  );
}
