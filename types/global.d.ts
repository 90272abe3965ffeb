/// <reference types="@tarojs/taro" />

declare module '*.scss';
declare module '*.png';

/** h5 only: whether the files that recognise text stand beside the preview; see config/recognition.ts. */
declare const RECOGNITION: boolean;

declare namespace NodeJS {
  interface ProcessEnv {
    TARO_ENV: 'weapp' | 'h5';
  }
}
