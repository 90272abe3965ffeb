import { keep, saved } from '../../test/support/stored';
import { whole } from './filings';
import type { Film } from './film';
import { Hand } from './hand';
import { keepPhotos } from './photos';

/** The licence of a company that does not exist, as somebody copied it, with the last digit of its code wrong. */
const COPIED = `名称：广州市示范样例科技有限公司
统一社会信用代码：91440199MA0TE5T11X
住所：广州市天河区示范路10号样例大厦3栋1201室
法定代表人：任样例
身份证号：440199197906110216
手机：13911110001
邮箱：ren@example.com`;
const RIGHT = '91440199MA0TE5T110';
const WRONG = '统一社会信用代码的最后一位对不上，多半有一位输错了，与登记信息比对会不一致';
const REFUSAL = '您的小程序备案平台初审未通过，原因：1、主体负责人证件照片反光；2、通信地址未精确到门牌号';

/** When the walk begins, and when the refusal comes. */
export const BEGINS = '2026-03-10T10:00:00+08:00';
const REFUSED = '2026-03-11T15:20:00+08:00';

/**
 * The walk of README, about a minute: a new filing, a mistake found and mended, submitted, a refusal read. It begins on
 * the empty board.
 */
export async function walk(film: Film): Promise<void> {
  const { web } = film;
  const hand = new Hand(web, film);
  await film.take(2);
  await hand.tap('新建备案');
  await hand.tap('首次备案');
  await hand.tap('下一题');
  await hand.tap('企业');
  await hand.tap('下一题');
  await hand.tap('广东');
  await hand.tap('下一题');
  await hand.tap('开始准备');
  film.stay(2.5);

  await hand.tap('也可以粘贴文字来填');
  await hand.type('要识别的文字', COPIED);
  await hand.tap('识别');
  film.stay(3);
  await hand.tap('主体证件号码');
  await hand.tap('填入 6 项');
  film.stay(2.5);

  await hand.tap('主体信息');
  await hand.tap('检查并返回');
  film.stay(3);
  await hand.tap(WRONG);
  film.stay(2);
  await hand.type('主体证件号码', RIGHT);
  film.stay(1.5);
  await hand.tap('返回');
  film.stay(2);

  // The rest of the form would be the same again, for an hour.
  await web.page.evaluate(() => localStorage.clear());
  await keep(web, saved('whole', whole()));
  await keepPhotos(web, whole());
  await web.open('fill/tasks/index', { id: 'whole' });
  await film.take(2.5);
  await hand.tap('提交与进度');
  await hand.tap('记录：已提交备案');
  await hand.tap('保存记录');
  film.stay(4);

  await web.page.clock.setFixedTime(REFUSED);
  await web.open('progress/status/index', { id: 'whole' });
  await film.take(1.5);
  await hand.tap('粘贴收到的内容');
  await hand.type('收到的内容', REFUSAL);
  await hand.tap('看看是什么');
  film.stay(3.5);
  await hand.tap('保存记录');
  film.stay(4);
}
