import { paperOf } from '@/licensing';
import { PRE_APPROVALS } from '@/rules';
import { type Advice, type LicenceAdvice, MOST, type PreApprovalAdvice } from './advice';
import { type Found, PLAIN } from './find';
import { calledFor, HINTS, type Level } from './licences';

/** A thing that scores this much leaves little doubt. */
export const SURE = 1.4;
const GAME = '休闲娱乐-游戏';
const GAME_ITEM = 2;
/** The number that every app has once it is filed. */
const FILING = 'icp-filing';

const LEVELS: readonly Level[] = ['required', 'likely', 'hint'];

/** The licences and the pre-approval items that the leading categories call for. */
export function papersFor(
  leading: readonly { category: string; thing: Found }[],
  found: readonly Found[],
  affirmed: ReadonlySet<string>,
  purposes: readonly Found[],
): Pick<Advice, 'licences' | 'pre_approval'> {
  const licences = new Map<string, LicenceAdvice>();
  const items = new Map<number, PreApprovalAdvice>();
  const name = (id: string, level: Level, because: string, source: readonly string[]) => {
    const known = licences.get(id);
    if (known && LEVELS.indexOf(known.level) <= LEVELS.indexOf(level)) return;
    licences.set(id, { id, level, because, source: [...source] });
  };
  const item = (type: number, because: string) => {
    if (!items.has(type)) {
      const source = PRE_APPROVALS.find((row) => row.type === type)?.source ?? [];
      items.set(type, { type, because, source: [...new Set(['WX-PRE', ...source])] });
    }
  };
  for (const { category, thing } of leading) {
    const { papers, preApproval } = calledFor(category);
    const sure = thing.score >= SURE && !thing.guessed;
    for (const { id, required } of papers) {
      const { name: title = id, sources: source = [] } = paperOf(id) ?? {};
      // Where the category table asks for nothing, the filing itself is all there is to have.
      if (id === FILING && !required) {
        name(id, 'hint', '小程序备案办好就有，不用另外办', source);
        continue;
      }
      if (required && sure) name(id, 'required', `类目“${category}”要交：${title}`, source);
      else name(id, 'likely', `类目“${category}”要的材料里有：${title}`, source);
    }
    for (const { when, id, because } of HINTS) if (when.test(category)) name(id, 'hint', because, ['seed4']);
    if (preApproval !== null && thing.score >= PLAIN)
      item(preApproval, `类目“${category}”多半落入这一项前置审批`);
  }
  if (purposes.some(({ row }) => row.categories.length === 0 && row.services.includes(GAME))) {
    const sells = affirmed.has('@pay') || !affirmed.has('@free');
    const level = affirmed.has('@pay') ? 'required' : sells ? 'likely' : 'hint';
    name('game-number', level, '小游戏卖道具、充值必须有版号；不选类目，注册时选小游戏', ['WX-PRE']);
    if (sells) item(GAME_ITEM, '网络游戏属于出版，卖道具、充值要版号');
  }
  if (found.some(({ row }) => row.services.includes('信息传输、软件和信息技术服务业-电信业务'))) {
    if (
      affirmed.has('呼叫中心') ||
      affirmed.has('外呼') ||
      affirmed.has('电销') ||
      affirmed.has('客服外包')
    ) {
      name('callcenter', 'likely', '经营呼叫中心业务要 B24 许可；类目表没有对应的行', ['WX-CAT']);
    }
    if ([...affirmed].some((word) => word.includes('短信'))) {
      name('sp', 'hint', '发短信一般用有证的短信商，不自己办', ['WX-CAT']);
    }
  }
  const sorted = [...licences.values()].sort(
    (one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level),
  );
  return { licences: sorted.slice(0, MOST), pre_approval: [...items.values()].slice(0, MOST) };
}
