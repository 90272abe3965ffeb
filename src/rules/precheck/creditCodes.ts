import { ENTERPRISE, INSTITUTION } from '../catalogue/subjectTypeIds';
import { subjectTypeOf } from '../catalogue/subjectTypes';
import { codeHolderOf, creditCodeProblem, isOfRegistrar, OF_INDIVIDUAL_BUSINESS } from '../checks/creditCode';
import { basis } from '../dated';
import { SUBJECT } from '../filing/paths';
import { type Check, rule, type Target } from '../rule';
import { quoted } from '../words';
import { type NumberOf, numbered } from './numbered';

interface HolderOfCode {
  code: string;
  type: number;
  /** whether it is said to be a 个体工商户 */
  business: boolean | undefined;
}

/** The subject's number with the kind of subject that is chosen. */
const holderOfCode: Target<HolderOfCode> = (context, look) => {
  const code = context.text(SUBJECT.certificateNumber);
  const type = context.filing.icp_subject?.base_info?.type;
  const business = context.filing.local?.individual_business;
  if (code && type !== undefined) look({ code, type, business }, SUBJECT.certificateNumber);
};

/** Kinds of subjects that no market regulator registers: 事业单位, 社会团体, 民办非企业单位, 基金会. */
const WITHOUT_BUSINESS: readonly number[] = [INSTITUTION, 6, 9, 10];

const creditCodeHas =
  (problem: ReturnType<typeof creditCodeProblem>): Check<NumberOf> =>
  ({ number, certificate }) =>
    certificate.number === 'creditCode' && creditCodeProblem(number) === problem
      ? { value: quoted(number), certificate: certificate.label }
      : null;

/** Rules for the unified social credit code of the subject. */
export const CREDIT_CODE_RULES = {
  creditCodeShape: rule(basis('STDNUM'), {
    level: 'error',
    when: [],
    looksAt: numbered,
    check: creditCodeHas('shape'),
    message:
      '统一社会信用代码应当是 18 位半角数字和大写字母，不含 I、O、S、V、Z；“{value}”不是，与登记信息比对会不一致',
    fix: '照{certificate}逐位输入，字母大写，不留空格',
  }),
  creditCodeAuthority: rule(basis('STDNUM'), {
    level: 'error',
    when: [],
    looksAt: numbered,
    check: ({ number, certificate }) =>
      certificate.number === 'creditCode' && creditCodeProblem(number) !== 'shape' && !isOfRegistrar(number)
        ? { value: number.charAt(0), certificate: certificate.label }
        : null,
    silences: ['creditCodeCheck'],
    message:
      '统一社会信用代码的第一位是登记管理部门，只有 1 到 9、A、N、Y，没有“{value}”，与登记信息比对会不一致',
    fix: '照{certificate}重新核对 18 位代码',
    inGeneral: { value: '其他字母' },
  }),
  creditCodeCheck: rule(basis('STDNUM'), {
    level: 'error',
    when: [],
    looksAt: numbered,
    check: creditCodeHas('checkDigit'),
    message: '统一社会信用代码的最后一位对不上，多半有一位输错了，与登记信息比对会不一致',
    fix: '照{certificate}重新核对 18 位代码',
  }),
  creditCodeOfAnother: rule(basis('STDNUM'), {
    level: 'warning',
    when: [],
    looksAt: holderOfCode,
    check: ({ code, type, business }) => {
      const kind = code.slice(0, 2);
      const holder = codeHolderOf(kind);
      if (!holder || creditCodeProblem(code) !== null) return null;
      if (type !== ENTERPRISE) {
        return WITHOUT_BUSINESS.includes(type)
          ? { kind, holder, subject: subjectTypeOf(type)?.label ?? '' }
          : null;
      }
      if (business === undefined || business === (kind === OF_INDIVIDUAL_BUSINESS)) return null;
      return { kind, holder, subject: business ? '个体工商户' : '企业（不是个体工商户）' };
    },
    message: '“{kind}”开头的统一社会信用代码是{holder}的，主体却选了{subject}，与登记信息比对会不一致',
    fix: '照证件核对代码；没有输错的话，改选主体性质，或改“是不是个体工商户”的回答',
    inGeneral: { kind: '91”“92', holder: '企业、个体工商户', subject: '别的' },
  }),
};
