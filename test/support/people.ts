import { PEOPLE as PERSONS } from './filings';
import { goodPhoto } from './photos';
import type { App } from './weapp';

/** What a person does with a field: types, chooses in a picker (one value for each column), or taps 是 or 否. */
export type Answers = Record<string, string | string[] | boolean>;

type Who = { name: string; number: string; mobile: string };

/** Persons that do not exist; their check digits are right. */
export const PEOPLE = {
  ...PERSONS,
  migrant: { name: '时演示', number: '340199199407030612', mobile: '13911110006' },
} as const;

/** A photo that would not be returned. */
export const PHOTO = goodPhoto();

/** From the board, through the questions, to the task list; what the ministry shows is left open. */
export async function begin(app: App, subject: string, province: string, kind = '首次备案'): Promise<void> {
  await app.tap('新建备案');
  for (const chosen of [kind, subject]) {
    await app.tap(chosen);
    await app.tap('下一题');
  }
  await app.tap(province);
  if (!/^(注销|取消)/.test(kind)) await app.tap('下一题');
  await app.tap('开始准备');
}

/** Fills in the fields of the section on screen. */
export async function answer(app: App, answers: Answers): Promise<void> {
  for (const [label, value] of Object.entries(answers)) {
    if (typeof value === 'string') await app.type(label, value);
    else if (typeof value === 'boolean') await app.tap(value ? '是' : '否', { near: label });
    else await app.pick(label, ...value);
  }
}

/** Opens a section from the task list, fills it in, and returns if it has no errors. */
export async function fill(app: App, section: string, answers: Answers): Promise<void> {
  await app.tap(section);
  await answer(app, answers);
  await app.tap('检查并返回');
}

/** One person, as a section asks for it. */
export const personIn = (role: '主体负责人' | '小程序负责人', who: Who): Answers => ({
  [`${role}姓名`]: who.name,
  [`${role}证件号码`]: who.number,
  ...reached(role, who),
});

/** The validity of the certificate, and the contact details. */
export const reached = (role: '主体负责人' | '小程序负责人', { mobile }: Who): Answers => ({
  [`${role}证件有效期起始`]: ['2018-06-01'],
  [`${role}证件有效期截止`]: ['2038-06-01'],
  [`${role}手机号`]: mobile,
  [`${role}应急联系电话`]: `0755-${mobile.slice(3)}`,
  [`${role}电子邮箱`]: `${mobile}@example.com`,
});

/** 小程序信息: name, one service, no pre-approval, remark. */
export async function fillApp(app: App, name: string, service = '生活服务-工具'): Promise<void> {
  await app.tap('小程序信息');
  await app.type('小程序名称', name);
  await app.tap('选择服务内容', { near: '选小程序实际提供的服务' });
  await app.type('按名称查找服务内容', service);
  await app.tap(service);
  await app.tap('选好了');
  await app.tap('以上都不涉及');
  await app.type('小程序备注', '为到店的客人提供预约、取号和进度查询，不含发布、评论和线上交易功能。');
  await app.tap('检查并返回');
}

/** Fills in only the name of the app. */
export async function nameApp(app: App, name: string): Promise<void> {
  await app.tap('小程序信息');
  await app.type('小程序名称', name);
  await app.back();
}

/** Takes a photo of each document. */
export async function photo(app: App, papers: string[], from: '拍摄' | '从相册选择' = '拍摄'): Promise<void> {
  for (const paper of papers) {
    app.nextPhotos(PHOTO);
    await app.tap(from + paper);
  }
}

/** Records an event on the status page, now or at another time; one second passes. */
export async function recordThat(app: App, event: string, shown: Answers = {}): Promise<void> {
  await app.tap(event);
  await app.advance(1000);
  await answer(app, shown);
  await app.tap('保存记录');
}

/** The phone sleeps until then. */
export async function sleepUntil(app: App, iso: string): Promise<void> {
  await app.hide();
  await app.advance(Date.parse(iso) - app.clock.now());
  await app.show();
}

/** The app is killed one second later and started again. */
export async function killed(app: App): Promise<App> {
  await app.advance(1000);
  expect(app.errors).toEqual([]);
  return app.restart();
}

/** The filing of the page on screen, by the id in its address. */
export const idOf = (app: App): string =>
  (app.pages.top.instance.options as Record<string, string> | undefined)?.id ?? '';

/** An enterprise in 广州, with the values of its licence. */
export const COMPANY: Answers = {
  主体名称: '广州市示范样例科技有限公司',
  主体证件号码: '91440199MA0TE5T110',
  主体证件住所: '示范路10号样例大厦3栋1201室',
  '备案的省、市、县区': ['广东省', '广州市', '天河区'],
  通信地址: '示范路10号样例大厦3栋1201室',
  与登记信息是否有出入: false,
};

/** The same in 北京, where an address must have no punctuation. */
export const BEIJING: Answers = {
  ...COMPANY,
  主体名称: '北京示范样例科技有限公司',
  主体证件号码: '91110199MA0TE5T11F',
  '备案的省、市、县区': ['北京市', '北京市', '海淀区'],
};

/** A barber shop in 厦门, with a seal. */
export const SHOP: Answers = {
  主体名称: '厦门市示范区样例理发店',
  主体证件号码: '92350299MA0TE5T12J',
  主体证件住所: '示范街22号1层',
  '备案的省、市、县区': ['福建省', '厦门市', '湖里区'],
  通信地址: '示范街22号1层',
  有没有公章: true,
  与登记信息是否有出入: false,
};
