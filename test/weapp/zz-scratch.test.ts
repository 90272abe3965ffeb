import * as p from '../support/people';
import { launch } from '../support/weapp';

it('looks', async () => {
  let app = await launch({ now: '2026-03-10T10:00:00+08:00' });
  const out: string[] = [];
  const say = (t: string) => out.push(`---- ${t} [${app.route}]\n${app.text()}`);
  let t = Date.now();
  const lap = (n: string) => { out.push(`#### ${n} ${Date.now() - t}`); t = Date.now(); };
  try {
  await p.begin(app, '企业', '广东'); lap('begin');
  await p.fill(app, '主体信息', p.COMPANY); say('subj'); lap('subject');
  await p.fill(app, '主体负责人', p.personIn('主体负责人', p.PEOPLE.boss)); lap('owner'); say('owner');
  await p.fillApp(app, '示范取号'); lap('app'); say('app');
  await p.fill(app, '小程序负责人', { 小程序负责人是不是管理员: true }); lap('appowner'); say('appowner');
  await app.tap('材料照片');
  await p.photograph(app, ['营业执照', '主体负责人证件正面（人像面）', '主体负责人证件背面（国徽面）', '互联网信息服务核准承诺书（旧名互联网信息服务承诺书）']);
  say('photos'); lap('photos');
  await app.back();
  say('tasks');
  await app.advance(1000); app = await app.restart(); lap('restart');
  say('home');
  await app.tap('示范取号');
  await app.tap('核对与预审'); say('review'); lap('review');
  await app.tap('可以提交了'); say('copy');
  await app.tap('提交好了'); say('status');
  await p.recordThat(app, '已提交备案'); say('submitted');
  await p.sleepUntil(app, '2026-03-11T09:30:00+08:00');
  say('slept'); lap('x');
  await p.recordThat(app, '初审通过'); say('passed');
  await p.recordThat(app, '收到短信'); say('sms');
  await p.recordThat(app, '已核验'); say('verified');
  await app.tap('管局通过'); say('sheet');
  await app.type('备案号', '粤ICP备2026000001号-1X'); await app.tap('保存记录'); say('filed'); lap('y');
  } catch (e) { out.push(String((e as Error).stack)); }
  require('fs').writeFileSync('/tmp/scratch/out.txt', out.join('\n') + '\n' + app.errors.join('\n'));
});
