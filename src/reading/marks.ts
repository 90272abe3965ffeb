import type { Line } from './answer';
import { HAN } from './fold';
import { addressForm, isOrganisation, looksLikeScope, personForm } from './forms';
import type { Field, Role } from './tables/labels';
import { TYPE_WORDS } from './tables/organisations';
import { provinceOfAddress } from './tables/regions';
import { labelAt, mayBegin } from './vocabulary';

/** A label that was found in a line. */
export interface Mark {
  /** index of the line */
  line: number;
  /** where the label begins, and where its value begins */
  at: number;
  value: number;
  field: Field;
  role?: Role;
  /** whose the values behind it are: the person named here or last */
  owner?: Role;
  /** what stands between the label and its value */
  after: 'colon' | 'blank' | 'number' | 'glued';
  /** what stands before the label */
  before: 'start' | 'blank' | 'sign' | 'inside';
  /** the line has nothing but labels up to here, and nothing behind */
  alone: boolean;
}

const blanksFrom = (text: string, at: number): number => {
  let end = at;
  while (text.charAt(end) === ' ') end++;
  return end;
};

/** A second label behind a stroke: 法定代表人/负责人, 地址、电话. It belongs to the first. */
function withSecond(text: string, first: { field: Field; role?: Role; end: number }) {
  let { field, role, end } = first;
  for (let more = 0; more < 3; more++) {
    const sign = /^ *[/、,及和或&|（(] */.exec(text.slice(end, end + 4));
    if (!sign) break;
    const second = labelAt(text, end + sign[0].length);
    if (!second || !/^ *[):]|^ *$/.test(text.slice(second.end, second.end + 4))) {
      if (!second || !/^ *[/、]/.test(text.slice(second.end, second.end + 3))) break;
    }
    if (second.field === 'mobile' && /address|Address/.test(field)) field = 'invoiceAddress';
    end = second.end;
    if (sign[0].includes('(') && text.charAt(end) === ')') end++;
  }
  return { field, role, end };
}

const OPENING = /[[【(「<*"“']/;
const BULLET = /^[\s\d.、)(（[\]【「<*•·●◆■□▪▶>#—\-①-⑳一二三四五六七八九十☆★√✓✅]{0,8}$/;
const NOTE = /^ *\([^()]{0,16}\)/;
const CONNECTOR = /^ *["'”’]? *(?:[:=→|]+|[是为叫]+ *:?|就是|位于|包括|\]|】|」|>)[ :|"'“‘]*/;
/** 为 begins an aim: 宗旨和业务范围 为社会提供服务. */
const COLON = /^ *[:=→|]+[ :|]*/;
const RUN = new RegExp(`^[${HAN}·]+`);

const runAt = (text: string): string => RUN.exec(text)?.[0] ?? '';

/** Whether the text right behind a label has the form of its value. */
function fits(field: Field, rest: string): boolean {
  const bare = rest.slice(0, 80);
  const compact = bare.replace(/ /g, '');
  switch (field) {
    case 'orgName':
      return beginsWithOrganisation(bare);
    case 'name':
      return personForm(nameAtStart(bare)) !== null;
    case 'orgAddress':
    case 'idAddress':
    case 'address':
    case 'mailAddress':
      return (
        provinceOfAddress(compact) !== undefined || addressForm(compact.split(/[,;。]/)[0] ?? '') !== null
      );
    case 'scope':
      return compact.length >= 4 && looksLikeScope(compact);
    case 'orgType':
      return TYPE_WORDS.some(({ word }) => word.test(compact));
    case 'capital':
      return /^[¥￥\d壹贰叁肆伍陆柒捌玖拾零佰仟万亿一二三四五六七八九十百千人]/.test(compact);
    case 'sex':
      return /^[男女]/.test(compact);
    case 'nation':
      return /^[\u4e00-\u9fff]{1,5}$/.test(compact);
    case 'authority':
    case 'issuer':
      return /(局|厅|委|分局|委员会|政府|办公室)/.test(compact);
    case 'composition':
      return /^(个人|家庭|非?财政|自筹|自收|经费|(特殊的?)?普通合伙|合伙)/.test(compact);
    case 'validity':
    case 'validUntil':
      return /^(长期|[自从]\d{4})/.test(compact);
    case 'term':
      return /^(长期|自|无固定)/.test(compact);
    default:
      return false;
  }
}

function beginsWithOrganisation(text: string): boolean {
  const run = new RegExp(`^[${HAN}()A-Za-z0-9·]{4,60}`).exec(text.replace(/ /g, ''))?.[0] ?? '';
  for (let length = run.length; length >= 4; length--) if (isOrganisation(run.slice(0, length))) return true;
  return false;
}

/** What sites put right behind a name: 顾明远关联3家企业. */
const BEHIND_NAME = /^(.{2,12}?)(?:关联|任职|持股|[他她]有|查看|复制|实际控制人|最终受益人|受益所有人).*$/;

/** The name at the start of a text: up to a sign, a blank, or the next label. */
export function nameAtStart(text: string): string {
  const run = runAt(text.replace(/^ +/, '')).replace(BEHIND_NAME, '$1');

  for (let at = 2; at < Math.min(run.length, 12); at++) {
    if (mayBegin(run.charAt(at)) && labelAt(run, at) !== null) return run.slice(0, at);
  }
  return run;
}

/** Words so common in any text that only a value of the right form makes a label of them. */
const COMMON =
  /^(公司|单位|企业|主体|我司|我公司|我们公司|我单位|我们单位|我们店|本公司|本单位|甲方|经营主体|执照|代码|证件|地点|名字|手机|电话|号码|应急|紧急|备用|到期|到期日|小程序|本人|我叫|我是|管理员|财务|会计|销售|老板|法人|负责人|联系人|股东|邮件|mail|phone|订单|合同|快递|账户|日期|时间|内容|用途|金额|数量|部门|说明|备注|品牌|资本|行业|官网|网站|简介|风险|宗旨|客服|微信|热线|主题|标题|提示)$/i;
const NUMERIC: ReadonlySet<Field> = new Set<Field>([
  'code',
  'idNumber',
  'number',
  'validity',
  'validFrom',
  'validUntil',
  'mobile',
  'emergency',
  'email',
  'birth',
  'otherNumber',
  'day',
  'term',
  'appid',
  'capital',
]);

/** The first line of a name that goes on in the next. */
const LONG_NAME = new RegExp(`^[${HAN}()A-Za-z0-9]{10,40}(?= |$)`);

function beforeOf(text: string, at: number): Mark['before'] {
  if (at <= 8 && BULLET.test(text.slice(0, at))) return 'start';
  const sign = text.charAt(at - 1);
  if (sign === ' ' || sign === '|') return 'blank';
  return /[,;。:!?、()[\]【】<>/~…A-Za-z0-9"“”'*—-]/.test(sign) ? 'sign' : 'inside';
}

/** Every label of a line, from left to right. */
export function marksOf({ folded: line }: Line, index: number): Mark[] {
  const text = line.toLowerCase().length === line.length ? line.toLowerCase() : line;
  const marks: Mark[] = [];
  for (let at = 0; at < text.length; ) {
    const mark = mayBegin(text.charAt(at)) ? markAt(text, at, index) : null;
    if (mark) marks.push(mark);
    at = mark ? Math.max(mark.value, at + 1) : at + 1;
  }
  return marks;
}

function markAt(text: string, at: number, line: number): Mark | null {
  const first = labelAt(text, at);
  if (!first) return null;
  const { field, role, end } = withSecond(text, first);
  const before = beforeOf(text, at);
  if (before === 'inside' && text.slice(at, end).includes(' ')) return null;
  const note = NOTE.exec(text.slice(end, end + 24))?.[0] ?? '';
  const open = OPENING.test(text.charAt(at - 1))
    ? /^ *[\]】)」>*]/.exec(text.slice(end, end + 4))?.[0]
    : undefined;
  const noted = end + (open ?? note).length;
  const aim = text.slice(at, at + 2) === '宗旨';
  const connector = (aim ? COLON : CONNECTOR).exec(text.slice(noted, noted + 12))?.[0];
  const value = blanksFrom(text, noted + (connector?.length ?? 0));
  const next = text.charAt(value);
  const numeric = /[0-9a-z+*]/.test(next);
  const after: Mark['after'] =
    connector !== undefined || open !== undefined
      ? 'colon'
      : numeric && NUMERIC.has(field)
        ? 'number'
        : next === '' || value > noted || note !== '' || next === '|'
          ? 'blank'
          : 'glued';
  const alone = next === '' && before === 'start';
  const mark: Mark = { line, at, value, field, ...(role ? { role } : {}), after, before, alone };
  if (before === 'inside') {
    return (after === 'number' || (after === 'colon' && numeric)) && NUMERIC.has(field) ? mark : null;
  }
  const rest = text.slice(value);
  const word = text.slice(at, end).replace(/ /g, '');
  if (after === 'glued' && word === '名称' && before === 'start' && LONG_NAME.test(rest)) return mark;
  if (after === 'glued' || (COMMON.test(word) && (!alone || field === 'orgName') && after !== 'number')) {
    return (after === 'colon' && before === 'start') ||
      fits(field, rest) ||
      (numeric && after !== 'glued' && NUMERIC.has(field))
      ? mark
      : null;
  }
  return mark;
}
