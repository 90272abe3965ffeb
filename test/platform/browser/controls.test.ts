/** @jest-environment jsdom */
import { createElement } from 'react';
import { Button, Image, Input, Picker, Switch, Textarea, View } from '@/platform/components.h5';
import { propsOf } from '../../support/components/parts';
import { all, draw, given, happensTo, pick } from '../../support/components/screen';
import { newPhone } from '../../support/phone';

jest.mock('@/platform/keyboardButtons.h5', () => ({ pressByKeyboard: () => undefined }));
jest.mock('@/platform/keyboardPickers.h5', () => ({ turnByKeyboard: () => undefined }));
jest.mock('@/platform/beside.h5', () => ({ standBeside: () => undefined }));

const first = () => all('main > *')[0] as HTMLElement;
const drawn = (part: unknown, props: object) => {
  draw(createElement(part as 'div', props));
  return propsOf(first());
};

beforeEach(() => newPhone());

describe('a control in a browser', () => {
  it.each([
    ['Input', Input],
    ['Textarea', Textarea],
    ['Switch', Switch],
  ])('has its name on the inner element, which gets the focus: %s', (_, part) => {
    const props = drawn(part, { 'aria-label': '手机号' });
    expect(props.nativeProps).toMatchObject({ 'aria-label': '手机号' });
    expect(props['aria-label']).toBeUndefined();
  });

  it('uses the label as the text of an image, and an empty text for an image without a label', () => {
    expect(drawn(Image, { 'aria-label': '执照第 1 张' }).nativeProps).toEqual({ alt: '执照第 1 张' });
    expect(drawn(Image, {}).nativeProps).toEqual({ alt: '' });
  });

  it('is a text field with a number keyboard for digits, so that the mouse wheel does not change the value', () => {
    const props = drawn(Input, { type: 'number', 'aria-label': '验证码' });
    expect(props.type).toBe('text');
    expect(props.nativeProps).toEqual({ inputMode: 'numeric', 'aria-label': '验证码' });
    expect(drawn(Input, { type: 'idcard' }).type).toBe('idcard');
  });

  it('can be reached with the Tab key if it can be tapped, and only then', () => {
    expect(drawn(View, { role: 'button', onClick: () => undefined }).tabindex).toBe(0);
    expect(drawn(View, { role: 'img' }).tabindex).toBeUndefined();
    expect(drawn(View, { onClick: () => undefined }).tabindex).toBeUndefined();
  });

  it('is disabled only when it is told to be', () => {
    expect(drawn(Button, { disabled: true })).toMatchObject({ disabled: true, role: 'button', tabIndex: 0 });
    expect(drawn(Button, { disabled: false }).disabled).toBeUndefined();
  });
});

const REGIONS = [
  {
    code: '110000',
    value: '北京市',
    children: [{ code: '110100', value: '北京市', children: [{ code: '110101', value: '东城区' }] }],
  },
  {
    code: '440000',
    value: '广东省',
    children: [
      { code: '440100', value: '广州市', children: [{ code: '440103', value: '荔湾区' }] },
      {
        code: '440300',
        value: '深圳市',
        children: [
          { code: '440303', value: '罗湖区' },
          { code: '440305', value: '南山区' },
        ],
      },
    ],
  },
];

describe('the region picker in a browser', () => {
  const heard: unknown[] = [];
  const open = (value: string[]) =>
    draw(
      createElement(Picker, {
        mode: 'region',
        regionData: REGIONS,
        value,
        'aria-label': '地区',
        onChange: ({ detail }: { detail: unknown }) => heard.push(detail),
      } as never),
    );
  const wheels = () => given('地区') as { range: string[][]; value: number[]; mode: string };
  it('opens at the chosen region', () => {
    open(['广东省', '深圳市', '南山区']);
    expect(wheels()).toMatchObject({
      mode: 'multiSelector',
      value: [1, 1, 1],
      range: [
        ['北京市', '广东省'],
        ['广州市', '深圳市'],
        ['罗湖区', '南山区'],
      ],
    });
  });

  it('opens at the first city when only the province is known', () => {
    open(['广东省', '', '']);
    expect(wheels().value).toEqual([1, 0, 0]);
  });

  it('shows the cities of the province in the middle, until it is closed without a choice', () => {
    open(['广东省', '深圳市', '南山区']);
    happensTo('地区', 'onColumnChange', { column: 0, value: 0 });
    expect(wheels()).toMatchObject({ value: [0, 0, 0], range: [expect.anything(), ['北京市'], ['东城区']] });
    happensTo('地区', 'onCancel');
    expect(wheels().value).toEqual([1, 1, 1]);
  });

  it('returns the names and codes of the choice, as WeChat’s own picker does', () => {
    open([]);
    pick('地区', { value: [1, 1, 0] });
    expect(heard).toEqual([
      { value: ['广东省', '深圳市', '罗湖区'], code: ['440000', '440300', '440303'], postcode: '' },
    ]);
  });

  it('can be reached with the keyboard, like every other picker', () => {
    open([]);
    expect(given('地区')).toMatchObject({ role: 'combobox', tabindex: 0, 'aria-expanded': 'false' });
    draw(createElement(Picker, { mode: 'date', 'aria-label': '日期' } as never));
    expect(given('日期')).toMatchObject({ mode: 'date', role: 'combobox', tabindex: 0 });
  });
});
