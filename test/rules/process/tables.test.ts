import {
  EVENTS,
  HISTORY_RULES,
  PROCESS_LIMITS,
  REPORT_CATEGORIES_SOURCE,
  SMS_CHECK,
  SMS_RECEIVERS,
  STAGES,
  VERIFICATION_SOURCE,
  VERIFICATION_TIERS,
} from '@/rules/process';

/**
 * The official pages and project documents that the process is based on. Secondary sources only support what others
 * report.
 */
const KNOWN = [
  'WX-GUIDE',
  'WX-FAQ',
  'WX-MAT',
  'WX-SMS',
  'WX-CAT',
  'WX-COMM-BAOBEI',
  'seed0',
  'seed1',
  'seed2',
  'seed3',
  'seed4',
  'ANNUAL-1',
  'WXJAVA',
];

describe('the tables of the process', () => {
  const rows: { table: string; sources: (readonly string[])[] }[] = [
    {
      table: 'PROCESS_LIMITS',
      sources: Object.values(PROCESS_LIMITS).flatMap((versions) => versions.map(({ source }) => source)),
    },
    { table: 'SMS_RECEIVERS', sources: SMS_RECEIVERS.map(({ source }) => source) },
    { table: 'STAGES', sources: STAGES.map(({ source }) => source) },
    { table: 'EVENTS', sources: EVENTS.map(({ source }) => source) },
    { table: 'HISTORY_RULES', sources: Object.values(HISTORY_RULES).map(({ source }) => source) },
    {
      table: 'VERIFICATION_TIERS',
      sources: [...VERIFICATION_TIERS.map(({ source }) => source), VERIFICATION_SOURCE],
    },
    { table: 'REPORT_CATEGORIES', sources: [REPORT_CATEGORIES_SOURCE] },
    {
      table: 'SMS_CHECK',
      sources: [
        ...SMS_CHECK.asks,
        ...SMS_CHECK.steps,
        ...SMS_CHECK.notReceived,
        ...SMS_CHECK.normal,
        ...SMS_CHECK.fakes,
      ].map(({ source }) => source),
    },
  ];
  it.each(rows)('$table cites a known source in every row', ({ sources }) => {
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) {
      expect(source.length).toBeGreaterThan(0);
      expect(source.filter((key) => !KNOWN.includes(key))).toEqual([]);
    }
  });

  it('names every event once', () => {
    expect(new Set(EVENTS.map(({ id }) => id)).size).toBe(EVENTS.length);
    expect(new Set(EVENTS.map(({ label }) => label)).size).toBe(EVENTS.length);
  });

  it('says “据反映” where only others report something', () => {
    for (const { effect } of VERIFICATION_TIERS) expect(effect).toContain('据反映');
  });
});
