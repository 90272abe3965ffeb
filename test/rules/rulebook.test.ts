import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  BOOK,
  type BookEntry,
  bookEntryOf,
  bookSectionOf,
  findIn,
  PROVINCES,
  RULES,
  relatedTo,
  SOURCES,
  sourcesOfEntry,
} from '@/rules';
import { DOUBTS } from '@/rules/rulebook/doubts';
import { PRINTED } from '../../scripts/rulebook';

const all: BookEntry[] = BOOK.flatMap(({ entries }) => entries());
const titles = (entries: BookEntry[]) => entries.map(({ title }) => title);
const entry = (id: string): BookEntry => {
  const found = bookEntryOf(id);
  if (!found) throw new Error(`the book has no ${id}`);
  return found;
};
const given = (id: string, label: string) => entry(id).lines.find((line) => line.label === label)?.text;

describe.each(Object.entries(PRINTED))('docs/%s', (file, print) => {
  it('is what the tables say now', () => {
    const written = readFileSync(path.join(__dirname, '../../docs', file), 'utf8');
    const text = print();
    const rows = new Set(written.split('\n'));
    const changed = text
      .split('\n')
      .filter((row) => !rows.has(row))
      .map((row) => row.split('|').slice(1, 3).join(' ').trim());
    const message = `npm run rulebook prints docs/${file} anew; changed: ${changed.slice(0, 5).join(', ') || 'the order'}`;
    if (written !== text) throw new Error(message);
  });
});

describe('BOOK', () => {
  it('has every rule, province and source exactly once', () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of Object.keys(RULES)) expect(ids).toContain(`rules/${id}`);
    for (const { code } of PROVINCES) expect(ids).toContain(`provinces/${code}`);
    for (const key of Object.keys(SOURCES)) expect(ids).toContain(`sources/${key}`);
  });

  it('cites a source for every entry, and has ids that fit into an address', () => {
    for (const one of all) {
      expect([one.id, sourcesOfEntry(one).length > 0]).toEqual([one.id, true]);
      const [section, of = ''] = one.id.split('/');
      expect([one.id, bookSectionOf(one.id)?.id, encodeURIComponent(of)]).toEqual([one.id, section, of]);
    }
  });

  it('leaves no brace, key or blank line', () => {
    for (const { id, title, lines } of all) {
      const text = [title, ...lines.flatMap((line) => [line.label, ...line.text])];
      expect([id, text.filter((one) => /[{}]|undefined|^\s*$|[!！]|^\s|\s$| {2}/.test(one))]).toEqual([
        id,
        [],
      ]);
      const keys = lines.map(({ label, text: [first] }) => `${label} ${first}`);
      expect([id, new Set(keys).size]).toEqual([id, keys.length]);
    }
  });

  it('starts with errors, then warnings, then what no phone can know', () => {
    const levels = BOOK.find(({ id }) => id === 'rules')
      ?.entries()
      .map(({ level }: BookEntry) => level);
    expect([...new Set(levels)]).toEqual(['error', 'warning', 'unknown']);
    expect(levels).toEqual([...(levels ?? [])].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
  });
});

const ORDER: unknown[] = ['error', 'warning', 'unknown'];

describe('bookEntryOf', () => {
  it('has no entry for a made-up id', () => {
    for (const id of ['', '/', 'rules', 'rules/', 'rules/constructor', 'toString/x', 'undefined/undefined']) {
      expect([id, bookEntryOf(id)]).toEqual([id, undefined]);
    }
  });

  it('gives a rule in general words, with what to do and when it applies', () => {
    const { title, level } = entry('rules/principalMustBeLegalRep');
    expect(level).toBe('error');
    expect(title).toBe(
      '这个省要求主体负责人就是法定代表人（个体工商户为经营者），现在填的是另一个人，会被退回',
    );
    expect(given('rules/principalMustBeLegalRep', '结果')).toEqual(['会被退回']);
    expect(given('rules/principalMustBeLegalRep', '怎么改')).toEqual([
      '主体负责人改填法定代表人（经营者）本人',
    ]);
    expect(given('rules/principalMustBeLegalRep', '什么时候适用')).toEqual([
      '主体是单位（含个体工商户）',
      '主体负责人不是法定代表人',
      '这里要求主体负责人就是法定代表人',
    ]);
    expect(given('rules/mobile', '什么时候适用')).toEqual(['每份备案']);
    expect(given('rules/required', '什么时候适用')).toEqual(['注销以外的备案']);
  });

  it('leaves the blanks around a number and removes them around a word', () => {
    expect(entry('rules/tooManyServices').title).toBe('服务内容最多选 5 项，现在有 6 项，提交不了');
    expect(entry('rules/notFirst').title).toContain('这个主体已有若干个备案');
    expect(entry('rules/underThreeMonths').title).toContain('不足 3（宁夏 6）个月');
  });

  it('gives both readings where sources differ, and which one decides (WX-MAT over WX-GUIDE)', () => {
    expect(entry('doubts/validityLeft').lines).toEqual([
      { label: SOURCES['WX-MAT'].title, text: ['自提交之日起超过 3 个月，宁夏超过 6 个月'] },
      { label: SOURCES['WX-GUIDE'].title, text: ['超过 1 个月'] },
      { label: SOURCES.seed2.title, text: ['超过 1 个月'] },
      {
        label: '备妥怎么判断',
        text: ['按严的算：不超过 3 个月（宁夏 6 个月）会被退回，并说明操作指引仍写 1 个月。正好满期算不足。'],
      },
    ]);
  });
});

describe('a province’s entry', () => {
  it('says who may have each role, by the first sentence that fits (广东)', () => {
    expect(given('provinces/440000', '主体负责人')).toEqual([
      '主体是政府机关：可以不是法定代表人，不要授权书',
      '主体是事业单位：可以不是法定代表人，但要上传授权书',
      '主体是群团组织或大型国企央企：可以不是法定代表人，但要上传授权书',
      '其他：必须就是法定代表人（个体工商户为经营者）',
    ]);
    expect(given('provinces/440000', '小程序负责人')).toEqual(['可以不是法定代表人，不要授权书']);
  });

  it.each([
    { code: '640000', label: '证件有效期', text: '超过 6 个月', why: '宁夏 requires six months' },
    { code: '410000', label: '证件有效期', text: '超过 3 个月', why: '河南 requires three months' },
    { code: '350000', label: '公章和手印', text: '只认公章', why: '福建 accepts no fingerprint' },
    {
      code: '650000',
      label: '本省样式的承诺书',
      text: '签好后 90 天内上传',
      why: '新疆 requires the letter as an upload, signed within fewer days',
    },
    { code: '110000', label: '承诺书', text: '不用上传', why: '北京 has it made by the platform' },
    {
      code: '110000',
      label: '金融类字样',
      text: '单位名称或小程序名称里有',
      why: '北京 looks at both names',
    },
    { code: '420000', label: '金融类字样', text: '经营范围里有', why: '湖北 at the scope alone' },
    { code: '320000', label: '金融类字样', text: '单位名称或经营范围里有', why: '江苏 at both' },
    {
      code: '110000',
      label: '教育培训字样',
      text: '单位名称或小程序名称里有',
      why: '北京 at both for training',
    },
    {
      code: '420000',
      label: '教育培训字样',
      text: '单位名称、经营范围、小程序名称、服务内容或小程序备注里有',
      why: '湖北 everywhere',
    },
    {
      code: '330000',
      label: '金融类字样',
      text: '其中一句要手抄',
      why: '浙江 has a sentence copied by hand',
    },
    {
      code: '650000',
      label: '本省样式的承诺书',
      text: '每次备案都要',
      why: '新疆 wants its own letter each time',
    },
    {
      code: '350000',
      label: '超过退休年龄的经营者',
      text: '授权别人',
      why: '福建 has the retired authorise',
    },
    {
      code: '120000',
      label: '备注里的应急联系电话',
      text: '据反映',
      why: '天津 is said to ask who is called',
    },
    { code: '330000', label: '市辖区', text: '不能选', why: '浙江 refuses 市辖区' },
    { code: '500000', label: '备案个数', text: '超过 5 个', why: '重庆 counts filings' },
    {
      code: '500000',
      label: '前置审批字样',
      text: '，交不涉及前置审批承诺书',
      why: '重庆 requires the promise',
    },
    { code: '410000', label: '前置审批字样', text: '管局可能要', why: '河南 may require it' },
    { code: '120000', label: '年龄', text: '退休年龄', why: '天津 checks the age' },
    { code: '440000', label: '医院', text: '医疗机构执业许可证', why: '广东 requires it from hospitals' },
  ])('$why', ({ code, label, text }) => {
    expect(given(`provinces/${code}`, label)?.join('')).toContain(text);
  });

  it('names at its end what it does not ask, and nothing twice', () => {
    const counts = new Map<number, string[]>();
    for (const { code, name } of PROVINCES) {
      const labels = entry(`provinces/${code}`)
        .lines.map((line) => line.label)
        .filter((label) => label !== '从哪天起');
      const unasked = given(`provinces/${code}`, '没有特别要求')?.[0]?.split('、') ?? [];
      expect([name, unasked.filter((one) => labels.includes(one))]).toEqual([name, []]);
      expect(new Set(labels).size).toBe(labels.length);
      const count = labels.length + unasked.length;
      counts.set(count, [...(counts.get(count) ?? []), name]);
    }
    // All have the same number of lines, asked or not.
    expect([...counts.values()]).toHaveLength(1);
  });
});

describe('relatedTo', () => {
  it('gives for a rule the doubts where its sources differ', () => {
    expect(titles(relatedTo(entry('rules/underThreeMonths')).doubts)).toEqual(['证件还要有多久有效']);
    expect(relatedTo(entry('rules/kindMissing')).doubts).toEqual([]);
  });

  it('gives for a source everything that is based on it', () => {
    const { rests } = relatedTo(entry('sources/WX-MAT'));
    expect(rests.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['provinces/440000', 'rules/photoGrey']),
    );
    expect(rests.every(({ sources }) => sources.includes('WX-MAT'))).toBe(true);
    expect(rests.some(({ id }) => id.startsWith('sources/'))).toBe(false);
  });
});

describe('a doubt', () => {
  it.each(DOUBTS.map(({ id, about }) => ({ id, about })))('$id concerns entries that exist', ({ about }) => {
    for (const id of about) expect([id, bookEntryOf(id)?.id]).toEqual([id, id]);
  });
});

describe('findIn', () => {
  it('finds by title first, then by message, fix and condition', () => {
    const found = findIn(all, '授权书');
    expect(titles(found).slice(0, 2)).toEqual(['主体负责人授权书', '小程序负责人授权书']);
    expect(found.map(({ id }) => id)).toContain('rules/appPrincipalRetired');
    expect(new Set(found).size).toBe(found.length);
  });

  it('needs every word, in any case and order', () => {
    expect(titles(findIn(all, '广东'))[0]).toBe('广东');
    expect(findIn(all, 'jpg 照片')).toEqual(findIn(all, '照片  JPG'));
    expect(findIn(all, '授权书 没有这样的词')).toEqual([]);
  });
});
