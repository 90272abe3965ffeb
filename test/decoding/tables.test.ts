import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, sourceOfReason } from '@/decoding';
import { REPORT_CAUSES } from '@/decoding/account/report';
import { VERIFICATION_CAUSES } from '@/decoding/account/verification';
import { CODES } from '@/decoding/answers/codes';
import * as tables from '@/decoding/answers/tables';
import { FILING_CAUSES, PLAIN_CAUSES } from '@/decoding/causes';
import { fieldNamed, mentionsIn } from '@/decoding/fields/mentions';
import { LIMITS, withLimits } from '@/decoding/limits';
import { REVIEW_CAUSES } from '@/decoding/review';
import { reviewRowOf } from '@/decoding/review/rows';
import { ANSWER_SOURCES } from '@/decoding/sources';
import { REFUSALS } from '@/licensing/refusals';
import { FORM } from '@/rules';

const CAUSES = [
  ...FILING_CAUSES,
  ...PLAIN_CAUSES,
  ...REPORT_CAUSES,
  ...VERIFICATION_CAUSES,
  ...REVIEW_CAUSES,
];
const MEANINGS = Object.values(tables).flatMap((table) =>
  'rule' in table ? [table] : Object.values(table as Record<number, tables.Meaning>),
);
const WORDED = [
  ...CAUSES,
  ...MEANINGS,
  ...[...CODES.values()].flatMap((row) => ('rule' in row ? [row] : [])),
];

const files = readdirSync(join(__dirname, '../../src/decoding'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(__dirname, '../../src/decoding', file), 'utf8'));

describe('the tables of what comes back', () => {
  it('have each cause once', () => {
    const ids = CAUSES.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('cite sources that are known, and cite every source of their own', () => {
    const cited = new Set<string>([
      ...WORDED.flatMap(({ source }) => [...source]),
      ...Object.values(LIMITS).map(({ source }) => source),
    ]);
    for (const key of cited) expect([key, sourceOfReason(key) !== undefined]).toEqual([key, true]);
    expect(Object.keys(ANSWER_SOURCES).filter((key) => !cited.has(key))).toEqual([]);
  });

  it('say what it means and what to do, without an open brace or an exclamation mark', () => {
    for (const { means, fix } of WORDED) {
      const words = withLimits(`${means}${fix}`);
      expect(means.length > 1 && fix.length > 0).toBe(true);
      expect(words).not.toMatch(/[{}!！]/);
    }
    for (const { source } of Object.values(LIMITS)) expect(sourceOfReason(source)).toBeDefined();
  });

  it('blame paths that the form has', () => {
    const paths = new Set(FORM.map(({ path }) => path));
    for (const { id, blames } of CAUSES) {
      if ('at' in blames) expect([id, paths.has(blames.at)]).toEqual([id, true]);
      if ('document' in blames && blames.otherwise)
        expect([id, paths.has(blames.otherwise)]).toEqual([id, true]);
    }
  });

  it('use no lookbehind, which the oldest phones cannot read', () => {
    for (const text of files) expect(text).not.toMatch(/\(\?<[!=]/);
  });

  it('point each code that stands for a cause at one', () => {
    for (const [code, row] of CODES)
      if ('cause' in row)
        expect([code, FILING_CAUSES.some(({ id }) => id === row.cause)]).toEqual([code, true]);
  });
});

describe('fieldNamed', () => {
  it.each([
    ['主体证件住所', 'icp_subject.organize_info.certificate_address'],
    ['证件正面照（小程序负责人）', 'icp_applets.principal_info.certificate_photo_front'],
    ['小程序负责人身份证国徽面', 'icp_applets.principal_info.certificate_photo_back'],
    ['小程序负责人联系方式(手机)', 'icp_applets.principal_info.mobile'],
    ['主体负责人应急联系方式（电话）', 'icp_subject.principal_info.emergency_contact'],
    ['证件有效期终止（主体负责人）', 'icp_subject.principal_info.certificate_validity_date_end'],
    ['主办单位名称', 'icp_subject.base_info.name'],
    ['小程序服务内容类型', 'icp_applets.base_info.service_content_types'],
    ['前置审批媒体材料', 'icp_applets.base_info.nrlx_details'],
    ['互联网信息服务承诺书', 'icp_materials.commitment_letter'],
    ['icp_applets.base_info.nrlx_details[0].media', 'icp_applets.base_info.nrlx_details'],
  ])('knows %s', (heading, path) => {
    expect(fieldNamed(heading).path).toBe(path);
  });

  it.each(['', '备案类型', '审核结果', '其他', '驳回原因'])('names no field for “%s”', (heading) => {
    expect(fieldNamed(heading).path).toBeUndefined();
  });
});

describe('mentionsIn', () => {
  it('takes B of “A 与 B 不一致” for what A is compared with', () => {
    const blamed = (words: string) => mentionsIn(words).map(({ kind, reference }) => [kind, reference]);
    expect(blamed('营业执照与主体名称不符')).toEqual([
      ['subjectPhoto', false],
      ['subjectName', true],
    ]);
    expect(blamed('小程序负责人手机号、邮箱有误').map(([, reference]) => reference)).toEqual([false, false]);
  });
});

describe('decode, given anything', () => {
  it.each([
    { why: 'brackets without an end', text: `${'[{'.repeat(50_000)}errcode` },
    { why: 'one word for ever', text: '名称未'.repeat(50_000) },
    { why: 'addresses', text: 'http://'.repeat(50_000) },
    { why: 'half of a letter', text: '\ud83d{"errcode":\ud83d' },
    { why: 'keys of every object', text: '{"errcode":86202,"__proto__":{"err_field":"x"},"constructor":1}' },
  ])('answers within two seconds and does not throw: $why', ({ text }) => {
    const begun = Date.now();
    expect(decode(text).reasons).toBeDefined();
    expect(Date.now() - begun).toBeLessThan(2000);
  });

  it('keeps what is behind the longest text that it reads', () => {
    const text = `${'今天天气不错。'.repeat(10_000)}最后一句`;
    expect(decode(text).unrecognized.some((kept) => kept.endsWith('最后一句'))).toBe(true);
  });
});

describe('reviewRowOf', () => {
  it('names for each cause of a refused code review a refusal of the table', () => {
    const rows = new Set<string | undefined>(REFUSALS.map(({ id }) => id));
    expect(REVIEW_CAUSES.filter(({ id }) => !rows.has(reviewRowOf(id))).map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['内容涉及直播，请补充直播类目的资质', 'cat-content'],
    ['资质证书已过期，类目审核不通过', 'cat-nopaper'],
    ['小程序存在诱导分享', 'induce-share'],
  ])('leads from a pasted text to its row: %s', (text, row) => {
    const rules = decode(`代码审核未通过，原因：${text}`).reasons.map(({ rule }) => reviewRowOf(rule));
    expect(rules).toContain(row);
  });

  it('names none for a reason of the filing', () => {
    expect(FILING_CAUSES.filter(({ id }) => reviewRowOf(id) !== undefined)).toEqual([]);
  });
});
