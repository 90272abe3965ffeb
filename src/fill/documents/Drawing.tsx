import { View } from '@tarojs/components';
import type { documentSpec } from '@/rules';

export type DrawingKind = NonNullable<ReturnType<typeof documentSpec>>['drawing'];

/**
 * A small drawing of what the photo must show. It is made of boxes, so it needs no image file and works in light and
 * dark mode.
 */
const PARTS: Record<DrawingKind, string[]> = {
  licence: ['seal', 'head', 'line', 'line', 'line', 'stamp'],
  idFront: ['line', 'line', 'line', 'face', 'number'],
  idBack: ['emblem', 'head', 'line', 'line'],
  passport: ['face', 'line', 'line', 'number', 'number'],
  permit: ['face', 'line', 'line', 'number'],
  letter: ['head', 'line', 'line', 'line', 'sign', 'stamp'],
  paper: ['head', 'line', 'line', 'line', 'line'],
};

export function Drawing({ kind }: { kind: DrawingKind }) {
  return (
    <View className={`drawing drawing--${kind}`} aria-hidden>
      {PARTS[kind].map((part, place) => (
        // The parts of a drawing never move.
        <View key={`${part}${String(place)}`} className={`drawing__${part}`} />
      ))}
    </View>
  );
}
