import { enterprise, having, individual, saidOn } from '../../support/filings';

const SERVICES = 'icp_applets.base_info.service_content_types';
const ITEMS = 'icp_applets.base_info.nrlx_details';
const with_ = (services: unknown[]) => having(enterprise(), { [SERVICES]: services });

describe('服务内容', () => {
  it('are one to five', () => {
    expect(saidOn(with_([]), SERVICES)).toEqual(['error required']);
    expect(
      saidOn(with_(['餐饮-点餐', '餐饮-外卖', '餐饮-其他', '汽车服务-停车', '汽车服务-充电']), SERVICES),
    ).toEqual([]);
    expect(saidOn(with_([1, 2, 3, 4, 5, 6]), SERVICES)).toEqual(['error tooManyServices']);
  });

  it.each([
    { value: 500, said: 'error serviceFirstLevel', why: 'the first level by its id' },
    { value: '餐饮', said: 'error serviceFirstLevel', why: 'the first level by its name' },
    { value: 4, said: 'unknown serviceUnlisted', why: 'an id no list names' },
    { value: '餐饮-烧烤', said: 'error serviceNameUnlisted', why: 'a name the list does not hold' },
    { value: '1', said: 'error wrongType', why: 'a number as a text' },
    { value: null, said: 'error wrongType', why: 'nothing' },
    { value: '休闲娱乐-福利彩票', said: 'warning serviceUnwiseForUnits', why: 'not recommended to a unit' },
    { value: '政务服务-户政', said: 'error serviceForGovernment', why: 'government bodies alone' },
    { value: '其他-宗教信息', said: 'warning serviceCallsForPreApproval', why: 'it wants an item' },
  ])('$value: $why', ({ value, said }) => {
    expect(saidOn(with_([value]), `${SERVICES}[0]`)).toEqual([said]);
  });

  it('chosen twice, by id and by name, are one', () => {
    expect(saidOn(with_([2, '生活服务-招聘']), `${SERVICES}[1]`)).toEqual(['warning serviceTwice']);
  });

  it('of government are open to types 2 and 3', () => {
    for (const type of [2, 3]) {
      const filing = having(with_(['政务服务-户政']), { 'icp_subject.base_info.type': type });
      expect(saidOn(filing, `${SERVICES}[0]`)).toEqual([]);
    }
  });

  it('not recommended to an individual are a warning', () => {
    expect(saidOn(having(individual(), { [SERVICES]: [1] }), `${SERVICES}[0]`)).toEqual([
      'warning serviceUnwiseForIndividuals',
    ]);
    expect(saidOn(having(individual(), { [SERVICES]: ['生活服务-宠物'] }), `${SERVICES}[0]`)).toEqual([]);
  });
});

describe('前置审批项', () => {
  const stated = (items: unknown) => having(enterprise(), { [ITEMS]: items });

  it('have to be stated, none with 24', () => {
    expect(saidOn(stated([]), ITEMS)).toEqual(['error required']);
    expect(saidOn(stated([{ type: 24 }]), ITEMS)).toEqual([]);
  });

  it('24 stands alone', () => {
    expect(saidOn(stated([{ type: 24 }, { type: 9, code: '1', media: 'a' }]), ITEMS)).toEqual([
      'error preApprovalNotAlone',
    ]);
  });

  it('are not stated twice', () => {
    const item = { type: 9, code: '1', media: 'a' };
    expect(saidOn(stated([item, item]), `${ITEMS}[1]`)).toEqual(['error preApprovalTwice']);
  });

  it('carry a number and a photograph, 24 neither', () => {
    expect(saidOn(stated([{ type: 1, media: 'a' }]), `${ITEMS}[0].code`)).toEqual([
      'error preApprovalWithoutNumber',
    ]);
    expect(saidOn(stated([{ type: 1, code: '1' }]), `${ITEMS}[0].media`)).toEqual(['error required']);
    expect(saidOn(stated([{ type: 24 }]), `${ITEMS}[0].code`)).toEqual([]);
  });

  it.each([
    { item: {}, path: '[0].type', said: 'error preApprovalUntyped' },
    { item: { type: 99 }, path: '[0].type', said: 'error preApprovalUnlisted' },
    { item: { type: '9' }, path: '[0].type', said: 'error wrongType' },
    { item: 9, path: '[0]', said: 'error wrongType' },
    { item: { type: 24, note: 1 }, path: '[0].note', said: 'warning unknownKey' },
  ])('$item: $said', ({ item, path, said }) => {
    expect(saidOn(stated([item]), ITEMS + path)).toEqual([said]);
  });
});
