import {
  Button as TaroButton,
  Image as TaroImage,
  Input as TaroInput,
  Switch as TaroSwitch,
  Textarea as TaroTextarea,
  View as TaroView,
} from '@tarojs/components/lib/react';
import { createElement, type ElementType, forwardRef } from 'react';
import { standBeside } from './beside.h5';
import './browser.scss';
import { pressByKeyboard } from './keyboardButtons.h5';
import { turnByKeyboard } from './keyboardPickers.h5';

pressByKeyboard();
standBeside();
turnByKeyboard();

type Props = Record<string, unknown>;

const wrap = (component: unknown, more: (props: Props) => Props) =>
  forwardRef<unknown, Props>((props, ref) =>
    createElement(component as ElementType, { ...props, ...more(props), ref }),
  );

const inside = (props: Props, name: string) => ({
  nativeProps: { [name]: props['aria-label'], ...(props.nativeProps as Props) },
  'aria-label': undefined,
});

/**
 * A browser's number field rejects hyphens and changes its value when the mouse wheel turns. So use a text field with
 * a number keyboard.
 */
const typed = (props: Props) =>
  props.type === 'number' ? { ...props, type: 'text', nativeProps: { inputMode: 'numeric' } } : props;

/** In a browser the accessible name must be on the inner element, because that element has the focus. */
export const Input = wrap(TaroInput, (props) => ({ ...typed(props), ...inside(typed(props), 'aria-label') }));
export const Textarea = wrap(TaroTextarea, (props) => inside(props, 'aria-label'));
export const Switch = wrap(TaroSwitch, (props) => inside(props, 'aria-label'));
export const Image = wrap(TaroImage, (props) => inside({ 'aria-label': '', ...props }, 'alt'));
/** `disabled="false"` would still count as disabled in a style sheet. */
export const Button = wrap(TaroButton, (props) => ({
  role: 'button',
  tabIndex: 0,
  disabled: props.disabled || undefined,
}));
/** A view that can be tapped can also be reached with the keyboard. */
export const View = wrap(TaroView, (props) => (props.role && props.onClick ? { tabindex: 0 } : {}));
