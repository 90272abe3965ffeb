import { Action } from '@/components/Action';
import { Block } from '@/components/Block';
import { Choices } from '@/components/Choices';
import { CopyButton } from '@/components/CopyButton';
import { copyAndSay } from '@/components/copying';
import { More } from '@/components/More';
import { SourceCard } from '@/components/SourceCard';
import { TextField } from '@/components/TextField';
import type { Source } from '@/rules';
import { all, draw, find, given, has, leave, tap, text, type } from '../support/components/screen';
import { answered, type FakePhone, newPhone } from '../support/phone';

let phone: FakePhone;
beforeEach(() => {
  phone = newPhone();
});

describe('Block', () => {
  it('shows its label and hint above its content', () => {
    draw(
      <Block label='什么时候' hint='默认是现在'>
        里面
      </Block>,
    );
    expect(text()).toBe('什么时候默认是现在里面');
    expect(all('.field__head,.field--bad')).toHaveLength(0);
  });

  it('has no empty lines without label and hint', () => {
    draw(<Block>里面</Block>);
    expect(all('.field__label,.field__hint')).toHaveLength(0);
  });

  it('can have an id, be marked as wrong, and have something beside its label', () => {
    draw(
      <Block id='at-mobile' bad label='手机号' aside={<Action onTap={() => undefined}>为什么</Action>}>
        里面
      </Block>,
    );
    expect(document.getElementById('at-mobile')?.className).toBe('field field--bad');
    expect(all('.field__head')[0]?.textContent).toBe('手机号为什么');
  });
});

describe('TextField', () => {
  it('has a name for screen readers, and reports each change', () => {
    const typed: string[] = [];
    draw(<TextField label='备案号' onType={(one) => typed.push(one)} />);
    type('备案号', '粤');
    type('备案号', '粤I');
    expect(typed).toEqual(['粤', '粤I']);
  });

  it('reports when the person leaves it', () => {
    let left = 0;
    draw(
      <TextField
        label='备案号'
        onType={() => undefined}
        onLeave={() => {
          left += 1;
        }}
      />,
    );
    leave('备案号');
    expect(left).toBe(1);
  });

  it('has one line, or several with `tall`', () => {
    draw(<TextField label='备案号' bad onType={() => undefined} />);
    expect(find('备案号').tagName).toBe('INPUT');
    expect(find('备案号').className).toBe('field__input field__input--bad');
    draw(<TextField label='退回原因' tall maxlength={2000} onType={() => undefined} />);
    expect(find('退回原因').tagName).toBe('TEXTAREA');
    expect(find('退回原因').parentElement?.className).toBe('field__input field__input--tall');
    expect(given('退回原因').autoHeight).toBe(true);
    expect(given('退回原因').maxlength).toBe(2000);
  });
});

describe('Choices', () => {
  const choices = [
    { value: '11', label: '北京' },
    { value: '44', label: '广东' },
  ];

  it('are one group, and one of them is chosen', () => {
    draw(<Choices label='备案省份' look='grid' choices={choices} chosen='44' onChoose={() => undefined} />);
    expect(find('备案省份').getAttribute('role')).toBe('radiogroup');
    expect(find('备案省份').className).toBe('grid');
    expect(all('[role=radio]').map((one) => one.getAttribute('aria-checked'))).toEqual(['false', 'true']);
    expect(all('.choice--on').map(({ textContent }) => textContent)).toEqual(['广东']);
  });

  it('report the value of the tapped choice', () => {
    const chosen: string[] = [];
    draw(
      <Choices
        label='备案省份'
        look='grid'
        choices={choices}
        chosen={undefined}
        onChoose={(one) => chosen.push(one)}
      />,
    );
    tap('北京');
    expect(chosen).toEqual(['11']);
  });
});

describe('copyAndSay', () => {
  it('says that the text is copied', async () => {
    await copyAndSay('粤ICP备12345678号', '已复制备案号');
    await answered();
    expect(phone.clipboard).toBe('粤ICP备12345678号');
    // WeChat shows its own shorter message first; ours replaces it.
    expect(phone.toast).toBe('已复制备案号');
  });

  it('says that the text is not copied when the phone refused', async () => {
    phone = newPhone({ faults: { setClipboardData: true } });
    await copyAndSay('粤ICP备12345678号', '已复制备案号');
    await answered();
    expect(phone.toast).toBe('没有复制成功，请再试一次');
    await copyAndSay('网址', '网址已复制', '没有复制成功，请自己输入网址');
    await answered();
    expect(phone.toast).toBe('没有复制成功，请自己输入网址');
  });
});

describe('CopyButton', () => {
  it('copies the text that exists at the time of the tap', async () => {
    let words = '旧';
    draw(
      <CopyButton text={() => words} done='全部文字已复制'>
        复制全部文字内容
      </CopyButton>,
    );
    words = '新';
    tap('复制全部文字内容');
    await answered();
    expect(phone.clipboard).toBe('新');
    expect(phone.toast).toBe('全部文字已复制');
  });
});

describe('CopyButton when the phone refuses', () => {
  it('says what to do instead', async () => {
    phone = newPhone({ faults: { setClipboardData: true } });
    draw(
      <CopyButton text={() => '网址'} done='网址已复制' failed='没有复制成功，请自己输入网址'>
        复制网址
      </CopyButton>,
    );
    tap('复制网址');
    await answered();
    expect(phone.toast).toBe('没有复制成功，请自己输入网址');
  });
});

describe('SourceCard', () => {
  const source: Source = {
    title: '指引',
    authority: '微信',
    url: 'https://example.com/1',
    checkedOn: '2026-11-22',
    confidence: 'official',
  };

  it('shows the authority and the check date of each source, and copies its address', async () => {
    draw(<SourceCard sources={[source]} />);
    expect(has('微信，2026-11-22 核对')).toBe(true);
    tap('复制网址：指引');
    await answered();
    expect(phone.clipboard).toBe('https://example.com/1');
    expect(phone.toast).toBe('网址已复制，可在浏览器打开');
  });

  it('offers no address for a source without one', () => {
    draw(<SourceCard sources={[{ ...source, url: undefined }]} />);
    expect(has('指引')).toBe(true);
    expect(all('button')).toHaveLength(0);
  });
});

describe('More', () => {
  const more = (shown: number, of: number) => {
    let asked = 0;
    draw(
      <More
        shown={shown}
        of={of}
        step={20}
        unit='份'
        onMore={() => {
          asked += 1;
        }}
      />,
    );
    return () => asked;
  };

  it('says how many more lines a tap shows, and how many there are', () => {
    const asked = more(20, 70);
    tap('再显示 20 份（共 70 份）');
    expect(asked()).toBe(1);
    more(60, 70);
    expect(has('再显示 10 份（共 70 份）')).toBe(true);
  });

  it('is not shown when all lines are shown', () => {
    more(20, 20);
    expect(text()).toBe('');
    more(20, 3);
    expect(text()).toBe('');
  });
});
