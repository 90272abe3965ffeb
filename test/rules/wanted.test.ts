import { DOCUMENTS, documentsFor, type Filing } from '@/rules';
import { enterprise, having, individual, movedTo, NOW, PEOPLE, person } from '../support/filings';

type DocumentId = (typeof DOCUMENTS)[number]['id'];

/** A filing of which a document is wanted, and one other answer with which it is not. */
type Wanted = [of: Filing, unless: readonly [path: string, answer: unknown], where: string];

const PRINCIPAL = 'icp_subject.principal_info';

const cancelled = ['kind', 'cancel_subject'] as const;
const inProvince = (code: string) => ['icp_subject.base_info.province', code] as const;
const scope = (text: string) => ['local.business_scope', text] as const;
const services = (...names: string[]) => ['icp_applets.base_info.service_content_types', names] as const;
const elsewhere = services('生活服务-工具');

const unit = (province: string, ...answers: (readonly [string, unknown])[]) =>
  having(movedTo(enterprise(), province), Object.fromEntries(answers));

/** A new document takes a row here. */
const WANTED: Record<DocumentId, Wanted> = {
  subjectCertificate: [enterprise(), cancelled, 'a unit'],
  residencePermit: [individual(), ['local.id_address_province', '330000'], 'an individual from elsewhere'],
  principalFront: [enterprise(), cancelled, 'whoever submits'],
  principalBack: [enterprise(), cancelled, 'whoever submits'],
  principalLetter: [
    unit(
      '32',
      [PRINCIPAL, person('clerk')],
      ['icp_subject.legal_person_info', { name: PEOPLE.boss.name, certificate_number: PEOPLE.boss.number }],
    ),
    ['icp_subject.legal_person_info', undefined],
    'a clerk for the legal representative',
  ],
  appPrincipalFront: [enterprise(), cancelled, 'whoever submits'],
  appPrincipalBack: [enterprise(), cancelled, 'whoever submits'],
  appPrincipalLetter: [unit('32'), inProvince('440000'), 'a clerk in 江苏'],
  commitmentLetter: [unit('44'), inProvince('320000'), 'a first filing in 广东'],
  ownCommitmentLetter: [unit('65', ['kind', 'add_app']), inProvince('440000'), 'any submission in 新疆'],
  nameChangeLetter: [unit('44', ['local.renamed', true]), ['local.renamed', false], 'a unit renamed'],
  financePromise: [unit('32', scope('投资管理')), scope('软件开发'), 'a word of finance in 江苏'],
  educationPromise: [unit('42', scope('教育咨询')), scope('软件开发'), 'a word of education in 湖北'],
  educationPromiseIfAsked: [unit('11', services('教育-其他')), elsewhere, 'a service of education in 北京'],
  commerceStatement: [unit('42', scope('食品零售')), scope('软件开发'), 'a word of commerce in 湖北'],
  preApprovalPromise: [unit('14', scope('图书销售')), scope('软件开发'), 'a word of publishing in 山西'],
  preApprovalPromiseIfAsked: [
    unit('44', scope('图书销售')),
    scope('软件开发'),
    'a word of publishing in 广东',
  ],
  manyFilingsStatement: [
    unit('50', ['kind', 'add_app'], ['local.filings_of_subject', 7]),
    ['local.filings_of_subject', 3],
    'the eighth filing in 重庆',
  ],
  hospitalLicence: [unit('44', services('医疗服务-医院')), elsewhere, 'a hospital in 广东'],
  foodLicence: [unit('35', services('餐饮-外卖')), elsewhere, 'meals in 福建'],
  lawCertificate: [
    having(individual(), Object.fromEntries([services('生活服务-法律咨询')])),
    elsewhere,
    'an individual’s legal advice',
  ],
  telecomLicence: [
    unit('44', services('信息传输、软件和信息技术服务业-电信业务')),
    elsewhere,
    'a telecom service',
  ],
  trainingLicence: [unit('44', services('教育-培训机构')), elsewhere, 'a school'],
  financeLicence: [unit('44', services('金融业-保险')), elsewhere, 'an insurer'],
  gameStatement: [unit('44', services('休闲娱乐-游戏')), elsewhere, 'a game in 广东'],
};

const needs = (filing: Filing) => documentsFor(filing, NOW).map(({ id }) => id);

describe('every document', () => {
  it('has a row in WANTED', () => {
    const missing = DOCUMENTS.filter(({ id }) => !WANTED[id]).map(
      ({ id }) => `${id}: add to WANTED a filing of which it is wanted`,
    );
    expect(missing).toEqual([]);
  });

  it.each(
    Object.entries(WANTED).map(([id, [of, [path, answer], where]]) => ({ id, of, path, answer, where })),
  )('$id is wanted of $where, and not with another answer to $path', ({ id, of, path, answer }) => {
    expect(needs(of)).toContain(id);
    expect(needs(having(of, { [path]: answer }))).not.toContain(id);
  });
});
