import { type Check, checksOf, leftIn, listedIn, PHASES, seenIn, type TraitId } from '@/releasing';
import { verdictOf } from '@/releasing/verdicts';
import type { Filing, FilingEvent } from '@/rules';
import { at, enterprise, having, individual, NOW } from '../support/filings';
import { entry, FILED, PASSED, RECEIVED, SUBMITTED, VERIFIED } from '../support/histories';

const REMARK = 'icp_applets.base_info.comment';
const SERVICES = 'icp_applets.base_info.service_content_types';
const CATEGORIES = 'local.service_categories';

/** A unit's filing of which only this is told. */
const unit = (answers: Record<string, unknown>, ...history: FilingEvent[]): Filing => ({
  ...having({ kind: 'first' } as Filing, { 'icp_subject.base_info.type': 4, ...answers }),
  history,
});

const verdict = (filing: Filing, id: TraitId, ...ticked: string[]) =>
  verdictOf(seenIn(filing, ticked, NOW), id);

const DECIDED: { id: TraitId; is: 'yes' | 'no' | 'unknown'; of: Filing; why: string }[] = [
  { id: 'individual', is: 'yes', of: individual(), why: '主体性质是个人' },
  { id: 'individual', is: 'no', of: enterprise(), why: '主体性质不是个人' },
  { id: 'individual', is: 'unknown', of: { kind: 'first' }, why: '还不知道' },
  { id: 'filed', is: 'no', of: unit({}), why: '备案还没办完' },
  { id: 'filed', is: 'yes', of: { ...enterprise(), kind: 'change' }, why: '已经备过案' },
  {
    id: 'filed',
    is: 'yes',
    of: {
      ...enterprise(),
      history: [SUBMITTED, PASSED, RECEIVED, VERIFIED, { ...FILED, at: '2026-03-10T09:00:00+08:00' }],
    },
    why: '备案已经成功',
  },
  {
    id: 'verified',
    is: 'yes',
    of: unit({ 'local.verification_passed_on': '2025-06-01' }),
    why: '到6月1日有效',
  },
  {
    id: 'verified',
    is: 'no',
    of: unit({ 'local.verification_passed_on': '2025-03-10' }),
    why: '在3月10日到期了',
  },
  { id: 'verified', is: 'unknown', of: unit({}), why: '还不知道' },
  { id: 'reportCategory', is: 'yes', of: unit({ [CATEGORIES]: ['社交-问答'] }), why: '选了要报备的类目' },
  { id: 'reportCategory', is: 'no', of: unit({ [CATEGORIES]: ['工具-记账'] }), why: '都不用报备' },
  { id: 'reportCategory', is: 'unknown', of: unit({}), why: '还不知道' },
  {
    id: 'goods',
    is: 'yes',
    of: unit({ [CATEGORIES]: ['商家自营-服饰内衣'] }),
    why: '选了类目“商家自营-服饰内衣”',
  },
  { id: 'goods', is: 'yes', of: unit({ [SERVICES]: ['批发和零售业-零售批发'] }), why: '选了服务内容' },
  { id: 'goods', is: 'no', of: individual(), why: '个人主体没有卖货的类目' },
  { id: 'goods', is: 'no', of: unit({ [CATEGORIES]: ['工具-记账'] }), why: '选的类目里没有卖货的' },
  { id: 'food', is: 'yes', of: unit({ [CATEGORIES]: ['餐饮服务-点餐平台'] }), why: '餐饮服务-点餐平台' },
  { id: 'food', is: 'unknown', of: unit({}), why: '还不知道' },
  { id: 'edible', is: 'yes', of: unit({ [CATEGORIES]: ['商家自营-酒类'] }), why: '商家自营-酒类' },
  { id: 'edible', is: 'no', of: unit({ [CATEGORIES]: ['政务民生-食品监督管理'] }), why: '没有食品' },
  {
    id: 'health',
    is: 'yes',
    of: unit({ [CATEGORIES]: ['医疗服务-互联网医院'] }),
    why: '医疗服务-互联网医院',
  },
  { id: 'game', is: 'yes', of: unit({ [SERVICES]: ['休闲娱乐-游戏'] }), why: '休闲娱乐-游戏' },
  { id: 'game', is: 'no', of: unit({ [SERVICES]: ['生活服务-工具'] }), why: '选的服务内容里没有游戏' },
  {
    id: 'virtual',
    is: 'yes',
    of: unit({ [REMARK]: '老学员在这里充值、看课' }),
    why: '备注里写着“老学员在这里充值、看课”',
  },
  { id: 'virtual', is: 'unknown', of: unit({ [CATEGORIES]: ['工具-记账'] }), why: '还不知道' },
  { id: 'pays', is: 'yes', of: unit({ [CATEGORIES]: ['商家自营-玩具'] }), why: '商家自营-玩具' },
  { id: 'pays', is: 'unknown', of: unit({}), why: '还不知道' },
  { id: 'deposit', is: 'yes', of: unit({ [CATEGORIES]: ['文娱-微短剧'] }), why: '文娱-微短剧' },
  { id: 'deposit', is: 'unknown', of: unit({ [CATEGORIES]: ['工具-记账'] }), why: '还不知道' },
  { id: 'location', is: 'yes', of: unit({ [REMARK]: '找附近的充电桩。' }), why: '“找附近的充电桩”' },
  { id: 'location', is: 'no', of: unit({ [REMARK]: '查公交时刻，不使用定位' }), why: '“不使用定位”' },
  { id: 'location', is: 'yes', of: unit({ [REMARK]: '不同城市的门店导航' }), why: '门店导航' },
  {
    id: 'location',
    is: 'yes',
    of: unit({ [REMARK]: '登录不用定位，首页列出附近的门店' }),
    why: '附近的门店',
  },
  { id: 'phone', is: 'no', of: individual(), why: '个人主体不能用手机号组件' },
  { id: 'phone', is: 'unknown', of: unit({}), why: '还不知道' },
  { id: 'login', is: 'yes', of: unit({ [REMARK]: '用手机号领取号码' }), why: '备注' },
  { id: 'webView', is: 'no', of: individual(), why: '个人主体不能用网页组件' },
  { id: 'userContent', is: 'yes', of: unit({ [CATEGORIES]: ['社交-笔记'] }), why: '社交-笔记' },
  {
    id: 'userContent',
    is: 'no',
    of: unit({ [REMARK]: '只看菜谱，不含发布、评论和聊天。' }),
    why: '不含发布、评论和聊天',
  },
  { id: 'community', is: 'yes', of: unit({ [CATEGORIES]: ['社交-笔记'] }), why: '社交-笔记' },
  { id: 'community', is: 'no', of: unit({ [CATEGORIES]: ['社交-婚恋'] }), why: '没有这三个' },
  { id: 'ai', is: 'yes', of: unit({ [CATEGORIES]: ['深度合成-AI绘画'] }), why: '深度合成-AI绘画' },
  { id: 'ai', is: 'unknown', of: unit({ [CATEGORIES]: ['工具-记账'] }), why: '还不知道' },
  { id: 'refused', is: 'unknown', of: unit({}), why: '还不知道' },
];

describe('verdictOf', () => {
  it.each(DECIDED)('$id is $is: $why', ({ id, is, of, why }) => {
    const decided = verdict(of, id);
    expect(decided.is).toBe(is);
    expect(decided.why).toContain(why);
  });

  it('takes the person’s word before what the filing makes likely, and after what it settles', () => {
    const likely = unit({ [REMARK]: '找附近的充电桩' });
    expect(verdict(likely, 'location', 'hasnt/location')).toEqual({
      is: 'no',
      why: '你说不用定位',
      by: 'person',
    });
    expect(verdict(unit({}), 'location', 'has/location')).toMatchObject({ is: 'yes', why: '你说用定位' });
    expect(verdict(individual(), 'phone', 'has/phone').is).toBe('no');
  });

  it('knows from the history whether a version was refused, or has passed', () => {
    const filed = [SUBMITTED, PASSED, RECEIVED, VERIFIED, FILED];
    const sent = entry('code_submitted', '2026-03-11T10:00:00+08:00');
    const refused = entry('code_rejected', '2026-03-12T10:00:00+08:00');
    const passed = entry('code_passed', '2026-03-12T10:00:00+08:00');
    const of = (...events: FilingEvent[]) =>
      seenIn(unit({ [CATEGORIES]: ['社交-笔记'] }, ...filed, ...events), [], at('2026-03-20T10:00:00+08:00'));
    expect(verdictOf(of(sent, refused), 'refused').is).toBe('yes');
    expect(verdictOf(of(sent, passed), 'refused').is).toBe('no');
    expect(verdictOf(of(sent, refused), 'community').is).toBe('yes');
    expect(verdictOf(of(sent, passed), 'community').is).toBe('no');
  });

  it('does not know whether a later version needs a report again', () => {
    const history = [
      ...[SUBMITTED, PASSED, RECEIVED, VERIFIED, FILED],
      entry('code_submitted', '2026-03-11T10:00:00+08:00'),
      entry('code_passed', '2026-03-12T10:00:00+08:00'),
      entry('cac_notified', '2026-03-12T12:00:00+08:00'),
      entry('cac_passed', '2026-03-14T12:00:00+08:00'),
    ];
    const filing = unit({ [CATEGORIES]: ['社交-笔记'] }, ...history);
    const seen = seenIn(filing, [], at('2026-03-20T10:00:00+08:00'));
    expect(verdictOf(seen, 'reportCategory').is).toBe('yes');
    expect(verdictOf(seen, 'toReport').is).toBe('unknown');
  });
});

describe('listedIn', () => {
  const all = (filing: Filing, ...ticked: string[]) =>
    PHASES.flatMap(({ id }) => listedIn(id, seenIn(filing, ticked, NOW)));
  const rowOf = (id: string, filing: Filing, ...ticked: string[]) => {
    const found = all(filing, ...ticked).find(({ check }) => check.id === id);
    if (!found) throw new Error(`no row ${id}`);
    return found;
  };
  const folded = (filing: Filing, ...ticked: string[]) =>
    all(filing, ...ticked)
      .filter(({ state }) => state === 'folded')
      .map(({ check }) => check.id);

  it('has every check, whatever the filing', () => {
    const everybody = PHASES.flatMap(({ id }): Check[] => checksOf(id));
    expect(all({}).map(({ check }) => check)).toEqual(everybody);
  });

  it('folds nothing away of which nothing is known, but asks', () => {
    expect(folded({})).toEqual([]);
    expect(rowOf('location', {})).toMatchObject({ state: 'asked', asks: 'location' });
    expect(rowOf('package', {})).toMatchObject({ state: 'open', why: '' });
    expect(rowOf('location', {}, 'release/location')).toMatchObject({ state: 'done' });
  });

  it('shows a check whose condition nobody is asked, while it is not known', () => {
    const sells = rowOf('vpay-person', { kind: 'first' }, 'has/virtual');
    expect(sells).toMatchObject({ state: 'open', why: '你说卖虚拟商品' });
    expect(rowOf('filed', {}).state).toBe('open');
  });

  it('folds away with the reason in words', () => {
    expect(rowOf('phone', individual())).toMatchObject({
      state: 'folded',
      why: '不用手机号组件（个人主体不能用手机号组件），所以不管这条',
    });
    expect(rowOf('location', unit({}), 'hasnt/location').why).toBe('你说不用定位，所以不管这条');
    expect(rowOf('vpay-person', enterprise()).why).toContain('不是个人主体（主体性质不是个人）');
  });

  it('says of one out of several that none of them is there', () => {
    const sold = unit({ [CATEGORIES]: ['工具-记账'], [SERVICES]: ['生活服务-工具'] });
    const { state, why } = rowOf('other-required', sold);
    expect(state).toBe('folded');
    for (const part of ['不是游戏', '没有外卖和餐饮', '不卖食品', '没有医疗和药品'])
      expect(why).toContain(part);
    expect(rowOf('other-required', unit({ [CATEGORIES]: ['餐饮服务-餐厅排队'] })).state).toBe('open');
  });

  it('needs both: a category that is reported, and a version that was not yet', () => {
    const reported = unit({ [CATEGORIES]: ['社交-问答'] });
    expect(rowOf('prelaunch', reported).state).toBe('open');
    expect(rowOf('prelaunch', unit({ [CATEGORIES]: ['工具-记账'] })).state).toBe('folded');
    expect(rowOf('prelaunch', unit({}))).toMatchObject({ state: 'asked', asks: 'reportCategory' });
    expect(rowOf('prelaunch', unit({}), 'hasnt/reportCategory').state).toBe('folded');
  });

  it('leaves nothing to do where it is settled', () => {
    const filed = { ...enterprise(), kind: 'change' as const };
    expect(rowOf('filed', filed)).toMatchObject({ state: 'folded' });
    expect(rowOf('filed', filed).why).toContain('不用再办');
    expect(rowOf('filed-consistent', filed).state).toBe('open');
  });

  it('names what was guessed, which can be contradicted, and what the person said, which can be taken back', () => {
    const remark = unit({ [REMARK]: '找附近的充电桩' });
    expect(rowOf('location', remark)).toMatchObject({ state: 'open', guessed: ['location'], answered: [] });
    const contradicted = rowOf('location', remark, 'hasnt/location');
    expect(contradicted).toMatchObject({ state: 'folded', guessed: [], answered: ['location'] });
    const chosen = unit({ [CATEGORIES]: ['工具-记账'], [SERVICES]: ['生活服务-工具'] });
    expect(rowOf('other-required', chosen).guessed).toEqual(['game', 'food', 'edible', 'health']);
    expect(rowOf('phone', individual(), 'has/phone')).toMatchObject({ guessed: [], answered: [] });
    expect(rowOf('verified', unit({}), 'has/verified')).toMatchObject({
      state: 'folded',
      why: '你说微信认证有效，不用再办',
      answered: ['verified'],
    });
  });

  it('counts what is not ticked and what is asked', () => {
    const filing = unit({});
    const listed = listedIn('beforeSubmit', seenIn(filing, [], NOW));
    const ticked = listedIn('beforeSubmit', seenIn(filing, ['release/package', 'review/package'], NOW));
    const answered = listedIn('beforeSubmit', seenIn(filing, ['release/package', 'hasnt/ads'], NOW));
    // vpay-person does not concern a unit.
    expect(leftIn(listed)).toBe(27);
    expect(leftIn(ticked)).toBe(26);
    expect(leftIn(answered)).toBe(25);
    expect(ticked.find(({ check }) => check.id === 'package')?.state).toBe('done');
  });
});
