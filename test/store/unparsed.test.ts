import { withValue } from '@/rules';
import {
  answer,
  attach,
  filesOf,
  forgetUnparsed,
  openFilings,
  record,
  saveNow,
  settlePhotos,
  useFilings,
} from '@/store';
import { copiesIn, writeCopy } from '@/store/slots';
import { enterprise, photo } from '../support/filings';
import { stillHolds, wrongValues } from '../support/wrongValues';
import { FakeStorage } from './fakeStorage';

const AT = Date.parse('2026-03-10T10:00:00+08:00');
const HISTORY = [{ event: 'submitted', at: '2026-03-10T10:00:00+08:00' }] as const;
const WHOLE = {
  ...enterprise(),
  history: [...HISTORY],
  local: { ...enterprise().local, service_categories: ['1-2'] },
};

let storage: FakeStorage;
beforeEach(() => {
  storage = new FakeStorage();
});

const state = () => useFilings.getState();
const restart = () => openFilings(storage);

/** Writes a record into storage without changes. */
const put = (id: string, stored: object) =>
  writeCopy(storage, id, { version: 2, seq: 1, body: JSON.stringify(stored) });

/** The stored texts of a record, newest first. */
const storedOf = (id: string) => {
  const texts = [...storage.texts].flatMap(([key, text]) => (key.includes(`/${id}/`) ? [text] : []));
  return copiesIn(texts).map(({ body }) => JSON.parse(body) as unknown);
};

const OTHER = 'icp_applets.base_info.comment';
const OTHER_BUT = 'local.business_scope';

describe('a value of the wrong type', () => {
  it.each(wrongValues())('at $path is not lost, and hides no filing', async ({ path, values }) => {
    await put('good', { createdAt: AT, filing: WHOLE });
    for (const [place, value] of values.entries())
      await put(`odd${place}`, { createdAt: AT, filing: withValue(WHOLE, path, value) });
    await restart();
    expect(state()).toMatchObject({ unreadable: [], unread: [] });
    expect(state().filings.good?.filing).toEqual(WHOLE);

    // Two changes of another value, so that both copies are new.
    const elsewhere = OTHER.startsWith(path) || path.startsWith(OTHER) ? OTHER_BUT : OTHER;
    for (const text of ['改一次', '改两次']) {
      for (const place of values.keys()) answer(`odd${place}`, elsewhere, text);
      await saveNow();
    }
    await restart();
    for (const [place, value] of values.entries()) {
      const copies = storedOf(`odd${place}`);
      expect(copies).toHaveLength(2);
      for (const copy of copies) expect(stillHolds(copy, { path, value })).toBe(true);
    }
  });

  it('in a photo is counted once, with the whole photo', async () => {
    const place = 'icp_subject.organize_info.certificate_photo';
    const broken = { ...photo('licence.jpg'), width: 'wide' };
    await put('odd', { createdAt: AT, filing: { ...WHOLE, photos: { [place]: [broken] } } });
    await restart();
    expect(state().filings.odd?.unparsed).toEqual([{ path: `photos.${place}[0]`, value: broken }]);
  });

  it.each([
    { part: 'createdAt', value: 'x' },
    { part: 'principalIsLegalRep', value: 'x' },
    { part: 'appPrincipalIsPrincipal', value: 0 },
    { part: 'regionName', value: 5 },
    { part: 'lastCheck', value: { left: 'x' } },
    { part: 'added', value: ['a', 5] },
    { part: 'lost', value: 'x' },
    { part: 'unparsed', value: { 0: 'x' } },
  ])('beside the filing ($part) is put into `unparsed`, and is not lost', async ({ part, value }) => {
    await put('odd', { createdAt: AT, filing: WHOLE, [part]: value });
    await restart();
    const { odd } = state().filings;
    expect(odd?.unparsed).toEqual([{ path: part, value }]);
    expect(part === 'unparsed' || odd?.[part as 'lost'] !== value).toBe(true);
    answer('odd', OTHER, '改一次');
    await saveNow();
    await restart();
    expect(state().filings.odd?.unparsed).toEqual([{ path: part, value }]);
  });

  it('instead of a whole filing makes an unreadable record, which stays until it is deleted', async () => {
    await put('odd', { createdAt: AT, filing: 'x' });
    await put('odder', ['x']);
    await put('oddest', 5 as unknown as object);
    await restart();
    expect(state().filings).toEqual({});
    expect(state()).toMatchObject({ unreadable: ['odd', 'odder', 'oddest'] });
  });
});

describe('a part that could not be read', () => {
  const HISTORY_PATH = { path: 'history', value: 'x' };
  const KIND = { path: 'kind', value: 5 };

  async function setAside(): Promise<void> {
    await put('odd', { createdAt: AT, filing: { ...WHOLE, history: 'x', kind: 5 } });
    await restart();
    expect(state().filings.odd?.unparsed).toEqual(expect.arrayContaining([HISTORY_PATH, KIND]));
  }

  it('disappears when the person gives another value for it, one at a time', async () => {
    await setAside();
    answer('odd', 'kind', 'first');
    expect(state().filings.odd?.unparsed).toEqual([HISTORY_PATH]);
    expect(record('odd', { ...HISTORY[0] }, AT)).toBeNull();
    expect(state().filings.odd).not.toHaveProperty('unparsed');
    await saveNow();
    await restart();
    expect(state().filings.odd?.filing).toMatchObject({ kind: 'first', history: HISTORY });
    expect(state().filings.odd).not.toHaveProperty('unparsed');
  });

  it('stays when a new value is removed again, or when one field of its group is filled in', async () => {
    await put('odd', { createdAt: AT, filing: WHOLE, unparsed: [{ path: 'local', value: 'x' }, KIND] });
    await restart();
    answer('odd', 'kind', undefined);
    answer('odd', 'local.has_seal', true);
    expect(state().filings.odd?.unparsed).toEqual([{ path: 'local', value: 'x' }, KIND]);
  });

  it('stays while another value changes, also when the items behind it moved up', async () => {
    const unparsed = [{ path: 'history[0].at', value: 5 }];
    await put('odd', { createdAt: AT, filing: WHOLE, unparsed });
    await restart();
    answer('odd', OTHER, '改一次');
    expect(state().filings.odd?.unparsed).toEqual(unparsed);
  });

  it('disappears when the person removes it', async () => {
    await setAside();
    forgetUnparsed('odd');
    await saveNow();
    await restart();
    expect(state().filings.odd).not.toHaveProperty('unparsed');
  });

  it('may name photos, so no file is deleted until then', async () => {
    const found = { 'icp_subject.organize_info.certificate_photo': { file: 'a.jpg' } };
    await put('odd', { createdAt: AT, filing: { ...WHOLE, photos: found } });
    await restart();
    expect(filesOf(state().filings.odd as never)).toEqual([]);
    expect(await settlePhotos({ list: async () => ['a.jpg', 'b.jpg'], has: async () => false })).toEqual([]);
    attach('odd', 'icp_subject.principal_info.certificate_photo_front', [photo('c.jpg')]);
    expect(await settlePhotos({ list: async () => ['a.jpg', 'c.jpg'], has: async () => false })).toEqual([]);
    forgetUnparsed('odd');
    expect(await settlePhotos({ list: async () => ['a.jpg', 'c.jpg'], has: async () => false })).toEqual([
      'a.jpg',
    ]);
  });
});
