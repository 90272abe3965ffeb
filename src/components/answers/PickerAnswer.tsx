import { View } from '@tarojs/components';
import { now } from '@/platform/clock';
import { REGIONS } from '@/platform/regions';
import type { Filing, Instant } from '@/rules';
import { chinaDayOf, dayNear, instantOf, isoOf } from '@/rules';
import { Action } from '../Action';
import { MomentPicker } from '../MomentPicker';
import { OptionRow } from '../OptionRow';
import { PickerField } from '../PickerField';
import type { AnswerProps } from './FieldFrame';

/** Chooses one of a list with the phone's own picker. */
export function ChoiceAnswer({ field, value, bad, onAnswer, filing }: AnswerProps & { filing: Filing }) {
  if (field.input.kind !== 'choice') return null;
  const options = field.input.options(filing);
  const at = options.findIndex((option) => option.value === value);
  return (
    <PickerField
      mode='selector'
      range={options.map(({ label }) => label)}
      value={Math.max(0, at)}
      label={field.label}
      shown={options[at]?.label ?? '请选择'}
      empty={at < 0}
      bad={bad}
      onChange={(event) => onAnswer(options[Number(event.detail.value)]?.value)}
    />
  );
}

const FOREVER = '长期';
const dashed = (text: string) =>
  /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text;
const inWords = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text)
    ? `${text.slice(0, 4)}年${Number(text.slice(5, 7))}月${Number(text.slice(8))}日`
    : text;

/** A day, or 长期. The official request uses YYYYMMDD; our own fields store YYYY-MM-DD (`dashes`). */
export function DateAnswer({ field, value, bad, onAnswer, filing }: AnswerProps & { filing: Filing }) {
  if (field.input.kind !== 'date') return null;
  const { forever, dashes } = field.input;
  const text = dashed(typeof value === 'string' ? value : '');
  const isForever = text === FOREVER;
  return (
    <View>
      <PickerField
        mode='date'
        fields='day'
        value={text && !isForever ? text : dayNear(filing, field.path, chinaDayOf(now()))}
        start='1950-01-01'
        end='2099-12-31'
        label={field.label}
        shown={text ? inWords(text) : '请选择日期'}
        empty={!text}
        bad={bad}
        onChange={(event) => onAnswer(dashes ? event.detail.value : event.detail.value.replace(/-/g, ''))}
      />
      {forever && (
        <OptionRow
          title='长期有效'
          many
          chosen={isForever}
          onTap={() => onAnswer(isForever ? undefined : FOREVER)}
        />
      )}
    </View>
  );
}

/** A day and a time of day, now to begin with. */
export function MomentAnswer({ field, value, onAnswer }: AnswerProps) {
  const moment = instantOf(value);
  const keep = (picked: Instant) => onAnswer(isoOf(picked));
  if (moment === null) {
    return (
      <Action tone='small' onTap={() => keep(now())}>
        {`填写${field.label}`}
      </Action>
    );
  }
  return (
    <View>
      <MomentPicker moment={moment} last={now()} onPick={keep} />
      <Action tone='link' onTap={() => onAnswer(undefined)}>
        {`清除${field.label}`}
      </Action>
    </View>
  );
}

/** Chooses province, city and county with WeChat's own picker. */
export function RegionAnswer({
  field,
  bad,
  name,
  near,
  onRegion,
}: AnswerProps & { name?: string; near: string[]; onRegion: (codes: string[], name: string) => void }) {
  return (
    <PickerField
      mode='region'
      regionData={REGIONS}
      value={near}
      label={field.label}
      shown={name ?? '请选择省、市、县区'}
      empty={!name}
      bad={bad}
      onChange={(event) => onRegion(event.detail.code, event.detail.value.join(' '))}
    />
  );
}
