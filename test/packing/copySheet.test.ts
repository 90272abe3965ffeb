import { createHash } from 'node:crypto';
import { portableOf } from '@/packing';
import { SCRIPT_SUM, STYLE_SUM } from '@/packing/copySheet/allowed';
import { SCRIPT } from '@/packing/copySheet/script';
import { STYLE } from '@/packing/copySheet/style';
import type { Draft } from '@/rules';
import { enterprise, having, individualBusiness } from '../support/filings';
import { packMade } from '../support/packed';

const sheetOf = async (filing: object): Promise<string> => (await packMade(filing)).text('copy-sheet.html');

const sumOf = (text: string) => createHash('sha256').update(text).digest('base64');

/** The labels of the sheet, in its order. */
const labelsOf = (sheet: string) =>
  [...sheet.matchAll(/<span class="label">([^<]*)</g)].map(([, label]) => label);

/** What the sheet has under a label, without its tags. */
function under(sheet: string, label: string): string {
  const from = sheet.indexOf(`<span class="label">${label}<`);
  return sheet.slice(from, sheet.indexOf('</li>', from)).replace(/<[^>]*>/g, ' ');
}

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '</title><svg onload=alert(1)>',
  `"' onfocus=alert(1) autofocus x="`,
  '&lt;b&gt; &amp; `',
  '<!-- ',
  ']]>',
];

describe('the copy sheet', () => {
  it('allows its own style and script by their sums, and nothing else', async () => {
    expect({ STYLE_SUM, SCRIPT_SUM }).toEqual({ STYLE_SUM: sumOf(STYLE), SCRIPT_SUM: sumOf(SCRIPT) });
    const sheet = await sheetOf(enterprise());
    expect(sheet).toContain(`default-src 'none'; img-src 'self' file:; style-src 'sha256-${STYLE_SUM}'`);
    expect(sheet).not.toMatch(/https?:|\ssrc="(?!photos\/)|@import|url\(/);
    expect(sheet).not.toContain('unsafe');
  });

  it('asks in the order of the console, with each photograph behind its number', async () => {
    const labels = labelsOf(await sheetOf(enterprise()));
    const order = [
      '主体性质',
      '主体名称',
      '主体证件号码',
      '主体证件照片',
      '主体证件住所',
      '备案的省、市、县区',
      '主体负责人姓名',
    ];
    order.push(
      '主体负责人证件号码',
      '主体负责人证件正面',
      '主体负责人证件背面',
      '主体负责人手机号',
      '小程序名称',
      '服务内容',
    );
    order.push('小程序负责人姓名', '小程序负责人证件正面', '互联网信息服务核准承诺书');
    expect(labels.filter((label) => order.includes(label ?? ''))).toEqual(order);
  });

  it('says that one person has both roles, in one line', async () => {
    const draft: Draft = {
      filing: individualBusiness(),
      principalIsLegalRep: true,
      appPrincipalIsPrincipal: true,
    };
    const sheet = await sheetOf(portableOf(draft));
    expect(under(sheet, '小程序负责人')).toContain('与主体负责人相同');
    expect(labelsOf(sheet)).not.toContain('小程序负责人手机号');
  });

  it('says beside a field what is doubted there, and names what is not filled in', async () => {
    const sheet = await sheetOf(
      having(enterprise(), {
        'icp_subject.principal_info.mobile': '123',
        'icp_subject.principal_info.email': undefined,
      }),
    );
    expect(under(sheet, '主体负责人手机号')).toContain('不是 11 位手机号');
    expect(under(sheet, '主体负责人电子邮箱')).toContain('主体负责人电子邮箱还没有填。');
  });

  it.each(HOSTILE)('keeps a name of %s a text', async (name) => {
    const paths = [
      'icp_applets.base_info.name',
      'icp_subject.base_info.name',
      'icp_applets.base_info.comment',
    ];
    const sheet = await sheetOf(having(enterprise(), Object.fromEntries(paths.map((path) => [path, name]))));
    const plain = await sheetOf(enterprise());
    const tags = (html: string) =>
      [...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag).filter((tag) => !/^p$/.test(tag ?? ''));
    expect(tags(sheet.replace(SCRIPT, ''))).toEqual(tags(plain.replace(SCRIPT, '')));
  });

  it('keeps no answer in what it remembers', async () => {
    const sheet = await sheetOf(enterprise());
    for (const [, tick] of sheet.matchAll(/data-(?:tick|filing)="([^"]*)"/g))
      expect(tick).toMatch(/^[0-9a-z]{1,7}$/);
    expect(new Set([...sheet.matchAll(/data-tick="([^"]*)"/g)].map(([, tick]) => tick)).size).toBeGreaterThan(
      25,
    );
  });
});
