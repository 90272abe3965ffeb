import { Clock } from './weapp/clock';
import type { Stored } from './weapp/files';
import { Phone, type PhoneOptions, type StoredText } from './weapp/phone';

/** How many pages WeChat keeps open at once. */
const MOST_PAGES = 10;
const HOME = '/pages/home/index';

/** A phone without the app: its storage, files, dialogs, and the addresses of the open pages. */
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

  /** The page in front, with what its address carries. */
  get front(): { page: string; query: Record<string, string> } {
    const [page = '', query = ''] = (this.open[this.open.length - 1] ?? '').split('?');
    return { page, query: Object.fromEntries(new URLSearchParams(query)) };
  }

  /** What was asked of WeChat under such a name, in order. */
  askedFor(api: string): Record<string, unknown>[] {
    return this.recorded.filter((call) => call.api === api).map(({ options }) => options);
  }
}

let phone = new FakePhone({});

/** A new phone, which all calls of the app reach from now on. */
export function newPhone(options: PhoneOptions = {}): FakePhone {
  phone = new FakePhone(options);
  return phone;
}

/** Lets the phone answer what was asked of it. */
export async function answered(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve));
}

/** What Taro is to the app: the functions of the phone at hand. */
export const onPhone: Record<string, unknown> = new Proxy({}, { get: (_, name: string) => phone.wx[name] });
