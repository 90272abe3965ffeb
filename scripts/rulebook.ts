import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DOCUMENTS,
  FACTS,
  type FactId,
  FORBIDDEN_WORDS,
  FORM,
  KEYWORDS,
  KINDS,
  type OwnerMode,
  PRE_APPROVALS,
  PROVINCES,
  type Province,
  RULES,
  SERVICE_CONTENTS,
  SERVICE_PAPERS,
  SOURCES,
  SUBJECT_TYPES,
  WORDS_NOT_FOR_INDIVIDUALS,
} from '../src/rules';

/** Prints the tables the program decides by, each source once: `npm run rulebook`. */

const LEVELS = { error: '会被退回', warning: '可能被退回', unknown: '这台手机无法判断' } as const;
const MODES: Record<OwnerMode, string> = {
  free: '不限',
  letter: '要授权书',
  platformLetter: '平台生成授权书',
  mustBeLegalRep: '必须是法定代表人',
};

const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
const facts = (when: readonly FactId[]) =>
  when
    .filter((id) => id !== 'filingIsNotCancellation')
    .map((id) => FACTS[id].yes)
    .join('；') || '总是';
const keys = (source: readonly string[]) => source.map((key) => `[${key}](#来源)`).join(' ');
const owners = (rules: Province['owner']) =>
  rules
    .map(({ when, mode }) => (when.length > 0 ? `${facts(when)}：${MODES[mode]}` : MODES[mode]))
    .join('；否则');

function peculiarities(province: Province): string {
  return [
    province.residencePermit ? '外省个人要居住证明' : '',
    province.validityMonths === 6 ? '证件有效期超过 6 个月' : '',
    province.fingerprint ? '' : '只认公章',
    province.commitmentLetter ? '首次备案上传承诺书' : '',
    province.plainAddress ? '地址不能有特殊符号' : '',
    province.noUrbanDistrict ? '不能选市辖区' : '',
    province.financePromise ? '金融类字样要承诺书' : '',
    province.educationPromise ? '教育培训字样要承诺书' : '',
    province.commerceStatement ? '电子商务字样要情况说明' : '',
    province.preApprovalPromise ? '前置审批类字样要承诺书' : '',
    province.filingsBeforeStatement ? `超过 ${province.filingsBeforeStatement} 个备案要业务说明` : '',
    province.retirementAge ? '小程序负责人不超过退休年龄' : '',
    province.foodLicence ? '卖食品要许可证' : '',
    province.hospitalLicence ? '医院要许可证' : '',
    province.gameStatement ? '授权运营的游戏要说明' : '',
  ]
    .filter(Boolean)
    .join('；');
}

const sections: [string, string][] = [
  [
    '备案类型',
    table(
      ['代号', '名称', '用于'],
      KINDS.map(({ id, label, forWhom }) => [id, label, forWhom]),
    ),
  ],
  [
    '主体性质',
    table(
      ['编号', '名称', '说明', '来源'],
      SUBJECT_TYPES.map((row) => [String(row.type), row.label, row.note, keys([row.source])]),
    ),
  ],
  [
    '各省要求',
    `${table(
      ['省份', '主体负责人', '小程序负责人', '其他'],
      PROVINCES.map((row) => [row.name, owners(row.owner), owners(row.appOwner), peculiarities(row)]),
    )}\n\n依据：${keys(['WX-MAT', 'WX-FAQ'])}`,
  ],
  [
    '必填项',
    table(
      ['栏目', '路径', '条件'],
      FORM.filter(({ required }) => required).map((row) => [row.label, row.path, facts(row.required ?? [])]),
    ),
  ],
  [
    '材料',
    table(
      ['材料', '条件', '为什么', '来源'],
      DOCUMENTS.map((row) => [row.label, facts(row.when), row.why, keys(row.source)]),
    ),
  ],
  [
    '前置审批',
    table(
      ['编号', '名称', '文件', '主管部门', '法规'],
      PRE_APPROVALS.map((row) => [String(row.type), row.label, row.paper, row.authority, row.law]),
    ),
  ],
  [
    '字样',
    [
      table(
        ['类别', '字样', '前置审批项'],
        KEYWORDS.map((row) => [row.label, row.words, row.settledBy.join('、')]),
      ),
      `不能备案的字样：${FORBIDDEN_WORDS}。个人的小程序名称不能有：${WORDS_NOT_FOR_INDIVIDUALS}。依据：${keys(['WX-FAQ', 'WX-MAT'])}`,
    ].join('\n\n'),
  ],
  [
    '服务内容',
    [
      `共 ${SERVICE_CONTENTS.length} 项二级服务内容（${keys(['WX-SVC'])}）。下列各项另有要求：`,
      table(
        ['服务内容', '要求'],
        SERVICE_PAPERS.map((row) => [
          row.service.endsWith('-') ? `${row.service}全部` : row.service,
          row.remark,
        ]),
      ),
    ].join('\n\n'),
  ],
  [
    '预审规则',
    table(
      ['规则', '结果', '条件', '说什么', '怎么改', '来源'],
      Object.entries(RULES).map(([id, row]) => [
        id,
        LEVELS[row.level],
        facts(row.when),
        row.message,
        row.fix,
        keys(row.source),
      ]),
    ),
  ],
  [
    '来源',
    table(
      ['代号', '出处', '名称', '核对日', '性质'],
      Object.entries(SOURCES).map(([key, row]) => [
        key,
        row.authority,
        'url' in row ? `[${row.title}](${row.url})` : row.title,
        row.checkedOn,
        row.confidence,
      ]),
    ),
  ],
];

const text = `# 规则库\n\n由 \`npm run rulebook\` 从规则表打印，请勿手改。花括号里的字由具体备案填入。\n\n${sections
  .map(([title, body]) => `## ${title}\n\n${body}\n`)
  .join('\n')}`;
writeFileSync(join(__dirname, '../docs/rulebook.md'), text);
