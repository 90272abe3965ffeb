import type { SourceKey } from '@/rules';
import type { FieldKind } from '../fields/kinds';
import type { AnswerSource } from '../sources';

/** What a cause blames. A field that the answer itself names (`err_field`, `key_name`) is believed first. */
export type Blame =
  /** nobody: a call not answered, an open order */
  | { nobody: true }
  /** this path */
  | { at: string }
  /** the first of these fields that the sentence names; otherwise this one, or none */
  | { kinds: readonly FieldKind[]; otherwise?: FieldKind }
  /** the place of the document that the sentence names; otherwise this path, or none */
  | { document: true; otherwise?: string };

/** One way to be refused: how reviews put it, what it means and what to do. */
export interface Cause {
  id: string;
  /** of one family only the first that fits is told */
  family: string;
  says: RegExp;
  unless?: RegExp;
  blames: Blame;
  means: string;
  fix: string;
  source: readonly (SourceKey | AnswerSource)[];
}

export const nobody: Blame = { nobody: true };
export const at = (path: string): Blame => ({ at: path });
export const field = (kinds: readonly FieldKind[], otherwise?: FieldKind): Blame =>
  otherwise ? { kinds, otherwise } : { kinds };
export const documentNamed = (otherwise?: string): Blame =>
  otherwise ? { document: true, otherwise } : { document: true };

/** Rows of one family. */
export const family = (name: string, rows: readonly Omit<Cause, 'family'>[]): Cause[] =>
  rows.map((row) => ({ ...row, family: name }));
