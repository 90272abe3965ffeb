import { type KeywordHit, wordIn, wordsOf } from '../catalogue/keywords';
import { lengthOf } from '../checks/text';
import { basis } from '../dated';
import { NO_PROMISE_FOR, unsettledWordsOfApp, unsettledWordsOfUnit } from '../facts/promises';
import { APP } from '../filing/paths';
import { limitOf } from '../limits';
import { type Check, rule, type Target } from '../rule';
import { text } from './targets';

/** Each group of words that occurs in the mini-program's name and that no stated item settles. */
const wordOfName: Target<KeywordHit> = (context, look) => {
  if (context.text(APP.name)) for (const hit of unsettledWordsOfApp(context.known)) look(hit, APP.name);
};

/** Each group of words that occurs in the unit's name or scope and that no stated item settles. */
const wordOfUnit: Target<KeywordHit> = (context, look) => {
  for (const hit of unsettledWordsOfUnit(context.known)) look(hit, APP.preApprovals);
};

const has =
  (list: Parameters<typeof wordIn>[0]): Check<string> =>
  (name, { day }) => {
    const word = wordIn(list, name, day);
    return word ? { word } : null;
  };

const listed = (list: Parameters<typeof wordsOf>[0]) => wordsOf(list).split(' ').join('”“');

export const APP_RULES = {
  nameForbidden: rule(basis('WX-FAQ'), {
    level: 'error',
    when: ['filingIsNotCancellation'],
    looksAt: text(APP.name),
    check: has('forbidden'),
    message: '小程序名称里有“{word}”，不能备案',
    fix: '改掉名称里的“{word}”',
    inGeneral: { word: listed('forbidden') },
  }),
  nameNotForIndividuals: rule(basis('WX-FAQ'), {
    level: 'error',
    when: ['filingIsNotCancellation', 'subjectIsIndividual'],
    looksAt: text(APP.name),
    check: has('individuals'),
    message: '个人的小程序名称里不能有“{word}”，会被退回',
    fix: '改掉名称里的“{word}”',
    inGeneral: { word: listed('individuals') },
  }),
  nameCallsForLicence: rule(basis('WX-FAQ', 'WX-PRE'), {
    level: 'error',
    when: ['filingIsNotCancellation'],
    looksAt: wordOfName,
    check: ({ row, word }) => ({ word, label: row.label }),
    message: '小程序名称里有“{word}”，属于前置审批的“{label}”，没有填许可证会被退回',
    fix: '改掉名称里的“{word}”，或填前置审批项“{label}”和许可证',
  }),
  // 宗教 and 新闻 in the unit's name or scope always need the licence; a promise is not enough.
  unitNeedsLicence: rule(basis('WX-MAT', 'WX-FAQ'), {
    level: 'error',
    when: ['filingIsNotCancellation', 'subjectIsOrganisation'],
    looksAt: wordOfUnit,
    check: ({ row, word }) => (NO_PROMISE_FOR.includes(row.group) ? { word, label: row.label } : null),
    message: '单位名称或经营范围里有“{word}”，{label}类不能用承诺书代替，没有许可证会被退回',
    fix: '填前置审批项“{label}”，并上传许可证',
    inGeneral: { word: '新闻”“宗教', label: '新闻、宗教' },
  }),
  remarkLength: rule(basis('WX-API-APPLY'), {
    level: 'error',
    when: [],
    looksAt: text(APP.comment),
    check: (remark, { day }) => {
      const [least, most] = [limitOf('remarkLeast', day), limitOf('remarkMost', day)];
      const length = lengthOf(remark);
      if (length >= least && length <= most) return null;
      const how = length < least ? `再补 ${least - length} 个字以上` : `删去 ${length - most} 个字`;
      return { count: String(length), how };
    },
    message: '小程序备注要 {remarkLeast} 到 {remarkMost} 个字，现在是 {count} 个字，接口不会接收',
    fix: '写清小程序实际提供什么服务、给谁用；{how}',
    inGeneral: { count: '12', how: `再补 ${limitOf('remarkLeast') - 12} 个字以上` },
  }),
};
