/** Replaces '@tarojs/components' on h5. Use only re-exports here: Taro removes unused ones by their names. */
export * from '@tarojs/components/lib/react';
export { Button, Image, Input, Switch, Textarea, View } from './accessibleControls.h5';
export { Picker } from './regionPicker.h5';
