import Taro from '@tarojs/taro';
import type { Pixels } from '@/photo';
import { atLeast } from './device';

/** What WeChat's own detection says of a resident ID in a picture; it works on the phone and sends nothing. */
interface Anchor {
  isComplete?: boolean;
}

interface Session {
  start(started: (failed?: unknown) => void): void;
  on(event: 'updateAnchors', heard: (anchors: Anchor[]) => void): void;
  on(event: 'removeAnchors', heard: () => void): void;
  detectIDCard(photo: { frameBuffer: ArrayBufferLike; width: number; height: number }): void;
  destroy(): void;
}

/** After this many milliseconds it is gone on without. */
const PATIENCE = 1500;

// Taro's types know neither this kind of tracking nor its call.
const openSession = (): Session =>
  Taro.createVKSession({ track: { IDCard: { mode: 2 } }, version: 'v1' } as never) as unknown as Session;

/** Whether a resident ID lies wholly in the picture; null where the phone cannot tell (base library 3.3.0, some phones only). */
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

function answered(session: Session, photo: Parameters<Session['detectIDCard']>[0]): Promise<boolean | null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), PATIENCE);
    session.on('updateAnchors', ([anchor]) => resolve(anchor?.isComplete ?? null));
    session.on('removeAnchors', () => resolve(null));
    session.start((failed) => (failed ? resolve(null) : session.detectIDCard(photo)));
  });
}
