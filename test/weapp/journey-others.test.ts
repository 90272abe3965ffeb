import {
  answer,
  BEIJING,
  begin,
  fill,
  fillApp,
  PEOPLE,
  personIn,
  photo,
  reached,
  SHOP,
} from '../support/people';
import { type App, launch } from '../support/weapp';

const PRINCIPAL_NAME = ['主体负责人证件正面（人像面）', '主体负责人证件背面（国徽面）'];
const APP_PRINCIPAL_NAME = ['小程序负责人证件正面（人像面）', '小程序负责人证件背面（国徽面）'];
const PERMIT = '居住证明（居住证、暂住证、社保证明或房产证）';
const MEDICINE = '药品和医疗器械：《互联网药品信息服务资格证书》或《药品医疗器械互联网信息服务备案凭证》';
const READY = '核对与预审\n没有发现会被退回的地方';

let app: App;
beforeEach(async () => {
  app = await launch({ now: '2026-03-10T10:00:00+08:00' });
});
afterEach(() => expect(app.errors).toEqual([]));

async function takePhotos(...papers: string[]): Promise<void> {
  await app.tap('材料照片');
  await photo(app, papers);
  await app.back();
}

describe('a 个体工商户 in 福建', () => {
  it('is complete with its 经营者 in both roles and without a letter', async () => {
    await begin(app, '个体工商户', '福建');
    await fill(app, '主体信息', SHOP);
    await fill(app, '主体负责人', personIn('主体负责人', PEOPLE.keeper));
    await fillApp(app, '示范理发');
    await takePhotos('营业执照', ...PRINCIPAL_NAME);
    expect(app.text()).toContain(READY);
    await app.tap('核对与预审');
    expect(app.text()).toContain('会被退回（0）\n没有发现\n');
    expect(app.find('可以提交了').attrs.disabled).not.toBe(true);
  });

  it('learns that 福建 requires the 经营者 as 小程序负责人', async () => {
    await begin(app, '个体工商户', '福建');
    await fill(app, '主体负责人', personIn('主体负责人', PEOPLE.keeper));
    await app.tap('小程序负责人');
    await app.tap('与主体负责人是同一人');
    await answer(app, personIn('小程序负责人', PEOPLE.clerk));
    await app.tap('检查并返回');
    expect(app.text()).toContain('福建要求个体工商户的小程序负责人就是经营者');
  });
});

describe('an individual in 浙江 whose ID card is from 安徽', () => {
  it('is asked once for name and number, and for a residence permit after the province of the ID card is known', async () => {
    await begin(app, '个人', '浙江');
    await app.tap('材料照片');
    expect(app.text()).toContain(`可能需要（1）\n${PERMIT}`);
    await app.back();
    await fill(app, '主体信息', {
      '姓名（主体名称）': PEOPLE.migrant.name,
      证件号码: PEOPLE.migrant.number,
      证件上的住址: '安徽省示范县样例村8号',
      '备案的省、市、县区': ['浙江省', '杭州市', '滨江区'],
      通信地址: '示范巷5号2幢303室',
      证件住址所在的省: ['安徽'],
    });
    await fill(app, '主体负责人', reached('主体负责人', PEOPLE.migrant));
    await fillApp(app, '示范记账');
    await takePhotos(...PRINCIPAL_NAME);
    expect(app.text()).toContain('材料照片\n还差 1 项');
    await app.tap('材料照片');
    expect(app.text()).toContain(`必须提供（3）\n${PERMIT}`);
    await app.back();
    await takePhotos(PERMIT);
    expect(app.text()).toContain(READY);
  });

  it('needs no permit when the ID card is also from 浙江', async () => {
    await begin(app, '个人', '浙江');
    await app.tap('主体信息');
    await answer(app, { 证件住址所在的省: ['浙江'] });
    await app.back();
    expect(app.text()).not.toContain(PERMIT);
  });
});

describe('an app that sells medicine', () => {
  it('is asked for the number and a photo of its licence, with the reason', async () => {
    await begin(app, '企业', '北京');
    await app.tap('小程序信息');
    await app.tap('药品和医疗器械');
    await answer(app, { 药品和医疗器械的证件号码: '（京）-经营性-2026-0001' });
    await app.back();
    await app.tap('材料照片');
    await app.tap(`${MEDICINE}：为什么要提供`);
    expect(app.text()).toContain(MEDICINE);
    expect(app.text()).toContain('填了前置审批项“药品和医疗器械”');
    expect(app.text()).toContain('前置审批项要有许可证照片和号码');
  });
});

describe('an enterprise in 北京 with two persons', () => {
  beforeEach(async () => {
    await begin(app, '企业', '北京');
    await fill(app, '主体信息', BEIJING);
    await fill(app, '主体负责人', personIn('主体负责人', PEOPLE.boss));
    await fillApp(app, '示范取号');
    await app.tap('小程序负责人');
    await app.tap('与主体负责人是同一人');
  });

  it('adds photos for both, and needs no letter', async () => {
    await answer(app, personIn('小程序负责人', PEOPLE.clerk));
    await app.tap('检查并返回');
    await takePhotos('营业执照', ...PRINCIPAL_NAME, ...APP_PRINCIPAL_NAME);
    expect(app.text()).toContain(READY);
  });

  it('learns that two persons cannot share a phone number, and finds the values again after folding', async () => {
    await answer(app, { ...personIn('小程序负责人', PEOPLE.clerk), 小程序负责人手机号: PEOPLE.boss.mobile });
    await app.tap('检查并返回');
    expect(app.text()).toContain('两位负责人是不同的人，却填了同一个手机号');
    await app.tap('与主体负责人是同一人');
    expect(app.has('小程序负责人姓名')).toBe(false);
    await app.tap('与主体负责人是同一人');
    expect(app.value('小程序负责人姓名')).toBe(PEOPLE.clerk.name);
  });
});
