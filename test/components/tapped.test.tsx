import { PRE_APPROVALS, withValue } from '@/rules';
import { ask } from '../support/components/form';
import { all, find, has, shownIn, tap, text, type } from '../support/components/screen';
import { newPhone } from '../support/phone';

beforeEach(() => newPhone());

const isChecked = (name: string) =>
  find(name).closest('[role=radio],[role=checkbox]')?.getAttribute('aria-checked');

describe('a yes-or-no question', () => {
  const PATH = 'local.has_seal';

  it('has no value at first', () => {
    ask(PATH);
    expect([isChecked('是'), isChecked('否')]).toEqual(['false', 'false']);
  });

  it('accepts either answer, and then the other one', () => {
    const { values } = ask(PATH);
    tap('是');
    tap('否');
    expect(values).toEqual([true, false]);
    expect([isChecked('是'), isChecked('否')]).toEqual(['false', 'true']);
  });

  it.each(['是', '否'])('removes “%s” with a second tap', (choice) => {
    const { values } = ask(PATH);
    tap(choice);
    tap(choice);
    expect(values.slice(-1)).toEqual([undefined]);
    expect(isChecked(choice)).toBe('false');
  });

  it('is read to screen readers as one group with the name of the question', () => {
    ask(PATH);
    expect(find('有没有公章').getAttribute('role')).toBe('radiogroup');
    expect(all('[role=radiogroup] [role=radio]').map(({ textContent }) => textContent)).toEqual(['是', '否']);
  });

  it('is left by the tap that answers it', () => {
    const calls = ask(PATH);
    tap('是');
    expect(calls.left).toBe(1);
  });
});

describe('a question with several answers', () => {
  const PATH = 'changes';

  it('accepts any number of them', () => {
    const { values } = ask(PATH);
    tap('主体信息有变更');
    tap('小程序信息有变更');
    expect(values).toEqual([['subject'], ['subject', 'app']]);
    expect(isChecked('主体信息有变更')).toBe('true');
  });

  it('unticks each of them with a second tap, and the others stay', () => {
    const { values } = ask(PATH, { filing: withValue({ kind: 'change' }, PATH, ['subject', 'app']) });
    tap('主体信息有变更');
    tap('小程序信息有变更');
    expect(values).toEqual([['app'], []]);
    expect(isChecked('小程序信息有变更')).toBe('false');
  });
});

describe('the services', () => {
  const PATH = 'icp_applets.base_info.service_content_types';

  it('are chosen on their own screen, and opening it does not leave the field', () => {
    const calls = ask(PATH);
    tap('选择服务内容');
    expect(calls).toMatchObject({ lists: ['services'], values: [], left: 0 });
  });

  it('are listed by name after they are chosen', () => {
    ask('local.service_categories', {
      filing: withValue({ kind: 'first' }, 'local.service_categories', ['餐饮>点餐平台']),
    });
    expect(has('餐饮>点餐平台')).toBe(true);
    expect(has('修改服务类目')).toBe(true);
  });

  it('of the app and the categories of the console have separate lists', () => {
    const calls = ask('local.service_categories');
    tap('选择服务类目');
    expect(calls.lists).toEqual(['categories']);
  });
});

describe('the pre-approval items', () => {
  const PATH = 'icp_applets.base_info.nrlx_details';
  const NONE = '以上都不涉及';
  const NEWS = '新闻';
  const BOOKS = '出版';
  const rowOf = (label: string) => {
    const row = PRE_APPROVALS.find((one) => one.label === label);
    if (!row) throw new Error(`no item ${label}`);
    return row;
  };
  const none = rowOf(NONE).type;
  const news = rowOf(NEWS).type;
  const books = rowOf(BOOKS).type;

  it('can be several', () => {
    const { values } = ask(PATH);
    tap(NEWS);
    tap(BOOKS);
    expect(values.slice(-1)).toEqual([[{ type: news }, { type: books }]]);
  });

  it('are all removed when the person taps “none of them”', () => {
    const { values } = ask(PATH);
    tap(NEWS);
    tap(NONE);
    expect(values.slice(-1)).toEqual([[{ type: none }]]);
    expect(isChecked(NEWS)).toBe('false');
  });

  it('remove “none of them”', () => {
    const { values } = ask(PATH);
    tap(NONE);
    tap(NEWS);
    expect(values.slice(-1)).toEqual([[{ type: news }]]);
    expect(isChecked(NONE)).toBe('false');
  });

  it.each([NEWS, NONE])('remove “%s” with a second tap', (label) => {
    const { values } = ask(PATH);
    tap(label);
    tap(label);
    expect(values.slice(-1)).toEqual([[]]);
  });

  it('ask for the number of each licence, but not for an item without a licence', () => {
    ask(PATH);
    tap(NONE);
    expect(all('input')).toHaveLength(0);
    tap(NEWS);
    expect(has(`${NEWS}的证件号码`)).toBe(true);
    expect(text()).toContain(`需要${rowOf(NEWS).paper}`);
  });

  it('store the tidied number of a licence with its own item', () => {
    const { values } = ask(PATH, {
      filing: withValue({ kind: 'first' }, PATH, [{ type: news }, { type: books, code: '旧号' }]),
    });
    type(`${NEWS}的证件号码`, ' 网文〔2026〕\n0001-001号 ');
    expect(values.slice(-1)).toEqual([
      [
        { type: news, code: '网文〔2026〕0001-001号' },
        { type: books, code: '旧号' },
      ],
    ]);
    expect(shownIn(`${BOOKS}的证件号码`)).toBe('旧号');
  });

  it('have no number after it is deleted', () => {
    const { values } = ask(PATH, {
      filing: withValue({ kind: 'first' }, PATH, [{ type: news, code: '旧号' }]),
    });
    type(`${NEWS}的证件号码`, '');
    expect(values.slice(-1)).toEqual([[{ type: news, code: undefined }]]);
  });
});
