import { instantOf, progressOf, viewOf } from '@/rules';
import { SAMPLE_STAGES, sampleAt } from '@/tools/sample/made-up';

/** An ordinary day, the last before a long holiday, and one in a year without a notice. */
const DAYS = ['2026-03-10T10:00:00+08:00', '2026-09-30T23:30:00+08:00', '2027-02-06T00:10:00+08:00'];

const draftAt = (id: string, day: string) => {
  const stage = SAMPLE_STAGES.find((one) => one.id === id);
  const at = instantOf(day);
  if (!stage || at === null) throw new Error(`no such stage or day: ${id} ${day}`);
  return { draft: { ...sampleAt(stage, at), id: 'sample' }, at };
};

describe.each(DAYS)('the sample on %s', (day) => {
  it.each([
    ['half', 'fill', false],
    ['platform', 'platform_review', false],
    ['sms', 'sms_check', false],
    ['bureau', 'bureau_review', false],
    ['returned', 'fill', 'platform'],
    ['filed', 'filed', false],
  ])('stands where it says: %s', (id, stage, returned) => {
    const { draft, at } = draftAt(id, day);
    const { status } = progressOf(draft, at);
    expect([status.stage, status.returned]).toEqual([stage, returned]);
  });

  it('has three or more mistakes to find while it is filled in, and none after', () => {
    const errorsAt = (id: string) => {
      const { draft, at } = draftAt(id, day);
      return viewOf(draft, at).issues.filter(({ level }) => level === 'error');
    };
    expect(errorsAt('half').map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'icp_subject.organize_info.certificate_number',
        'icp_applets.principal_info.mobile',
        'icp_applets.principal_info.certificate_photo_back',
      ]),
    );
    for (const id of ['platform', 'sms', 'bureau', 'filed']) expect(errorsAt(id)).toEqual([]);
  });
});

it('leaves most of a day for the text message', () => {
  const { draft, at } = draftAt('sms', '2026-03-10T10:00:00+08:00');
  const { clock } = progressOf(draft, at);
  expect(clock?.to).toBe(instantOf('2026-03-11T09:00:00+08:00'));
});
