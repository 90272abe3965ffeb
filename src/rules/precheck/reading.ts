import { basis } from '../dated';
import { type Rule, rule, type Target } from '../rule';

/** Rules for faults of reading. The parser finds what it leaves out and names one of these rules. */
const nothing: Target<null> = () => undefined;

const found = (
  source: Parameters<typeof basis>,
  row: Pick<Rule, 'level' | 'message' | 'fix' | 'inGeneral'>,
): Rule =>
  rule(basis(...source), {
    ...row,
    when: [],
    looksAt: nothing,
    check: () => null,
    decidedBy: 'parseFiling: only who reads the file sees what cannot be read',
  });

const API = ['WX-API-APPLY'] as Parameters<typeof basis>;
const GUIDE = ['WX-GUIDE'] as Parameters<typeof basis>;

/** Rules for what a file contains and a filing does not have. */
export const READING_RULES = {
  unknownKey: found(API, {
    level: 'warning',
    message: '备案信息里没有“{key}”这一项，提交时不会带上',
    fix: '核对写法；如果是填错了位置，请填到对应的那一项',
  }),
  manyUnknownKeys: found(API, {
    level: 'warning',
    message: '还有 {count} 个备案信息里没有的项没有逐一列出',
    fix: '只保留备案信息里有的项',
  }),
  wrongType: found(API, {
    level: 'error',
    message: '{field}的写法不对：应当是{expected}，现在是{got}，提交不了',
    fix: '把{field}改成{expected}',
    inGeneral: { expected: '规定的类型', got: '别的类型' },
  }),
  kindUnlisted: found(GUIDE, {
    level: 'error',
    message: '没有“{value}”这种备案类型',
    fix: '从七种备案类型里选一种',
  }),
  changeUnlisted: found(['WX-SMS'], {
    level: 'error',
    message: '变更的部分里没有“{value}”',
    fix: '只能是 subject（主体信息）或 app（小程序信息）',
  }),
};
