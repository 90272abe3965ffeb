import { createElement, forwardRef, type ReactNode } from 'react';

/** Replaces '@tarojs/components' in plain jest by elements of a web page that store their props and report events. */

type Props = Record<string, unknown>;
type HistoryEntry = (event: { detail: unknown }) => void;

const given = new WeakMap<Element, Props>();

/** All props of the component behind an element. */
export const propsOf = (element: Element): Props => given.get(element) ?? {};

const ATTRIBUTE = /^(id|className|role|aria-.+|disabled|placeholder|src|tabIndex)$/;

function part(tag: string, more: (props: Props) => Props = () => ({})) {
  return forwardRef<Element, Props>(function Part(props, ref) {
    const { children, ...own } = props;
    const keep = (element: Element | null) => {
      if (element) given.set(element, own);
      if (typeof ref === 'function') ref(element);
      else if (ref) ref.current = element;
    };
    const attributes = Object.entries(own).filter(([name]) => ATTRIBUTE.test(name));
    const all = { ...Object.fromEntries(attributes), ...more(own), onClick: own.onClick, ref: keep };
    return createElement(tag, all, children as ReactNode);
  });
}

/** A text field. Its events contain the text as in WeChat. */
const textPart = (tag: string) =>
  part(tag, ({ defaultValue, onInput, onBlur }) => {
    const heard = (handler: unknown) => (event: { currentTarget: { value: string } }) =>
      (handler as HistoryEntry | undefined)?.({ detail: { value: event.currentTarget.value } });
    return { defaultValue, onInput: heard(onInput), onBlur: heard(onBlur) };
  });

export const View = part('div');
export const Text = part('span');
export const Button = part('button');
export const Image = part('img');
export const Input = textPart('input');
export const Textarea = textPart('textarea');
export const Picker = part('section');
export const Switch = part('section');
