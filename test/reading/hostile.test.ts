import fc from 'fast-check';
import { readPaper } from '@/reading';
import { anyText } from '../support/anyText';
import { workOf } from '../support/work';

const REGISTRY =
  '统一社会信用代码：91440399MA5G7K2318\n企业名称：深圳市编造知行软件有限公司\n类型：有限责任公司\n法定代表人：任样例\n住所：广东省深圳市编造区示范路18号样例大厦A座1203\n经营范围：软件开发；信息技术咨询服务；计算机软硬件零售\n';

/** A text of this many characters, made of one piece again and again. */
const again = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Pieces that would keep a careless pattern busy. */
const PIECES = [
  REGISTRY,
  REGISTRY.replace(/\n/g, ' '),
  'a',
  '1',
  '1 ',
  '1-',
  'a.',
  'a@',
  'a@b.',
  'a@b.cn ',
  'https://',
  ' ',
  '\n',
  '　',
  '名称',
  '名 ',
  '名称：',
  '名称/',
  '名称\t',
  '|',
  '（',
  '“',
  '法人的',
  '法人/负责人/',
  '法定代表人：任样例 ',
  '公司',
  '深圳市编造有限公司',
  '编造公司，',
  '地址：广东省深圳市',
  '广东省深圳市编造区1号',
  '有效期：2019.05.20-',
  '2019.05.20-',
  '91440399MA5G7K2318 ',
  '9144O399MA5G7K2318 ',
  '123456789012345678 ',
  '13900000731，',
  '身份证440399198804120531，',
  '经营范围：软件开发；',
  '经营范围：软件（\n网址：',
  '宗旨和\n业务范围',
  '名\n称\n',
  '\ud842\udfb7',
  '\ud842',
  '\u200b',
];

const SECOND = 1000;

const oneByOne = (text: string, size: number) =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, at) => ({
    text: text.slice(at * size, (at + 1) * size),
  }));

describe('a hostile text', () => {
  it.each(PIECES)('of 100 KB ends within a second: %j', (piece) => {
    const text = again(piece, 100_000);
    expect(workOf(() => readPaper(text), SECOND)).toBeLessThan(SECOND);
    expect(workOf(() => readPaper(oneByOne(text, 20)), SECOND)).toBeLessThan(SECOND);
  });

  it('never throws, and every answer has a place, a value and its lines', () => {
    const known = fc.constantFrom(
      ...PIECES,
      '营业执照',
      '居民身份证',
      '公民身份号码',
      '签发机关',
      '长期',
      '：',
      '\r\n',
    );
    const text = fc.array(fc.oneof(known, anyText()), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('subject', 'subject_owner', 'app_owner'), (said, as) => {
        const lines = said.split('\n');
        for (const input of [said, lines.map((line) => ({ text: line }))]) {
          for (const { path, value, from } of readPaper(input, as as 'subject').answers) {
            expect([path, value]).not.toContain('');
            expect(from.length).toBeGreaterThan(0);
            expect(from.every((line) => line >= 1 && line <= lines.length * 3 + 1)).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('with places that mean nothing is read all the same', () => {
    const box = fc.tuple(fc.double(), fc.double(), fc.double(), fc.double());
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: fc.constantFrom(...PIECES, '住所', '名称'), box }), { maxLength: 30 }),
        (lines) => {
          expect(readPaper(lines).paper).toEqual(expect.any(String));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('an ordinary text of 2 KB', () => {
  it('is read within 5 ms', () => {
    const text = again(REGISTRY, 800);
    expect(new TextEncoder().encode(text).length).toBeGreaterThan(1900);
    const times = Array.from({ length: 30 }, () => workOf(() => readPaper(text), SECOND));
    expect(Math.min(...times)).toBeLessThan(5);
  });
});
