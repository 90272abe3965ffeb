import { PAGES } from '@/platform/pageList';
import { filingsAtEveryStage } from '../support/screens';
import { phoneAt } from '../support/weapp/phoneAt';

/** What every object has without owning it; a link may name it. */
const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];
/** Every parameter that a page reads. */
const PARAMETERS = ['id', 'list', 'section', 'path', 'event', 'by', 'document', 'of', 'scene', 'q'];

const filings = filingsAtEveryStage().filter(({ id }) => id === 'messaged');

describe.each(Object.values(PAGES).map((page) => page.slice(1)))('%s', (page) => {
  it('shows its text or a plain sentence for an address that names what every object inherits', async () => {
    const app = await phoneAt('pages/home/index', filings);
    for (const name of INHERITED)
      for (const parameter of PARAMETERS) {
        await app.open(page, { id: 'messaged', [parameter]: name });
        expect([parameter, name, app.text().length > 0, app.text().includes('这一页没有显示出来')]).toEqual([
          parameter,
          name,
          true,
          false,
        ]);
      }
    expect(app.errors).toEqual([]);
  });
});
