import { createEvent, document, FormElement, TaroElement, type TaroRootElement } from '@tarojs/runtime';
import { version } from '@tarojs/runtime/package.json';

const sentence = (name: string) =>
  `Taro ${version} has no ${name} any more, which src/platform/quietInput.ts needs: typing would lose characters. ` +
  'Read what Taro now does with a typed value, and write quietInput.ts anew for it before you change the version.';

/** What quietInput.ts uses of Taro's runtime; none of it is documented. */
const TAKEN_FOR_GRANTED: { name: string; isThere: () => boolean }[] = [
  {
    name: 'FormElement.prototype.dispatchEvent',
    isThere: () => isFunction(FormElement?.prototype.dispatchEvent),
  },
  {
    name: 'FormElement.prototype.setAttribute',
    isThere: () => isFunction(FormElement?.prototype.setAttribute),
  },
  {
    name: 'FormElement.prototype.removeAttribute',
    isThere: () => isFunction(FormElement?.prototype.removeAttribute),
  },
  {
    name: 'TaroElement.prototype.dispatchEvent',
    isThere: () => isFunction(TaroElement?.prototype.dispatchEvent),
  },
  ...['input', 'textarea', 'picker'].map((tag) => ({
    name: `FormElement behind <${tag}>`,
    isThere: () => {
      const element = document.createElement(tag);
      return element instanceof FormElement && element.nodeName === tag;
    },
  })),
  {
    name: 'FormElement.props.value that setAttribute writes',
    isThere: () => {
      const field = document.createElement('input') as FormElement;
      field.setAttribute('value', 'a');
      return field.props?.value === 'a';
    },
  },
  { name: 'TaroNode._root', isThere: () => root()._root !== undefined },
  { name: 'TaroRootElement.enqueueUpdateCallback', isThere: () => isFunction(root().enqueueUpdateCallback) },
  {
    name: 'TaroEvent.mpEvent',
    isThere: () =>
      createEvent({ type: 'input', detail: { value: 'a' } } as never).mpEvent?.detail.value === 'a',
  },
];

const isFunction = (value: unknown) => typeof value === 'function';
const root = () => document.createElement('root') as unknown as TaroRootElement;

/** Whether the name exists; a missing one may throw as well. */
const holds = (isThere: () => boolean): boolean => {
  try {
    return isThere();
  } catch {
    return false;
  }
};

describe('the installed Taro', () => {
  it.each(TAKEN_FOR_GRANTED)('still has $name', ({ name, isThere }) => {
    expect(holds(isThere) ? [] : [sentence(name)]).toEqual([]);
  });
});
