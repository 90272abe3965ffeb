import { faultsOf, questionsIn } from './question';
import { EVERYDAY } from './questions/everyday';
import { FURTHER } from './questions/further';
import { MIXED } from './questions/mixed';
import { MORE } from './questions/more';
import { OBLIQUE } from './questions/oblique';
import { OTHERS } from './questions/others';
import { SMALL_TRADES } from './questions/smallTrades';

/** How many of a hundred questions must be answered without any fault. */
const TABLES = [
  { title: 'one purpose', table: EVERYDAY, least: 98 },
  { title: 'two purposes, denials, closed categories, slips, nonsense', table: MIXED, least: 96 },
  { title: 'small trades', table: SMALL_TRADES, least: 96 },
  { title: 'roundabout words', table: OBLIQUE, least: 94 },
  { title: 'trades, tools, offices and denials', table: OTHERS, least: 96 },
  { title: 'yet other words', table: MORE, least: 95 },
  { title: 'homes, helpers and festivals', table: FURTHER, least: 96 },
];

describe('advise', () => {
  it.each(TABLES)('answers everyday questions as the category table does: $title', ({ table, least }) => {
    const questions = questionsIn(table);
    const faults = questions.map(faultsOf).filter((each) => each.length > 0);
    const right = (100 * (questions.length - faults.length)) / questions.length;
    expect(right < least ? faults.flat() : []).toEqual([]);
  });
});
