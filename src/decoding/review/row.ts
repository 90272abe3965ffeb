import type { SourceKey } from '@/rules';
import { APP } from '@/rules';
import { type Cause, nobody } from '../causes/row';
import type { AnswerSource } from '../sources';

/** Where a category is the remedy. */
export const CATEGORIES = 'local.service_categories';

type Cells = readonly [id: string, says: RegExp, means: string, fix: string, unless?: RegExp];

const rows =
  (blames: Cause['blames']) =>
  (source: readonly (AnswerSource | SourceKey)[], table: readonly Cells[]): Cause[] =>
    table.map(([id, says, means, fix, unless]) => ({
      id,
      family: 'review',
      says,
      ...(unless ? { unless } : {}),
      blames,
      means,
      fix,
      source,
    }));

/** Refusals that a category mends, that the name mends, and that only the app itself mends. */
export const ofCategory = rows({ at: CATEGORIES });
export const ofName = rows({ at: APP.name });
export const ofApp = rows(nobody);
