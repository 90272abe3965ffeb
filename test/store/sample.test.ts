import { newDraft } from '@/rules';
import {
  answer,
  answerAll,
  bringIn,
  filingNow,
  openFilings,
  record,
  SAMPLE,
  saveNow,
  showSample,
  useFilings,
} from '@/store';
import { FakeStorage } from './fakeStorage';

const AT = Date.parse('2026-03-10T10:00:00+08:00');
const NAME = 'icp_applets.base_info.name';

let storage: FakeStorage;
beforeEach(async () => {
  storage = new FakeStorage();
  await openFilings(storage);
  showSample({ ...newDraft('first', 4, '440000'), createdAt: AT });
});

describe('the sample', () => {
  it('is answered and recorded like a filing', () => {
    answer(SAMPLE, NAME, '示范取号');
    answerAll(SAMPLE, { 'icp_subject.base_info.name': '示范公司' });
    expect(record(SAMPLE, { event: 'submitted', at: '2026-03-10T09:00:00+08:00' }, AT)).toBeNull();
    const { filing } = filingNow(SAMPLE) ?? {};
    expect(filing?.icp_applets?.base_info?.name).toBe('示范取号');
    expect(filing?.icp_subject?.base_info?.name).toBe('示范公司');
    expect(filing?.history).toHaveLength(1);
  });

  it('is never written, stands on no board, and is in no list of filings', async () => {
    answer(SAMPLE, NAME, '示范取号');
    record(SAMPLE, { event: 'submitted', at: '2026-03-10T09:00:00+08:00' }, AT);
    await saveNow();
    expect([...storage.texts]).toEqual([]);
    const { filings, summaries } = useFilings.getState();
    expect([Object.keys(filings), Object.keys(summaries)]).toEqual([[], []]);
  });

  it('is gone after a restart', async () => {
    await saveNow();
    await openFilings(storage);
    expect(filingNow(SAMPLE)).toBeUndefined();
  });

  it('is not the filing that a backup brings under its name', async () => {
    await bringIn([{ ...newDraft('first', 5, '330000'), id: SAMPLE, createdAt: AT }]);
    expect(filingNow(SAMPLE)?.filing.icp_subject?.base_info?.type).toBe(4);
  });
});
