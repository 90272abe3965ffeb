import { countOf, type Draft, newDraft, type Offer, offersOf, paperSays, SUBJECT, withValue } from '@/rules';
import { enterprise, having, individual, NOW, PEOPLE, photo } from '../support/filings';
import { BACK_LINES, FRONT_LINES, LICENCE_LINES, paper } from '../support/paperLines';
import { issuesOf } from '../support/precheck';

const PRINCIPAL = 'icp_subject.principal_info';
const APP_PRINCIPAL = 'icp_applets.principal_info';
const ADDRESS = 'icp_subject.organize_info.certificate_address';
const licence = paper(LICENCE_LINES).answers;
const front = paper(FRONT_LINES).answers;
const back = paper(BACK_LINES).answers;
const blank = newDraft('first', 4, '440000', false);

const filledIn = (draft: Draft, path: string, value: unknown): Draft => ({
  ...draft,
  filing: withValue(draft.filing, path, value),
});
const lines = (offers: readonly Offer[]) =>
  Object.fromEntries(
    offers.map(({ field, said, doubt }) => [field.label, doubt ? `${said} ${doubt}` : said]),
  );

describe('offersOf', () => {
  it('offers what a licence says, in the words of the form, in its order', () => {
    const { offers, same, notAsked, otherSubject } = offersOf(blank, licence, NOW);
    expect(lines(offers)).toEqual({
      主体名称: '广州市示范样例科技有限公司',
      主体证件号码: '91440199MA0TE5T110',
      主体证件住所: '广州市天河区示范路10号样例大厦3栋1201室',
      通信地址: '示范路10号样例大厦3栋1201室 registered',
      经营范围: '软件开发；办公设备租赁。',
      主体负责人姓名: '任样例 legalRep',
    });
    // 营业执照 is chosen in every new filing.
    expect({ same, notAsked, otherSubject }).toEqual({ same: 1, notAsked: [], otherSubject: undefined });
  });

  it('masks the numbers of persons, and takes a name from the card rather than from the licence', () => {
    const { offers, same } = offersOf(blank, [...licence, ...front, ...back], NOW);
    expect(lines(offers)).toMatchObject({
      主体负责人姓名: '任样例',
      主体负责人证件号码: '440***********0216',
      主体负责人证件有效期起始: '2018年6月1日',
      主体负责人证件有效期截止: '2038年6月1日',
    });
    expect(same).toBe(2);
  });

  it('shows both values where one would overwrite the other, and counts what is said already', () => {
    const other = having(enterprise(), { [SUBJECT.name]: '广州市示范样品科技有限公司' });
    const { offers, same } = offersOf({ ...blank, filing: other }, licence, NOW);
    expect(offers.filter(({ doubt }) => doubt === 'overwrites').map(({ own, said }) => [own, said])).toEqual([
      ['广州市示范样品科技有限公司', '广州市示范样例科技有限公司'],
      ['示范路10号样例大厦3栋1201室', '广州市天河区示范路10号样例大厦3栋1201室'],
      ['软件开发；办公设备租赁', '软件开发；办公设备租赁。'],
    ]);
    expect(same).toBe(2);
  });

  it('says from where two masked numbers differ when their ends are alike', () => {
    const filing = having(enterprise(), { [`${PRINCIPAL}.certificate_number`]: '440199197906120216' });
    const { offers } = offersOf({ ...blank, filing }, front, NOW);
    expect(offers.map(({ own, said }) => [own, said])).toEqual([
      ['440***********0216', '440***********0216（从第 14 位起不同）'],
    ]);
  });

  it('lets the person choose between two values for one place', () => {
    const path = `${PRINCIPAL}.mobile`;
    const read = ['13911110001', '13911110002', '13911110001'].map((value) => ({ path, value, sure: true }));
    expect(offersOf(blank, read, NOW).offers.map(({ value, doubt }) => [value, doubt])).toEqual([
      ['13911110001', 'several'],
      ['13911110002', 'several'],
    ]);
  });

  it('ticks nothing that was read without certainty', () => {
    const read = [{ path: SUBJECT.name, value: '广州市样例', sure: false }];
    expect(offersOf(blank, read, NOW).offers.map(({ doubt }) => doubt)).toEqual(['unsure']);
  });

  it('offers nothing that the filing does not ask, and names it', () => {
    const apart = { ...blank, principalIsLegalRep: false };
    expect(lines(offersOf(apart, licence, NOW).offers)).toMatchObject({ 法定代表人姓名: '任样例' });
    const read = [{ path: `${APP_PRINCIPAL}.mobile`, value: '13911110002', sure: true }];
    expect(offersOf(blank, read, NOW)).toMatchObject({ offers: [], notAsked: ['小程序负责人手机号'] });
    expect(offersOf({ ...blank, appPrincipalIsPrincipal: false }, read, NOW).offers).toHaveLength(1);
  });

  it('counts the 小程序负责人’s value as said where it is the 主体负责人’s', () => {
    const draft = filledIn(blank, `${PRINCIPAL}.mobile`, '13911110002');
    const read = [{ path: `${APP_PRINCIPAL}.mobile`, value: '13911110002', sure: true }];
    expect(offersOf(draft, read, NOW)).toEqual({ offers: [], same: 1, notAsked: [] });
  });

  it('fills an individual’s card in as the subject, and nothing of a unit’s licence', () => {
    const draft = newDraft('first', 5, '330000');
    expect(lines(offersOf(draft, front, NOW).offers)).toMatchObject({
      '姓名（主体名称）': '任样例',
      证件号码: '440***********0216',
    });
    const { offers, otherSubject } = offersOf(draft, licence, NOW);
    expect({ offers, otherSubject }).toEqual({ offers: [], otherSubject: '企业' });
    expect(offersOf({ ...draft, filing: individual() }, front, NOW).offers[0]?.own).toBe(PEOPLE.loner.name);
  });

  it('says that the paper is of another kind of subject than was chosen at the start', () => {
    const shop = newDraft('first', 4, '350000', true);
    expect(offersOf(shop, licence, NOW).otherSubject).toBe('企业');
    const institution = newDraft('first', 3, '350000');
    expect(offersOf(institution, licence, NOW)).toMatchObject({
      otherSubject: '企业',
      notAsked: ['主体证件类型'],
    });
  });

  it('shortens a long scope, around the difference where there are two', () => {
    const scope = `${'软件开发；'.repeat(40)}住宿`;
    const read = [{ path: 'local.business_scope', value: scope, sure: true }];
    expect(offersOf(blank, read, NOW).offers[0]?.said).toBe(`${scope.slice(0, 60)}…`);
    const other = filledIn(blank, 'local.business_scope', `${'软件开发；'.repeat(40)}餐饮`);
    expect(offersOf(other, read, NOW).offers[0]).toMatchObject({
      own: '…开发；软件开发；餐饮',
      said: '…开发；软件开发；住宿',
    });
  });

  it.each([
    { path: SUBJECT.name, value: true },
    { path: SUBJECT.certificateType, value: 99 },
    { path: 'local.names_differ_from_registry', value: '否' },
    { path: 'icp_applets.base_info.service_content_types', value: '工具' },
    { path: 'toString', value: 'x' },
  ])('offers no value that a stored photo cannot have of a paper: $path', (read) => {
    expect(offersOf(blank, [{ ...read, sure: true }], NOW).offers).toEqual([]);
  });

  it.each([
    ['广东省广州市天河区示范路10号', '示范路10号'],
    ['广州市天河区示范路10号', '示范路10号'],
    ['示范路10号', '示范路10号'],
    ['北京市海淀区示范路10号', '示范路10号'],
  ])('offers the registered address %s as the address for letters without its region', (value, expected) => {
    const { offers } = offersOf(blank, [{ path: ADDRESS, value, sure: true }], NOW);
    expect(offers.map((offer) => [offer.value, offer.doubt])).toEqual([
      [value, undefined],
      [expected, 'registered'],
    ]);
  });
});

describe('countOf', () => {
  it('counts the fields for which papers have a value, and what the form still lacks of it', () => {
    expect(countOf(offersOf(blank, licence, NOW))).toEqual({ read: 5, open: 4 });
    expect(countOf(offersOf({ ...blank, filing: enterprise() }, licence, NOW))).toEqual({ read: 5, open: 0 });
  });
});

describe('paperSays', () => {
  const says = (filing: ReturnType<typeof enterprise>) =>
    paperSays(issuesOf(filing, NOW), filing).map(({ issue, value }) => [issue.path, value]);
  const read = (path: string, value: string) => [photo('a.jpg', { read: [{ path, value, sure: true }] })];

  it('gives the value that a photo shows for each issue it causes', () => {
    const filing = enterprise();
    expect(says(filing)).toEqual([]);
    const photos = { [SUBJECT.certificatePhoto]: read(SUBJECT.name, '广州市示范样品科技有限公司') };
    expect(says({ ...filing, photos })).toEqual([[SUBJECT.name, '广州市示范样品科技有限公司']]);
  });

  it('gives two photos that differ from the form, and from each other, each its own', () => {
    const photos = {
      [SUBJECT.certificatePhoto]: read(SUBJECT.name, '广州市示范样品科技有限公司'),
      [`${PRINCIPAL}.certificate_photo_front`]: read(SUBJECT.name, '广州市示范样本科技有限公司'),
    };
    const filing = { ...enterprise(), photos };
    for (const { issue, value } of paperSays(issuesOf(filing, NOW), filing))
      expect(issue.message).toContain(`“${value}”`);
    expect(says(filing)).toHaveLength(2);
  });

  it('has no value to give for a photo of another paper', () => {
    const photos = { [`${PRINCIPAL}.certificate_photo_front`]: [photo('a.jpg', { other: 'id_back' })] };
    expect(says({ ...enterprise(), photos })).toEqual([]);
  });
});
