import { idCardIsWhole } from '@/platform/idCard';
import { canRecognise, recognise } from '@/platform/recognise';
import { newPhone } from '../support/phone';

/** WeChat's session for text (VKSession, version v1, track OCR), as its document describes it. */
interface Recognition {
  /** what it calls back with after `runOCR`, each time; empty: it never calls back */
  finds?: unknown[];
  /** it reports that there is nothing */
  nothing?: boolean;
  /** the error code of its start; 'never': it does not call back; 'late': after 9 seconds */
  start?: number | 'never' | 'late';
  /** milliseconds until it calls back */
  after?: number;
  breaks?: 'on' | 'start' | 'runOCR' | 'destroy';
}

const PHOTO = { width: 2, height: 3, data: new Uint8ClampedArray(24) };
const LINES = [{ text: '居民身份证' }, { text: '签发机关 样例市公安局' }];

/** A phone with such sessions, and what was done with them. */
function phoneWith(recognition: Recognition = {}, SDKVersion = '2.27.0', more: Record<string, unknown> = {}) {
  const { finds = [LINES], nothing, start = 0, after = 0, breaks } = recognition;
  const done = { opened: [] as unknown[], shown: [] as unknown[], destroyed: 0, open: 0, most: 0 };
  const step = (name: Recognition['breaks']) => {
    if (breaks === name) throw new Error(`${name}:fail`);
  };
  const createVKSession = (options: unknown) => {
    done.opened.push(options);
    done.open += 1;
    done.most = Math.max(done.most, done.open);
    const hear: Record<string, (anchors: unknown) => void> = {};
    return {
      on: (event: string, heard: (anchors: unknown) => void) => {
        step('on');
        hear[event] = heard;
      },
      start: (started: (code: number) => void) => {
        step('start');
        if (start === 'late') setTimeout(() => started(0), 9000);
        else if (start !== 'never') started(start);
      },
      runOCR: (picture: unknown) => {
        step('runOCR');
        done.shown.push(picture);
        setTimeout(() => {
          if (nothing) hear.removeAnchors?.([]);
          for (const anchors of finds) hear.updateAnchors?.(anchors);
        }, after);
      },
      detectIDCard: () => setTimeout(() => hear.updateAnchors?.([{ isComplete: true }]), after),
      destroy: () => {
        done.open -= 1;
        done.destroyed += 1;
        step('destroy');
      },
    };
  };
  newPhone({ SDKVersion, has: { createVKSession, ...more } });
  return done;
}

/** What the phone recognises in a photo, within a minute. */
async function recognised(photo = PHOTO) {
  const lines = recognise(photo);
  await jest.advanceTimersByTimeAsync(60_000);
  return lines;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('recognise', () => {
  it('gives the lines that WeChat finds in a still picture, and closes the session', async () => {
    const done = phoneWith();
    expect(await recognised()).toEqual(LINES);
    expect(done.opened).toEqual([{ track: { OCR: { mode: 2 } }, version: 'v1' }]);
    expect(done.shown).toEqual([{ frameBuffer: PHOTO.data.buffer, width: 2, height: 3 }]);
    expect(done.destroyed).toBe(1);
  });

  const cases: { why: string; recognition: Recognition; lines: unknown }[] = [
    { why: 'it finds no text', recognition: { finds: [[]] }, lines: [] },
    { why: 'it reports that there is none', recognition: { finds: [], nothing: true }, lines: null },
    { why: 'it answers twice', recognition: { finds: [LINES, [{ text: '又一次' }]] }, lines: LINES },
    { why: 'it answers just in time', recognition: { after: 7999 }, lines: LINES },
    { why: 'it answers too late', recognition: { after: 8001 }, lines: null },
    { why: 'it never answers', recognition: { finds: [] }, lines: null },
    { why: 'it never starts', recognition: { start: 'never' }, lines: null },
    { why: 'it fails at the start', recognition: { start: 2000001 }, lines: null },
    { why: 'it breaks when it is listened to', recognition: { breaks: 'on' }, lines: null },
    { why: 'it breaks at the start', recognition: { breaks: 'start' }, lines: null },
    { why: 'it breaks when it is given the picture', recognition: { breaks: 'runOCR' }, lines: null },
    { why: 'it breaks when it is closed', recognition: { breaks: 'destroy' }, lines: LINES },
    { why: 'its answer is no list', recognition: { finds: ['text'] }, lines: null },
    { why: 'its answer is nothing', recognition: { finds: [undefined] }, lines: null },
    {
      why: 'its answer holds other things',
      recognition: { finds: [[null, { text: 7 }, { box: [] }, { text: '姓名 任样例' }]] },
      lines: [{ text: '姓名 任样例' }],
    },
  ];
  it.each(cases)('gives $lines when $why, and closes its session once', async ({ recognition, lines }) => {
    const done = phoneWith(recognition);
    expect(await recognised()).toEqual(lines);
    expect(done.opened).toHaveLength(1);
    expect(done.destroyed).toBe(1);
  });

  it('shows nothing to a session that starts too late', async () => {
    const done = phoneWith({ start: 'late' });
    expect(await recognised()).toBeNull();
    expect([done.shown, done.destroyed]).toEqual([[], 1]);
  });

  it.each([
    { why: 'too small', data: new Uint8ClampedArray(20) },
    { why: 'too large', data: new Uint8ClampedArray(28) },
  ])('never shows a picture whose pixels are $why: it would crash Android', async ({ data }) => {
    const done = phoneWith();
    expect(await recognised({ ...PHOTO, data })).toBeNull();
    expect(done.opened).toEqual([]);
  });

  it('copies pixels that stand in a larger buffer', async () => {
    const done = phoneWith();
    await recognised({ ...PHOTO, data: new Uint8ClampedArray(new ArrayBuffer(64), 8, 24) });
    expect(done.shown).toMatchObject([{ frameBuffer: { byteLength: 24 } }]);
  });
});

describe('a session at a time', () => {
  it('lets photos wait for each other, and for the look at an ID card', async () => {
    const done = phoneWith({ after: 400 }, '3.3.0');
    const asked = [recognise(PHOTO), idCardIsWhole(PHOTO), recognise(PHOTO)];
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await Promise.all(asked)).toEqual([LINES, true, LINES]);
    expect([done.most, done.opened.length, done.destroyed]).toEqual([1, 3, 3]);
  });

  it('does not let an assessment wait longer for a session than for its answer', async () => {
    const done = phoneWith({ after: 7000 }, '3.3.0');
    const lines = recognise(PHOTO);
    const whole = idCardIsWhole(PHOTO);
    await jest.advanceTimersByTimeAsync(1500);
    expect(await whole).toBeNull();
    await jest.advanceTimersByTimeAsync(8000);
    expect(await lines).toEqual(LINES);
    expect(done.opened).toHaveLength(1);
  });

  it('goes on after a session that broke', async () => {
    phoneWith({ breaks: 'destroy', finds: [] });
    expect(await recognised()).toBeNull();
    phoneWith();
    expect(await recognised()).toEqual(LINES);
  });
});

describe('canRecognise', () => {
  const phones: { why: string; can: boolean; base?: string; more?: Record<string, unknown> }[] = [
    { why: 'base library 2.27.0', can: true },
    { why: 'base library 2.26.2, which has sessions for other things', can: false, base: '2.26.2' },
    {
      why: 'WeChat saying that it has version v1',
      can: true,
      more: { isVKSupport: (v: string) => v === 'v1' },
    },
    {
      why: 'WeChat saying that it has none, as in its developer tools',
      can: false,
      more: { isVKSupport: () => false },
    },
  ];
  it.each(phones)('is $can with $why', async ({ can, base, more }) => {
    const done = phoneWith({}, base, more);
    expect(canRecognise()).toBe(can);
    expect(done.opened).toEqual([]);
  });

  it('is false with no canvas to make the picture', () => {
    jest.isolateModules(() => {
      const fresh: typeof import('@/platform/recognise') = require('@/platform/recognise');
      const phones: typeof import('../support/phone') = require('../support/phone');
      const { wx } = phones.newPhone({ has: { createVKSession: () => ({}) } });
      delete wx.createOffscreenCanvas;
      expect(fresh.canRecognise()).toBe(false);
      expect(phones.onPhone.createVKSession).toBeDefined();
    });
  });

  it('is false, and nothing is recognised, where there are no sessions', async () => {
    newPhone({ SDKVersion: '3.7.0' });
    expect(canRecognise()).toBe(false);
    expect(await recognised()).toBeNull();
  });
});
