import { enterprise, having, movedTo } from '../support/filings';
import { PHOTO } from '../support/people';
import { blurredPhoto } from '../support/photos';
import { saved, textsOf } from '../support/stored';
import { type App, launch } from '../support/weapp';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

describe('documents that share one path in the request', () => {
  const EDUCATION = '不涉及校外培训承诺书（湖北为不开展教育培训承诺书）';
  const COMMERCE = '电子商务情况说明书';
  /** The text of a slot, from its name to the next slot. */
  const slotOf = (label: string) => app.text().split('\n为什么\n').slice(1)[names().indexOf(label)];
  const names = () => [...app.text().matchAll(/([^\n]+)\n为什么\n/g)].map(([, name]) => name as string);

  it('have separate slots, each with its own photo, reason and link back', async () => {
    const two = having(movedTo(enterprise(), '42'), { 'local.business_scope': '电子商务；教育咨询' });
    app = await launch({
      now: '2026-03-10T10:00:00+08:00',
      storage: await textsOf(saved('one', { ...two, photos: {} })),
    });
    await app.open('fill/documents/index', { id: 'one' });
    expect(names()).toEqual(expect.arrayContaining([EDUCATION, COMMERCE]));

    app.nextPhotos(PHOTO);
    await app.tap(`从相册选择${COMMERCE}`);
    expect(slotOf(COMMERCE)).toMatch(/^合格\n/);
    expect(slotOf(EDUCATION)).toMatch(/^待拍\n/);

    app.nextPhotos(blurredPhoto());
    await app.tap(`从相册选择${EDUCATION}`);
    expect(slotOf(EDUCATION)).toContain('不涉及校外培训承诺书（湖北为不开展教育培训承诺书）模糊');
    expect(slotOf(COMMERCE)).toMatch(/^合格\n/);

    app.nextPhotos(PHOTO);
    await app.tap(`重拍${EDUCATION}第 1 张`);
    expect([slotOf(EDUCATION), slotOf(COMMERCE)]).toEqual([
      expect.stringMatching(/^合格\n/),
      expect.stringMatching(/^合格\n/),
    ]);

    await app.tap(`移除${EDUCATION}第 1 张`);
    expect(slotOf(EDUCATION)).toContain('已移除一张照片');
    expect(slotOf(COMMERCE)).not.toContain('已移除一张照片');
    await app.tap(`撤销移除${EDUCATION}`);
    expect(slotOf(EDUCATION)).toMatch(/^合格\n/);

    await app.tap(`${COMMERCE}：为什么要提供`);
    expect(app.text()).toContain('名称、经营范围或小程序内容里有电子商务类字样，要说明怎样经营');
    await app.back();
    await app.advance(1000);
    app = await app.restart();
    await app.open('fill/documents/index', { id: 'one' });
    expect(slotOf(COMMERCE)).toMatch(/^合格\n/);
  });
});
