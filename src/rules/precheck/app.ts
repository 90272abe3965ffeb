import { headIn, type KeywordHit, wordIn, wordsOf } from '../catalogue/keywords';
import { holdsAny, wordsIn } from '../checks/related';
import { repeatsItself, saysOnlyNames, withoutDenials } from '../checks/remark';
import { lengthOf } from '../checks/text';
import { basis } from '../dated';
import {
  NO_PROMISE_FOR,
  takesPromiseForName,
  unsettledWordsOfApp,
  unsettledWordsOfUnit,
} from '../facts/promises';
import { APP, SUBJECT } from '../filing/paths';
import { limitOf } from '../limits';
import { type Check, rule, type Target } from '../rule';
import { quoted } from '../words';
import { pair, text } from './targets';

/** Each group of words in the mini-program's name that no stated item settles, by whether a promise may do it. */
const wordOfName =
  (promise: boolean): Target<KeywordHit> =>
  (context, look) => {
    if (!context.text(APP.name)) return;
    for (const hit of unsettledWordsOfApp(context.known)) {
      if (takesPromiseForName(context.known, hit) === promise) look(hit, APP.name);
    }
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

/** Who uses the emergency phone: the phone is named, and a relation. */
const saysWhoIsCalled = (remark: string): boolean =>
  /应急/.test(remark) &&
  /关系|员工|职工|亲属|父|母|妻|夫|配偶|儿子|女儿|子女|兄|弟|姐|妹|法定代表人|经营者|负责人/.test(remark);

/** Letters and digits of any script but the Chinese. */
const OTHER_SCRIPTS =
  /[0-9A-Za-z\u00c0-\u024f\u0370-\u052f\u0e00-\u0eff\u1100-\u11ff\u3040-\u30ff\uac00-\ud7af\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;
const isPurelyChinese = (name: string): boolean => !OTHER_SCRIPTS.test(name);

/** The promise a remark ends with. */
const LAWFUL = /承诺遵守.*法律法规[。.！!]?\s*$/;
/** What any mini-program may be called. */
const GENERIC = /小程序|平台|服务|系统|助手|有限公司|公司|中心|在线|官方|微信/g;
const SCOPE = 'local.business_scope';

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
  nameNational: rule(basis('WX-FAQ'), {
    level: 'warning',
    when: ['filingIsNotCancellation', 'subjectIsNeitherGovernmentNorInstitution'],
    looksAt: text(APP.name),
    check: (name, { day }) => {
      const word = headIn('national', name, day);
      return word ? { word } : null;
    },
    message: '小程序名称以“{word}”开头，政府机关、事业单位以外的主体要有批准才能用',
    fix: '改掉名称开头的“{word}”；经过批准的，准备好批准文件',
    inGeneral: { word: listed('national') },
  }),
  nameLikeUnits: rule(basis('REDMINI'), {
    level: 'warning',
    when: ['filingIsNotCancellation', 'subjectIsIndividual'],
    looksAt: text(APP.name),
    check: has('unitsNames'),
    message: '个人的小程序名称里有“{word}”，像单位的名称，据反映会被退回',
    fix: '改掉名称里的“{word}”；确实是单位的，以单位的名义备案',
    inGeneral: { word: listed('unitsNames') },
  }),
  nameUnrelated: rule(basis('REJ-1'), {
    level: 'unknown',
    when: ['filingIsNotCancellation', 'subjectIsOrganisation'],
    looksAt: text(APP.name),
    check: (name, context) => {
      const [unit, remark] = [context.text(SUBJECT.name), context.text(APP.comment)];
      if (unit === '' || remark === '') return null;
      const words = wordsIn(name, GENERIC);
      return words.length === 0 || holdsAny(words, unit, remark, context.text(SCOPE)) ? null : {};
    },
    message: '小程序名称和单位名称、经营范围、小程序备注没有相同的字眼，审核可能看不出它和单位的关系',
    fix: '在小程序备注里写明它和单位是什么关系、提供什么服务',
  }),
  nameCallsForLicence: rule(basis('WX-FAQ', 'WX-PRE'), {
    level: 'error',
    when: ['filingIsNotCancellation'],
    looksAt: wordOfName(false),
    check: ({ row, word }) => ({ word, label: row.label }),
    message: '小程序名称里有“{word}”，属于前置审批的“{label}”，没有填许可证会被退回',
    fix: '改掉名称里的“{word}”，或填前置审批项“{label}”和许可证',
  }),
  nameCallsForPromise: rule(basis('WX-MAT', 'WX-FAQ'), {
    level: 'warning',
    when: ['filingIsNotCancellation'],
    looksAt: wordOfName(true),
    check: ({ row, word }, { province }) => ({ word, label: row.label, province: province?.name ?? '' }),
    message:
      '小程序名称里有“{word}”，属于前置审批的“{label}”。材料页说{province}可以交不涉及的承诺书，常见问答说没有许可证会被退回',
    fix: '不从事这些内容的，交承诺书；更稳妥的是改掉名称里的“{word}”。从事的，填前置审批项“{label}”和许可证',
    inGeneral: { word: '教育', label: '校外培训', province: '北京、湖北' },
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
  remarkOnEmergencyOfIndividual: rule(basis('EIVIE'), {
    level: 'warning',
    when: ['filingIsNotCancellation', 'provinceWantsEmergencyInRemark', 'subjectIsIndividual'],
    looksAt: text(APP.comment),
    check: (remark, { province }) => (saysWhoIsCalled(remark) ? null : { province: province?.name ?? '' }),
    message: '据反映{province}的个人备案要在小程序备注里写明应急联系电话由谁使用、与本人的关系，还没有写',
    fix: '在备注里加一句“应急联系电话使用人为某某，与小程序主办者关系为父子”，使用人要是父母、配偶或子女',
  }),
  remarkOnEmergencyOfUnit: rule(basis('EIVIE'), {
    level: 'warning',
    when: ['filingIsNotCancellation', 'provinceWantsEmergencyInRemark', 'subjectIsOrganisation'],
    looksAt: text(APP.comment),
    check: (remark, { province }) => (saysWhoIsCalled(remark) ? null : { province: province?.name ?? '' }),
    message: '据反映{province}的单位备案要在小程序备注里写明应急联系电话由哪位员工使用，还没有写',
    fix: '在备注里加一句“应急联系电话使用人为某某公司员工某某”',
  }),
  remarkOnForeignName: rule(basis('EIVIE'), {
    level: 'warning',
    when: ['filingIsNotCancellation', 'provinceWantsChineseNameInRemark'],
    looksAt: pair([APP.comment, APP.name]),
    check: ({ one: remark, other: name }, { province }) =>
      isPurelyChinese(name) || (/中文/.test(remark) && LAWFUL.test(remark))
        ? null
        : { name: quoted(name), province: province?.name ?? '' },
    message:
      '小程序名称“{name}”不是纯中文，据反映{province}要在备注里写明中文名称，并以承诺守法的一句结尾，还没有写全',
    fix: '在备注里写“中文名称：某某”和主要服务内容，最后写“承诺遵守中华人民共和国法律法规。”',
  }),
  remarkOfCompany: rule(basis('EIVIE'), {
    level: 'warning',
    when: ['filingIsNotCancellation', 'provinceRefusesCompanyInRemark', 'subjectIsIndividual'],
    looksAt: text(APP.comment),
    check: (remark, { province }) => {
      const word = /官网|官方网站|旗下|公司产品|企业产品|单位产品/.exec(remark)?.[0];
      return word ? { word, province: province?.name ?? '' } : null;
    },
    message: '据反映{province}个人的小程序备注里不能写公司官网、单位旗下产品，现在写着“{word}”',
    fix: '改写成本人用小程序做什么、给谁用',
    inGeneral: { word: '官网' },
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
    silences: ['remarkRepeats', 'remarkIsName'],
    message: '小程序备注要 {remarkLeast} 到 {remarkMost} 个字，现在是 {count} 个字，提交不了',
    fix: '写清小程序实际提供什么服务、给谁用；{how}',
    inGeneral: { count: '12', how: `再补 ${limitOf('remarkLeast') - 12} 个字以上` },
  }),
  remarkRepeats: rule(basis('WX-FAQ', 'REDMINI'), {
    level: 'warning',
    when: [],
    looksAt: text(APP.comment),
    check: (remark, { day }) => (repeatsItself(remark, limitOf('remarkLeast', day)) ? {} : null),
    silences: ['remarkIsName'],
    message: '小程序备注里重复说同样的话，可能以“过于简单”被退回',
    fix: '写清有哪些功能、给谁用、有没有发布评论和交易，同样的话说一遍',
  }),
  remarkIsName: rule(basis('WX-FAQ', 'REDMINI'), {
    level: 'warning',
    when: [],
    looksAt: text(APP.comment),
    check: (remark, context) =>
      saysOnlyNames(remark, [APP.name, SUBJECT.name].map(context.text)) ? {} : null,
    message: '小程序备注里只有名称，没有说做什么，可能以“过于简单”被退回',
    fix: '写清有哪些功能、给谁用、有没有发布评论和交易',
  }),
  remarkOfBusiness: rule(basis('REDMINI'), {
    level: 'warning',
    when: ['filingIsNotCancellation', 'subjectIsIndividual'],
    looksAt: text(APP.comment),
    check: (remark, { day }) => {
      const word = wordIn('business', withoutDenials(remark), day);
      return word ? { word } : null;
    },
    message: '个人的小程序备注里有“{word}”，像单位的经营内容，据反映会被退回',
    fix: '个人不做经营的，改成实际提供的功能；要经营的，以单位或个体工商户的名义备案',
    inGeneral: { word: listed('business') },
  }),
};
