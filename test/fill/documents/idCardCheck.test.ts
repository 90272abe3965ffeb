import { reconciled, withIdCardCheck } from '@/fill/documents/idCardCheck';
import type { Assessment } from '@/photo';
import { PHOTO_KINDS, type PhotoKind } from '@/rules/photos';
import { newPhone } from './phone';

jest.mock('@/platform/idCard', () => jest.requireActual('./phone').idCard);

const assessment = (problems: Assessment['problems'], slight: Assessment['slight'] = []): Assessment => ({
  acceptable: problems.length === 0,
  problems,
  slight,
  spots: [],
  measures: {},
  assessed: true,
});

describe('reconciled', () => {
  it.each([
    { why: 'both find the card whole', own: assessment([]), whole: true, problems: [], slight: [] },
    {
      why: 'both miss a part',
      own: assessment(['cut_off']),
      whole: false,
      problems: ['cut_off'],
      slight: [],
    },
    {
      why: 'the phone cannot tell',
      own: assessment(['cut_off']),
      whole: null,
      problems: ['cut_off'],
      slight: [],
    },
    {
      why: 'only we miss a part',
      own: assessment(['blur', 'cut_off']),
      whole: true,
      problems: ['blur'],
      slight: ['cut_off'],
    },
    {
      why: 'only WeChat misses a part',
      own: assessment([]),
      whole: false,
      problems: [],
      slight: ['cut_off'],
    },
    {
      why: 'a hint is not doubled',
      own: assessment([], ['cut_off', 'tilted']),
      whole: false,
      problems: [],
      slight: ['tilted', 'cut_off'],
    },
  ])(
    'turns a disagreement into a hint and changes nothing else: $why',
    ({ own, whole, problems, slight }) => {
      expect(reconciled(own, whole)).toMatchObject({ acceptable: problems.length === 0, problems, slight });
    },
  );
});

describe('withIdCardCheck', () => {
  it.each(Object.keys(PHOTO_KINDS) as PhotoKind[])(
    'asks WeChat about a %s only if it is one side of a card',
    async (kind) => {
      const phone = newPhone();
      phone.idIsWhole = false;
      const view = { width: 1, height: 1, data: new Uint8ClampedArray(4) };
      const { slight } = await withIdCardCheck(assessment([]), view, kind);
      expect(phone.detected).toEqual(kind === 'card' ? [view] : []);
      expect(slight).toEqual(kind === 'card' ? ['cut_off'] : []);
    },
  );
});
