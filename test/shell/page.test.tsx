import { act } from 'react';
import { Action } from '@/components/Action';
import { newDraft } from '@/rules';
import { Page } from '@/shell/Page';
import { openFilings, saveNow, startFiling, useFilings } from '@/store';
import { FakeStorage } from '../store/fakeStorage';
import { propsOf } from '../support/components/parts';
import { all, draw, has, tap, text } from '../support/components/screen';
import { answered, newPhone } from '../support/phone';

beforeEach(() => {
  newPhone();
  useFilings.setState({ storageProblem: null });
});

describe('Page', () => {
  const styleOf = () => propsOf(all('.page')[0] as Element).style;

  it('scales its text as the person chose', () => {
    newPhone({ fontSizeScaleFactor: 1.25 });
    draw(<Page>内容</Page>);
    expect(styleOf()).toBe('--k:1.25');
  });

  it('sets no scale when the person chose none', () => {
    draw(<Page>内容</Page>);
    expect(styleOf()).toBeUndefined();
  });

  it('leaves room for the action at the bottom, if there is one', () => {
    draw(<Page>内容</Page>);
    expect(all('.foot,.page--foot')).toHaveLength(0);
    draw(<Page foot={<Action onTap={() => undefined}>保存</Action>}>内容</Page>);
    expect(all('.page--foot')).toHaveLength(1);
    expect(all('.foot')[0]?.textContent).toBe('保存');
  });

  it('says at once, on every screen, that the last changes are not stored, and links to where the person can make room', async () => {
    const phone = newPhone();
    draw(<Page>内容</Page>);
    expect(all('[role=alert]')).toHaveLength(0);
    act(() => useFilings.setState({ storageProblem: 'full' }));
    expect(all('[role=alert]')).toHaveLength(1);
    expect(text()).toContain('空间满了');
    expect(has('再存一次')).toBe(true);
    tap('腾出空间或复制内容');
    await answered();
    expect(phone.front.page).toBe('/tools/settings/index');
    act(() => useFilings.setState({ storageProblem: 'failed' }));
    expect(text()).not.toContain('空间满了');
    expect(text()).toContain('最近的修改没有存下来');
  });

  it('stores the last changes when the person tries again and there is room, and the notice disappears', async () => {
    const storage = new FakeStorage();
    await openFilings(storage);
    storage.full = true;
    const id = startFiling(newDraft('first', 4, '440000'), 0);
    await saveNow();
    draw(<Page>内容</Page>);
    expect(text()).toContain('最近的修改还没有保存');
    storage.full = false;
    await act(async () => {
      tap('再存一次');
      await answered();
    });
    expect([...storage.texts.keys()].filter((key) => key.includes(id))).toHaveLength(1);
    expect(text()).toBe('内容');
  });
});
