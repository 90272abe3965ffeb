import { BUSINESS } from './business';
import { CONTENT } from './content';
import { EDUCATION } from './education';
import { FOOD } from './food';
import { HEALTH } from './health';
import { LIFE } from './life';
import { OVERSEAS } from './overseas';
import { PUBLIC } from './public';
import { SHOPS } from './shops';
import { TOOLS } from './tools';
import { TRAVEL } from './travel';

export { GROUPS } from './groups';
export { NEUTRAL } from './neutral';

/**
 * The everyday words, a row a thing: categories, best first, `>` services where the category alone does not say them, `=`
 * the words people use. A blank in a word is written `_`. `*` and `**` mark a word that leaves little doubt, `?` one that leaves much; `a+b` asks
 * for both in one text, `@group` for any word of a group, `-@group` for none.
 */
export const ROWS: readonly string[] = [
  FOOD,
  SHOPS,
  HEALTH,
  EDUCATION,
  CONTENT,
  TRAVEL,
  LIFE,
  BUSINESS,
  TOOLS,
  PUBLIC,
  OVERSEAS,
].flatMap((table) => table.split('\n').filter((line) => line.includes(' = ')));
