import type { Ternary } from '@/rules';
import { categoryIn, no, remarkSays, type Seen, serviceIn, type Verdict, yes } from './seen';
import { TRAITS, type Trait, type TraitId } from './traits';

const trait = (id: TraitId): Trait => TRAITS[id];

/** What the person said of it; null where nothing is said. */
const answerOf = ({ ticked }: Pick<Seen, 'ticked'>, id: TraitId): boolean | null =>
  ticked.has(`has/${id}`) ? true : ticked.has(`hasnt/${id}`) ? false : null;

export const questionOf = (id: TraitId): string | undefined => trait(id).ask;

/** A verdict and what it rests on. A guess can be contradicted. */
interface Decided extends Verdict {
  by: 'filing' | 'person' | 'guess' | 'nobody';
}

/** Most likely so by what was chosen; null where that tells nothing. */
function likelyOf(seen: Seen, { chosen, absent, words, follows = [] }: Trait): Verdict | null {
  const included = follows.map((id) => verdictOf(seen, id as TraitId)).find(({ is }) => is === 'yes');
  if (included) return included;
  const category = chosen && categoryIn(seen, chosen);
  if (category !== undefined) return yes(`选了类目“${category}”`);
  const service = chosen && serviceIn(seen, chosen);
  if (service !== undefined) return yes(`选了服务内容“${service}”`);
  const said = words ? remarkSays(seen, words) : null;
  if (said) return said;
  if (!absent || !seen[absent.from]?.length) return null;
  return no(`选的${absent.from === 'categories' ? '类目' : '服务内容'}里没有${absent.what}`);
}

/**
 * Whether the app has a trait. What the filing settles comes first, then what the person said, then what the filing
 * makes likely.
 */
export function verdictOf(seen: Seen, id: TraitId): Decided {
  const row = trait(id);
  const settled = row.settles?.(seen);
  if (settled) return { ...settled, by: 'filing' };
  const answer = answerOf(seen, id);
  if (answer !== null)
    return { is: answer ? 'yes' : 'no', why: `你说${row.says[answer ? 0 : 1]}`, by: 'person' };
  const likely = likelyOf(seen, row);
  return likely ? { ...likely, by: 'guess' } : { is: 'unknown', why: '还不知道', by: 'nobody' };
}

/** A trait in words, as decided. */
export const sayTrait = (id: TraitId, is: Ternary): string =>
  is === 'unknown' ? (questionOf(id) ?? '') : trait(id).says[is === 'yes' ? 0 : 1];
