import { newDraft } from '@/rules';
import {
  answer,
  attach,
  dateLetter,
  fold,
  noteAdded,
  openFilings,
  record,
  redraft,
  removeEverything,
  removeFiling,
  replacePhoto,
  retime,
  saveNow,
  setPreApprovals,
  setRegion,
  startFiling,
  undoRecord,
  useFilings,
} from '@/store';
import { copiesIn, writeCopy } from '@/store/slots';
import { FakeStorage } from './fakeStorage';

const NAME = 'icp_subject.base_info.name';
const AT = Date.parse('2026-03-10T10:00:00+08:00');
const photo = (file: string) => ({ file, format: 'jpeg', bytes: 150000, width: 1600, height: 1200 });

let storage: FakeStorage;
beforeEach(async () => {
  storage = new FakeStorage();
  await openFilings(storage);
});

const begin = () => startFiling(newDraft('first', 4, '440000'), AT);
const stored = (id: string) => useFilings.getState().filings[id];
const nameOf = (id: string) => stored(id)?.filing.icp_subject?.base_info?.name;
const copiesStoredOf = (id: string) => [...storage.texts.keys()].filter((key) => key.includes(id));

/** The app is killed and started again. */
const restart = () => openFilings(storage);

describe('a filing in storage', () => {
  it('is there after a restart, with values, photos and history', async () => {
    const id = begin();
    answer(id, NAME, '深圳市虚构云帆信息技术有限公司');
    attach(id, 'icp_subject.organize_info.certificate_photo', [photo('licence.jpg')]);
    record(id, { event: 'submitted', at: '2026-03-10T10:00:00+08:00' }, AT);
    await saveNow();
    const before = stored(id);
    await restart();
    expect(before?.filing.history).toHaveLength(1);
    expect(stored(id)).toEqual(before);
  });

  it('is written at once, without a call to save', async () => {
    answer(begin(), NAME, '样例');
    await new Promise((resolve) => setTimeout(resolve));
    expect([...storage.texts.values()].some((text) => text.includes('样例'))).toBe(true);
  });

  it.each([0, 1, 7, 40])(
    'loses at most the last change when a write is cut off after %i characters',
    async (characters) => {
      const id = begin();
      answer(id, NAME, '第一次');
      await saveNow();
      answer(id, NAME, '第二次');
      await saveNow();
      answer(id, NAME, '第三次');
      storage.tornAt = characters;
      await saveNow();
      await restart();
      expect(nameOf(id)).toBe('第二次');
      answer(id, NAME, '第四次');
      await saveNow();
      await restart();
      expect(nameOf(id)).toBe('第四次');
    },
  );

  it('survives damage to either copy', async () => {
    const id = begin();
    answer(id, NAME, '旧');
    await saveNow();
    answer(id, NAME, '新');
    await saveNow();
    for (const key of copiesStoredOf(id)) {
      const whole = storage.texts.get(key) ?? '';
      storage.texts.set(key, whole.replace('filing', 'f!ling'));
      await restart();
      expect(['旧', '新']).toContain(nameOf(id));
      storage.texts.set(key, whole);
    }
  });

  it('is reported as unreadable when both copies are damaged, and the other filings are there', async () => {
    const broken = begin();
    const whole = begin();
    await saveNow();
    for (const key of copiesStoredOf(broken)) storage.texts.set(key, '{');
    await restart();
    expect(useFilings.getState().unreadable).toEqual([broken]);
    expect(stored(whole)).toBeDefined();
  });

  it('is not changed if a later version wrote it', async () => {
    const id = begin();
    await saveNow();
    const [copy] = copiesIn([...storage.texts.values()]);
    await writeCopy(storage, id, { version: 99, seq: 9, body: copy?.body ?? '' });
    const before = storage.filingTexts();
    await restart();
    await saveNow();
    expect(useFilings.getState().newer).toEqual([id]);
    expect(storage.filingTexts()).toEqual(before);
  });

  it('keeps names of 200 characters and emoji complete', async () => {
    const long = '👨‍👩‍👧‍👦备'.repeat(100);
    const id = begin();
    answer(id, NAME, long);
    await saveNow();
    await restart();
    expect(nameOf(id)).toBe(long);
  });
});

describe('when the phone is full', () => {
  it('says so, keeps the saved filing, and saves the rest when there is room', async () => {
    const id = begin();
    answer(id, NAME, '存好的');
    await saveNow();
    storage.full = true;
    answer(id, NAME, '还没存下的');
    await saveNow();
    expect(useFilings.getState().storageProblem).toBe('full');
    expect(nameOf(id)).toBe('还没存下的');
    expect([...storage.texts.values()].some((text) => text.includes('存好的'))).toBe(true);
    storage.full = false;
    await saveNow();
    expect(useFilings.getState().storageProblem).toBeNull();
    await restart();
    expect(nameOf(id)).toBe('还没存下的');
  });

  it('distinguishes other errors from a full phone', async () => {
    begin();
    storage.broken = true;
    await saveNow();
    expect(useFilings.getState().storageProblem).toBe('failed');
  });
});

describe('deleting', () => {
  it('a filing keeps the others, and leaves nothing of it in storage', async () => {
    const gone = begin();
    const stays = begin();
    await saveNow();
    await removeFiling(gone);
    expect(copiesStoredOf(gone)).toEqual([]);
    await restart();
    expect(Object.keys(useFilings.getState().filings)).toEqual([stays]);
  });

  it('everything empties the storage, including unreadable records', async () => {
    const broken = begin();
    begin();
    await saveNow();
    for (const key of copiesStoredOf(broken)) storage.texts.set(key, '');
    await restart();
    await removeEverything();
    expect(storage.texts.size).toBe(0);
  });
});

describe('answers', () => {
  it('stay in the store when the form no longer asks them, and come back with the question', () => {
    const id = begin();
    answer(id, 'icp_subject.legal_person_info.name', '虞测试');
    fold(id, 'principalIsLegalRep', true);
    fold(id, 'principalIsLegalRep', false);
    expect(stored(id)?.filing.icp_subject?.legal_person_info?.name).toBe('虞测试');
  });

  it('about pre-approval keep their photo when the list gets shorter', () => {
    const id = begin();
    setPreApprovals(id, [{ type: 5 }, { type: 9 }]);
    attach(id, 'icp_applets.base_info.nrlx_details[0].media', [photo('drug.jpg')]);
    attach(id, 'icp_applets.base_info.nrlx_details[1].media', [photo('culture.jpg')]);
    setPreApprovals(id, [{ type: 9 }]);
    expect(stored(id)?.filing.photos).toEqual({
      'icp_applets.base_info.nrlx_details[0].media': [photo('culture.jpg')],
    });
  });

  it('can replace one photo by another, or remove it', () => {
    const id = begin();
    const path = 'icp_subject.organize_info.certificate_photo';
    attach(id, path, [photo('a.jpg')]);
    replacePhoto(id, path, 'a.jpg', photo('b.jpg'));
    expect(stored(id)?.filing.photos?.[path]).toEqual([photo('b.jpg')]);
    replacePhoto(id, path, 'b.jpg');
    expect(stored(id)?.filing.photos?.[path]).toBeUndefined();
  });

  it('keep the day on which each letter was signed, also after a restart, until it is removed', async () => {
    const id = begin();
    const path = 'icp_subject.principal_info.authorization_letter';
    attach(id, path, [photo('a.jpg'), photo('b.jpg')]);
    dateLetter(id, path, 'b.jpg', '2026-03-01');
    await saveNow();
    await restart();
    expect(stored(id)?.filing.photos?.[path]).toEqual([
      photo('a.jpg'),
      { ...photo('b.jpg'), dated: '2026-03-01' },
    ]);
    dateLetter(id, path, 'b.jpg', undefined);
    dateLetter(id, path, 'gone.jpg', '2026-03-01');
    expect(stored(id)?.filing.photos?.[path]).toEqual([photo('a.jpg'), photo('b.jpg')]);
  });

  it('lose that day with the photo, because another photo may show another letter', () => {
    const id = begin();
    const path = 'icp_subject.principal_info.authorization_letter';
    attach(id, path, [photo('a.jpg')]);
    dateLetter(id, path, 'a.jpg', '2026-03-01');
    replacePhoto(id, path, 'a.jpg', photo('b.jpg'));
    expect(stored(id)?.filing.photos?.[path]).toEqual([photo('b.jpg')]);
  });
});

describe('other stored data of a filing', () => {
  it('is the name of its region, until the filing changes to another province', () => {
    const id = begin();
    setRegion(id, ['440000', '440100', '440106'], '广东省 广州市 天河区');
    expect(stored(id)?.regionName).toBe('广东省 广州市 天河区');
    redraft(id, () => newDraft('first', 4, '330000'));
    expect(stored(id)?.regionName).toBeUndefined();
    expect(stored(id)?.filing.icp_subject?.base_info?.province).toBe('330000');
  });

  it('is each reminder in the calendar, once, so that none is offered again', () => {
    const id = begin();
    noteAdded(id, ['sms']);
    noteAdded(id, ['platform', 'sms']);
    expect(stored(id)?.added).toEqual(['sms', 'platform']);
  });
});

describe('the history', () => {
  it('refuses an event that cannot have happened, with a plain sentence', () => {
    const id = begin();
    const refusal = record(id, { event: 'bureau_passed', at: '2026-03-10T10:00:00+08:00' }, AT);
    expect(refusal).toMatch(/\S/);
    expect(stored(id)?.filing.history ?? []).toEqual([]);
  });

  it('removes the last event and corrects the time of one', () => {
    const id = begin();
    record(id, { event: 'submitted', at: '2026-03-09T10:00:00+08:00' }, AT);
    record(id, { event: 'platform_passed', at: '2026-03-10T09:00:00+08:00' }, AT);
    undoRecord(id);
    expect(stored(id)?.filing.history).toEqual([{ event: 'submitted', at: '2026-03-09T10:00:00+08:00' }]);
    retime(id, 0, '2026-03-08T10:00:00+08:00', AT);
    expect(stored(id)?.filing.history?.[0]?.at).toBe('2026-03-08T10:00:00+08:00');
  });
});
