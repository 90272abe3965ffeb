import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { CourseLine } from '@/components/CourseLine';
import { MomentPicker } from '@/components/MomentPicker';
import { megabytes } from '@/components/megabytes';
import { Notice } from '@/components/Notice';
import { OptionRow } from '@/components/OptionRow';
import { PickerField } from '@/components/PickerField';
import { Row } from '@/components/Row';
import { Drawing } from '@/fill/documents/Drawing';
import { type Instant, instantOf } from '@/rules';
import { propsOf } from '../support/components/parts';
import { all, draw, find, given, has, pick, tap, text } from '../support/components/screen';
import { newPhone } from '../support/phone';

beforeEach(() => newPhone());

/** A tap handler that counts its calls. */
function counter() {
  const taps = { count: 0 };
  const onTap = () => {
    taps.count += 1;
  };
  return { taps, onTap };
}

describe('Action', () => {
  it('calls its handler when it is tapped', () => {
    const { taps, onTap } = counter();
    draw(<Action onTap={onTap}>保存</Action>);
    tap('保存');
    expect(taps.count).toBe(1);
  });

  it('does nothing while it is disabled, and looks disabled', () => {
    const { taps, onTap } = counter();
    draw(
      <Action tone='main' disabled onTap={onTap}>
        保存
      </Action>,
    );
    tap('保存');
    expect(taps.count).toBe(0);
    expect(find('保存').className).toBe('action action--main action--off');
  });

  it('can have a longer name for screen readers', () => {
    draw(
      <Action label='重拍营业执照第 1 张' onTap={() => undefined}>
        重拍
      </Action>,
    );
    expect(find('重拍营业执照第 1 张').textContent).toBe('重拍');
  });
});

describe('Row', () => {
  it('is a button with an arrow when a tap opens a screen', () => {
    const { taps, onTap } = counter();
    draw(<Row title='主体信息' note='还差 2 项' onTap={onTap} />);
    const [row] = all('[role=button]');
    expect(row?.className).toBe('row row--leads');
    expect(given('主体信息', 'hoverClass').hoverClass).toBe('row--held');
    tap('还差 2 项');
    expect(taps.count).toBe(1);
  });

  it('is a button without an arrow when a tap acts on this screen', () => {
    draw(<Row title='主体名称' value='复制' tone='link' onTap={() => undefined} stays />);
    expect(all('[role=button]')[0]?.className).toBe('row');
    expect(find('复制').className).toBe('row__value tone-link');
  });

  it('is only text when a tap does nothing', () => {
    draw(<Row title='照片占用' value='3 MB' />);
    expect(all('[role]')).toHaveLength(0);
    expect(given('照片占用', 'hoverClass').hoverClass).toBe('none');
  });
});

describe('OptionRow', () => {
  it.each([
    { many: false, role: 'radio' },
    { many: true, role: 'checkbox' },
  ])('is a $role for screen readers, chosen or not', ({ many, role }) => {
    const option = (chosen: boolean) => (
      <OptionRow title='企业' note='公司' many={many} chosen={chosen} onTap={() => undefined} />
    );
    draw(option(false));
    expect(all(`[role=${role}]`)[0]?.getAttribute('aria-checked')).toBe('false');
    expect(all('.mark--on')).toHaveLength(0);
    draw(option(true));
    expect(all(`[role=${role}]`)[0]?.getAttribute('aria-checked')).toBe('true');
    expect(all('.mark--on')).toHaveLength(1);
    expect(all('.mark--many')).toHaveLength(many ? 1 : 0);
  });

  it('is chosen by a tap anywhere on it', () => {
    const { taps, onTap } = counter();
    draw(<OptionRow title='企业' note='公司' chosen={false} onTap={onTap} />);
    tap('公司');
    expect(taps.count).toBe(1);
  });
});

describe('Notice', () => {
  it('is announced when something would be returned or is lost, and only then', () => {
    draw(<Notice tone='bad' title='没有保存' />);
    expect(all('[role=alert]')).toHaveLength(1);
    for (const tone of ['plain', 'doubt', 'unknown'] as const) {
      draw(<Notice tone={tone} title='看一看' />);
      expect(all('[role=alert]')).toHaveLength(0);
    }
  });

  it('shows its title, its text and its tone', () => {
    draw(
      <Notice tone='doubt' title='来不及'>
        请换一天。
      </Notice>,
    );
    expect(all('.notice--doubt')).toHaveLength(1);
    expect([has('来不及'), has('请换一天。')]).toEqual([true, true]);
  });
});

describe('Card', () => {
  it('has its heading above and its note below, if it has them', () => {
    draw(
      <Card title='记录' note='点一条可以改它的时间。'>
        里面
      </Card>,
    );
    expect(text()).toBe('记录里面点一条可以改它的时间。');
    draw(<Card>里面</Card>);
    expect(text()).toBe('里面');
    expect(all('.card__title,.card__note')).toHaveLength(0);
  });
});

describe('CourseLine', () => {
  const styleOf = (element?: Element) => element && propsOf(element).style;
  const days = ['2026-03-06', '2026-03-07', '2026-03-08', '2026-03-09'].map((day, place) => ({
    day,
    off: place === 1 || place === 2,
    name: '',
    estimated: false,
  }));
  const band = { stage: 'platform_review', label: '平台初审', state: 'current', estimated: false } as const;

  it('is an image with words for screen readers; what may still come is hatched behind what has run', () => {
    draw(
      <CourseLine
        course={{ days, today: 0, bands: [{ ...band, from: 0, sure: 0, to: 3 }] }}
        label='到3月9日'
      />,
    );
    expect(find('到3月9日').getAttribute('role')).toBe('img');
    const [maybe, run] = all('.band');
    expect(maybe?.className).toContain('band--maybe');
    expect(styleOf(maybe)).toEqual({ left: '25%', right: '0%' });
    expect(run?.className).toBe('band band--current');
    expect(styleOf(run)).toEqual({ left: '0%', right: '75%' });
    expect(styleOf(all('.line__today')[0])).toEqual({ left: '12.5%' });
  });

  it('shades the days off and marks no day when today is not among them', () => {
    draw(<CourseLine course={{ days, today: -1, bands: [] }} label='' />);
    expect(all('.line__today')).toEqual([]);
    expect(styleOf(all('.line')[0])).toEqual({
      backgroundImage: 'linear-gradient(90deg, transparent 0% 25%, var(--off) 25% 75%, transparent 75% 100%)',
    });
  });
});

describe('Drawing', () => {
  it('shows what the photo must show, and is hidden from screen readers', () => {
    draw(<Drawing kind='idFront' />);
    const [drawing] = all('.drawing--idFront');
    expect(drawing?.getAttribute('aria-hidden')).toBe('true');
    expect(all('.drawing__face')).toHaveLength(1);
    expect(all('.drawing__number')).toHaveLength(1);
  });
});

describe('PickerField', () => {
  const field = (shown: string, empty = false) =>
    draw(
      <PickerField mode='date' value='' onChange={() => {}} label='证件类型' shown={shown} empty={empty} />,
    );

  it('shows a chosen value as a value, and words that ask for one in grey', () => {
    field('居民身份证');
    expect(all('.field__picker--empty')).toHaveLength(0);
    field('请选择', true);
    expect(all('.field__picker--empty')).toHaveLength(1);
  });

  it('says its label and what is chosen', () => {
    field('居民身份证');
    expect(all('[aria-label="证件类型，居民身份证"]')).toHaveLength(1);
  });
});

describe('MomentPicker', () => {
  const at = (iso: string): Instant => instantOf(iso) ?? 0;
  const picker = (moment: string, last: string) => {
    const picked: Instant[] = [];
    draw(<MomentPicker moment={at(moment)} last={at(last)} onPick={(one) => picked.push(one)} />);
    return picked;
  };

  it("shows a moment in China's time zone", () => {
    picker('2026-03-10T17:30:00Z', '2026-03-16T12:00:00+08:00');
    expect(given('日期')).toMatchObject({ mode: 'date', value: '2026-03-11' });
    expect(given('时间')).toMatchObject({ mode: 'time', value: '01:30' });
    expect(has('3月11日(周三)')).toBe(true);
    expect(has('01:30')).toBe(true);
  });

  it('offers no day after the last possible one', () => {
    picker('2026-03-10T10:00:00+08:00', '2026-03-16T23:59:00+08:00');
    expect(given('日期')).toMatchObject({ start: '2020-01-01', end: '2026-03-16' });
  });

  it('keeps the time when another day is picked, and the day when another time is picked', () => {
    const picked = picker('2026-03-10T10:05:00+08:00', '2026-03-16T12:00:00+08:00');
    pick('日期', { value: '2026-03-12' });
    pick('时间', { value: '23:40' });
    expect(picked).toEqual([at('2026-03-12T10:05:00+08:00'), at('2026-03-10T23:40:00+08:00')]);
  });

  it('picks nothing when the date is not valid', () => {
    const picked = picker('2026-03-10T10:05:00+08:00', '2026-03-16T12:00:00+08:00');
    pick('日期', { value: '' });
    expect(picked).toEqual([]);
  });
});

describe('megabytes', () => {
  it.each([
    { bytes: 0, words: '0 MB' },
    { bytes: 200 * 1024 * 1024, words: '200 MB' },
    { bytes: 3.26 * 1024 * 1024, words: '3.3 MB' },
    { bytes: 40_000, words: '0 MB' },
  ])('shows $bytes bytes as $words', ({ bytes, words }) => {
    expect(megabytes(bytes)).toBe(words);
  });
});
