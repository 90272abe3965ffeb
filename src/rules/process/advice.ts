import type { EventId } from '../filing';
import type { WaitsFor } from './stages';

/** The one thing to do now. */
export interface Todo {
  title: string;
  body: string;
  /** who must act; null when nobody has to */
  by: WaitsFor | null;
  /** the event to record once it is done */
  action?: EventId;
  source: readonly string[];
}
