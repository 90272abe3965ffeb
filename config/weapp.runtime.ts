import { mergeInternalComponents } from '@tarojs/shared';
import '../src/platform/quietInput';
import { accessible } from './accessible';

mergeInternalComponents(accessible);
