import { theLexicon } from './lexicon';
import { pinyinOf, soundsLike } from './sounds';

/** A word that was read in a text. */
export interface Token {
  word: string;
  at: number;
  /** as it stands in the text */
  said: string;
  /** recognised by its sound alone */
  guessed: boolean;
  /** the text says that this is not done */
  denied: boolean;
}

const HAN = /[一-龥]/;
const LATIN = /[a-z0-9&'-]/;
/** Longer texts are cut: what an app does stands at their beginning. */
const MOST = 2000;

/** Half-width, lower case; 下不下雨 is 下雨. */
const normalised = (text: string) =>
  text
    .slice(0, MOST)
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/([一-龥])不\1/g, '$1')
    .toLowerCase();

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
        step = { score, from, token: { word, at: from, said: clean.slice(from, end), guessed, denied: false } };
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
const CLAUSE = /[,，。;；!！?？\n|]|但是|但|只是|只|就|而是|而|其实|主要|仅|光/g;
/** What a person says who does not do something. */
const DENIAL =
  /不(?:做|搞|卖|是|含|涉及|涉|提供|开展|开|接|带|收|放|发|设|碰|办|参与|弄|玩|包括|包含|支持|属于|对外|能|可以|可|让|允许|需要|要|打算|准备|想做|会有|存在|销售|出售|经营|从事|上|承接|代)|没有(?!时间|空|人管|地方)|没(?:做|搞|卖|开|弄|涉及|打算|接|直播)|无(?!人|线|障碍|锡|忧|需|法|论|聊|缝|烟|糖|菌|痛)|非(?!处方|遗|洲|学科|常|凡|机动|物质|居|得|公)|禁止|拒绝|取消了?|去掉|暂不|并非|除了?(?=[^,，。]{1,8}(?:都|外|以外))|别(?!人|家|墅|的|名|样|处|致)|(?:do not|don't|doesn't|does not|without|no|not) /g;
/** Not done is what stands right behind 不. */
const BARE = /(?<![离少了得])不$/;

/** Marks what the text says is not done: everything from a denial to the end of its clause. */
function denied(clean: string, tokens: Token[]): Token[] {
  const ends = [...clean.matchAll(CLAUSE)].map(({ index }) => index);
  const covered = new Set(tokens.flatMap(({ at, said, word }) => (word.length > 1 ? range(at + 1, at + said.length) : [])));
  const reaches = [...clean.matchAll(DENIAL)]
    .filter(({ index }) => !covered.has(index) && !tokens.some(({ at, said }) => at === index && said.length > 1))
    .map(({ index, 0: said }) => {
      const end = ends.find((place) => place >= index + said.length) ?? clean.length;
      return [index, end] as const;
    });
  return tokens.map((token) => {
    const within = reaches.some(([from, to]) => token.at >= from && token.at < to);
    return within || BARE.test(clean.slice(Math.max(0, token.at - 2), token.at)) ? { ...token, denied: true } : token;
  });
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);
