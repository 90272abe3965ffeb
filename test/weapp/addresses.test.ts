import { PAGES } from '@/platform/pageList';
import { filingsAtEveryStage } from '../support/screens';
import { phoneAt } from '../support/weapp/phoneAt';

/** What every object has without owning it; a link may name it. */
const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];
/** Every parameter that a page reads. */
const PARAMETERS = ['id', 'list', 'section', 'path', 'event', 'by', 'document', 'of', 'scene', 'q'];

const filings = filingsAtEveryStage().filter(({ id }) => id === 'messaged');
const KNOWN = { id: 'messaged' };
const everywhere = (name: string) => Object.fromEntries(PARAMETERS.map((parameter) => [parameter, name]));

/** Each name in every parameter at once, with a filing and without; and each parameter alone. */
const ADDRESSES: Record<string, string>[] = [
  ...INHERITED.map(everywhere),
  ...INHERITED.map((name) => ({ ...everywhere(name), ...KNOWN })),
  ...PARAMETERS.map((parameter, place) => ({ ...KNOWN, [parameter]: INHERITED[place % 2] as string })),
];

describe.each(Object.values(PAGES).map((page) => page.slice(1)))('%s', (page) => {
  it('shows its text or a plain sentence for an address that names what every object inherits', async () => {
    const app = await phoneAt('pages/home/index', filings);
    for (const address of ADDRESSES) {
      await app.open(page, address);
      expect([address, app.text().length > 0, app.text().includes('这一页没有显示出来')]).toEqual([
        address,
        true,
        false,
      ]);
    }
    expect(app.errors).toEqual([]);
  });
});
