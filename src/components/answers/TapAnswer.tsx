import { Text, View } from '@tarojs/components';
import { Fragment } from 'react';
import { normalise, type Option, PRE_APPROVALS, type PreApproval, serviceNameOf } from '@/rules';
import { Action } from '../Action';
import { Choices } from '../Choices';
import { OptionRow } from '../OptionRow';
import { TextField } from '../TextField';
import type { AnswerProps } from './FieldFrame';

const CHOICES = [
  { value: true, label: '是' },
  { value: false, label: '否' },
];

/** Yes or no; no value at first. A second tap on the chosen one removes the value. */
export function YesNoAnswer({ field, value, onAnswer }: AnswerProps) {
  return (
    <Choices
      label={field.label}
      look='field__choices'
      choices={CHOICES}
      chosen={value}
      onChoose={(choice) => onAnswer(value === choice ? undefined : choice)}
    />
  );
}

/** Chooses any number of a short list. */
export function SeveralAnswer({ value, onAnswer, options }: AnswerProps & { options: readonly Option[] }) {
  const chosen = Array.isArray(value) ? value : [];
  return (
    <View>
      {options.map(({ value: one, label, note }) => {
        const on = chosen.includes(one);
        return (
          <OptionRow
            key={one}
            title={label}
            note={note}
            many
            chosen={on}
            onTap={() => onAnswer(on ? chosen.filter((other) => other !== one) : [...chosen, one])}
          />
        );
      })}
    </View>
  );
}

/** Shows what was chosen from a long list; the list has its own screen. */
export function ServicesAnswer({ field, value, onChoose }: AnswerProps & { onChoose: () => void }) {
  const chosen = Array.isArray(value) ? value : [];
  return (
    <View>
      {chosen.map((service) => (
        <Text key={service} className='field__line'>
          {serviceNameOf(service)}
        </Text>
      ))}
      <Action tone='small' onTap={onChoose}>
        {`${chosen.length > 0 ? '修改' : '选择'}${field.label}`}
      </Action>
    </View>
  );
}

const NONE = 24;

/**
 * Chooses the pre-approval items of the app, each with the number of its licence. Item 24 (none) excludes the others.
 */
export function PreApprovalAnswer({ value, onAnswer }: AnswerProps) {
  const items = Array.isArray(value) ? (value as PreApproval[]) : [];
  const toggle = (type: number) => {
    const had = items.some((item) => item.type === type);
    if (had) onAnswer(items.filter((item) => item.type !== type));
    else if (type === NONE) onAnswer([{ type: NONE }]);
    else onAnswer([...items.filter((item) => item.type !== NONE), { type }]);
  };
  const number = (type: number, typed: string) =>
    onAnswer(
      items.map((item) =>
        item.type === type
          ? { ...item, code: normalise('icp_applets.base_info.nrlx_details[0].code', typed) || undefined }
          : item,
      ),
    );
  return (
    <View>
      {PRE_APPROVALS.map(({ type, label, plain, paper, rather }) => {
        const item = items.find((one) => one.type === type);
        return (
          <Fragment key={type}>
            <OptionRow
              title={label}
              note={plain}
              many
              chosen={item !== undefined}
              onTap={() => toggle(type)}
            />
            {item && type !== NONE && (
              <View className='field__more'>
                <Text className='field__hint'>
                  {rather
                    ? `官方页面没有写它要什么文件，多半选错了：${rather}。有文件的填号码：`
                    : `需要${paper}，证件照片在“材料照片”里添加。证件号码：`}
                </Text>
                <TextField
                  label={`${label}的证件号码`}
                  defaultValue={item.code ?? ''}
                  onType={(typed) => number(type, typed)}
                />
              </View>
            )}
          </Fragment>
        );
      })}
    </View>
  );
}
