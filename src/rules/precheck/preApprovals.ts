import { NO_PRE_APPROVAL, preApprovalOf, takesPaper } from '../catalogue/preApprovals';
import { isBlank } from '../checks/text';
import { basis } from '../dated';
import type { PreApproval } from '../filing';
import { MAX_ITEMS } from '../filing/bounds';
import { APP } from '../filing/paths';
import { rule, type Target } from '../rule';
import { sayNumber } from '../words';

const items: Target<readonly PreApproval[]> = ({ filing }, look) => {
  const stated = filing.icp_applets?.base_info?.nrlx_details;
  if (stated) look(stated.slice(0, MAX_ITEMS), APP.preApprovals);
};

/** Each item; the issue goes on the item or on one of its parts. */
const each =
  (part: '' | '.type' | '.code'): Target<PreApproval> =>
  (context, look) =>
    items(context, (stated, path) =>
      stated.forEach((item, index) => {
        look(item, `${path}[${index}]${part}`);
      }),
    );

const itsType = each('.type');

/** The type of each item that has one. `again`: an earlier item has the same type. */
const typed: Target<{ type: number; again: boolean }> = (context, look) =>
  items(context, (stated, path) =>
    stated.forEach(({ type }, index) => {
      const again = stated.slice(0, index).some((before) => before.type === type);
      if (type !== undefined) look({ type, again }, `${path}[${index}]`);
    }),
  );

export const PRE_APPROVAL_RULES = {
  preApprovalNotAlone: rule(basis('WX-API-APPLY'), {
    level: 'error',
    when: [],
    looksAt: items,
    check: (stated) => {
      const types = stated.flatMap(({ type }) => type ?? []);
      return types.includes(NO_PRE_APPROVAL) && types.some((type) => type !== NO_PRE_APPROVAL) ? {} : null;
    },
    message: '“以上都不涉及”不能和其他前置审批项一起选',
    fix: '有前置审批项就去掉“以上都不涉及”，没有就只留它',
  }),
  preApprovalUntyped: rule(basis('WX-API-APPLY'), {
    level: 'error',
    when: [],
    looksAt: itsType,
    check: ({ type }) => (type === undefined ? {} : null),
    message: '有一个前置审批项没有选类型，提交不了',
    fix: '选择前置审批的类型；都不涉及的选“以上都不涉及”',
  }),
  preApprovalUnlisted: rule(basis('WX-API-NRLX'), {
    level: 'unknown',
    when: [],
    looksAt: itsType,
    check: ({ type }, { day }) =>
      type === undefined || preApprovalOf(type, day) ? null : { value: sayNumber(type) },
    message: '已公布的清单里没有编号为 {value} 的前置审批项，这台手机无法判断',
    fix: '在微信后台的前置审批项列表里核对这个编号；都不涉及的填 24',
    inGeneral: { value: '所填数字' },
  }),
  preApprovalWithoutPaper: rule(basis('WX-API-NRLX', 'WX-PRE'), {
    level: 'warning',
    when: ['filingIsNotCancellation'],
    looksAt: each('.type'),
    check: ({ type }, { day }) => {
      const row = preApprovalOf(type, day);
      return row?.rather ? { value: row.label, rather: row.rather } : null;
    },
    message: '前置审批项“{value}”没有对应的许可证：官方页面没有写它要什么文件、由谁审批，选它多半选错了',
    fix: '{rather}',
    inGeneral: {
      value: '教育”“医疗保健”“电子公告服务',
      rather: '多半选“以上都不涉及”；药品、医疗器械选“药品和医疗器械”，面向中小学生的培训选“校外培训”',
    },
  }),
  preApprovalTwice: rule(basis('WX-API-APPLY'), {
    level: 'error',
    when: [],
    looksAt: typed,
    check: ({ type, again }, { day }) => {
      const row = preApprovalOf(type, day);
      return row && again ? { value: row.label } : null;
    },
    message: '前置审批项“{value}”填了两次，提交不了',
    fix: '去掉重复的一项',
  }),
  preApprovalWithoutNumber: rule(basis('WX-API-APPLY', 'WX-PRE'), {
    level: 'error',
    when: ['filingIsNotCancellation'],
    looksAt: each('.code'),
    check: ({ type, code = '' }, { day }) => {
      const row = preApprovalOf(type, day);
      return row && takesPaper(row) && isBlank(code) ? { value: row.label } : null;
    },
    message: '前置审批项“{value}”没有填许可证号码，会被退回',
    fix: '照许可证填写号码；没有取得许可的不能选这一项，要调整小程序内容',
  }),
};
