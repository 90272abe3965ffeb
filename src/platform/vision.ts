import Taro from '@tarojs/taro';
import type { Pixels } from '@/photo';
import { atLeast } from './device';

/** A session of WeChat's VisionKit, as far as it is used here. It runs on the phone and sends nothing. */
interface Session {
  start(started: (failed?: unknown) => void): void;
  on(event: 'updateAnchors' | 'removeAnchors', heard: (anchors: { [key: string]: unknown }[]) => void): void;
  detectIDCard(picture: Picture): void;
  runOCR(picture: Picture): void;
  destroy(): void;
}

/** A still picture. Its buffer has exactly four bytes for each pixel: with any other, Android crashes. */
interface Picture {
  frameBuffer: ArrayBufferLike;
  width: number;
  height: number;
}

/** What a session is asked about one picture. Some phones lack the function: what throws counts as no answer. */
export interface Question<Answer> {
  track: 'IDCard' | 'OCR';
  /** the base library with which this kind came */
  since: string;
  /** in milliseconds, waiting for another session included */
  patience: number;
  ask(session: Session, picture: Picture): void;
  /** what the anchors mean that WeChat found */
  answerIn(anchors: { [key: string]: unknown }[]): Answer | null;
}

const VERSION = 'v1';

/** Whether this phone may answer. Some phones say so, and then fail at the start. */
export const answers = ({ since }: Question<unknown>): boolean =>
  Taro.canIUse('createVKSession') && atLeast(since) && (Taro.isVKSupport?.(VERSION) ?? true);

// Mode 2: still pictures. Taro's types lack these kinds of tracking.
const open = (track: string): Session =>
  Taro.createVKSession({ track: { [track]: { mode: 2 } }, version: VERSION } as never) as unknown as Session;

function pictureOf({ width, height, data }: Pixels): Picture {
  if (data.length !== width * height * 4) throw new Error(`${data.length} bytes for ${width} × ${height}`);
  // The buffer of a view may be larger than the picture.
  const frameBuffer = data.byteLength === data.buffer.byteLength ? data.buffer : data.slice().buffer;
  return { frameBuffer, width, height };
}

/** Settles when the session before has ended: a phone may have only one. */
let free: Promise<unknown> = Promise.resolve();

/** Asks a session of its own. Null when it cannot answer, fails, finds nothing, or takes too long. */
export function answerTo<Answer>(question: Question<Answer>, photo: Pixels): Promise<Answer | null> {
  if (!answers(question)) return Promise.resolve(null);
  const answer = new Promise<Answer | null>((resolve) => {
    let session: Session | undefined;
    let over = false;
    const end = (found: Answer | null) => {
      if (over) return;
      over = true;
      try {
        session?.destroy();
      } catch {
        // The answer counts all the same.
      }
      resolve(found);
    };
    const attempt = (step: () => void) => {
      try {
        step();
      } catch {
        end(null);
      }
    };
    const converse = () => {
      const picture = pictureOf(photo);
      const opened = open(question.track);
      session = opened;
      opened.on('updateAnchors', (anchors) => attempt(() => end(question.answerIn(anchors))));
      opened.on('removeAnchors', () => end(null));
      opened.start((failed) => {
        if (failed) end(null);
        else if (!over) attempt(() => question.ask(opened, picture));
      });
    };
    setTimeout(() => end(null), question.patience);
    free = free.then(() => {
      if (over) return null;
      attempt(converse);
      return answer;
    });
  });
  return answer;
}
