import { Text, View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { PickerField } from '@/components/PickerField';
import { now } from '@/platform/clock';
import { addMonths, chinaDayOf, lastDayOf, letterAgeOf, type Photo, sayDate } from '@/rules';
import { dateLetter, type SavedFiling } from '@/store';

/**
 * Asks for the day on which a letter was signed; only the letter itself shows it. The last day on which the letter
 * can be used depends on it.
 */
export function LetterDate({
  saved,
  path,
  photo: { file, dated },
  name,
}: {
  saved: SavedFiling;
  path: string;
  photo: Photo;
  /** name of the letter, for screen readers */
  name: string;
}) {
  const today = chinaDayOf(now());
  const age = letterAgeOf(path, saved.filing);
  const last = dated && lastDayOf(dated, age);
  return (
    <View className='letter'>
      <Text className='field__hint'>
        {last && last >= today
          ? `签署日期（${sayDate(last, today)}满 ${age.words}，请在那天以前提交）`
          : '签署日期'}
      </Text>
      <PickerField
        mode='date'
        value={dated ?? today}
        start={addMonths(today, -12)}
        end={addMonths(today, 1)}
        label={`${name}的签署日期`}
        shown={dated ? sayDate(dated, today) : '看纸上写的日期，选一下'}
        empty={!dated}
        onChange={({ detail }) => dateLetter(saved.id, path, file, detail.value)}
      />
      {dated && (
        <Action
          tone='link'
          label={`清除${name}的签署日期`}
          onTap={() => dateLetter(saved.id, path, file, undefined)}
        >
          清除日期
        </Action>
      )}
    </View>
  );
}
