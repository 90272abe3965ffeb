import { idCardIsWhole } from '@/platform/idCard';
import { newPhone } from '../support/phone';

type Anchors = { isComplete?: boolean }[];

/** A fake of WeChat's detection on this phone. */
interface Detection {
  fails?: boolean;
  /** what it finds; 'nothing': it reports that there is no card; 'silent': it never calls back */
  finds?: Anchors | 'nothing' | 'silent';
}

const PHOTO = { width: 2, height: 1, data: new Uint8ClampedArray(8) };

function phoneWith({ fails = false, finds = [{ isComplete: true }] }: Detection, SDKVersion = '3.3.0') {
  const session = { opened: [] as unknown[], shown: [] as unknown[], open: 0 };
  const createVKSession = (options: unknown) => {
    session.opened.push(options);
    session.open += 1;
    const hear: Record<string, (anchors: Anchors) => void> = {};
    return {
      on: (event: string, heard: (anchors: Anchors) => void) => {
        hear[event] = heard;
      },
      start: (started: (failed?: unknown) => void) => started(fails ? 1 : undefined),
      detectIDCard: (photo: unknown) => {
        session.shown.push(photo);
        if (finds === 'nothing') hear.removeAnchors?.([]);
        else if (finds !== 'silent') hear.updateAnchors?.(finds);
      },
      destroy: () => {
        session.open -= 1;
      },
    };
  };
  newPhone({ SDKVersion, has: { createVKSession } });
  return session;
}

beforeEach(() => jest.useFakeTimers({ advanceTimers: true }));
afterEach(() => jest.useRealTimers());

describe('idCardIsWhole', () => {
  const cases: { why: string; detection: Detection; whole: boolean | null }[] = [
    {
      why: 'a card that is completely in the photo',
      detection: { finds: [{ isComplete: true }] },
      whole: true,
    },
    { why: 'a card that is cut off', detection: { finds: [{ isComplete: false }] }, whole: false },
    { why: 'no card', detection: { finds: [] }, whole: null },
    { why: 'a card without saying whether it is complete', detection: { finds: [{}] }, whole: null },
    { why: 'that the card went away', detection: { finds: 'nothing' }, whole: null },
    { why: 'an error at its start', detection: { fails: true }, whole: null },
  ];
  it.each(cases)('returns $whole when WeChat finds $why', async ({ detection, whole }) => {
    const session = phoneWith(detection);
    expect(await idCardIsWhole(PHOTO)).toBe(whole);
    expect(session.open).toBe(0);
  });

  it('gives the pixels of the photo to the detection as a still image', async () => {
    const session = phoneWith({});
    await idCardIsWhole(PHOTO);
    expect(session.opened).toEqual([{ track: { IDCard: { mode: 2 } }, version: 'v1' }]);
    expect(session.shown).toEqual([{ frameBuffer: PHOTO.data.buffer, width: 2, height: 1 }]);
  });

  it('returns null after 1.5 seconds without an answer, and closes the detection', async () => {
    const session = phoneWith({ finds: 'silent' });
    const whole = idCardIsWhole(PHOTO);
    await jest.advanceTimersByTimeAsync(1500);
    expect(await whole).toBeNull();
    expect(session.open).toBe(0);
  });

  it('does not ask a base library older than 3.3.0, although it can detect other things', async () => {
    const session = phoneWith({}, '3.2.9');
    expect(await idCardIsWhole(PHOTO)).toBeNull();
    expect(session.opened).toEqual([]);
  });

  it('returns null when the phone has sessions, but none that detects cards', async () => {
    const session = { on() {}, start: (started: () => void) => started(), destroy() {} };
    newPhone({ SDKVersion: '3.8.7', has: { createVKSession: () => session } });
    expect(await idCardIsWhole(PHOTO)).toBeNull();
  });

  it('returns null when the phone has no detection, or cannot open it', async () => {
    newPhone({ SDKVersion: '3.3.0' });
    expect(await idCardIsWhole(PHOTO)).toBeNull();
    const createVKSession = () => {
      throw new Error('not supported');
    };
    newPhone({ SDKVersion: '3.3.0', has: { createVKSession } });
    expect(await idCardIsWhole(PHOTO)).toBeNull();
  });
});
