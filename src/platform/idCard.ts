import Taro from '@tarojs/taro';
import type { Pixels } from '@/photo';
import { atLeast } from './device';

/** Result of WeChat's own detection of a resident ID card. The detection runs on the phone and sends nothing. */
interface Anchor {
  isComplete?: boolean;
}

interface Session {
  start(started: (failed?: unknown) => void): void;
  on(event: 'updateAnchors', heard: (anchors: Anchor[]) => void): void;
  on(event: 'removeAnchors', heard: () => void): void;
  detectIDCard?(photo: { frameBuffer: ArrayBufferLike; width: number; height: number }): void;
  destroy(): void;
}

/** If WeChat does not answer within this time, the photo is assessed without its answer; in milliseconds. */
const PATIENCE = 1500;

// Taro's types lack this kind of tracking.
const openSession = (): Session =>
  Taro.createVKSession({ track: { IDCard: { mode: 2 } }, version: 'v1' } as never) as unknown as Session;

/**
 * Whether the whole resident ID card is inside the photo. Null where the phone cannot detect it (needs base library
 * 3.3.0, and only some phones).
 */
export async function idCardIsWhole({ width, height, data }: Pixels): Promise<boolean | null> {
  if (!Taro.canIUse('createVKSession') || !atLeast('3.3.0')) return null;
  let session: Session | undefined;
  try {
    session = openSession();
    return await answered(session, { frameBuffer: data.buffer, width, height });
  } catch {
    return null;
  } finally {
    session?.destroy();
  }
}

function answered(
  session: Session,
  photo: Parameters<NonNullable<Session['detectIDCard']>>[0],
): Promise<boolean | null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), PATIENCE);
    session.on('updateAnchors', ([anchor]) => resolve(anchor?.isComplete ?? null));
    session.on('removeAnchors', () => resolve(null));
    session.start((failed) => {
      // Some phones have sessions, but none that detects cards.
      if (failed || !session.detectIDCard) resolve(null);
      else session.detectIDCard(photo);
    });
  });
}
