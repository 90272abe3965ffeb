import type { EventId } from '@/rules';
import { openFilings, saveNow, tick, useFilings } from '@/store';
import { answer, fold, setRegion } from '@/store/answers';
import { record, undoRecord } from '@/store/history';
import { attach, keepCopiesOnly, replacePhoto } from '@/store/photos';
import { keepPasted, keepReasons, recordReceived, sayFine, tieReason } from '@/store/receiving';
import { firstOpenOf, openReasonsOf, returnedReasonsOf } from '@/store/returned';
import type { SavedFiling, ToldReason } from '@/store/saved';
import { parseSaved } from '@/store/saved';
import { summaryOf } from '@/store/summary';
import { at } from '../support/filings';
import { recorded, SUBMITTED } from '../support/histories';
import { saved, textsOf } from '../support/stored';
import { FakeStorage } from './fakeStorage';

const NOW = at('2026-03-03T12:00:00+08:00');
const ADDRESS = 'icp_subject.base_info.address';
const FRONT = 'icp_subject.principal_info.certificate_photo_front';
const PHOTO = { file: 'one.jpg', format: 'jpg', bytes: 300_000, width: 1600, height: 1000 };

const reason = (path: string, more: Partial<ToldReason> = {}): ToldReason => ({
  rule: 'told',
  path,
  said: '原话',
  means: '不够详细',
  fix: '写到门牌号',
  source: ['微信官方文档：常见问答'],
  ...more,
});
const REFUSED = { event: 'platform_rejected', at: '2026-03-03T11:00:00+08:00', text: '原话' } as const;

const one = (): SavedFiling => useFilings.getState().filings.one as SavedFiling;
const open = () => openReasonsOf(one()).map(({ path }) => path);

let storage: FakeStorage;
beforeEach(async () => {
  const filing = saved('one', recorded([SUBMITTED]));
  const photos = { [FRONT]: [PHOTO] };
  storage = new FakeStorage();
  const texts = await textsOf({ ...filing, filing: { ...filing.filing, photos } });
  for (const [key, text] of Object.entries(texts)) storage.texts.set(key, text);
  await openFilings(storage);
});

/** The refusal above, with these reasons. */
const refuse = (...told: ToldReason[]) => recordReceived('one', REFUSED, told, NOW);

describe('a reason of a refusal', () => {
  it('is kept with the event in one change, also over a restart', async () => {
    expect(refuse(reason(ADDRESS), reason(FRONT))).toBeNull();
    await saveNow();
    await openFilings(storage);
    expect(one().filing.history).toEqual([SUBMITTED, REFUSED]);
    expect(open()).toEqual([ADDRESS, FRONT]);
  });

  it('is not kept when the event cannot follow', () => {
    const early = { ...REFUSED, at: '2026-03-01T10:00:00+08:00' };
    expect(recordReceived('one', early, [reason(ADDRESS)], NOW)).toContain('早于');
    expect(one().returned).toBeUndefined();
  });

  it('is settled by another answer, and open again with the old one', () => {
    refuse(reason(ADDRESS));
    const old = one().filing.icp_subject?.base_info?.address;
    answer('one', ADDRESS, '示范路11号');
    expect(open()).toEqual([]);
    answer('one', ADDRESS, old);
    expect(open()).toEqual([ADDRESS]);
  });

  it('is settled by another photo, not by a copy of the same one', () => {
    refuse(reason(FRONT));
    replacePhoto('one', FRONT, 'one.jpg', { ...PHOTO, copy: { ...PHOTO, file: 'copy.jpg' } });
    expect(open()).toEqual([FRONT]);
    replacePhoto('one', FRONT, 'one.jpg');
    expect(open()).toEqual([]);
    attach('one', FRONT, [{ ...PHOTO, file: 'two.jpg' }]);
    expect(open()).toEqual([]);
  });

  it('stays when only the copy of the photo is kept', () => {
    replacePhoto('one', FRONT, 'one.jpg', { ...PHOTO, copy: { ...PHOTO, file: 'copy.jpg' } });
    refuse(reason(FRONT));
    keepCopiesOnly();
    expect(open()).toEqual([FRONT]);
  });

  it('about the region is settled by another place, whichever of its three codes is blamed', () => {
    refuse(reason('icp_subject.base_info.province'));
    setRegion('one', ['440000', '440100', '440105'], '广东省 广州市 海珠区');
    expect(open()).toEqual([]);
  });

  it('without a field stays until the person says 没问题', () => {
    refuse(reason(''));
    answer('one', ADDRESS, '示范路11号');
    expect(open()).toEqual(['']);
    sayFine('one', 0, true);
    expect(open()).toEqual([]);
    sayFine('one', 0, false);
    expect(open()).toEqual(['']);
  });

  it('about a person who holds two roles is settled where that person is asked', () => {
    fold('one', 'appPrincipalIsPrincipal', true);
    refuse(reason('icp_applets.principal_info.mobile'));
    expect(openReasonsOf(one())[0]?.at).toBe('icp_subject.principal_info.mobile');
    answer('one', 'icp_subject.principal_info.mobile', '13911110007');
    expect(open()).toEqual([]);
  });
});

describe('words that no rule knows', () => {
  const words = reason('', { rule: 'unrecognized', means: '', fix: '', said: '补录第七页' });

  it('are kept, and nothing is open because of them', () => {
    refuse(words);
    expect(returnedReasonsOf(one()).map(({ said }) => said)).toEqual(['补录第七页']);
    expect(open()).toEqual([]);
  });

  it('are open for the field that the person ties them to', () => {
    refuse(words);
    tieReason('one', 0, ADDRESS);
    expect(open()).toEqual([ADDRESS]);
    answer('one', ADDRESS, '示范路11号');
    expect(open()).toEqual([]);
    tieReason('one', 0, '');
    expect(returnedReasonsOf(one())[0]?.path).toBe('');
  });
});

describe('the reasons of several messages', () => {
  it('are joined while it is the same refusal, each once', () => {
    refuse(reason(ADDRESS));
    keepReasons('one', [reason(ADDRESS), reason(FRONT)]);
    expect(open()).toEqual([ADDRESS, FRONT]);
  });

  it('of a new refusal stand alone', () => {
    refuse(reason(ADDRESS));
    record('one', { event: 'submitted', at: '2026-03-03T11:10:00+08:00' }, NOW);
    recordReceived('one', { ...REFUSED, at: '2026-03-03T11:20:00+08:00' }, [reason(FRONT)], NOW);
    expect(open()).toEqual([FRONT]);
  });

  it('are over with the pass of the next submission, and back when that record is undone', () => {
    refuse(reason(ADDRESS));
    record('one', { event: 'submitted', at: '2026-03-03T11:10:00+08:00' }, NOW);
    expect(open()).toEqual([ADDRESS]);
    record('one', { event: 'platform_passed', at: '2026-03-03T11:20:00+08:00' }, NOW);
    expect(open()).toEqual([]);
    undoRecord('one');
    expect(open()).toEqual([ADDRESS]);
  });

  it('go with the record of their refusal', () => {
    refuse(reason(ADDRESS));
    undoRecord('one');
    expect(one().returned).toBeUndefined();
  });

  it('of the bureau are not over with the platform’s pass', () => {
    const history = [
      SUBMITTED,
      { event: 'platform_passed', at: '2026-03-02T11:00:00+08:00' },
      { event: 'bureau_rejected', at: '2026-03-02T12:00:00+08:00' },
      { event: 'submitted', at: '2026-03-02T13:00:00+08:00' },
      { event: 'platform_passed', at: '2026-03-02T14:00:00+08:00' },
    ] as const;
    const kept = { ...reason(ADDRESS), was: [['as before']], fine: true };
    const filing = saved('x', recorded([...history]), { returned: { after: 3, reasons: [kept] } });
    expect(returnedReasonsOf(filing)).toHaveLength(1);
    const filed = { event: 'bureau_passed', at: '2026-03-02T15:00:00+08:00' } as const;
    expect(returnedReasonsOf({ ...filing, filing: recorded([...history, filed]) })).toEqual([]);
  });
});

describe('what is kept of a filing', () => {
  it('tells the board the first open reason, shortened, and nothing of the others', () => {
    refuse(reason(ADDRESS, { means: '不够详细'.repeat(40) }), reason(FRONT));
    expect(firstOpenOf(one())).toMatch(/^通信地址：不够详细/);
    expect(summaryOf(one()).firstReturned).toHaveLength(61);
    answer('one', ADDRESS, '示范路11号');
    expect(useFilings.getState().summaries.one?.firstReturned).toBe('主体负责人证件正面：不够详细');
  });

  it('holds what was pasted until it is recorded', () => {
    keepPasted('one', '初审未通过');
    expect(one().pasted).toBe('初审未通过');
    record('one', { event: 'platform_passed', at: '2026-03-03T11:00:00+08:00' }, NOW);
    expect(one().pasted).toBe('初审未通过');
    recordReceived('one', { event: 'sms_received', at: '2026-03-03T11:10:00+08:00' }, [], NOW);
    expect(one().pasted).toBeUndefined();
  });

  it.each([
    { returned: 'x' },
    { returned: { after: 1, reasons: [{ rule: 'told', path: 3 }] } },
    { pasted: 7 },
  ])('keeps aside what it cannot read: %j', (part) => {
    const found = parseSaved(JSON.stringify({ ...one(), ...part }), 2, 'one') as SavedFiling;
    const [[path, value]] = Object.entries(part) as [[string, unknown]];
    expect(found.unparsed).toEqual([{ path, value }]);
    expect(returnedReasonsOf(found)).toEqual([]);
  });
});

describe('a reason of a refused code review', () => {
  const CODE = reason('', { rule: 'autoplay', row: 'autoplay' });
  beforeEach(() => {
    for (const row of ['review/autoplay', 'review/mislead', 'release/autoplay']) tick('one', row, true);
  });

  it('takes away the tick of its row and no other', () => {
    keepReasons('one', [CODE]);
    expect(one().ticked).toEqual(['review/mislead', 'release/autoplay']);
  });

  it('takes it away again when it comes back a second time', () => {
    keepReasons('one', [CODE]);
    tick('one', 'review/autoplay', true);
    keepReasons('one', [CODE]);
    expect(one().ticked).not.toContain('review/autoplay');
  });

  it('leaves the ticks alone where a reason is about no row', () => {
    refuse(reason(ADDRESS));
    expect(one().ticked).toHaveLength(3);
  });

  it('is kept with its row over a restart', async () => {
    keepReasons('one', [CODE]);
    await saveNow();
    await openFilings(storage);
    expect(returnedReasonsOf(one()).map(({ row }) => row)).toEqual(['autoplay']);
  });

  it('that nobody recorded ends with a pass of the code, not of the filing', () => {
    keepReasons('one', [CODE]);
    const reasonsAt = (event: EventId) => {
      const history = [...(one().filing.history ?? []), { event, at: '2026-03-03T11:30:00+08:00' }];
      return returnedReasonsOf({ ...one(), filing: { ...one().filing, history } });
    };
    expect(reasonsAt('platform_passed')).toHaveLength(1);
    expect(reasonsAt('code_passed')).toEqual([]);
  });
});
