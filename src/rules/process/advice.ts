import type { EventId } from '../filing';
import type { WaitsFor } from './stages';

/** The one thing to do now. */
export interface Todo {
  title: string;
  body: string;
  /** whom it waits for; null when nobody has to do anything */
  by: WaitsFor | null;
  /** what is recorded once it is done */
  action?: EventId;
  source: readonly string[];
}
