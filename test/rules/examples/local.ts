import { APP_PRINCIPAL, SUBJECT } from '@/rules/filing/paths';
import type { LOCAL_RULES } from '@/rules/precheck/local';
import { enterprise, individual, individualBusiness, movedTo, person } from '../../support/filings';
import {
  CANCELLED,
  CHANGED,
  type Examples,
  INDIVIDUAL_AT_HOME,
  INSTITUTION,
  type NotRaised,
  SUBMITTED,
} from './example';

const PASSED = 'local.verification_passed_on';
const CATEGORIES = 'local.service_categories';
const COUNT = 'local.filings_of_subject';
const SEAL = 'local.has_seal';
const VALID = 'local.unit_certificate_valid_until';
const FACE = 'local.face_checked_at';
const BUSINESS = 'local.individual_business';
const APP_PRINCIPAL_INFO = 'icp_applets.principal_info';

/** A 个体工商户. In 湖南 a fingerprint counts as a seal, in 宁夏 it does not. */
const HUNAN = movedTo(individualBusiness(), '43');
const NINGXIA = movedTo(individualBusiness(), '64');
/** Values with a letter of authorisation, which needs a seal. */
const WITH_LETTER = { [APP_PRINCIPAL_INFO]: { ...person('clerk'), authorization_letter: 'letter.jpg' } };
const HIMSELF: NotRaised = {
  values: { [APP_PRINCIPAL_INFO]: person('keeper') },
  why: 'one person has both roles, so nothing needs a seal',
};
/** The same where no letter is needed: in 上海 the platform makes it, in 河南 it is not required. */
const WITHOUT_LETTER = (province: string): NotRaised => ({
  of: movedTo(individualBusiness(), province),
  values: { [APP_PRINCIPAL_INFO]: person('clerk') },
  why: 'without a letter nothing needs a seal',
});
const ENTERPRISE: NotRaised = { values: { [BUSINESS]: false }, why: 'every other unit has a seal' };

/** Rules for values that the request does not contain. */
export const LOCAL_EXAMPLES = {
  kindMissing: {
    level: 'unknown',
    raised: [
      { values: { kind: undefined }, path: 'kind', says: '还没有选备案类型', fix: '第一次备案选“首次备案”' },
    ],
    not: [{ values: { kind: 'add_app' }, why: 'the kind is chosen' }],
  },
  changesMissing: {
    level: 'unknown',
    raised: [
      { values: { kind: 'change' }, path: 'changes', says: '还没有说变更的是主体信息还是小程序信息' },
      { values: { kind: 'change', changes: [] }, path: 'changes', says: '由谁接收核验短信看它' },
    ],
    not: [
      { values: { kind: 'add_app' }, why: 'only a change must say what changes' },
      { values: { kind: 'first' }, why: 'a first filing changes nothing' },
      { values: { kind: undefined }, why: 'the kind of filing is not chosen yet' },
      { values: { changes: ['app'] }, why: 'it says what changes' },
    ],
  },
  categoryUnlisted: {
    level: 'unknown',
    raised: [
      {
        values: { [CATEGORIES]: ['工具-记账', '社交－直播'] },
        path: `${CATEGORIES}[1]`,
        says: '“社交－直播”不在微信的服务类目里',
        fix: '填“一级-二级”',
      },
    ],
    not: [{ values: { [CATEGORIES]: ['社交-直播'] }, why: 'WX-CAT uses this name' }],
  },
  categoryNotForIndividuals: {
    level: 'error',
    raised: [
      {
        of: individual(),
        values: { [CATEGORIES]: ['工具-记账', '社交-社区/论坛'] },
        path: `${CATEGORIES}[1]`,
        says: '服务类目“社交-社区/论坛”不对个人开放',
        fix: '换成个人可选的类目',
      },
    ],
    also: [CHANGED, { of: INDIVIDUAL_AT_HOME }],
    not: [
      CANCELLED,
      { of: enterprise(), why: 'an enterprise may choose it' },
      { of: INSTITUTION, why: 'so may an institution' },
      { values: { [CATEGORIES]: ['工具-记账'] }, why: 'an individual may, too (WX-CAT)' },
      { values: { [CATEGORIES]: ['社交-论坛'] }, why: 'it is no category of WeChat: another rule says so' },
    ],
  },
  notWholeNumber: {
    level: 'error',
    raised: [
      { values: { [COUNT]: 1.5 }, path: COUNT, says: '主体已有的备案数应当是 0 或正整数', fix: '没有就填 0' },
      { values: { [COUNT]: -1 }, path: COUNT, says: '应当是 0 或正整数' },
    ],
    not: [
      { values: { [COUNT]: 0 }, why: 'there is none yet' },
      { values: { [COUNT]: undefined }, why: 'it is not known' },
    ],
  },
  dayMalformed: {
    level: 'error',
    raised: [
      {
        values: { [PASSED]: '2026-02-30' },
        path: PASSED,
        says: '微信认证通过日“2026-02-30”不是真实的日期',
        fix: '例如 2026-01-15',
      },
      {
        values: { [PASSED]: '2026.1.15' },
        path: PASSED,
        says: '微信认证通过日“2026.1.15”的写法不对',
        fix: '改成 2026-01-15',
      },
      {
        values: { [VALID]: '20290115' },
        path: VALID,
        says: '主体证件有效期截止“20290115”的写法不对',
        fix: '改成 2029-01-15',
      },
      { values: { [VALID]: '永久' }, path: VALID, says: '“永久”的写法不对', fix: '改成 长期' },
      { values: { [VALID]: '2029-02-30' }, path: VALID, says: '不是真实的日期', fix: '长期有效填“长期”' },
      { values: { [PASSED]: '长期' }, path: PASSED, says: '“长期”不是真实的日期' },
    ],
    not: [
      { values: { [PASSED]: '2026-02-28' }, why: '28 February is a day' },
      { values: { [PASSED]: '2026-02-28', [VALID]: '长期' }, why: 'a licence may have no end' },
    ],
  },
  momentMalformed: {
    level: 'error',
    raised: [
      {
        values: { [FACE]: '2026-03-09' },
        path: FACE,
        says: '人脸核身的时间“2026-03-09”不是带时区的时间',
        fix: '例如 2026-03-09T09:00:00+08:00',
      },
    ],
    not: [{ values: { [FACE]: '2026-03-09T01:00:00Z' }, why: 'it is a moment' }],
  },
  faceCheckOver: {
    level: 'error',
    raised: [
      {
        values: { [FACE]: '2026-03-07T10:00:00+08:00' },
        path: APP_PRINCIPAL.faceCheck,
        says: '人脸核身的任务只在 3 天内可以用来备案，今天 10:00已经到期',
        fix: '重新做一次人脸核身',
      },
    ],
    also: [CHANGED],
    not: [
      CANCELLED,
      SUBMITTED,
      { values: { [FACE]: '2026-03-07T10:00:01+08:00' }, why: 'a second is left' },
      { values: { [FACE]: undefined }, why: 'when it was checked is not known' },
    ],
  },
  dayInFuture: {
    level: 'warning',
    raised: [{ values: { [PASSED]: '2026-03-11' }, path: PASSED, says: '微信认证通过日还没有到' }],
    not: [{ values: { [PASSED]: '2026-03-10' }, why: 'it was passed today' }],
  },
  sealNeeded: {
    level: 'error',
    raised: [
      {
        of: NINGXIA,
        values: { [SEAL]: false, ...WITH_LETTER },
        path: SEAL,
        says: '宁夏只认公章，不接受手印',
        fix: '先刻公章再盖',
      },
    ],
    also: [CHANGED],
    not: [
      WITHOUT_LETTER('31'),
      CANCELLED,
      ENTERPRISE,
      HIMSELF,
      { values: { [SEAL]: true }, why: 'there is a seal' },
      { of: HUNAN, why: 'in 湖南 a fingerprint counts (WX-MAT)' },
    ],
  },
  sealWorthHaving: {
    level: 'warning',
    raised: [
      {
        of: NINGXIA,
        values: { [SEAL]: false },
        path: SEAL,
        says: '宁夏只认公章，官方问答要求个体工商户先刻章再备案',
        fix: '先刻好公章',
      },
    ],
    also: [CHANGED, WITHOUT_LETTER('31')],
    not: [
      CANCELLED,
      ENTERPRISE,
      { values: WITH_LETTER, why: 'the letter has to be sealed: that is an error' },
      { values: { [SEAL]: true }, why: 'there is a seal' },
      { values: { [SEAL]: undefined }, why: 'whether there is one is not known' },
      { of: HUNAN, why: 'in 湖南 a fingerprint counts (WX-MAT)' },
    ],
  },
  sealMayBeNeeded: {
    level: 'unknown',
    raised: [
      {
        of: NINGXIA,
        values: { [SEAL]: undefined, ...WITH_LETTER },
        path: SEAL,
        says: '有材料要盖章，还不知道个体工商户有没有公章',
        fix: '说明有没有公章',
      },
    ],
    also: [CHANGED],
    not: [
      WITHOUT_LETTER('31'),
      { values: { [BUSINESS]: undefined }, why: 'whether it is a 个体工商户 is not known' },
      CANCELLED,
      ENTERPRISE,
      HIMSELF,
      { values: { [SEAL]: true }, why: 'there is a seal' },
      { values: { [SEAL]: false }, why: 'without a seal it is an error' },
    ],
  },
  noSealUnsaid: {
    level: 'error',
    raised: [
      {
        of: HUNAN,
        values: { [SEAL]: false, ...WITH_LETTER },
        path: SUBJECT.comment,
        says: '个体工商户没有公章，主体信息备注里却没有写明',
        fix: '写“个体工商户无公章”',
        insteadOf: { rule: 'noSealWorthSaying' },
      },
    ],
    also: [CHANGED],
    not: [
      WITHOUT_LETTER('41'),
      CANCELLED,
      ENTERPRISE,
      HIMSELF,
      { values: { [SEAL]: true }, why: 'there is a seal' },
      { of: NINGXIA, why: 'in 宁夏 the remark does not help (WX-MAT)' },
      { values: { [SUBJECT.comment]: '本店没有公章' }, why: 'the remark says so' },
    ],
  },
  noSealWorthSaying: {
    level: 'warning',
    raised: [
      {
        of: HUNAN,
        values: { [SEAL]: false },
        path: SUBJECT.comment,
        says: '主体信息备注里还没有写明',
        fix: '写“个体工商户无公章”',
      },
      {
        of: HUNAN,
        values: { [SEAL]: false, [SUBJECT.province]: undefined },
        path: SUBJECT.comment,
        says: '还没有写明',
      },
    ],
    also: [CHANGED],
    not: [
      CANCELLED,
      ENTERPRISE,
      { values: { [SEAL]: true }, why: 'there is a seal' },
      { of: NINGXIA, why: 'in 宁夏 the remark does not help (WX-MAT)' },
      { values: { [SUBJECT.comment]: '个体工商户无公章' }, why: 'the remark says so' },
      {
        values: { [APP_PRINCIPAL.letter]: 'letter.jpg' },
        why: 'a letter needs a seal, so this is an error',
      },
    ],
  },
} satisfies Record<keyof typeof LOCAL_RULES, Examples>;
