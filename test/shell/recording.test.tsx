import { newDraft } from '@/rules';
import { FilingName } from '@/shell/FilingName';
import { recordEvent, takeBack } from '@/shell/recording';
import { openFilings, startFiling, useFilings } from '@/store';
import { draw, text } from '../support/components/screen';
import { answered, type FakePhone, newPhone } from '../support/phone';

const NOW = Date.parse('2026-03-16T12:00:00+08:00');
const SUBMITTED = { event: 'submitted', at: '2026-03-16T11:00:00+08:00' } as const;

let phone: FakePhone;
let written: Map<string, string>;
let id: string;

beforeEach(async () => {
  phone = newPhone();
  jest.useFakeTimers({ now: NOW, advanceTimers: true });
  written = new Map();
  await openFilings({
    keys: async () => [...written.keys()],
    read: async (key) => written.get(key) ?? null,
    write: async (key, words) => void written.set(key, words),
    remove: async (key) => void written.delete(key),
    readNow: () => null,
    writeNow: (key, words) => void written.set(key, words),
    removeNow: (key) => void written.delete(key),
  });
  id = startFiling(newDraft('first', 4, '440000'), NOW);
  await answered();
  written.clear();
});
afterEach(() => jest.useRealTimers());

const historyOf = () => useFilings.getState().filings[id]?.filing.history ?? [];
const isWritten = () => [...written.values()].some((words) => words.includes('"submitted"'));

describe('recordEvent', () => {
  it('stores the event before it says that it is recorded', async () => {
    expect(await recordEvent(id, SUBMITTED, '已提交')).toBe(true);
    // If the app is killed right after this, the event must not be lost.
    expect(isWritten()).toBe(true);
    await answered();
    expect(phone.toast).toBe('已记录：已提交');
  });

  it('says why an event cannot have happened, waits until the person confirms, and stores nothing', async () => {
    const recorded = recordEvent(id, { event: 'bureau_passed', at: SUBMITTED.at }, '管局审核通过');
    await answered();
    expect(phone.dialog?.text).toContain('这条记录放不进去');
    phone.dialog?.answer(0);
    expect(await recorded).toBe(false);
    expect(historyOf()).toEqual([]);
    expect(phone.toast).toBe('');
  });

  it('refuses an event in the future', async () => {
    const recorded = recordEvent(id, { ...SUBMITTED, at: '2026-03-16T12:30:00+08:00' }, '已提交');
    await answered();
    phone.dialog?.answer(0);
    expect(await recorded).toBe(false);
  });
});

describe('takeBack', () => {
  it('removes the last recorded event', async () => {
    await recordEvent(id, SUBMITTED, '已提交');
    await takeBack(id);
    expect(historyOf()).toEqual([]);
    expect(phone.dialog).toBeUndefined();
  });

  it('says so when there is nothing to remove', async () => {
    const taken = takeBack(id);
    await answered();
    expect(phone.dialog?.text).toContain('没有撤销');
    phone.dialog?.answer(0);
    await taken;
  });
});

describe('FilingName', () => {
  it('shows which filing a screen is about: the name of the app, and of the subject if it is known', () => {
    const draft = newDraft('first', 4, '440000');
    const base = draft.filing.icp_subject?.base_info;
    const filing = { ...draft.filing, icp_subject: { base_info: { ...base, name: ' 样例公司 ' } } };
    draw(<FilingName saved={{ ...draft, filing, id, createdAt: NOW }} />);
    expect(text()).toBe('未命名小程序 · 样例公司');
    draw(<FilingName saved={{ ...draft, id, createdAt: NOW }} />);
    expect(text()).toBe('未命名小程序');
  });
});
