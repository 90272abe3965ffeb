import type { FilingEvent } from '@/rules';
import { enterprise } from '../support/filings';
import { PHOTO } from '../support/people';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

const AT = 'icp_subject.organize_info.certificate_photo';
const HISTORY: FilingEvent[] = [
  { event: 'submitted', at: '2026-03-09T10:00:00+08:00' },
  { event: 'platform_passed', at: '2026-03-10T08:00:00+08:00' },
  { event: 'sms_received', at: '2026-03-10T08:20:00+08:00' },
  { event: 'sms_verified', at: '2026-03-10T09:20:00+08:00' },
  { event: 'bureau_passed', at: '2026-03-10T09:40:00+08:00' },
];
const filed = (history = HISTORY) =>
  saved('filed', {
    ...enterprise(),
    history,
    photos: { [AT]: [{ file: 'a.jpg', format: 'jpeg', bytes: PHOTO.length, width: 40, height: 30 }] },
  });
const photos = () => [...app.phone.files.keys()].filter((name) => name.includes('/photos/'));
const OFFER = '备案完成后删掉证件照片';

describe('the photos of a filing that is done', () => {
  it('are deleted with one tap and a question; the answers stay', async () => {
    app = await phoneAt('progress/status/index', [filed()]);
    expect(app.text()).toContain(OFFER);
    await app.tap('删掉照片');
    await app.choose('取消');
    expect(photos()).toHaveLength(1);
    await app.tap('删掉照片');
    await app.choose('删掉');
    expect(photos()).toEqual([]);
    expect(app.text()).not.toContain(OFFER);
    app = await app.restart();
    expect(app.text()).toContain('示范取号');
    expect(app.text()).not.toContain('照片文件不见了');
  });

  it('are kept where the person says so, and asked about no more', async () => {
    app = await phoneAt('progress/status/index', [filed()]);
    await app.tap('留着');
    expect(app.text()).not.toContain(OFFER);
    app = await app.restart();
    await app.open('progress/status/index', { id: 'filed' });
    expect(app.text()).not.toContain(OFFER);
    expect(photos()).toHaveLength(1);
  });

  it('are not spoken of before', async () => {
    app = await phoneAt('progress/status/index', [filed(HISTORY.slice(0, 4))]);
    expect(app.text()).not.toContain(OFFER);
  });

  it('stay where the phone does not store that they are gone', async () => {
    app = await phoneAt('progress/status/index', [filed()]);
    app.fail('setStorage', true);
    await app.tap('删掉照片');
    await app.choose('删掉');
    expect(photos()).toHaveLength(1);
    expect(app.phone.toast).toContain('没有存下');
  });
});
