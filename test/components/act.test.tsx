import { Action } from '@/components/Action';
import { Acts } from '@/components/act';
import { Row } from '@/components/Row';
import { draw, tap } from '../support/components/screen';
import { answered, type FakePhone, newPhone } from '../support/phone';

let phone: FakePhone;
let page: { busy: boolean; left: boolean };
let begun: string[];

beforeEach(() => {
  jest.useFakeTimers({ advanceTimers: true });
  phone = newPhone();
  page = { busy: false, left: false };
  begun = [];
});
afterEach(() => jest.useRealTimers());

/** A page with a button whose act ends with `act`, and a line beside it. */
const drawPage = (act: () => unknown) =>
  draw(
    <Acts.Provider value={page}>
      <Action
        onTap={() => {
          begun.push('保存');
          return act();
        }}
      >
        保存
      </Action>
      <Row title='取消' onTap={async () => void begun.push('取消')} />
    </Acts.Provider>,
  );

describe('one act at a time', () => {
  it('means that nothing else of the page begins while an act is under way', () => {
    drawPage(() => new Promise(() => undefined));
    tap('保存');
    tap('保存');
    tap('取消');
    expect(begun).toEqual(['保存']);
  });

  it('takes the second tap of a double tap for no new act, however quickly the first was done', async () => {
    drawPage(async () => undefined);
    tap('保存');
    await jest.advanceTimersByTimeAsync(200);
    tap('保存');
    expect(begun).toEqual(['保存']);
    tap('取消');
    expect(begun).toEqual(['保存', '取消']);
    await jest.advanceTimersByTimeAsync(400);
    tap('保存');
    expect(begun).toEqual(['保存', '取消', '保存']);
  });

  it('holds no act that changes only this screen', () => {
    drawPage(() => undefined);
    tap('保存');
    tap('保存');
    expect(begun).toEqual(['保存', '保存']);
  });

  it('ends after ten seconds when the phone never answers', async () => {
    drawPage(() => new Promise(() => undefined));
    tap('保存');
    await jest.advanceTimersByTimeAsync(10_000);
    tap('取消');
    expect(begun).toEqual(['保存', '取消']);
  });

  it('ends at once when the act failed, and the person is told', async () => {
    drawPage(() => Promise.reject(new Error('navigateTo:fail timeout')));
    tap('保存');
    await jest.advanceTimersByTimeAsync(1);
    await answered();
    expect(phone.toast).toBe('刚才的操作没有完成，请再试一次');
    tap('取消');
    expect(begun).toEqual(['保存', '取消']);
  });

  it('lets a page that was left do nothing until it is shown again', () => {
    drawPage(() => undefined);
    page.left = true;
    tap('保存');
    expect(begun).toEqual([]);
    page.left = false;
    tap('保存');
    expect(begun).toEqual(['保存']);
  });
});
