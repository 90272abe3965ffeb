import { SECTIONS } from '@/rules';
import { filingsAtEveryStage } from '../support/screens';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';
import { allOf, type Seen } from '../support/weapp/screen';

/** An enterprise's filing with most values missing, so that issues come and go while the person types. */
const BEGUN = filingsAtEveryStage().filter(({ id }) => id === 'begun');
const PERSON = filingsAtEveryStage().filter(({ id }) => id === 'person');

const textFields = (app: App): Seen[] =>
  allOf(app.seen).filter(({ tag }) => tag === 'input' || tag === 'textarea');

/** Types into every text field of the page that the label names; returns what each one shows then. */
async function typeEverywhere(app: App, lagMs: number): Promise<void> {
  const labels = textFields(app).map(({ attrs }) => String(attrs['aria-label']));
  for (const label of labels) {
    const before = app.value(label);
    await app.typeOn(label, '样例路1号', lagMs);
    expect([label, app.value(label)]).toEqual([label, `${before}样例路1号`]);
  }
  expect(app.errors).toEqual([]);
}

// On a phone the view is another thread: what the app sends to it arrives some letters later.
describe.each([0, 80, 250])('typing a letter every 70 ms with a view that is %i ms late', (lagMs) => {
  it.each(['家政服务', '生活服务-工具', '没有这个名称', '家政xyz'])(
    'finds services by name without losing a letter of “%s”',
    async (text) => {
      const app = await phoneAt('advice/services/index', BEGUN);
      await app.typeOn('按名称查找服务内容', text, lagMs);
      expect(app.value('按名称查找服务内容')).toBe(text);
    },
  );

  it.each(['有效期', '广东省通信', '授权xyz'])(
    'finds rules without losing a letter of “%s”',
    async (text) => {
      const app = await phoneAt('fill/rulebook/index', []);
      await app.typeOn('查找规则', text, lagMs);
      expect(app.value('查找规则')).toBe(text);
    },
  );

  it.each(SECTIONS.map(({ id }) => id))('loses no letter in any field of the section %s', async (section) => {
    await typeEverywhere(
      await phoneAt('fill/section/index', BEGUN, { query: { section, check: '1' } }),
      lagMs,
    );
  });

  it('loses no letter in the form of an individual', async () => {
    await typeEverywhere(
      await phoneAt('fill/section/index', PERSON, { query: { section: 'subject', check: '1' } }),
      lagMs,
    );
  });

  it('loses no letter of what was received', async () => {
    const reviewed = filingsAtEveryStage().filter(({ id }) => id === 'reviewed');
    const app = await phoneAt('progress/decode/index', reviewed, { query: { event: 'platform_rejected' } });
    await app.typeOn('收到的内容', '照片不清晰，请重新上传', lagMs);
    expect(app.value('收到的内容')).toBe('照片不清晰，请重新上传');
  });
});
