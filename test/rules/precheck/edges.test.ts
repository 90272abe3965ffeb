import { documentsFor, type Filing } from '@/rules';
import { residentIdCheck } from '@/rules/checks';
import {
  enterprise,
  errorsIn,
  having,
  individual,
  individualBusiness,
  issuesOn,
  movedTo,
  NOW,
  PEOPLE,
  person,
  photo,
} from '../../support/filings';
import { issuesOf, precheck } from '../../support/precheck';

const SUBJECT = 'icp_subject.base_info';
const PAPERS = 'icp_subject.organize_info';
const PRINCIPAL = 'icp_subject.principal_info';
const APP = 'icp_applets.base_info';
const APP_PRINCIPAL = 'icp_applets.principal_info';
const SERVICES = `${APP}.service_content_types`;
const ITEMS = `${APP}.nrlx_details`;
const SEAL = 'local.has_seal';
const COMMENT = `${SUBJECT}.comment`;
const COUNT = 'local.filings_of_subject';
const LICENCE = `${PAPERS}.certificate_photo`;

type Values = Record<string, unknown>;
const on = (path: string, filing: Filing, values: Values = {}) => issuesOn(having(filing, values), path);

describe('a value that is not in the request', () => {
  it('may name the parts that a change alters, and nothing else', () => {
    const changes = (kind: string, given: unknown) =>
      issuesOf(having(enterprise(), { kind, changes: given }), NOW)
        .filter(({ path }) => path.startsWith('changes'))
        .map(({ path, rule }) => `${path} ${rule}`);
    expect(changes('change', ['subject', 'app'])).toEqual([]);
    expect(changes('change', [])).toEqual(['changes changesMissing']);
    expect(changes('change', 'app')).toEqual(['changes wrongType']);
    expect(changes('add_app', ['logo'])).toEqual(['changes[0] changeUnlisted']);
    expect(changes('add_app', [])).toEqual([]);
    expect(changes('first', ['logo', 'app'])).toEqual(['changes[0] changeUnlisted']);
    expect(changes('cancel_access', [1])).toEqual(['changes[0] wrongType']);
    expect(changes('change', Array(30).fill('logo'))).toHaveLength(20);
    const undecided = having(enterprise(), { kind: undefined, changes: ['logo'] });
    expect(issuesOn(undecided, 'changes[0]')).toEqual(['error changeUnlisted']);
  });

  it('is a text before it can be one of the seven kinds', () => {
    expect(on('kind', enterprise(), { kind: 5 })).toEqual(['error wrongType']);
  });

  it('is a whole number from 0 for the number of filings', () => {
    for (const [count, found] of [
      [0, []],
      [-1, ['error notWholeNumber']],
      [0.5, ['error notWholeNumber']],
    ] as const)
      expect(on(COUNT, enterprise(), { [COUNT]: count })).toEqual(found);
    expect(on('kind', enterprise(), { [COUNT]: 0 })).toEqual([]);
    expect(on('kind', enterprise(), { [COUNT]: 1 })).toEqual(['warning notFirst']);
    expect(on('kind', enterprise(), { [COUNT]: 1, kind: 'add_app' })).toEqual([]);
  });

  it('is no later than today for the day of the annual review', () => {
    const passed = 'local.verification_passed_on';
    for (const [day, found] of [
      ['2026-03-10', []],
      ['2026-03-11', ['warning dayInFuture']],
      ['2026-3-1', ['error dayMalformed']],
    ] as const)
      expect(on(passed, enterprise(), { [passed]: day })).toEqual(found);
  });

  it('is a name of WeChat’s list for a category', () => {
    const path = 'local.service_categories';
    expect(on(`${path}[0]`, enterprise(), { [path]: ['工具-记账'] })).toEqual([]);
    for (const name of ['直播', '社交－直播', ''])
      expect(on(`${path}[1]`, enterprise(), { [path]: ['工具-记账', name] })).toEqual([
        'unknown categoryUnlisted',
      ]);
  });
});

describe('the cap of 个体工商户', () => {
  const undecided = (count: number): Filing => ({
    ...having(enterprise(), { 'local.individual_business': undefined, [COUNT]: count }),
    kind: 'add_app',
  });

  it('may be five while it is not known which kind of enterprise it is', () => {
    expect(issuesOn(undecided(4), COUNT)).toEqual([]);
    expect(issuesOn(undecided(5), COUNT)).toEqual(['unknown filingsMayBeAtCap']);
    expect(issuesOn({ ...having(enterprise(), { [COUNT]: 7 }), kind: 'add_app' }, COUNT)).toEqual([]);
  });
});

describe('an individual', () => {
  const NAME = `${SUBJECT}.name`;
  const NUMBER = `${PAPERS}.certificate_number`;
  const given = (values: Values) => [...on(NAME, individual(), values), ...on(NUMBER, individual(), values)];

  it('gives the same name, certificate and number twice, or one of them is missing', () => {
    expect(given({})).toEqual([]);
    expect(given({ [`${PRINCIPAL}.name`]: undefined })).toEqual([]);
    expect(given({ [NAME]: undefined })).toEqual(['error required']);
    expect(given({ [`${PRINCIPAL}.certificate_number`]: undefined })).toEqual([]);
    expect(given({ [NUMBER]: undefined })).toEqual(['error required']);
    expect(given({ [`${PRINCIPAL}.certificate_type`]: undefined })).toEqual([]);
    expect(given({ [`${PAPERS}.certificate_type`]: undefined })).toEqual([]);
    expect(given({ [`${PRINCIPAL}.certificate_type`]: 7 })).toEqual(['error individualNumberDiffers']);
  });

  it('may write the X of the number in lower or upper case', () => {
    const numbers = (one: string, other: string) =>
      on(NUMBER, individual(), { [NUMBER]: one, [`${PRINCIPAL}.certificate_number`]: other });
    expect(numbers('11010519491231002X', '11010519491231002x')).toEqual([]);
  });

  it('is not compared with the registry of units', () => {
    expect(on(NAME, individual(), { local: undefined })).toEqual([]);
    expect(on(NAME, enterprise(), { local: undefined })).toEqual(['unknown registryUnseen']);
  });
});

describe('a masked name', () => {
  it('is nothing but stars; one with stars in it was copied from a masked answer', () => {
    const path = `${SUBJECT}.name`;
    for (const [name, found] of [
      ['＊＊', ['error nameMasked']],
      ['*店', ['unknown masked']],
      ['店*', ['unknown masked']],
    ] as const)
      expect(on(path, individualBusiness(), { [path]: name })).toEqual(found);
  });
});

describe('record numbers', () => {
  it('are correct as the registry prints them, or when they are missing', () => {
    for (const [path, number] of [
      [`${SUBJECT}.record_number`, '粤ICP备12345678号'],
      [`${APP}.record_number`, '粤ICP备12345678号-1X'],
    ] as const) {
      expect(on(path, enterprise(), { [path]: number })).toEqual([]);
      expect(on(path, enterprise())).toEqual([]);
      expect(on(path, enterprise(), { [path]: '备12345678' })).toEqual(['warning recordNumberDoubtful']);
    }
  });
});

describe('a seal', () => {
  const withLetter = (province: string, values: Values = {}) =>
    having(movedTo(individualBusiness(), province), {
      [APP_PRINCIPAL]: { ...person('clerk'), verify_task_id: 'task-7', authorization_letter: 'letter.jpg' },
      ...values,
    });

  it('is not asked for again when there is one', () => {
    for (const province of ['43', '64']) {
      expect(issuesOn(withLetter(province, { [SEAL]: true }), SEAL)).toEqual([]);
      expect(issuesOn(withLetter(province, { [SEAL]: true }), COMMENT)).toEqual([]);
    }
  });

  it('is required where no fingerprint counts: a remark does not help', () => {
    expect(issuesOn(withLetter('64', { [SEAL]: false }), COMMENT)).toEqual([]);
  });

  it('is not asked for when nothing needs a seal', () => {
    expect(on(SEAL, movedTo(individualBusiness(), '43'), { [SEAL]: undefined })).toEqual([]);
    expect(on(COMMENT, movedTo(individualBusiness(), '43'), { [SEAL]: undefined })).toEqual([]);
  });

  it('is only asked of a 个体工商户 that says it is one', () => {
    const undecided = { 'local.individual_business': undefined, [SEAL]: undefined };
    expect(issuesOn(withLetter('64', undecided), SEAL)).toEqual([]);
  });

  it('is replaced by a fingerprint and the remark, in two wordings', () => {
    for (const remark of ['个体工商户无公章', '本店没有公章'])
      expect(issuesOn(withLetter('43', { [SEAL]: false, [COMMENT]: remark }), COMMENT)).toEqual([]);
  });
});

describe('the place of the subject', () => {
  const [PROVINCE, CITY, DISTRICT, ADDRESS] = ['province', 'city', 'district', 'address'].map(
    (key) => `${SUBJECT}.${key}`,
  ) as [string, string, string, string];

  it('is checked from the province down: a part alone is not wrong', () => {
    for (const [values, path] of [
      [{ [PROVINCE]: undefined }, CITY],
      [{ [PROVINCE]: undefined, [CITY]: undefined }, DISTRICT],
      [{ [CITY]: undefined }, DISTRICT],
    ] as [Values, string][])
      expect(on(path, enterprise(), values)).toEqual([]);
    expect(on(DISTRICT, enterprise(), { [CITY]: undefined, [DISTRICT]: '330106' })).toEqual([
      'error districtElsewhere',
    ]);
    expect(on(PROVINCE, enterprise(), { [PROVINCE]: undefined })).toEqual(['error required']);
  });

  it('is given by codes of six digits', () => {
    for (const city of ['4401001', '44010', 'x440100'])
      expect(on(CITY, enterprise(), { [CITY]: city })).toEqual(['error cityElsewhere']);
  });

  it('may be any county of 浙江 and 广西 except 市辖区', () => {
    expect(issuesOn(movedTo(enterprise(), '33', '02'), DISTRICT)).toEqual([]);
  });

  it('of an ID is the code of a province too', () => {
    const home = 'local.id_address_province';
    for (const [code, found] of [
      ['360000', []],
      ['360100', []],
      ['36', ['error homeProvinceUnknown']],
      ['3600001', ['error homeProvinceUnknown']],
      ['x360000', ['error homeProvinceUnknown']],
      ['99', ['error homeProvinceUnknown']],
      ['990000', ['error homeProvinceUnknown']],
    ] as const)
      expect([code, on(home, individual(), { [home]: code })]).toEqual([code, found]);
    expect(on(home, individual(), { [home]: undefined })).toEqual([]);
  });

  it('is not compared with an address that is missing', () => {
    expect(on(ADDRESS, enterprise(), { [ADDRESS]: undefined })).toEqual(['error required']);
    expect(on(ADDRESS, enterprise(), { [PROVINCE]: undefined, [ADDRESS]: '广东省示范路1号' })).toEqual([]);
  });

  it('may be repeated in the certificate’s address, which is copied as it is', () => {
    const path = `${PAPERS}.certificate_address`;
    expect(on(path, enterprise(), { [path]: '广东省广州市示范路10号' })).toEqual([]);
  });

  it('is 滨海新区 only in 天津: the free trade area of another city has another county', () => {
    expect(on(DISTRICT, enterprise(), { [ADDRESS]: '自贸试验区示范路8号' })).toEqual([]);
    const hangzhou = having(movedTo(enterprise(), '33', '06'), { [ADDRESS]: '钱塘新区示范路8号' });
    expect(issuesOn(hangzhou, DISTRICT)).toEqual(['warning newArea']);
    expect(on(DISTRICT, hangzhou, { [DISTRICT]: '330114' })).toEqual([]);
    expect(on(DISTRICT, hangzhou, { [DISTRICT]: undefined })).toEqual(['error required']);
  });

  it('needs no house number when the remark says so in one of the usual wordings', () => {
    for (const remark of ['通信地址已为最详细', '通讯地址已为最详细'])
      expect(on(ADDRESS, enterprise(), { [ADDRESS]: '样例村祠堂旁', [COMMENT]: remark })).toEqual([]);
    expect(on(ADDRESS, enterprise(), { [ADDRESS]: '样例村祠堂旁', [COMMENT]: '地址已为最详细' })).toEqual([
      'warning addressNotDetailed',
    ]);
  });
});

describe('a person', () => {
  const NAME = `${PRINCIPAL}.name`;
  const TYPE = `${PRINCIPAL}.certificate_type`;
  const START = `${PRINCIPAL}.certificate_validity_date_start`;
  const END = `${PRINCIPAL}.certificate_validity_date_end`;

  it('with a resident ID has a Chinese name of two characters or more', () => {
    for (const [name, found] of [
      ['任', ['warning personNameDoubtful']],
      ['𠮷', ['warning personNameDoubtful']],
      ['任样', []],
      ['买买提·样例', []],
      ['Ren Yangli', ['warning personNameDoubtful']],
      ['任样例1', ['warning personNameDoubtful']],
    ] as const)
      expect([name, on(NAME, enterprise(), { [NAME]: name })]).toEqual([name, found]);
    expect(on(NAME, enterprise(), { [NAME]: 'Ren Yangli', [TYPE]: 7 })).toEqual([]);
    expect(on(NAME, enterprise(), { [NAME]: undefined })).toEqual(['error required']);
  });

  it('who does the face check may not have a 港澳台 certificate (WX-FAQ); the other principal may', () => {
    for (const type of [11, 14, 41, 42]) {
      expect(
        on(`${APP_PRINCIPAL}.certificate_type`, enterprise(), {
          [`${APP_PRINCIPAL}.certificate_type`]: type,
        }),
      ).toEqual(['warning faceNotSupported']);
      expect(on(TYPE, enterprise(), { [TYPE]: type })).toEqual([]);
    }
    expect(on(`${APP_PRINCIPAL}.certificate_type`, enterprise())).toEqual([]);
  });

  it('has a certificate that is already valid and has not expired', () => {
    expect(on(START, enterprise(), { [START]: '20260310' })).toEqual([]);
    expect(on(END, enterprise(), { [END]: '20260310' })).toEqual(['error underOneMonth']);
    expect(on(END, enterprise(), { [START]: undefined, [END]: '20260309' })).toEqual(['error expired']);
    expect(on(END, enterprise(), { [START]: '20200101', [END]: '20191231' })).toEqual([
      'error endBeforeStart',
    ]);
    expect(on(END, enterprise(), { [END]: '20270310' })).toEqual([]);
    expect(on(END, enterprise(), { [END]: undefined })).toEqual(['error required']);
  });

  it('has a mobile number and an email address of the right form', () => {
    const mobile = `${PRINCIPAL}.mobile`;
    expect(on(mobile, enterprise(), { [mobile]: '17011110001' })).toEqual([
      'warning mobileDoubtful',
      'unknown contactUnseen',
    ]);
    expect(on(mobile, enterprise(), { [mobile]: '1391111' })).toEqual(['error mobile']);
    expect(on(`${PRINCIPAL}.email`, enterprise(), { [`${PRINCIPAL}.email`]: 'boss' })).toEqual([
      'error email',
    ]);
  });

  it('has neither the other person’s emergency number nor the other person’s mobile number', () => {
    const boss = `${PRINCIPAL}.emergency_contact`;
    const clerk = `${APP_PRINCIPAL}.emergency_contact`;
    expect(on(boss, enterprise(), { [boss]: person('clerk').mobile })).toEqual(['warning emergencyShared']);
    expect(on(clerk, enterprise(), { [clerk]: person('boss').mobile })).toEqual(['warning emergencyShared']);
    expect(on(clerk, enterprise(), { [clerk]: '020-8600000', [boss]: '020-8600000' })).toEqual([
      'warning emergencyShared',
    ]);
    const both = { [clerk]: person('boss').mobile, [boss]: person('boss').mobile };
    expect(on(clerk, enterprise(), both)).toEqual(['warning emergencyShared']);
    const mine = { [boss]: person('clerk').mobile, [clerk]: person('clerk').mobile };
    expect(on(boss, enterprise(), mine)).toEqual([]);
    expect(on(clerk, enterprise(), mine).sort()).toEqual([
      'warning emergencyIsOwn',
      'warning emergencyShared',
    ]);
    expect(on(boss, enterprise(), { [boss]: undefined, [`${APP_PRINCIPAL}.mobile`]: undefined })).toEqual([
      'error required',
    ]);
  });

  it('who is the legal representative has the number of some personal certificate', () => {
    const permanentResident = `91100019900101001${residentIdCheck('91100019900101001')}`;
    const path = 'icp_subject.legal_person_info.certificate_number';
    const stated = (number?: string) =>
      on(path, enterprise(), {
        'icp_subject.legal_person_info': { name: '任样例', certificate_number: number },
      });
    for (const [number, found] of [
      ['440199197906110216', []],
      ['44019919790611021６', ['error residentIdShape']],
      ['C12345678', []],
      ['12345678', []],
      ['1234567890', []],
      ['12345678901', ['warning legalRepNumberDoubtful']],
      ['A12345678901', []],
      ['12345678901A', []],
      ['?', ['warning legalRepNumberDoubtful']],
      ['A440199197906110217', ['warning legalRepNumberDoubtful']],
      ['440199197906110217A', ['warning legalRepNumberDoubtful']],
      [permanentResident, []],
    ] as const)
      expect([number, stated(number)]).toEqual([number, found]);
    expect(stated()).toEqual(['error required']);
  });

  it('with another certificate has its number in half-width digits', () => {
    const path = `${APP_PRINCIPAL}.certificate_number`;
    const typed = (number: string) =>
      on(path, enterprise(), { [`${APP_PRINCIPAL}.certificate_type`]: 7, [path]: number });
    expect(typed('E12345678')).toEqual([]);
    expect(typed('E1234567８')).toEqual(['warning personNumberDoubtful']);
  });
});

describe('who may have a role', () => {
  it('is not checked when the principal is the legal representative', () => {
    for (const province of ['21', '44', '51']) {
      const filing = having(movedTo(enterprise(), province), {
        'local.large_state_owned': undefined,
        'local.individual_business': undefined,
      });
      expect(issuesOn(filing, `${PRINCIPAL}.name`)).toEqual([]);
    }
    const fujian = having(movedTo(individualBusiness(), '35'), { 'local.individual_business': undefined });
    expect(issuesOn(fujian, `${APP_PRINCIPAL}.name`)).toEqual([]);
  });

  it('is not checked while the principal is not known', () => {
    const filing = having(movedTo(enterprise(), '44'), {
      'local.large_state_owned': undefined,
      'icp_subject.legal_person_info': { name: PEOPLE.clerk.name, certificate_number: PEOPLE.clerk.number },
    });
    expect(issuesOn(filing, `${PRINCIPAL}.name`)).toEqual(['unknown principalMayHaveToBeLegalRep']);
    expect(on(`${PRINCIPAL}.name`, filing, { [`${PRINCIPAL}.certificate_number`]: undefined })).toEqual([]);
  });

  it('depends on the operator’s age only when the operator has the role (福建)', () => {
    const elder = { ...person('elder'), verify_task_id: 'task-5' };
    const path = `${APP_PRINCIPAL}.certificate_number`;
    const himself = having(individualBusiness(), { [PRINCIPAL]: person('elder'), [APP_PRINCIPAL]: elder });
    expect(issuesOn(himself, path)).toEqual(['warning retiredShouldAuthorise']);
    expect(on(path, individualBusiness(), { [APP_PRINCIPAL]: elder })).toEqual([]);
  });

  it('is not checked without a province', () => {
    const filing = having(enterprise(), {
      [`${SUBJECT}.province`]: undefined,
      'icp_subject.legal_person_info': { name: PEOPLE.clerk.name, certificate_number: PEOPLE.clerk.number },
    });
    expect(issuesOn(filing, `${PRINCIPAL}.name`)).toEqual([]);
  });

  it('reports that other filings cannot be seen only when there is a number', () => {
    expect(on(`${PRINCIPAL}.mobile`, enterprise(), { [`${PRINCIPAL}.mobile`]: undefined })).toEqual([
      'error required',
    ]);
  });
});

describe('services and items', () => {
  it('are found by name, and not by digits inside it', () => {
    for (const [value, found] of [
      ['12', ['error wrongType']],
      [' 12 ', ['error wrongType']],
      ['第12', ['error serviceNameUnlisted']],
      ['12项', ['error serviceNameUnlisted']],
      ['一二', ['error serviceNameUnlisted']],
    ] as const)
      expect([value, on(`${SERVICES}[0]`, enterprise(), { [SERVICES]: [value] })]).toEqual([value, found]);
  });

  it('are not checked while the type of the subject is not known', () => {
    const untyped = having(enterprise(), { [`${SUBJECT}.type`]: undefined });
    for (const service of ['休闲娱乐-福利彩票', '政务服务-户政'])
      expect(on(`${SERVICES}[0]`, untyped, { [SERVICES]: [service] })).toEqual([]);
  });

  it('that need an item are settled by that item', () => {
    const items = (type: number) => [{ type, code: '证1', media: 'l.jpg' }];
    const religion = { [SERVICES]: ['其他-宗教信息'] };
    const found = (values: Values) => on(`${SERVICES}[0]`, enterprise(), { ...religion, ...values });
    const types = Array.from({ length: 30 }, (_, type) => type).filter(
      (type) => !found({ [ITEMS]: items(type) }).includes('warning serviceCallsForPreApproval'),
    );
    expect(types).toEqual([15]); // 宗教 (WX-API-NRLX)
  });

  it('have the number of a licence as it is printed', () => {
    const path = `${ITEMS}[0].code`;
    const stated = (code: unknown, kind = 'first') =>
      on(path, enterprise(), { kind, [ITEMS]: [{ type: 5, code, media: 'l.jpg' }] });
    expect(stated('证1')).toEqual([]);
    expect(stated(' 证1')).toEqual(['error strayBlank']);
    expect(stated('')).toEqual(['error preApprovalWithoutNumber']);
    expect(stated(5)).toEqual(['error wrongType']);
    expect(stated('', 'cancel_subject')).toEqual([]);
  });
});

describe('words of the unit', () => {
  it('need the licence when no promise is enough, and only then (WX-MAT)', () => {
    for (const [scope, found] of [
      ['新闻发布', ['error unitNeedsLicence']],
      ['图书销售', []],
    ] as const)
      expect(on(ITEMS, enterprise(), { 'local.business_scope': scope })).toEqual(found);
  });
});

describe('further documents', () => {
  it('are checked up to the twentieth', () => {
    const path = 'icp_materials.subject_other_materials';
    const found = issuesOf(having(enterprise(), { [path]: Array(30).fill('') }), NOW);
    expect(found.filter(({ rule }) => rule === 'emptyMaterial')).toHaveLength(20);
  });
});

describe('photos', () => {
  const taken = (more: object, path = LICENCE) =>
    issuesOn({ ...enterprise(), photos: { [path]: [photo('p.jpg', more)] } }, `photos.${path}[0]`);

  it('of a subject’s certificate should have 1500×1100, upright or flat (WX-MAT)', () => {
    for (const [width, height, found] of [
      [1500, 1100, []],
      [1100, 1500, []],
      [1499, 1100, ['warning photoSmall']],
      [1500, 1099, ['warning photoSmall']],
      [1279, 1279, ['error photoTooSmall']],
      [720, 1279, ['error photoTooSmall']],
    ] as const)
      expect([width, height, taken({ width, height })]).toEqual([width, height, found]);
    expect(taken({ width: 1280, height: 720 }, `${PRINCIPAL}.certificate_photo_back`)).toEqual([]);
  });

  it('should have between 100 and 200 KB', () => {
    for (const [bytes, found] of [
      [100_000, []],
      [99_999, ['warning photoSizeUnusual']],
      [204_800, []],
      [204_801, ['warning photoSizeUnusual']],
    ] as const)
      expect([bytes, taken({ bytes })]).toEqual([bytes, found]);
  });

  it('are only checked for what the filing says about them', () => {
    for (const more of [
      { bytes: undefined },
      { width: undefined },
      { height: undefined },
      { format: undefined },
    ])
      expect(taken(more)).toEqual([]);
    expect(taken({ bytes: 'much' })).toEqual([]);
    expect(taken({ format: 'jpeg', color: true }, `${ITEMS}[0].media`)).toEqual([]);
  });

  it('are checked up to the twentieth at a path', () => {
    const many = { ...enterprise(), photos: { [LICENCE]: Array(30).fill(photo('p.jpg', { color: false })) } };
    expect(issuesOf(many, NOW).filter(({ rule }) => rule === 'photoGrey')).toHaveLength(20);
  });

  it('may be missing', () => {
    expect(
      issuesOf({ ...enterprise(), photos: undefined }, NOW).filter(({ path }) => path.startsWith('photos')),
    ).toEqual([]);
  });
});

describe('documents that may be needed', () => {
  const OTHERS = 'icp_materials.subject_other_materials';
  const unnamed = having(movedTo(enterprise(), '32'), { 'local.business_scope': undefined });
  const found = (filing: Filing) =>
    issuesOf(filing, NOW).filter(({ rule }) => rule === 'documentMayBeNeeded' || rule === 'documentMissing');

  it('name what to find out, with the facts and the source', () => {
    expect(found(unnamed)).toMatchObject([
      {
        path: OTHERS,
        level: 'unknown',
        fix: '看一看：名称或经营范围里有金融类字样。是的话就要交',
        because: expect.arrayContaining(['备案的省是江苏']),
      },
    ]);
    expect(found(unnamed)[0]?.source.length).toBeGreaterThan(0);
  });

  it('are not listed before the province and the kind of subject are known', () => {
    for (const path of [`${SUBJECT}.province`, `${SUBJECT}.type`])
      expect(found(having(unnamed, { [path]: undefined }))).toEqual([]);
  });

  it('are not reported when they are given or when their value is wrong', () => {
    expect(found(having(unnamed, { [OTHERS]: ['promise.jpg'] }))).toEqual([]);
    expect(found(having(unnamed, { [OTHERS]: 'promise.jpg' }))).toEqual([]);
  });
});

describe('the order of issues', () => {
  it('is the order of the form, and on one path the order in which they were found', () => {
    const values = { [`${PRINCIPAL}.mobile`]: '17011110001', kind: undefined, [`${SUBJECT}.name`]: '' };
    const issues = issuesOf(having(enterprise(), { ...values, extra: 1 }), NOW);
    const found = issues.map(({ path, rule }) => `${path} ${rule}`);
    expect(found).toEqual([
      'kind kindMissing',
      `${SUBJECT}.name required`,
      `${PRINCIPAL}.mobile mobileDoubtful`,
      `${PRINCIPAL}.mobile contactUnseen`,
      'local.found_at_ministry foundUnseen',
      'extra unknownKey',
    ]);
    expect(precheck(having(enterprise(), { ...values, extra: 1 }), NOW).issues).toEqual(issues);
  });
});

describe('precheck', () => {
  it('is for a submission through the interface: the face check needs its number', () => {
    const path = `${APP_PRINCIPAL}.verify_task_id`;
    const { issues, documents } = precheck(having(enterprise(), { [path]: undefined }), NOW);
    expect(issues.filter((issue) => issue.path === path)).toMatchObject([
      { rule: 'required', level: 'error' },
    ]);
    expect(documents).toEqual(documentsFor(enterprise(), NOW));
    expect(errorsIn(enterprise())).toEqual([]);
  });
});

describe('unknown keys', () => {
  const keys = (count: number, length = 2) =>
    Object.fromEntries(Array.from({ length: count }, (_, place) => [`${place}`.padEnd(length, 'k'), 1]));
  const found = (filing: unknown) =>
    issuesOf(filing as Filing, NOW).filter(({ rule }) => rule === 'unknownKey' || rule === 'manyUnknownKeys');

  it('are listed one by one up to fifty', () => {
    expect(found(keys(50))).toHaveLength(50);
    const [last] = found(keys(51)).reverse();
    expect(found(keys(51))).toHaveLength(51);
    expect(last).toMatchObject({
      path: '…',
      rule: 'manyUnknownKeys',
      message: expect.stringContaining('还有 1 个'),
    });
  });

  it('are cut after a hundred characters, and an empty key gets a name', () => {
    expect(found(keys(1, 100))[0]?.path).toHaveLength(100);
    const long = found(keys(1, 101))[0];
    expect(long?.path).toBe(`0${'k'.repeat(99)}…`);
    expect(long?.message).toContain(`“0${'k'.repeat(99)}…”`);
    for (const blank of ['', ' ', '\t', '\u3000', '\ufeff'])
      expect(found({ [blank]: 1 })[0]).toMatchObject({ path: '（空）' });
  });
});

describe('a number', () => {
  it('must be finite', () => {
    for (const count of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(on(COUNT, enterprise(), { [COUNT]: count })).toEqual(['error wrongType']);
  });

  it('may be undefined', () => {
    expect(
      issuesOn({ ...enterprise(), local: { ...enterprise().local, filings_of_subject: undefined } }, COUNT),
    ).toEqual([]);
  });
});

describe('the history', () => {
  it('is checked as a whole: a text in its place gives one issue', () => {
    const filing = { ...enterprise(), history: 'submitted' } as unknown as Filing;
    expect(precheck(filing, NOW).issues.filter(({ path }) => path === 'history')).toHaveLength(1);
  });
});
