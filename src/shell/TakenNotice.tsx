import { Text, View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { Notice } from '@/components/Notice';
import { forgetTaken, type Taken, undoTaken, useTaken } from '@/store';

/** What was last taken over in this filing at one of these places. */
export function useTakenAt(id: string, isHere: (at: string) => boolean): Taken | null {
  const { taken } = useTaken();
  return taken?.id === id && isHere(taken.at) ? taken : null;
}

const isNoField = (at: string) => !at.startsWith('icp_') && !at.startsWith('local.');

/** Says at the top of a page how many values were taken over, and undoes it. */
export function TakenNotice({ id }: { id: string }) {
  const taken = useTakenAt(id, isNoField);
  if (!taken) return null;
  return (
    <Notice title={`已填入 ${Object.keys(taken.values).length} 项`}>
      <View>
        <Action tone='small' label='撤销填入' onTap={undoTaken}>
          撤销
        </Action>
        <Action tone='small' onTap={forgetTaken}>
          知道了
        </Action>
      </View>
    </Notice>
  );
}

/** The same in one line, where the values were taken over: at a photo or a field. */
export function TakenLine({
  id,
  at,
  words,
  onUndo,
}: {
  id: string;
  at: string;
  words: (count: number) => string;
  onUndo?: () => void;
}) {
  const taken = useTakenAt(id, (place) => place === at);
  if (!taken) return null;
  return (
    <View className='taken'>
      <Text className='field__hint' aria-live='polite'>
        {words(Object.keys(taken.values).length)}
      </Text>
      <Action
        tone='small'
        label='撤销填入'
        onTap={() => {
          undoTaken();
          onUndo?.();
        }}
      >
        撤销
      </Action>
    </View>
  );
}
