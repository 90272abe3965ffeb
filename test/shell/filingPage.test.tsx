import { act } from 'react';
import { newDraft } from '@/rules';
import { type FilingPageProps, filingPage } from '@/shell/filingPage';
import { openFilings, type SavedFiling, saveNow, useFilings } from '@/store';
import { FakeStorage } from '../store/fakeStorage';
import { draw, has, tap, text } from '../support/components/screen';
import { happens, openedWith } from '../support/components/taro';
import { answered, type FakePhone, newPhone } from '../support/phone';
import { textsOf } from '../support/stored';

let phone: FakePhone;
let drawn: FilingPageProps[];
const Screen = filingPage((props) => {
  drawn.push(props);
  return <p>{props.saved.filing.icp_applets?.base_info?.name}</p>;
});

const saved = (id: string, name: string): SavedFiling => {
  const draft = newDraft('first', 4, '440000');
  return { ...draft, id, createdAt: 0, filing: { ...draft.filing, icp_applets: { base_info: { name } } } };
};
const keep = (...filings: SavedFiling[]) =>
  act(() =>
    useFilings.setState({ ready: true, filings: Object.fromEntries(filings.map((one) => [one.id, one])) }),
  );
const hide = () => act(() => happens('hide'));
const show = () => act(() => happens('show'));

beforeEach(() => {
  phone = newPhone();
  drawn = [];
  openedWith({ id: '1' });
  useFilings.setState({ ready: true, filings: {}, unread: [], unlisted: false });
});

describe('a screen about one filing', () => {
  it('shows the filing with the id in its address', () => {
    keep(saved('1', '示范取号'), saved('2', '样例预约'));
    draw(<Screen />);
    expect(text()).toBe('示范取号');
  });

  it.each(['3', 'constructor', ''])(
    'says so when “%s” is not on this phone, and links to the home page',
    async (id) => {
      openedWith({ id });
      phone.open.push('/fill/tasks/index');
      keep(saved('1', '示范取号'));
      draw(<Screen />);
      expect(has('这份备案不在这台手机上')).toBe(true);
      tap('回到我的备案');
      await answered();
      expect(phone.open).toEqual(['/pages/home/index']);
    },
  );

  it.each([
    { what: 'its record', state: { unread: ['1'] } },
    { what: 'anything', state: { unlisted: true } },
  ])('does not say that a filing is deleted when the phone cannot read $what', ({ state }) => {
    useFilings.setState({ ...state, filings: {} });
    draw(<Screen />);
    expect(text()).toContain('备案暂时读不出来');
    expect(text()).not.toContain('这份备案不在这台手机上');
  });

  it('says that it is being read before it is known which filings there are', () => {
    useFilings.setState({ ready: false });
    draw(<Screen />);
    expect(text()).toBe('正在读取…');
  });

  it('is read when it is opened, though its turn has not come', async () => {
    const storage = new FakeStorage();
    for (const [key, words] of Object.entries(await textsOf(saved('1', '示范取号'))))
      storage.texts.set(key, words);
    await openFilings(storage);
    await saveNow();
    storage.hold('read');
    void openFilings(storage);
    await act(answered);
    openedWith({ id: '1' });
    draw(<Screen />);
    expect(text()).toBe('正在读取…');
    storage.release('read');
    await act(answered);
    expect(drawn[0]?.saved.id).toBe('1');
  });

  it('gets the decoded parameters of its address', () => {
    openedWith({ id: '1', path: 'nrlx_details%5B0%5D', of: '100%' });
    keep(saved('1', '示范取号'));
    draw(<Screen />);
    expect(drawn[0]?.params).toEqual({ id: '1', path: 'nrlx_details[0]', of: '100%' });
  });

  it('is drawn again for a change of its own filing, and of no other', () => {
    const other = saved('2', '样例预约');
    const own = saved('1', '示范取号');
    keep(own, other);
    draw(<Screen />);
    const before = drawn.length;
    keep(own, { ...other, createdAt: 1 });
    expect(drawn).toHaveLength(before);
    keep(saved('1', '新名字'), other);
    expect(text()).toBe('新名字');
    expect(drawn).toHaveLength(before + 1);
  });

  it('is not drawn again while it is hidden, but at once when it is back', () => {
    keep(saved('1', '示范取号'));
    draw(<Screen />);
    hide();
    const before = drawn.length;
    keep(saved('1', '新名字'));
    expect(drawn).toHaveLength(before);
    show();
    expect(text()).toBe('新名字');
  });

  it('is not drawn again when only the page around it is drawn', () => {
    keep(saved('1', '示范取号'));
    draw(<Screen />);
    const before = drawn.length;
    draw(<Screen />);
    expect(drawn).toHaveLength(before);
  });
});
