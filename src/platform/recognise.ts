import Taro from '@tarojs/taro';

/** Whether this phone can read the text on a photo (VisionKit, 2.27.0). */
export const canRecognise = (): boolean => Taro.canIUse('createVKSession');
