import { Picker, Text, View } from '@tarojs/components';
import { chinaDayOf, type Instant, instantOf, sayDay, sayTime } from '@/rules';

/** Picks a day and a time in China's time zone, to the minute. */
export function MomentPicker({
  moment,
  last,
  onPick,
}: {
  moment: Instant;
  /** the last day that can be picked */
  last: Instant;
  onPick: (moment: Instant) => void;
}) {
  const day = chinaDayOf(moment);
  const time = sayTime(moment);
  const pick = (newDay: string, newTime: string) => {
    const picked = instantOf(`${newDay}T${newTime}:00+08:00`);
    if (picked !== null) onPick(picked);
  };
  return (
    <View className='field__choices'>
      <Picker
        mode='date'
        className='choice'
        value={day}
        start='2020-01-01'
        end={chinaDayOf(last)}
        aria-label={`日期，${sayDay(day, chinaDayOf(last))}`}
        onChange={({ detail }) => pick(detail.value, time)}
      >
        <Text className='whole'>{sayDay(day, chinaDayOf(last))}</Text>
      </Picker>
      <Picker
        mode='time'
        className='choice'
        value={time}
        aria-label={`时间，${time}`}
        onChange={({ detail }) => pick(day, detail.value)}
      >
        <Text>{time}</Text>
      </Picker>
    </View>
  );
}
