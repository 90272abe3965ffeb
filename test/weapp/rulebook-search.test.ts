import { type App, launch } from '../support/weapp';
import { allOf, textOf } from '../support/weapp/screen';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

/** The titles of the entries on screen. */
const titles = () =>
  allOf(app.seen)
    .filter(({ attrs }) => attrs.class === 'row__title')
    .map(textOf);
const section = async (id: string) => {
  app = await launch({ page: 'fill/rulebook/index' });
  await app.open('fill/rulebook/index', { section: id });
};

describe('a section of the rule book', () => {
  it('shows its name and what it is about, and lists no other section', async () => {
    await section('provinces');
    expect(app.title).toBe('省份');
    expect(app.text()).toContain('备案的省另外要求什么');
    expect(titles()).not.toContain('填写项');
    expect(titles().length).toBe(31);
  });

  it('draws the last few entries too, instead of leaving one behind', async () => {
    await section('provinces');
    expect(app.text()).not.toContain('再显示');
  });

  it('draws thirty of many, then the next ones, and can return to the start', async () => {
    await section('rules');
    const first = titles();
    expect(first).toHaveLength(30);
    await app.tap('再显示 30 条');
    expect(titles()).toHaveLength(30);
    expect(titles().filter((title) => first.includes(title)).length).toBeLessThan(5);
    await app.tap('从头显示');
    expect(titles()).toEqual(first);
  });

  it('is searched alone, without the spaces around the word', async () => {
    await section('provinces');
    await app.type('查找省份', ' 海南 ');
    expect(app.text()).toMatch(/找到 \d+ 条/);
    expect(titles()[0]).toBe('海南');
    expect(app.text()).not.toContain('材料');
  });

  it('shows one group only, and all groups again', async () => {
    await section('rules');
    await app.tap('这台手机无法判断', { nth: 0 });
    const few = titles();
    expect(few.length).toBeLessThan(30);
    await app.tap('全部');
    expect(titles()).toHaveLength(30);
  });
});

describe('the whole rule book', () => {
  it('is searched as a whole, each line with its section, until the word is deleted', async () => {
    app = await launch({ page: 'fill/rulebook/index' });
    await app.type('查找规则', '居住证明');
    expect(app.text()).toMatch(/居住证明.*\n材料/);
    expect(app.text()).not.toContain('省份\n备案的省另外要求什么');
    await app.type('查找规则', '');
    expect(app.text()).toContain('省份\n备案的省另外要求什么');
  });

  it('says what to do when a word finds nothing', async () => {
    app = await launch({ page: 'fill/rulebook/index' });
    await app.type('查找规则', '没有这样的词');
    expect(app.text()).toContain('没有找到\n换一个更短的词');
  });
});

describe('one entry', () => {
  it('shows the name of its section, and says so when an address could not be copied', async () => {
    app = await launch({ page: 'fill/rulebook/index' });
    await app.open('fill/rulebook/entry', { section: 'provinces', of: '440000' });
    expect(app.title).toBe('省份');
    app.fail('setClipboardData', true);
    await app.tap('复制网址', { nth: 0 });
    expect(app.phone.toast).toBe('没有复制成功');
  });
});
