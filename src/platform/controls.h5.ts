import {
  Button as TaroButton,
  Image as TaroImage,
  Input as TaroInput,
  Switch as TaroSwitch,
  Textarea as TaroTextarea,
} from '@tarojs/components/lib/react';
import { createElement, type ElementType, forwardRef } from 'react';

type Props = Record<string, unknown>;

const wrap = (component: unknown, more: (props: Props) => Props) =>
  forwardRef<unknown, Props>((props, ref) =>
    createElement(component as ElementType, { ...props, ...more(props), ref }),
  );

const inside = (props: Props, name: string) => ({
  nativeProps: { [name]: props['aria-label'], ...(props.nativeProps as Props) },
  'aria-label': undefined,
});

/** In a browser the name of a control must sit on the inner element, which takes the focus. */
export const Input = wrap(TaroInput, (props) => inside(props, 'aria-label'));
export const Textarea = wrap(TaroTextarea, (props) => inside(props, 'aria-label'));
export const Switch = wrap(TaroSwitch, (props) => inside(props, 'aria-label'));
export const Image = wrap(TaroImage, (props) => inside({ 'aria-label': '', ...props }, 'alt'));
export const Button = wrap(TaroButton, () => ({ role: 'button', tabIndex: 0 }));
