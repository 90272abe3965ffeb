import { theLexicon } from './lexicon';
import { pinyinOf, soundsLike } from './sounds';
import { normalised } from './text';

/** A word that was read in a text. */
export interface Token {
  word: string;
  at: number;
  /** as it stands in the text */
  said: string;
  /** recognised by its sound alone */
  guessed: boolean;
  /** the text says that this is not done, or names it as a place */
  denied: boolean;
}

const HAN = /[一-龥]/;
const LATIN = /[a-z0-9&'-]/;
interface Step {
  score: number;
  token?: Token;
  from: number;
}

/** Reads the words of a text: the segmentation whose words are longest. */
export function tokensOf(text: string): Token[] {
  const clean = normalised(text);
  const best: Step[] = [{ score: 0, from: 0 }];
  for (let end = 1; end <= clean.length; end++) {
    let step: Step = { score: best[end - 1]?.score ?? 0, from: end - 1 };
    for (const { word, from, guessed, weight } of endingAt(clean, end)) {
      const score = (best[from]?.score ?? 0) + weight;
      if (score > step.score) {
        step = {
          score,
          from,
          token: { word, at: from, said: clean.slice(from, end), guessed, denied: false },
        };
      }
    }
    best.push(step);
  }
  const tokens: Token[] = [];
  for (let end = clean.length; end > 0; end = best[end]?.from ?? 0) {
    const { token } = best[end] ?? {};
    if (token) tokens.unshift(token);
  }
  return denied(clean, tokens);
}

interface Candidate {
  word: string;
  from: number;
  guessed: boolean;
  weight: number;
}

/** A word by its sound counts for less than a word that is a character shorter, so that it takes none from one. */
const bySound = (length: number) => 0.96 * (length - 1) ** 2;

function endingAt(clean: string, end: number): Candidate[] {
  const { words, longest } = theLexicon();
  const found: Candidate[] = [];
  const latin = LATIN.test(clean.charAt(end - 1));
  if (latin && LATIN.test(clean.charAt(end))) return found;
  for (let from = end - 1; from >= Math.max(0, end - longest); from--) {
    const part = clean.slice(from, end);
    if (LATIN.test(part.charAt(0)) && LATIN.test(clean.charAt(from - 1))) continue;
    const weight = part.length ** 2;
    if (words.has(part)) {
      found.push({ word: part, from, guessed: false, weight });
    } else if (/^[一-龥]{2,6}$/.test(part)) {
      const word = soundsLike(part);
      if (word) found.push({ word, from, guessed: true, weight: bySound(part.length) });
    } else if (/^[a-z]{4,}$/.test(part)) {
      const word = pinyinOf(part);
      if (word) found.push({ word, from, guessed: false, weight });
    }
    if (!HAN.test(part) && !LATIN.test(part.charAt(0)) && part.trim() === '') break;
  }
  return found;
}

/** Ends of a clause: what is denied before one of them is not denied behind it. */
const CLAUSE = /[,，。;；!！?？\n|]|但是|但|只是|只|就|而是|而|其实|主要|仅|光|的(?!话|时)/g;
/** What a person says who does not do something. */
const DENIAL =
  /不(?:做|搞|卖|是|含|涉及|涉|提供|开展|开|接|带|收|放|发|设|碰|办|参与|弄|玩|包括|包含|支持|属于|对外|能|可以|可|让|允许|需要|要|打算|准备|想做|会有|存在|销售|出售|经营|从事|上|承接|代|在(?!家|身|店|的))|没有(?!时间|空|人管|地方)|没(?:做|搞|卖|开|弄|涉及|打算|接|直播)|无(?:直播|视频|社交|评论|支付|外卖|交易|内购|充值|配送|售卖|销售|打赏)|非(?!处方|遗|洲|学科|常|凡|机动|物质|居|得|公)|禁止|拒绝|取消了?|去掉|暂不|并非|除了?(?=[^,，。]{1,8}(?:都|外|以外))|别(?!人|家|墅|的|名|样|处|致)|(?:do not|don't|doesn't|does not|without|no|not) /g;
/** What stands right before such a word says where something is, not what it is. */
const PLACE = /^(?:门口|旁边|边上|旁|对面|隔壁|附近|楼下|周边|后门|里面的)/;
/** Not done is what stands right behind 不. */
const BARE = /(?:^|[^离少了得])不$/;

/** Marks what the text says is not done: everything from a denial to the end of its clause. */
function denied(clean: string, tokens: Token[]): Token[] {
  const ends = placesOf(CLAUSE, clean).map(([index]) => index);
  const covered = new Set(
    tokens.flatMap(({ at, said, word }) => (word.length > 1 ? range(at + 1, at + said.length) : [])),
  );
  const reaches = placesOf(DENIAL, clean)
    .filter(
      ([index]) => !covered.has(index) && !tokens.some(({ at, said }) => at === index && said.length > 1),
    )
    .map(([index, end]) => [index, ends.find((place) => place >= end) ?? clean.length] as const);
  return tokens.map((token) => {
    const within = reaches.some(([from, to]) => token.at >= from && token.at < to);
    const place = PLACE.test(clean.slice(token.at + token.said.length));
    return within || place || BARE.test(clean.slice(Math.max(0, token.at - 2), token.at))
      ? { ...token, denied: true }
      : token;
  });
}

/** Where a pattern is found: from, and up to. */
function placesOf(pattern: RegExp, text: string): [number, number][] {
  const places: [number, number][] = [];
  text.replace(pattern, (said, ...rest) => {
    const index = rest.find((each) => typeof each === 'number') as number;
    places.push([index, index + said.length]);
    return said;
  });
  return places;
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);
