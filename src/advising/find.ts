import { type Pattern, type Row, theLexicon } from './lexicon';
import { twinsOf } from './overseas';
import { type Token, tokensOf } from './read';
import { resembled } from './resemble';
import { isPublic, mayChoose, type Subject } from './subjects';
import { normalised } from './text';

/** A thing the text speaks of. */
export interface Found {
  row: Row;
  score: number;
  /** the words that led to it, as they stand in the text */
  said: readonly string[];
  /** recognised by the sound of its words alone */
  guessed: boolean;
}

export interface Reading {
  found: readonly Found[];
  /** words and `@groups` the text affirms */
  affirmed: ReadonlySet<string>;
}

interface Match {
  pattern: Pattern;
  tokens: readonly Token[];
}

/** What else a word of a longer match may still mean. */
const EXPLAINED = 0.25;
/** A second reason for the same thing. */
const MORE = 0.35;
const BY_SOUND = 0.6;
/** Below this a thing was hardly spoken of. */
const LEAST = 0.45;
const LEAST_BY_SOUND = 0.8;
/** Of the best, a thing scores at least this much, unless it was named plainly. */
export const PLAIN = 0.9;
const SHARE = 0.2;

/** Groups whose words are things themselves: a longer match explains them. */
const THINGS: ReadonlySet<string> = new Set(['pet', 'livestock', 'appliance', 'deliver']);

const isPublicRow = (row: Row) =>
  row.categories.length > 0
    ? row.categories.every((name) => name.startsWith('政务民生'))
    : row.services.length > 0 && row.services.every((name) => name.startsWith('政务服务'));

/** A row as an overseas subject reads it: by the names of its own list. */
const abroad = (row: Row): Row => ({
  ...row,
  categories: row.categories.flatMap((name) => (mayChoose(name, 'overseas') ? [name] : twinsOf(name))),
});

/** Rows of the list for overseas subjects are for them alone. */
const isFor = (row: Row, subject?: Subject) =>
  row.categories.length === 0
    ? subject !== 'overseas'
    : row.categories.some((name) => mayChoose(name, subject === 'overseas' ? subject : undefined));

function weightFor(row: Row, subject?: Subject): number {
  if (!isPublicRow(row)) return subject === 'government' ? 0.8 : 1;
  if (subject === 'government') return 1.6;
  if (subject === 'institution') return 1.15;
  return subject === undefined ? 0.9 : 0.45;
}

/** Reads a text: what it speaks of, best first. */
export function readingOf(text: string, subject?: Subject): Reading {
  const { rows, patterns, groupsOf } = theLexicon();
  const tokens = tokensOf(text);
  const said = new Map<string, Token>();
  for (const token of tokens) {
    if (token.denied) continue;
    if (!said.has(token.word)) said.set(token.word, token);
  }
  const inner = innerOf(said);
  const loose = new Map([...inner].filter(([, token]) => !standsAlone(token.word)));
  const groups = new Map<string, Token | null>();
  for (const token of tokens) {
    for (const name of groupsOf.get(token.word) ?? []) {
      if (token.denied) {
        if (name === 'sell') groups.set('nosell', null);
      } else if (!groups.has(name)) groups.set(name, token);
    }
  }
  if (subject === 'government') groups.set('gov', groups.get('gov') ?? null);
  if (isPublic(subject)) groups.set('public', groups.get('public') ?? null);

  const keys = [...said.keys(), ...[...groups.keys()].map((name) => `@${name}`), ...inner.keys()];
  const matches = keys.flatMap((key) =>
    (patterns.get(key) ?? []).flatMap((pattern): Match[] => {
      const alone = pattern.words.length + pattern.groups.length === 1;
      const heard = (word: string) => said.get(word) ?? (alone ? loose.get(word) : inner.get(word));
      if (pattern.words.some((word) => !heard(word))) return [];
      if (pattern.groups.some((name) => !groups.has(name))) return [];
      if (pattern.without.some((name) => groups.has(name))) return [];
      const own = pattern.words.map(heard);
      const through = pattern.groups
        .filter((name) => pattern.words.length === 0 || THINGS.has(name))
        .map((name) => groups.get(name));
      return [{ pattern, tokens: [...own, ...through].filter((token) => token != null) }];
    }),
  );
  const named = scored(matches, rows, subject);
  const found = (named[0]?.score ?? 0) < PLAIN ? [...named, ...alike(text, tokens, subject)] : named;
  const affirmed = new Set(keys);
  return { found, affirmed };
}

/** Whether a word leads somewhere by itself. */
const standsAlone = (word: string) =>
  theLexicon()
    .patterns.get(word)
    ?.some(({ words, groups }) => words.length + groups.length === 1) ?? false;

/** The words within longer ones: they count together with others, and alone where the longer one does not. */
function innerOf(said: ReadonlyMap<string, Token>): ReadonlyMap<string, Token> {
  const { words, patterns } = theLexicon();
  const inner = new Map<string, Token>();
  for (const [word, token] of said) {
    if (!patterns.has(word)) continue;
    for (let from = 0; from < word.length; from++) {
      for (let to = from + 2; to <= word.length; to++) {
        const part = word.slice(from, to);
        if (part !== word && words.has(part) && !said.has(part) && !inner.has(part)) inner.set(part, token);
      }
    }
  }
  return inner;
}

/** Where nothing was named plainly: what the text resembles. */
function alike(text: string, tokens: readonly Token[], subject?: Subject): Found[] {
  const all = resembled(normalised(text), tokens).map(({ row, score, said }) => ({
    row: subject === 'overseas' ? abroad(row) : row,
    score: score * Math.min(1, weightFor(row, subject)),
    said: [said],
    guessed: true,
  }));
  return all.filter(({ row, score }) => score >= LEAST && isFor(row, subject));
}

function scored(matches: readonly Match[], rows: readonly Row[], subject?: Subject): Found[] {
  const strongest = new Map<Token, Match>();
  const sizeOf = ({ pattern }: Match) => pattern.words.length + pattern.groups.length;
  for (const match of matches) {
    for (const token of match.tokens) {
      const other = strongest.get(token);
      if (!other || sizeOf(match) > sizeOf(other)) strongest.set(token, match);
    }
  }
  const byRow = new Map<number, Match[]>();
  for (const match of matches) {
    byRow.set(match.pattern.row, [...(byRow.get(match.pattern.row) ?? []), match]);
  }
  const all = [...byRow].map(([index, its]): Found & { index: number } => {
    const row = rows[index] as Row;
    const weights = its
      .map((match) => {
        const explained = match.tokens.some((token) => {
          const other = strongest.get(token);
          if (other === undefined || other.pattern.row === index || sizeOf(other) <= sizeOf(match))
            return false;
          return rows[other.pattern.row]?.categories[0] !== row.categories[0] || row.categories.length === 0;
        });
        const guessed = match.tokens.every(({ guessed: bySound }) => bySound);
        return match.pattern.weight * (explained ? EXPLAINED : 1) * (guessed ? BY_SOUND : 1);
      })
      .sort((one, other) => other - one);
    const [most = 0, ...rest] = weights;
    const sum =
      most +
      MORE *
        Math.min(
          most,
          rest.reduce((total, weight) => total + weight, 0),
        );
    const tokens = its.flatMap((match) => match.tokens);
    return {
      index,
      row,
      score: sum * weightFor(row, subject),
      said: [...new Set(tokens.map((token) => token.said))],
      guessed: tokens.length > 0 && tokens.every((token) => token.guessed),
    };
  });
  const theirs = all
    .map((each) => (subject === 'overseas' ? { ...each, row: abroad(each.row) } : each))
    .filter(({ row }) => isFor(row, subject));
  theirs.sort((one, other) => other.score - one.score || one.index - other.index);
  const share = (theirs[0]?.score ?? 0) * SHARE;
  return theirs.filter(
    ({ score, guessed }) => score >= (guessed ? LEAST_BY_SOUND : LEAST) && (score >= share || score >= PLAIN),
  );
}
