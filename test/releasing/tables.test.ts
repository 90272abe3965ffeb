import { checksOf, PHASES, questionOf, RELEASE_SECTIONS, sourceOfCheck } from '@/releasing';
import { BLOCKS, type Check } from '@/releasing/check';
import { CHECKS } from '@/releasing/checks';
import { LIMITS } from '@/releasing/limits';
import { RELEASE_SOURCES } from '@/releasing/sources';
import { TRAITS, type TraitId } from '@/releasing/traits';

/** Every check by its phase, as the sources list them. */
const IDS = {
  account: [
    ...['main-category', 'category-exists', 'category-paper-valid', 'name-ok', 'name-material', 'avatar-ok'],
    ...['intro-ok', 'intro-pay', 'tags', 'filed', 'filed-consistent', 'verified', 'order-centre', 'deposit'],
    'release-members',
  ],
  beforeSubmit: [
    ...['privacy-filled', 'privacy-both', 'privacy-popup', 'privacy-third', 'privacy-deny', 'account-delete'],
    ...['location', 'phone', 'domain', 'business-domain', 'package', 'finished', 'main-flow', 'test-account'],
    ...['content-safety', 'ai-label', 'minor', 'virtual-pay', 'vpay-person', 'pay-clear', 'ads', 'no-induce'],
    ...['ad-words', 'contacts', 'ip', 'food-show', 'other-required', 'seed-know-rules'],
  ],
  submit: [
    ...[
      'ugc-declare',
      'baobei-ready',
      'feature-pages',
      'version-note',
      'preview-media',
      'reply-after-reject',
    ],
    ...['one-in-review', 'withdraw', 'expedite', 'review-time', 'seed-fill'],
  ],
  afterPass: ['prelaunch'],
  release: [
    ...['manual-release', 'release-same', 'release-privacy', 'release-domain', 'release-plan', 'seed-promo'],
  ],
  afterRelease: ['after-watch', 'after-content', 'after-annual', 'after-score'],
};

const textsOf = ({ title, todo, see, figures, otherwise, heard }: Check) =>
  [title, todo, see, figures, otherwise, heard?.said, heard?.now].filter((text) => text !== undefined);

describe('the checks around a release', () => {
  it('are the 65 of the sources, each once, in its phase', () => {
    for (const { id } of PHASES) {
      expect([
        id,
        checksOf(id)
          .map((check) => check.id)
          .sort(),
      ]).toEqual([id, [...IDS[id]].sort()]);
    }
    expect(CHECKS).toHaveLength(65);
  });

  it('keep the rows of a group together', () => {
    for (const { id } of PHASES) {
      const groups = checksOf(id).map(({ group }) => group);
      const changes = groups.filter((group, place) => group !== groups[place - 1]);
      expect([id, changes]).toEqual([id, [...new Set(changes)]]);
    }
  });

  it('cite known sources, and every source of their own', () => {
    const cited = new Set<string>([
      ...CHECKS.flatMap(({ source }) => [...source]),
      ...Object.values(LIMITS).map(({ source }) => source),
    ]);
    expect([...cited].filter((key) => !sourceOfCheck(key))).toEqual([]);
    expect(Object.keys(RELEASE_SOURCES).filter((key) => !cited.has(key))).toEqual([]);
  });

  it('never block where no official source says so', () => {
    const blocking = CHECKS.filter(({ blocks }) => ['submit', 'pass', 'release'].includes(blocks));
    expect(blocking.filter(({ sure }) => sure !== 'official').map(({ id }) => id)).toEqual([]);
    const unofficial = blocking.filter(
      ({ source }) => !source.some((key) => sourceOfCheck(key)?.confidence === 'official'),
    );
    expect(unofficial.map(({ id }) => id)).toEqual([]);
  });

  it('call official only what an official source says, and a seed only what a seed says', () => {
    for (const { id, sure, source } of CHECKS) {
      const kinds = source.map((key) => sourceOfCheck(key)?.confidence);
      if (sure === 'official') expect([id, kinds.includes('official')]).toEqual([id, true]);
      if (sure === 'seed') expect([id, kinds.includes('seed')]).toEqual([id, true]);
    }
  });

  it('name a seed as source wherever they repeat it', () => {
    for (const { id, heard, source } of CHECKS) {
      const seeds = source.filter((key) => key.startsWith('seed'));
      expect([id, seeds.length > 0]).toEqual([id, heard !== undefined]);
    }
  });

  it('have whole sentences, without an open brace or an exclamation mark, and the day of the reading', () => {
    for (const check of CHECKS) {
      const text = textsOf(check).join('');
      expect([check.id, text.match(/[{}!！]|undefined|。。/)]).toEqual([check.id, null]);
      const sentences = textsOf(check).slice(1);
      expect([check.id, sentences.filter((one) => !/[。）]$/.test(one))]).toEqual([check.id, []]);
      expect(check.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('use every word for what is lost', () => {
    expect(new Set(CHECKS.map(({ blocks }) => blocks))).toEqual(new Set(Object.keys(BLOCKS)));
  });

  it('ask each trait, and each trait that a person can tell has a question', () => {
    const asked = new Set<string>(
      CHECKS.flatMap(({ when = [], settledBy }) => [...when.flat(), ...(settledBy ? [settledBy] : [])]),
    );
    expect(Object.keys(TRAITS).filter((id) => !asked.has(id))).toEqual([]);
    const silent = (Object.keys(TRAITS) as TraitId[]).filter((id) => !questionOf(id));
    expect(silent).toEqual(['individual', 'filed']);
  });

  it('are all to be looked up, with who says so and the day', () => {
    const rows = RELEASE_SECTIONS.flatMap(({ rows: its }) => its);
    expect(rows).toHaveLength(CHECKS.length);
    for (const { from } of rows) expect(from).toMatch(/：.+，\d{4}-\d\d-\d\d 核对$/);
  });
});
