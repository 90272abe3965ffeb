import { enterprise, having } from '../support/filings';
import { nameApp, PHOTO } from '../support/people';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

const PHOTOS = 'wxfile://usr/photos';
const open = (files?: Record<string, Uint8Array>) =>
  phoneAt('fill/tasks/index', [saved('one', { ...enterprise(), photos: {} })], {
    now: '2026-03-03T12:00:00+08:00',
    ...(files && { files }),
  });

describe('a phone that does not store what was typed', () => {
  it.each([
    { why: 'WeChat’s room is full', fault: 'exceed storage max size 10Mb', says: '的空间满了' },
    {
      why: 'it does not say why',
      fault: 'internal error',
      says: '请点“再存一次”；仍不行就先把全部内容复制出去',
    },
  ])('says what is wrong: $why', async ({ fault, says }) => {
    app = await open();
    app.fail('setStorage', fault);
    await nameApp(app, '没存下的');
    await app.advance(1000);
    expect(app.text()).toContain('最近的修改还没有保存');
    expect(app.text()).toContain(says);
    expect(app.text().includes('的空间满了')).toBe(fault.startsWith('exceed'));
  });

  it('tries again when the app is hidden, so that nothing is lost', async () => {
    app = await open();
    app.fail('setStorage', 'internal error');
    await nameApp(app, '后来存下的');
    await app.advance(1000);
    app.fail('setStorage', undefined);
    await app.hide();
    app = await app.restart({ page: 'pages/home/index' });
    expect(app.text()).toContain('后来存下的');
  });
});

describe('the start', () => {
  it('deletes files that no filing names', async () => {
    app = await open({ [`${PHOTOS}/orphan.jpg`]: PHOTO });
    expect([...app.phone.files.keys()].filter((name) => name.startsWith(PHOTOS))).toEqual([]);
  });

  it('keeps the files that filings name, including copies', async () => {
    const photo = { file: 'a.jpg', format: 'jpeg', bytes: 1, width: 1, height: 1, assessed: true };
    const path = 'icp_subject.organize_info.certificate_photo';
    const filing = having(enterprise(), { 'icp_subject.organize_info.certificate_photo': undefined });
    app = await phoneAt('fill/tasks/index', [
      saved('one', { ...filing, photos: { [path]: [{ ...photo, copy: { ...photo, file: 'b.jpg' } }] } }),
    ]);
    expect([...app.phone.files.keys()].filter((name) => name.startsWith(PHOTOS))).toHaveLength(2);
    expect(app.text()).not.toContain('照片的文件不见了');
  });
});
