import { chinaDayOf, instantOf } from '../calendar/instant';
import { sayTime } from '../calendar/say';
import { preApprovalOf } from '../catalogue/preApprovals';
import { serviceOf } from '../catalogue/serviceContents';
import type { Field } from '../fields';
import type { Filing, PreApproval } from '../filing';
import { provinceIn } from '../provinces';

const dated = (text: string) =>
  text.replace(
    /^(\d{4})-?(\d\d)-?(\d\d)$/,
    (_, year: string, month: string, day: string) => `${year}年${Number(month)}月${Number(day)}日`,
  );

/** 一级-二级 of a chosen service, or its id when no list has it. */
export const serviceNameOf = (value: string | number): string =>
  serviceOf(value)?.name ?? (typeof value === 'string' ? value : `编号 ${value}`);

/** A value in the words of a person; '' when there is none. */
export function sayValue({ input }: Field, value: unknown, filing: Filing, regionName?: string): string {
  if (input.kind === 'region') return regionName ?? provinceIn(filing)?.name ?? '';
  if (value === undefined || value === '') return '';
  switch (input.kind) {
    case 'choice':
      return input.options(filing).find((option) => option.value === value)?.label ?? String(value);
    case 'several':
      return input.options
        .filter((option) => (value as unknown[]).includes(option.value))
        .map(({ label }) => label)
        .join('、');
    case 'yesno':
      return value === true ? '是' : '否';
    case 'date':
      return dated(String(value));
    case 'moment': {
      const moment = instantOf(value);
      return moment === null ? String(value) : `${dated(chinaDayOf(moment))} ${sayTime(moment)}`;
    }
    case 'services':
      return (value as (string | number)[]).map(serviceNameOf).join('、');
    case 'preapproval':
      return (value as PreApproval[])
        .map(({ type, code }) => [preApprovalOf(type)?.label, code].filter(Boolean).join(' '))
        .join('、');
    case 'categories':
      return (value as string[]).join('、');
    default:
      return String(value);
  }
}
