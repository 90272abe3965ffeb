import { ask, choose, mention, tell } from '@/platform/dialogs';
import { answered, type FakePhone, newPhone } from '../support/phone';

const press = (phone: FakePhone, button: string) =>
  phone.dialog?.answer(phone.dialog.buttons.indexOf(button));

describe('ask', () => {
  const question = { title: '删除这份备案', body: '不能恢复。', yes: '删除', danger: true };

  it('shows the question with its two buttons', () => {
    const phone = newPhone();
    ask(question);
    expect(phone.dialog).toMatchObject({ text: '删除这份备案\n不能恢复。', buttons: ['删除', '取消'] });
  });

  it('returns true only when the person agreed', async () => {
    const phone = newPhone();
    const agreed = ask(question);
    press(phone, '删除');
    expect(await agreed).toBe(true);
    const declined = ask({ ...question, no: '保留' });
    press(phone, '保留');
    expect(await declined).toBe(false);
  });

  it('shows the button in red only for an action that cannot be undone', async () => {
    const colours: string[] = [];
    const showModal = async ({ confirmColor }: { confirmColor: string }) => {
      colours.push(confirmColor);
      return { confirm: true };
    };
    newPhone({ has: { showModal } });
    await ask(question);
    await ask({ ...question, danger: false });
    expect(colours).toEqual(['#dc3636', '#018942']);
  });
});

describe('tell', () => {
  it('has only one button, and waits until the person confirms', async () => {
    const phone = newPhone();
    let read = false;
    const heard = tell('没有加水印', '没有空白处。').then(() => {
      read = true;
    });
    await answered();
    expect(phone.dialog).toMatchObject({ text: '没有加水印\n没有空白处。', buttons: ['知道了'] });
    expect(read).toBe(false);
    press(phone, '知道了');
    await heard;
    expect(read).toBe(true);
  });
});

describe('a phone that shows no dialog', () => {
  const refuses = () => {
    const phone = newPhone({ has: { showModal: () => Promise.reject(new Error('showModal:fail')) } });
    return phone;
  };

  it('says the title of a message as a short one', async () => {
    const phone = refuses();
    await tell('没有加水印', '没有空白处。');
    await answered();
    expect(phone.toast).toBe('没有加水印');
  });

  it('gives no consent to what cannot be undone', async () => {
    refuses();
    await expect(ask({ title: '删除', body: '不能恢复。', yes: '删除' })).rejects.toThrow();
  });

  it('may refuse short messages as well', async () => {
    const phone = newPhone();
    phone.faults.showToast = true;
    mention('已复制');
    await answered();
    expect(phone.toast).toBe('');
  });
});

describe('choose', () => {
  it('returns the index of the choice', async () => {
    const phone = newPhone();
    const chosen = choose('第 1 张', ['换一张', '存到相册']);
    expect(phone.dialog).toMatchObject({ text: '第 1 张', buttons: ['换一张', '存到相册', '取消'] });
    press(phone, '存到相册');
    expect(await chosen).toBe(1);
  });

  it('returns null for a closed list, not an error', async () => {
    const phone = newPhone();
    const chosen = choose('第 1 张', ['换一张']);
    press(phone, '取消');
    expect(await chosen).toBeNull();
  });
});

describe('mention', () => {
  it('shows a short message in full and without an icon', async () => {
    const phone = newPhone();
    mention('已复制全部文字');
    await answered();
    expect(phone.toast).toBe('已复制全部文字');
    // With an icon WeChat shows only seven characters.
    expect(phone.askedFor('showToast')).toEqual([expect.objectContaining({ icon: 'none' })]);
    expect(phone.dialog).toBeUndefined();
  });
});
