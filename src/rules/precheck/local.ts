import { isDay } from '../calendar/day';
import { DAY, instantOf } from '../calendar/instant';
import { sayInstant } from '../calendar/say';
import { isCategory, isOpenToIndividuals } from '../catalogue/categories';
import { dayMeant, FOREVER, meansForever } from '../checks/date';
import { basis } from '../dated';
import type { Instant } from '../filing';
import { MAX_ITEMS } from '../filing/bounds';
import { APP_PRINCIPAL, SUBJECT, UNIT_VALID_UNTIL } from '../filing/paths';
import { limitOf } from '../limits';
import { rule, type Target } from '../rule';
import { quoted } from '../words';
import { always, missing, number, place, text } from './targets';

const FILINGS = 'local.filings_of_subject';
const PASSED = 'local.verification_passed_on';
const SEAL = 'local.has_seal';
const CATEGORIES = 'local.service_categories';

const category: Target<string> = ({ filing }, look) =>
  filing.local?.service_categories?.slice(0, MAX_ITEMS).forEach((name, index) => {
    look(name, `${CATEGORIES}[${index}]`);
  });

const FACE_CHECKED = 'local.face_checked_at';

/** When the face was checked, said where the number of the check is filled in. */
const faceChecked: Target<Instant> = (context, look) => {
  const checked = instantOf(context.text(FACE_CHECKED));
  if (checked !== null) look(checked, APP_PRINCIPAL.faceCheck);
};

const saysThereIsNoSeal = (remark: string) => /无公章|没有公章/.test(remark);

/** Rules for values that the request does not contain: the kind, what is changed, and our own questions. */
export const LOCAL_RULES = {
  kindMissing: rule(basis('WX-GUIDE'), {
    level: 'unknown',
    when: [],
    looksAt: missing('kind'),
    check: always,
    message: '还没有选备案类型；由谁接收核验短信、要不要承诺书都看它',
    fix: '选择备案类型，第一次备案选“首次备案”',
  }),
  changesMissing: rule(basis('WX-SMS'), {
    level: 'unknown',
    when: ['filingIsChange'],
    looksAt: missing('changes'),
    check: always,
    message: '还没有说变更的是主体信息还是小程序信息；由谁接收核验短信看它',
    fix: '选择变更主体信息、小程序信息，或两者',
  }),
  categoryUnlisted: rule(basis('WX-CAT'), {
    level: 'unknown',
    when: [],
    looksAt: category,
    check: (name) => (isCategory(name) ? null : { value: quoted(name) }),
    message: '“{value}”不在微信的服务类目里，看不出要不要报备',
    fix: '照微信后台“服务类目”的写法，填“一级-二级”，例如“社交-直播”',
  }),
  categoryNotForIndividuals: rule(basis('WX-CAT'), {
    level: 'error',
    when: ['filingIsNotCancellation', 'subjectIsIndividual'],
    looksAt: category,
    check: (name) => (isCategory(name) && !isOpenToIndividuals(name) ? { value: quoted(name) } : null),
    message: '服务类目“{value}”不对个人开放，审核不会通过',
    fix: '换成个人可选的类目，或以单位、个体工商户的名义注册和备案',
  }),
  notWholeNumber: rule(basis('WX-FAQ'), {
    level: 'error',
    when: [],
    looksAt: number(FILINGS),
    check: (count) => (Number.isInteger(count) && count >= 0 ? null : {}),
    message: '主体已有的备案数应当是 0 或正整数',
    fix: '在工信部备案系统查到的个数，没有就填 0',
  }),
  dayMalformed: rule(basis('WX-GUIDE'), {
    level: 'error',
    when: [],
    looksAt: text(PASSED, UNIT_VALID_UNTIL),
    check: (day, _, path) => {
      const endless = path === UNIT_VALID_UNTIL;
      if (isDay(day) || (endless && day === FOREVER)) return null;
      const right = endless && meansForever(day) ? FOREVER : dayMeant(day);
      return {
        value: quoted(day),
        wrong: right ? '的写法不对' : '不是真实的日期',
        right: right ? `改成 ${right}` : `填年-月-日，例如 2026-01-15${endless ? '；长期有效填“长期”' : ''}`,
      };
    },
    message: '{field}“{value}”{wrong}',
    fix: '{right}',
    inGeneral: { wrong: '不是真实的日期，或写法不对', right: '填年-月-日，例如 2026-01-15' },
  }),
  momentMalformed: rule(basis('WX-API-NEWTASK'), {
    level: 'error',
    when: [],
    looksAt: text(FACE_CHECKED),
    check: (moment) => (instantOf(moment) === null ? { value: quoted(moment) } : null),
    message: '{field}“{value}”不是带时区的时间',
    fix: '填日期、时间和时区，例如 2026-03-09T09:00:00+08:00',
  }),
  faceCheckOver: rule(basis('WX-API-NEWTASK'), {
    level: 'error',
    when: ['filingIsNotCancellation', 'filingIsNotSubmitted'],
    looksAt: faceChecked,
    check: (checked, { at, day }) => {
      const end = checked + limitOf('faceDays', day) * DAY;
      return at < end ? null : { end: sayInstant(end, at) };
    },
    message: '人脸核身的任务只在 {faceDays} 天内可以用来备案，{end}已经到期，提交不了',
    fix: '请小程序负责人重新做一次人脸核身，{faceDays} 天内提交',
    inGeneral: { end: '' },
  }),
  dayInFuture: rule(basis('WX-GUIDE'), {
    level: 'warning',
    when: [],
    looksAt: text(PASSED),
    check: (day, { today }) => (isDay(day) && day > today ? {} : null),
    message: '{field}还没有到，年审的期限会算错',
    fix: '填微信认证已经通过的那一天',
  }),
  sealNeeded: rule(basis('WX-MAT'), {
    level: 'error',
    when: [
      'filingIsNotCancellation',
      'subjectIsIndividualBusiness',
      'subjectHasNoSeal',
      'provinceWantsSeal',
      'paperCallsForSeal',
    ],
    looksAt: place(SEAL),
    check: (_, { province }) => ({ province: province?.name ?? '' }),
    message: '{province}只认公章，不接受手印；没有公章，要盖章的材料会被退回',
    fix: '先刻公章再盖；或改由经营者本人担任负责人，不再需要授权书',
  }),
  sealWorthHaving: rule(basis('WX-FAQ'), {
    level: 'warning',
    when: ['filingIsNotCancellation', 'subjectIsIndividualBusiness', 'subjectHasNoSeal', 'provinceWantsSeal'],
    unless: ['paperCallsForSeal'],
    looksAt: place(SEAL),
    check: (_, { province }) => ({ province: province?.name ?? '' }),
    message: '{province}只认公章，官方问答要求个体工商户先刻章再备案；现在还没有要盖章的材料，审核时可能会要',
    fix: '先刻好公章再提交',
  }),
  sealMayBeNeeded: rule(basis('WX-MAT'), {
    level: 'unknown',
    when: ['filingIsNotCancellation', 'subjectIsIndividualBusiness'],
    inDoubt: ['subjectHasNoSeal', 'paperCallsForSeal'],
    looksAt: place(SEAL),
    check: always,
    message: '有材料要盖章，还不知道个体工商户有没有公章',
    fix: '说明有没有公章：没有的，有的省可以手写日期、签名、按手印并写身份证号码代替',
  }),
  noSealUnsaid: rule(basis('WX-MAT'), {
    level: 'error',
    when: [
      'filingIsNotCancellation',
      'subjectIsIndividualBusiness',
      'subjectHasNoSeal',
      'provinceTakesFingerprint',
      'paperCallsForSeal',
    ],
    looksAt: place(SUBJECT.comment),
    check: (_, context, path) => (saysThereIsNoSeal(context.text(path)) ? null : {}),
    silences: ['noSealWorthSaying'],
    message: '个体工商户没有公章，主体信息备注里却没有写明，用手印代替公章的材料会被退回',
    fix: '主体信息备注里写“个体工商户无公章”；材料上手写日期、签名、按手印，并写身份证号码',
  }),
  noSealWorthSaying: rule(basis('WX-MAT'), {
    level: 'warning',
    when: ['filingIsNotCancellation', 'subjectIsIndividualBusiness', 'subjectHasNoSeal'],
    unless: ['provinceWantsSeal'],
    looksAt: place(SUBJECT.comment),
    check: (_, context, path) => (saysThereIsNoSeal(context.text(path)) ? null : {}),
    message: '个体工商户没有公章，主体信息备注里还没有写明',
    fix: '主体信息备注里写“个体工商户无公章”',
  }),
};
