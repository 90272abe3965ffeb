import { setImmediate } from 'node:timers';
import type { Clock } from './clock';
import { device } from './device';
import { dialogs } from './dialogs';
import type { Stored } from './files';
import { photos } from './photos';
import { storage } from './storage';
import { type Text, vision } from './vision';

export interface StoredText {
  data: unknown;
  encrypted: boolean;
}

export interface Dialog {
  api: string;
  text: string;
  buttons: string[];
  answer: (button: number, input?: string) => void;
}

/** An error text, `true` for a plain failure, or a function of the call that returns one of these. */
export type Fault =
  | string
  | true
  | ((call: { count: number; options: Record<string, unknown> }) => string | boolean | undefined);

export interface PhoneOptions {
  theme?: 'light' | 'dark';
  fontSizeScaleFactor?: number;
  SDKVersion?: string;
  /** whether the person must still be asked for consent to the privacy declaration */
  privacy?: 'needed';
  faults?: Record<string, Fault>;
  /** it recognises text in photos: what `nextOCR` gave it */
  recognises?: boolean;
  /** other members of this phone's wx */
  has?: Record<string, unknown>;
}

export type Options = Record<string, unknown> & {
  success?: (result: unknown) => void;
  fail?: (result: { errMsg: string }) => void;
  complete?: (result: unknown) => void;
};

const NETWORK = [
  'request',
  'uploadFile',
  'downloadFile',
  'connectSocket',
  'sendSocketMessage',
  'createUDPSocket',
  'createTCPSocket',
];
const RECORDED = [
  'setClipboardData',
  'previewImage',
  'addPhoneCalendar',
  'makePhoneCall',
  'vibrateShort',
  'vibrateLong',
  'shareFileMessage',
  'openDocument',
  'saveImageToPhotosAlbum',
  'saveFileToDisk',
  'openSetting',
  'openPrivacyContract',
  'pageScrollTo',
  'setNavigationBarTitle',
  'setNavigationBarColor',
  'setBackgroundColor',
  'setBackgroundTextStyle',
  'stopPullDownRefresh',
  'showLoading',
  'hideLoading',
  'hideToast',
  'setKeepScreenOn',
  'hideKeyboard',
  'openCustomerServiceChat',
  'navigateToMiniProgram',
];

/** The phone around the app: storage, files, dialogs, device. The app sees it as `wx`. */
export class Phone {
  readonly storage: Map<string, StoredText>;
  readonly files: Map<string, Stored>;
  readonly faults: Record<string, Fault>;
  readonly recorded: { api: string; options: Record<string, unknown> }[] = [];
  readonly network: string[] = [];
  readonly photos: (Stored[] | 'cancel')[] = [];
  readonly texts: Text[] = [];
  /** vision sessions: how many are open, the most at once, and the sizes of the pictures that they were shown */
  readonly sessions = { open: 0, most: 0, shown: [] as { width: number; height: number }[] };
  /** what the next choices from a chat give */
  readonly chatFiles: ({ name: string; content: Uint8Array } | 'cancel')[] = [];
  clipboard = '';
  toast = '';
  dialog: Dialog | undefined;
  pending = 0;
  readonly wx: Record<string, unknown> = {};
  private readonly counts: Record<string, number> = {};
  readonly themeListeners = new Set<(result: { theme: string }) => void>();

  constructor(
    stored: { storage: Map<string, StoredText>; files: Map<string, Stored> },
    clock: Clock,
    private readonly options: PhoneOptions,
  ) {
    this.storage = stored.storage;
    this.files = stored.files;
    this.faults = { ...options.faults };
    Object.assign(this.wx, device(this, clock, options), storage(this), dialogs(this, options), photos(this));
    if (options.recognises) Object.assign(this.wx, vision(this));
    Object.assign(this.wx, options.has);
    for (const api of RECORDED) this.wx[api] ??= this.answer(api, () => ({}));
    for (const api of NETWORK) {
      this.wx[api] = () => {
        this.network.push(api);
        throw new Error(`${api}: nothing may leave the phone`);
      };
    }
  }

  /** An asynchronous function of wx, with success, fail and complete, or a promise. A test can make it fail. */
  answer =
    (api: string, work: (options: never) => unknown) =>
    (options: Options = {}) => {
      this.recorded.push({ api, options });
      this.pending += 1;
      const outcome = (async () => {
        try {
          await new Promise<void>((resolve) => setImmediate(resolve));
          this.failIfTold(api, options);
          return { errMsg: `${api}:ok`, ...((await work(options as never)) as object) };
        } finally {
          this.pending -= 1;
        }
      })().catch((error: Error) => {
        const message = error.message.startsWith(`${api}:fail`)
          ? error.message
          : `${api}:fail ${error.message}`;
        return Promise.reject({ errMsg: message });
      });
      if (!options.success && !options.fail && !options.complete) return outcome;
      outcome.then(options.success, options.fail).then(() => options.complete?.({}));
      return undefined;
    };

  setTheme(theme: 'light' | 'dark'): void {
    this.options.theme = theme;
    for (const listener of this.themeListeners) listener({ theme });
  }

  private failIfTold(api: string, options: Record<string, unknown>): void {
    const count = (this.counts[api] ?? 0) + 1;
    this.counts[api] = count;
    const fault = this.faults[api];
    const heard = typeof fault === 'function' ? fault({ count, options }) : fault;
    if (heard) throw new Error(heard === true ? 'told to fail' : heard);
  }

  /** A synchronous function of wx. A test can make it fail. */
  sync =
    <Given extends unknown[]>(api: string, work: (...given: Given) => unknown) =>
    (...given: Given) => {
      this.failIfTold(api, {});
      return work(...given);
    };
}
