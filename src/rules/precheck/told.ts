import { isDay } from '../calendar';
import { isCategory } from '../catalogue/categories';
import { holds } from '../facts/known';
import { KIND_IDS } from '../filing';
import { LOOKED_AT } from '../filing/bounds';
import { SUBJECT } from '../filing/paths';
import { noteWrongType, typeOf } from './shape';
import { checkable, flag, listIn, numberIn, quoted, type RuleTable, type View } from './view';

export const TOLD_RULES = {
  kindMissing: {
    level: 'unknown',
    when: [],
    source: ['WX-GUIDE'],
    message: '还没有选备案类型；由谁接收核验短信、要不要承诺书都看它',
    fix: '选择备案类型，第一次备案选“首次备案”',
  },
  kindUnlisted: {
    level: 'error',
    when: [],
    source: ['WX-GUIDE'],
    message: '没有“{value}”这种备案类型',
    fix: '从七种备案类型里选一种',
  },
  changesMissing: {
    level: 'unknown',
    when: [],
    source: ['WX-SMS'],
    message: '还没有说变更的是主体信息还是小程序信息；由谁接收核验短信看它',
    fix: '选择变更主体信息、小程序信息，或两者',
  },
  changeUnlisted: {
    level: 'error',
    when: [],
    source: ['WX-SMS'],
    message: '变更的部分里没有“{value}”',
    fix: '只能是 subject（主体信息）或 app（小程序信息）',
  },
  categoryUnlisted: {
    level: 'unknown',
    when: [],
    source: ['WX-CAT'],
    message: '“{value}”不在微信的服务类目里，看不出要不要报备',
    fix: '照微信后台“服务类目”的写法，填“一级-二级”，例如“社交-直播”',
  },
  notWholeNumber: {
    level: 'error',
    when: [],
    source: ['WX-FAQ'],
    message: '主体已有的备案数应当是 0 或正整数',
    fix: '在工信部备案系统查到的个数，没有就填 0',
  },
  dayMalformed: {
    level: 'error',
    when: [],
    source: ['WX-GUIDE'],
    message: '{field}“{value}”不是真实的日期',
    fix: '填年-月-日，例如 2026-01-15',
  },
  dayInFuture: {
    level: 'warning',
    when: [],
    source: ['WX-GUIDE'],
    message: '{field}还没有到，年审的期限会算错',
    fix: '填微信认证已经通过的那一天',
  },
  sealNeeded: {
    level: 'error',
    when: [
      'filingIsNotCancellation',
      'subjectIsIndividualBusiness',
      'subjectHasNoSeal',
      'provinceWantsSeal',
      'paperCallsForSeal',
    ],
    source: ['WX-MAT'],
    message: '{province}只认公章，不接受手印；没有公章，要盖章的材料会被退回',
    fix: '先刻公章再盖；或改由经营者本人担任负责人，不再需要授权书',
  },
  sealMayBeNeeded: {
    level: 'unknown',
    when: ['filingIsNotCancellation', 'subjectIsIndividualBusiness', 'subjectHasNoSeal', 'paperCallsForSeal'],
    source: ['WX-MAT'],
    message: '有材料要盖章，还不知道个体工商户有没有公章',
    fix: '说明有没有公章：没有的，有的省可以手写日期、签名、按手印并写身份证号码代替',
  },
  noSealUnsaid: {
    level: 'error',
    when: [
      'filingIsNotCancellation',
      'subjectIsIndividualBusiness',
      'subjectHasNoSeal',
      'provinceTakesFingerprint',
      'paperCallsForSeal',
    ],
    source: ['WX-MAT'],
    message: '个体工商户没有公章，主体信息备注里却没有写明，用手印代替公章的材料会被退回',
    fix: '主体信息备注里写“个体工商户无公章”；材料上手写日期、签名、按手印，并写身份证号码',
  },
  noSealWorthSaying: {
    level: 'warning',
    when: ['filingIsNotCancellation', 'subjectIsIndividualBusiness', 'subjectHasNoSeal'],
    source: ['WX-MAT'],
    message: '个体工商户没有公章，主体信息备注里还没有写明',
    fix: '主体信息备注里写“个体工商户无公章”',
  },
} as const satisfies RuleTable;

const SAID = /无公章|没有公章/;

/** What the request does not carry: kind, changes and the local answers. */
export function checkTold(view: View): void {
  const kind = checkable(view, 'kind');
  const listed = (KIND_IDS as readonly string[]).includes(kind);
  if (kind && !listed) flag(view, TOLD_RULES, 'kindUnlisted', 'kind', { value: quoted(kind) });
  else if (!kind && !view.settled.has('kind')) flag(view, TOLD_RULES, 'kindMissing', 'kind');
  checkChanges(view, kind);
  checkCategories(view);
  const count = numberIn(view, 'local.filings_of_subject');
  if (count !== undefined && !(Number.isInteger(count) && count >= 0)) {
    flag(view, TOLD_RULES, 'notWholeNumber', 'local.filings_of_subject');
  }
  const passed = checkable(view, 'local.verification_passed_on');
  if (passed) {
    const id = !isDay(passed) ? 'dayMalformed' : passed > view.today ? 'dayInFuture' : null;
    if (id) flag(view, TOLD_RULES, id, 'local.verification_passed_on', { value: quoted(passed) });
  }
  checkSeal(view);
}

function checkChanges(view: View, kind: string): void {
  const changes = listIn(view, 'changes');
  if (kind === 'change' && !view.settled.has('changes') && (!changes || changes.length === 0)) {
    flag(view, TOLD_RULES, 'changesMissing', 'changes');
  }
  changes?.slice(0, LOOKED_AT).forEach((change, index) => {
    const path = `changes[${index}]`;
    if (typeof change !== 'string') noteWrongType(view, path, 'text', typeOf(change));
    else if (change !== 'subject' && change !== 'app') {
      flag(view, TOLD_RULES, 'changeUnlisted', path, { value: quoted(change) });
    }
  });
}

function checkCategories(view: View): void {
  const categories = listIn(view, 'local.service_categories');
  categories?.slice(0, LOOKED_AT).forEach((category, index) => {
    const path = `local.service_categories[${index}]`;
    if (typeof category !== 'string') noteWrongType(view, path, 'text', typeOf(category));
    else if (!isCategory(category))
      flag(view, TOLD_RULES, 'categoryUnlisted', path, { value: quoted(category) });
  });
}

/** A 个体工商户 without a seal: a fingerprint where the province takes it, and a word in the remark. */
function checkSeal(view: View): void {
  if (view.is('subjectIsIndividualBusiness') !== 'yes' || view.is('filingIsNotCancellation') !== 'yes')
    return;
  if (holds(view, TOLD_RULES.sealNeeded.when) === 'yes') {
    flag(view, TOLD_RULES, 'sealNeeded', 'local.has_seal', { province: view.province?.name ?? '' });
  } else if (holds(view, TOLD_RULES.sealMayBeNeeded.when) === 'unknown') {
    flag(view, TOLD_RULES, 'sealMayBeNeeded', 'local.has_seal');
  }
  if (SAID.test(checkable(view, SUBJECT.comment))) return;
  if (holds(view, TOLD_RULES.noSealUnsaid.when) === 'yes')
    flag(view, TOLD_RULES, 'noSealUnsaid', SUBJECT.comment);
  else if (view.is('subjectHasNoSeal') === 'yes' && view.is('provinceWantsSeal') !== 'yes') {
    flag(view, TOLD_RULES, 'noSealWorthSaying', SUBJECT.comment);
  }
}
