import { create } from 'zustand';
import { valueAt, withValue } from '@/rules';
import { change, filingNow, saveNow } from './filings';

/** The values that were last taken over from a paper or a text, all in one tap, and what was there before. */
export interface Taken {
  id: string;
  /** where the person took them over: a photo's file, a field's path, or '' for a text or all photos */
  at: string;
  values: Readonly<Record<string, unknown>>;
  before: Readonly<Record<string, unknown>>;
}

/** It is not stored: after a restart what was taken over is an answer like any other. */
export const useTaken = create<{ taken: Taken | null }>()(() => ({ taken: null }));

const withAll = <T>(filing: T, values: Readonly<Record<string, unknown>>): T =>
  Object.entries(values).reduce((changed, [path, value]) => withValue(changed, path, value), filing);

/** Stores several answers in one change, so that a kill keeps all of them or none. */
export function answerAll(id: string, values: Readonly<Record<string, unknown>>, at = ''): void {
  const filing = filingNow(id)?.filing;
  if (!filing) return;
  const before = Object.fromEntries(Object.keys(values).map((path) => [path, valueAt(filing, path)]));
  change(id, (saved) => ({ ...saved, filing: withAll(saved.filing, values) }));
  useTaken.setState({ taken: { id, at, values, before } });
  void saveNow();
}

/** Puts back what was there before. What the person has changed since stays. */
export function undoTaken(): void {
  const { taken } = useTaken.getState();
  if (!taken) return;
  const { id, values, before } = taken;
  change(id, (saved) => {
    const untouched = Object.entries(before).filter(([path]) => valueAt(saved.filing, path) === values[path]);
    return { ...saved, filing: withAll(saved.filing, Object.fromEntries(untouched)) };
  });
  forgetTaken();
  void saveNow();
}

export const forgetTaken = (): void => useTaken.setState({ taken: null });
