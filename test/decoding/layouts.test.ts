import { decode } from '@/decoding';
import { AUDIT_CASES } from './cases';

interface Row {
  key_name: string;
  error: string;
  suggest: string;
}

/** The rows of an audit, as a person copies them out of a notice. */
const LAYOUTS: Readonly<Record<string, (rows: readonly Row[]) => string>> = {
  numbered: (rows) =>
    `你的小程序备案审核不通过，原因如下：\n${rows.map((row, at) => `${at + 1}、${line(row)}`).join('\n')}\n请修改后重新提交。`,
  'in one line': (rows) => `备案申请被驳回。${rows.map(line).join('；')}`,
  'in columns': (rows) =>
    rows
      .map(
        ({ key_name, error, suggest }) => `驳回字段：${key_name}\n驳回原因：${error}\n修改建议：${suggest}`,
      )
      .join('\n'),
  'as a print': (rows) => `audit_data: ${JSON.stringify(rows).replace(/"/g, "'")}`,
};

const line = ({ key_name, error, suggest }: Row): string =>
  `${key_name ? `${key_name}：` : ''}${error}${suggest ? `，${suggest}` : ''}`;

const rowsOf = (text: string): Row[] => JSON.parse(text).info.audit_data;

/** A row that says something: an empty one, and one that no rule knows, are told apart from data only by the audit. */
const SPOKEN = AUDIT_CASES.filter(
  ({ text, keeps }) => !keeps && rowsOf(text).every(({ error }) => error !== ''),
);

const fieldsOf = (text: string): string[] =>
  [...new Set(decode(text).reasons.flatMap(({ path }) => path ?? []))].sort();

describe.each(Object.entries(LAYOUTS))('a notice that repeats the audit %s', (_, layout) => {
  it.each(SPOKEN)('names the same fields: $why', ({ text }) => {
    expect(fieldsOf(layout(rowsOf(text)))).toEqual(fieldsOf(text));
  });
});
