/** What '@tarojs/components' is on h5. Only re-exports: Taro prunes this module by the names it exports. */
export * from '@tarojs/components/lib/react';
export { Button, Image, Input, Switch, Textarea, View } from './accessibleControls.h5';
export { Picker } from './regionPicker.h5';
