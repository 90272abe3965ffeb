import { Clock } from './weapp/clock';
import type { Stored } from './weapp/files';
import { Phone, type PhoneOptions, type StoredText } from './weapp/phone';

/** How many pages WeChat keeps open at the same time. */
const MOST_PAGES = 10;
const HOME = '/pages/home/index';

/** A phone without the app: storage, files, dialogs, and the addresses of the open pages. */
export class FakePhone extends Phone {
  /** addresses of the open pages; the last one is in front */
  readonly open = [HOME];

  constructor(options: PhoneOptions) {
    const clock = new Clock(0, (error) => {
      throw error;
    });
    super({ storage: new Map<string, StoredText>(), files: new Map<string, Stored>() }, clock, options);
    const openAt = (api: string, place: () => number) =>
      this.answer(api, ({ url }: { url: string }) => {
        if (place() >= MOST_PAGES) throw new Error('webview count limit exceed');
        this.open.splice(place(), this.open.length, url);
      });
    Object.assign(this.wx, {
      getCurrentPages: () => this.open.map((url) => ({ route: url.slice(1).split('?')[0] })),
      navigateTo: openAt('navigateTo', () => this.open.length),
      redirectTo: openAt('redirectTo', () => this.open.length - 1),
      reLaunch: openAt('reLaunch', () => 0),
      navigateBack: this.answer('navigateBack', () => void this.open.pop()),
    });
  }

  /** The page in front, with its parameters. */
  get front(): { page: string; query: Record<string, string> } {
    const [page = '', query = ''] = (this.open[this.open.length - 1] ?? '').split('?');
    return { page, query: Object.fromEntries(new URLSearchParams(query)) };
  }

  /** All calls of a WeChat function, in order. */
  askedFor(api: string): Record<string, unknown>[] {
    return this.recorded.filter((call) => call.api === api).map(({ options }) => options);
  }
}

let phone = new FakePhone({});

/** Makes a new phone that receives all calls of the app from now on. */
export function newPhone(options: PhoneOptions = {}): FakePhone {
  phone = new FakePhone(options);
  return phone;
}

/** Waits until the phone has answered all calls. */
export async function answered(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve));
}

/** What the app sees as Taro: the functions of the present phone. */
export const onPhone: Record<string, unknown> = new Proxy({}, { get: (_, name: string) => phone.wx[name] });
