import type { Phone } from './phone';

/** What the phone recognises in the next photo; 'silent': it never calls back, 'failure': the session does not start. */
export type Text = readonly string[] | 'silent' | 'failure';

type Heard = (anchors: { text: string }[]) => void;

/** WeChat's vision sessions. This phone finds no ID cards, and the texts that a test gives it. */
export function vision(phone: Phone) {
  const { sessions } = phone;
  return {
    isVKSupport: (version: string) => version === 'v1',
    createVKSession: ({ track }: { track: Record<string, object> }) => {
      const next: Text = 'OCR' in track ? (phone.texts.shift() ?? []) : [];
      const hear: Record<string, Heard> = {};
      sessions.open += 1;
      sessions.most = Math.max(sessions.most, sessions.open);
      return {
        on: (event: string, heard: Heard) => {
          hear[event] = heard;
        },
        start: (started: (code: number) => void) => started(next === 'failure' ? 2000001 : 0),
        detectIDCard: () => hear.removeAnchors?.([]),
        runOCR: ({
          frameBuffer,
          width,
          height,
        }: {
          frameBuffer: ArrayBuffer;
          width: number;
          height: number;
        }) => {
          if (frameBuffer.byteLength !== width * height * 4) throw new Error('Android has crashed');
          sessions.shown.push({ width, height });
          if (Array.isArray(next)) hear.updateAnchors?.(next.map((text) => ({ text })));
        },
        destroy: () => {
          sessions.open -= 1;
        },
      };
    },
  };
}
