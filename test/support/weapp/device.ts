import type { Clock } from './clock';
import { USER_DATA_PATH } from './files';
import type { Phone, PhoneOptions } from './phone';

type ThemeListener = (result: { theme: string }) => void;

/** Information about the phone, and the listeners that an app sets at start. */
export function device(phone: Phone, clock: Clock, options: PhoneOptions) {
  const { fontSizeScaleFactor = 1, SDKVersion = '3.7.0' } = options;
  const screen = {
    pixelRatio: 2,
    screenWidth: 375,
    screenHeight: 812,
    windowWidth: 375,
    windowHeight: 724,
    statusBarHeight: 44,
    safeArea: { left: 0, right: 375, top: 44, bottom: 778, width: 375, height: 734 },
  };
  const device = { brand: 'iPhone', model: 'iPhone 13', platform: 'ios', system: 'iOS 17.0', abi: 'arm64' };
  const app = () => ({
    SDKVersion,
    version: '8.0.50',
    language: 'zh_CN',
    theme: options.theme ?? 'light',
    fontSizeScaleFactor,
    fontSizeSetting: 16 * fontSizeScaleFactor,
    enableDebug: false,
  });
  const all = () => ({ ...screen, ...device, ...app() });
  const rect = { width: 87, height: 32, top: 48, bottom: 80, left: 278, right: 365 };
  return {
    env: { USER_DATA_PATH },
    canIUse: (name: string) => name.split('.')[0] !== undefined && String(name.split('.')[0]) in phone.wx,
    getSystemInfoSync: all,
    getSystemInfo: phone.answer('getSystemInfo', all),
    getWindowInfo: () => screen,
    getDeviceInfo: () => device,
    getAppBaseInfo: app,
    getSystemSetting: () => ({
      bluetoothEnabled: false,
      locationEnabled: false,
      wifiEnabled: false,
      deviceOrientation: 'portrait',
    }),
    getAppAuthorizeSetting: () => ({ cameraAuthorized: 'authorized', albumAuthorized: 'authorized' }),
    getAccountInfoSync: () => ({
      miniProgram: { appId: 'touristappid', envVersion: 'release', version: '' },
    }),
    getMenuButtonBoundingClientRect: () => rect,
    getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    onThemeChange: (listener: ThemeListener) => phone.themeListeners.add(listener),
    offThemeChange: (listener: ThemeListener) => phone.themeListeners.delete(listener),
    nextTick: (run: () => void) => clock.setTimeout(run),
    getRandomValues: phone.answer('getRandomValues', ({ length }: { length: number }) => ({
      randomValues: new Uint8Array(length).map(() => Math.random() * 256).buffer,
    })),
    getUpdateManager: () => ({
      onCheckForUpdate() {},
      onUpdateReady() {},
      onUpdateFailed() {},
      applyUpdate() {},
    }),
    ...Object.fromEntries(
      [
        'onAppShow',
        'onAppHide',
        'offAppShow',
        'offAppHide',
        'onError',
        'offError',
        'onUnhandledRejection',
        'onMemoryWarning',
        'onKeyboardHeightChange',
        'offKeyboardHeightChange',
        'onWindowResize',
        'offWindowResize',
      ].map((api) => [api, () => undefined]),
    ),
  };
}
