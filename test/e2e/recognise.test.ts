import { spawnSync } from 'node:child_process';
import { photoOf } from '../support/drawnPapers';
import { enterprise } from '../support/filings';
import { browse, type Web } from '../support/h5';
import { PhotoFiles } from '../support/photoFiles';
import { keep, saved } from '../support/stored';

const FRONT = '主体负责人证件正面（人像面）';

describe('two photos of papers', () => {
  const papers = new PhotoFiles();
  const files = { licence: '', idFront: '' };
  let web: Web;

  beforeAll(async () => {
    web = await browse({ now: '2026-03-10T10:00:00+08:00' });
    const desk = await web.page.context().newPage();
    files.licence = papers.file('licence.jpg', await photoOf(desk, 'licence'));
    files.idFront = papers.file('front.jpg', await photoOf(desk, 'idFront'));
    await desk.close();
  });
  afterAll(async () => {
    await web.close();
    papers.remove();
  });

  it('are read by the command on this machine', () => {
    const { stdout, stderr, status } = spawnSync(
      'npm',
      ['run', '-s', 'read', '--', files.licence, files.idFront],
      {
        encoding: 'utf8',
      },
    );
    expect([stderr, status]).toEqual(['', 0]);
    const printed = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const values = printed.map(({ paper, answers }) => ({
      paper,
      ...Object.fromEntries(answers.map((one: { path: string; value: unknown }) => [one.path, one.value])),
    }));
    expect(values).toMatchObject([
      {
        paper: 'licence',
        'icp_subject.organize_info.certificate_number': '91440399MA00QY378J',
        'icp_subject.base_info.name': '深圳市样例青竹信息技术有限公司',
        'icp_subject.legal_person_info.name': '苏样本',
        'icp_subject.organize_info.certificate_address': '深圳市南山区样例三路66号青竹楼5层501室',
        'local.business_scope': '软件开发；信息技术咨询服务；办公设备租赁；信息系统集成服务。',
      },
      {
        paper: 'id_front',
        'icp_subject.principal_info.name': '苏样本',
        'icp_subject.principal_info.certificate_number': '440399198105230133',
      },
    ]);
  });

  it('are read by the browser, and held against the form', async () => {
    await keep(web, saved('one', { ...enterprise(), photos: {} }));
    await web.open('fill/documents/index', { id: 'one' });
    await web.attach(() => web.tap('从相册选择营业执照'), files.licence);
    await web.attach(() => web.tap(`从相册选择${FRONT}`), files.idFront);
    // What is read is kept with the photo.
    await web.page.waitForFunction(
      () => {
        const texts = Object.values(localStorage);
        return ['91440399MA00QY378J', '440399198105230133'].every((one) =>
          texts.some((text) => text.includes(one)),
        );
      },
      undefined,
      { timeout: 60_000 },
    );
    await web.open('fill/review/index', { id: 'one' });
    await web.see(/营业执照上是“深圳市样例青竹信息技术有限公司”，这里填的是“/);
    await web.see(/证件上是“苏样本”，这里填的是“/);
  });

  it('are sent to nobody', () => {
    expect(web.network).toEqual([]);
    expect(web.errors).toEqual([]);
  });
});
