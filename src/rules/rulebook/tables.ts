import { KEYWORDS, WORD_LISTS, type WordList, wordsOf } from '../catalogue/keywords';
import { KINDS } from '../catalogue/kindChoices';
import { PRE_APPROVALS, preApprovalOf } from '../catalogue/preApprovals';
import { type Basis, FILING_BEGAN, versionInForce } from '../dated';
import { DOCUMENTS, documentSpec, PRE_APPROVAL_DOCUMENT } from '../documents';
import { FIELDS, fieldAt, SECTIONS } from '../fields';
import { limitOf, withLimits } from '../limits';
import { RULES } from '../precheck';
import {
  RECEIVERS,
  REPORT_CATEGORIES,
  REPORT_CATEGORIES_SOURCE,
  SMS_RECEIVERS,
  STAGES,
  VERIFICATION_TIERS,
} from '../process';
import { pagesOf } from '../process/limits';
import { PROVINCES } from '../provinces';
import type { Level } from '../sentence';
import { SOURCES, type Source, type SourceKey } from '../sources';
import { DOUBTS, type Doubt } from './doubts';
import type { BookEntry, BookLine } from './entry';
import { provinceLines } from './provinces';
import { CONFIDENCE_WORDS, LEVEL_WORDS, plainly, spaced, whenOf, whenOfRule } from './words';

/** Every table as entries in words, each in its own order. */

const line = (label: string, ...text: string[]): BookLine => ({ label, text });
/**
 * The day from which a row holds (when it is later than the start of filing), and the day somebody last compared it
 * with its sources.
 */
const daysOf = ({ from, checkedOn }: Basis): BookLine[] => [
  ...(from > FILING_BEGAN ? [line('从哪天起', from)] : []),
  line('核对的日子', checkedOn),
];
const filled = (lines: BookLine[]) => lines.filter(({ text }) => text.some((one) => one !== ''));

export function fieldEntries(): BookEntry[] {
  return SECTIONS.flatMap(({ id, title }) =>
    FIELDS[id].map(
      (row): BookEntry => ({
        id: `fields/${row.path}`,
        title: fieldAt(row.path)?.label ?? row.path,
        group: title,
        lines: [
          line('怎么填', row.hint),
          line('为什么', row.why),
          line('必填还是选填', row.optional ? '选填' : '必填'),
          line('什么时候填', ...whenOf(row.when)),
        ],
        sources: [row.source],
      }),
    ),
  );
}

export function documentEntries(): BookEntry[] {
  const looks = (id: string): BookLine[] => {
    const spec = documentSpec(id);
    return spec ? [line('要看得清', ...spec.mustShow), line('拍照和格式', ...spec.form)] : [];
  };
  const documents = DOCUMENTS.map(
    ({ id, label, why, when, source }): BookEntry => ({
      id: `documents/${id}`,
      title: label,
      lines: [line('为什么', why), line('什么时候要', ...whenOf(when)), ...looks(id)],
      sources: source,
    }),
  );
  const { id, why, source } = PRE_APPROVAL_DOCUMENT;
  const licence: BookEntry = {
    id: `documents/${id}`,
    title: '前置审批文件',
    lines: [line('为什么', why), line('什么时候要', '填了前置审批项'), ...looks(id)],
    sources: source,
  };
  return [...documents, licence];
}

/** Errors come first, then warnings, then what cannot be known. */
export function ruleEntries(): BookEntry[] {
  const all = Object.entries(RULES).map(
    ([id, row]): BookEntry => ({
      id: `rules/${id}`,
      title: plainly(row, row.message),
      group: LEVEL_WORDS[row.level],
      level: row.level,
      lines: [
        line('结果', LEVEL_WORDS[row.level]),
        line('怎么改', plainly(row, row.fix)),
        line('什么时候适用', ...whenOfRule(row)),
        ...daysOf(row),
      ],
      sources: row.source,
    }),
  );
  return (Object.keys(LEVEL_WORDS) as Level[]).flatMap((one) => all.filter(({ level }) => level === one));
}

export function provinceEntries(): BookEntry[] {
  return PROVINCES.map(
    (province): BookEntry => ({
      id: `provinces/${province.code}`,
      title: province.name,
      lines: [...provinceLines(province), ...daysOf(province)],
      sources: province.source,
    }),
  );
}

export function preApprovalEntries(): BookEntry[] {
  return PRE_APPROVALS.map(
    ({ type, label, plain, paper, authority, law, source }): BookEntry => ({
      id: `preApprovals/${type}`,
      title: label,
      lines: filled([
        line('内容', plain),
        line('文件', paper),
        line('主管部门', authority),
        line('依据', law),
        line('编号', String(type)),
      ]),
      sources: source,
    }),
  );
}

export function keywordEntries(): BookEntry[] {
  const licensed = KEYWORDS.map(
    ({ group, label, words, settledBy, source }): BookEntry => ({
      id: `keywords/${group}`,
      title: `${label}类字样`,
      lines: [
        line('字样', spaced(words)),
        line('后果', '小程序名称里有、又没有填前置审批项和许可证的，会被退回'),
        line('有许可证的填', ...settledBy.map((type) => `前置审批项“${preApprovalOf(type)?.label ?? type}”`)),
      ],
      sources: source,
    }),
  );
  const refused = (list: WordList, title: string, result: string): BookEntry => ({
    id: `keywords/${list}`,
    title,
    lines: [line('字样', spaced(wordsOf(list))), line('后果', result)],
    sources: versionInForce<Basis>(WORD_LISTS[list]).source,
  });
  return [
    ...licensed,
    refused('forbidden', '不能备案的字样', '小程序名称里有就会被退回，没有许可证可以代替'),
    refused('individuals', '个人不能用的字样', '个人的小程序名称里有就会被退回；单位不受限制'),
  ];
}

/** The clocks outside the stages. The stages have entries of their own. */
const CLOCKS = [
  {
    id: 'smsResentByItself',
    limit: 'smsResentAfter',
    hours: limitOf('smsResentAfter'),
    name: '核验短信自动重发',
    runs: '从收到短信起，到时没有核验就再发一次',
  },
  {
    id: 'report',
    limit: 'cacDays',
    hours: limitOf('cacDays') * 24,
    name: '报备',
    runs: withLimits('从收到站内信起，约 {cacDays} 天'),
  },
] as const;

function receiverLines(): BookLine[] {
  return KINDS.map(({ id, label }) =>
    line(
      label,
      ...SMS_RECEIVERS.filter(({ kind }) => kind === id).map(
        ({ case: what, to }) => `${what}：${to.map((one) => RECEIVERS[one]).join('和') || '不发短信'}`,
      ),
    ),
  );
}

export function clockEntries(): BookEntry[] {
  const entry = (id: string, title: string, source: readonly string[], ...lines: BookLine[]): BookEntry => ({
    id: `clocks/${id}`,
    title,
    lines,
    sources: source as readonly SourceKey[],
  });
  const stages = STAGES.map(({ id, label, actor, limits, note, source }) =>
    entry(id, label, source, line('由谁办', actor), line('多久', limits), line('说明', note)),
  );
  const clocks = CLOCKS.map(({ id, limit, hours, name, runs }) =>
    entry(id, name, pagesOf(limit), line('多久', `${hours} 小时，夜里和节假日照算`), line('怎么算', runs)),
  );
  const verification = VERIFICATION_TIERS.map(({ tier, after, effect, source }) =>
    entry(tier, after === 0 ? '微信认证过期' : `微信认证过期 ${after} 天`, source, line('后果', effect)),
  );
  return [
    ...stages,
    ...clocks,
    entry(
      'smsTries',
      '验证码输错',
      pagesOf('smsTries'),
      line('几次', withLimits('可以错 {smsTries} 次，再错一次会被退回')),
    ),
    entry(
      'smsResends',
      '请求重发核验短信',
      pagesOf('smsResends'),
      line('几次', withLimits('本人 {smsResends} 次')),
    ),
    entry('smsReceivers', '核验短信发给谁', ['WX-SMS'], ...receiverLines()),
    entry('reportCategories', '要报备的类目', REPORT_CATEGORIES_SOURCE, line('类目', ...REPORT_CATEGORIES)),
    ...verification,
  ];
}

export function doubtEntries(): BookEntry[] {
  return DOUBTS.map(
    ({ id, question, says, goesBy }: Doubt): BookEntry => ({
      id: `doubts/${id}`,
      title: question,
      lines: [
        ...says.map(({ source, what }) => line(SOURCES[source].title, what)),
        line('备妥怎么判断', goesBy),
      ],
      sources: [...new Set(says.map(({ source }) => source))],
    }),
  );
}

export function sourceEntries(): BookEntry[] {
  return Object.entries(SOURCES).map(([key, source]: [string, Source]): BookEntry => {
    const { name, carries } = CONFIDENCE_WORDS[source.confidence];
    return {
      id: `sources/${key}`,
      title: source.title,
      group: name,
      lines: [line('出处', source.authority), line('核对的日子', source.checkedOn), line('怎么用', carries)],
      sources: [key as SourceKey],
    };
  });
}
