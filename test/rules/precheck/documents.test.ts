import { documentsFor, type Filing } from '@/rules';
import {
  enterprise,
  errorsIn,
  having,
  individual,
  individualBusiness,
  issuesOn,
  movedTo,
  NOW,
  person,
} from '../../support/filings';

const NAME = 'icp_applets.base_info.name';
const ITEMS = 'icp_applets.base_info.nrlx_details';
const PAPERS = 'icp_materials.subject_other_materials';
const SCOPE = 'local.business_scope';

const needs = (filing: Filing) =>
  documentsFor(filing, NOW)
    .filter(({ path }) => path.includes('other_materials'))
    .map(({ id, required, given }) => `${id} ${required}${given ? ' given' : ''}`);

describe('words in the name of the mini-program', () => {
  it.each([
    { name: '样例大药房', word: '药房' },
    { name: '样例直播间', word: '直播' },
    { name: '样例p2p助手', word: 'p2p' },
    { name: '样例拼车', word: '拼车' },
  ])('$name is returned without a licence for $word (WX-FAQ)', ({ name }) => {
    expect(issuesOn(having(enterprise(), { [NAME]: name }), NAME)).toEqual(['error nameCallsForLicence']);
  });

  it('are settled by the stated item', () => {
    const filing = having(enterprise(), {
      [NAME]: '样例大药房',
      [ITEMS]: [{ type: 5, code: '证1', media: 'l.jpg' }],
    });
    expect(errorsIn(filing)).toEqual([]);
  });

  it('such as 公司 are refused only to an individual', () => {
    expect(issuesOn(having(individual(), { [NAME]: '样例公司' }), NAME)).toEqual([
      'error nameNotForIndividuals',
    ]);
    expect(issuesOn(having(enterprise(), { [NAME]: '样例公司' }), NAME)).toEqual([]);
  });

  it('such as 代孕 are refused to everybody', () => {
    expect(issuesOn(having(enterprise(), { [NAME]: '样例代孕' }), NAME)).toEqual(['error nameForbidden']);
  });

  it('that no list has are not reported', () => {
    expect(issuesOn(having(enterprise(), { [NAME]: '样例停车助手' }), NAME)).toEqual([]);
  });
});

describe('words in the unit’s name or business scope', () => {
  it.each([
    {
      province: '32',
      scope: '软件开发；投资管理',
      need: 'financePromise true',
      why: '江苏: its list of 18 words of finance',
    },
    { province: '33', scope: '保险代理', need: 'financePromise true', why: '浙江: any word of finance' },
    { province: '42', scope: '基金管理', need: 'financePromise true', why: '湖北: its list of 17 words' },
    { province: '42', scope: '教育咨询', need: 'educationPromise true', why: '湖北: 教育' },
    { province: '42', scope: '电子商务', need: 'commerceStatement true', why: '湖北: e-commerce' },
    {
      province: '14',
      scope: '图书销售',
      need: 'preApprovalPromise true',
      why: '山西: any word of the pre-approval lists',
    },
    {
      province: '50',
      scope: '医疗服务',
      need: 'preApprovalPromise true',
      why: '重庆: any word of the pre-approval lists',
    },
    {
      province: '52',
      scope: '演出节目策划',
      need: 'preApprovalPromise true',
      why: '贵州: any word of the pre-approval lists',
    },
    {
      province: '44',
      scope: '图书销售',
      need: 'preApprovalPromiseIfAsked unknown',
      why: 'in another province it may be required',
    },
  ])('$why', ({ province, scope, need }) => {
    expect(needs(having(movedTo(enterprise(), province), { [SCOPE]: scope }))).toEqual([need]);
  });

  it('in 北京 only the unit’s name counts', () => {
    const filing = movedTo(enterprise(), '11', '05');
    expect(needs(having(filing, { 'icp_subject.base_info.name': '北京样例资产管理有限公司' }))).toEqual([
      'financePromise true',
    ]);
    expect(needs(having(filing, { 'icp_subject.base_info.name': '北京样例教育科技有限公司' }))).toEqual([
      'educationPromise true',
    ]);
    expect(needs(having(filing, { [SCOPE]: '教育咨询' }))).toEqual([]);
  });

  it('cannot be checked while the scope is not known', () => {
    expect(needs(having(movedTo(enterprise(), '32'), { [SCOPE]: undefined }))).toEqual([
      'financePromise unknown',
    ]);
  });

  it('about 新闻 and 宗教 always need the licence (WX-MAT)', () => {
    for (const scope of ['新闻发布', '宗教用品']) {
      const filing = having(movedTo(enterprise(), '52'), { [SCOPE]: scope });
      expect(issuesOn(filing, ITEMS)).toEqual(['error unitNeedsLicence']);
      expect(needs(filing)).toEqual([]);
    }
  });

  it('need no promise when the service itself needs the licence', () => {
    const filing = having(movedTo(enterprise(), '32'), {
      [SCOPE]: '融资担保',
      'icp_applets.base_info.service_content_types': ['金融业-融资担保'],
    });
    expect(needs(filing)).toEqual(['financeLicence true']);
  });

  it('have no effect for an individual', () => {
    expect(needs(having(movedTo(individual(), '32'), { [SCOPE]: '投资' }))).toEqual([]);
  });
});

describe('documents that share a place', () => {
  it('are counted against the media that are there', () => {
    const filing = having(movedTo(enterprise(), '42'), {
      [SCOPE]: '电子商务；教育咨询',
      [PAPERS]: ['one.jpg'],
    });
    expect(needs(filing)).toEqual(['educationPromise true given', 'commerceStatement true']);
    expect(issuesOn(filing, PAPERS)).toEqual(['error required']);
  });
});

describe('documents that some services need', () => {
  it.each([
    {
      province: '44',
      service: '医疗服务-医院',
      need: 'hospitalLicence true',
      why: '广东 requires a hospital’s licence',
    },
    { province: '33', service: '医疗服务-医院', need: undefined, why: 'other provinces do not require it' },
    {
      province: '35',
      service: '餐饮-点餐',
      need: 'foodLicence unknown',
      why: '福建: only for a seller of food',
    },
    {
      province: '11',
      service: '休闲娱乐-游戏',
      need: 'gameStatement unknown',
      why: '北京: only for a game under licence',
    },
    {
      province: '44',
      service: '金融业-银行',
      need: 'financeLicence true',
      why: 'finance has authorities of its own',
    },
    { province: '44', service: '金融业-收单商户服务', need: undefined, why: 'this service needs no licence' },
  ])('$why', ({ province, service, need }) => {
    const filing = having(movedTo(enterprise(), province), {
      'icp_applets.base_info.service_content_types': [service],
    });
    expect(needs(filing)).toEqual(need ? [need] : []);
  });

  it('an individual who advises on law must show the certificate of a lawyer (WX-SVC)', () => {
    const filing = having(individual(), {
      'icp_applets.base_info.service_content_types': ['生活服务-法律咨询'],
    });
    expect(needs(filing)).toEqual(['lawCertificate true']);
  });
});

describe('other documents', () => {
  it('a unit that was renamed needs a letter about it', () => {
    const path = 'icp_materials.business_name_change_letter';
    expect(issuesOn(having(enterprise(), { 'local.renamed': true }), path)).toEqual(['error required']);
    expect(issuesOn(enterprise(), path)).toEqual([]);
  });

  it('广东 wants the commitment letter with a first filing only', () => {
    const path = 'icp_materials.commitment_letter';
    const filing = having(enterprise(), { [path]: undefined });
    expect(issuesOn(filing, path)).toEqual(['error required']);
    expect(issuesOn({ ...filing, kind: 'add_app' }, path)).toEqual([]);
    expect(issuesOn(having(movedTo(enterprise(), '33'), { [path]: undefined }), path)).toEqual([]);
  });

  it('新疆 wants a letter of its own, of units and individuals, and not with a first filing only', () => {
    const path = 'icp_materials.commitment_letter';
    for (const who of [enterprise(), individual()]) {
      const filing = having(movedTo(who, '65'), { [path]: undefined });
      expect(issuesOn(filing, path)).toEqual(['error required']);
      expect(issuesOn({ ...filing, kind: 'add_access' }, path)).toEqual(['error required']);
      expect(issuesOn({ ...filing, kind: 'cancel_service' }, path)).toEqual([]);
      expect(documentsFor(filing, NOW).find((need) => need.path === path)?.label).toContain('新疆');
    }
  });

  it('北京 looks for words of training in the app’s name as well, and a promise will do', () => {
    const beijing = movedTo(enterprise(), '11');
    const named = having(beijing, { 'icp_applets.base_info.name': '样例教育活动' });
    expect(needs(named)).toEqual(['educationPromise true']);
    expect(errorsIn(having(named, { [PAPERS]: ['promise.jpg'] }))).toEqual([]);
    const served = having(beijing, { 'icp_applets.base_info.service_content_types': ['教育-其他'] });
    expect(needs(served)).toEqual(['educationPromiseIfAsked unknown']);
    expect(needs(having(beijing, { 'local.business_scope': '教育咨询' }))).toEqual([]);
  });

  it('湖北 looks for words of trade everywhere, and for words of finance in the scope alone', () => {
    const hubei = having(movedTo(enterprise(), '42'), { 'local.business_scope': '软件开发' });
    const remark = '面向到店客人展示茶叶样品，可查询门店零售价格和库存，不在线上收款，也没有互动内容。';
    expect(needs(having(hubei, { 'icp_applets.base_info.comment': remark }))).toEqual([
      'commerceStatement true',
    ]);
    const training = { 'icp_applets.base_info.service_content_types': ['教育-其他'] };
    expect(needs(having(hubei, training))).toEqual(['educationPromise true']);
    expect(needs(having(hubei, { 'icp_subject.base_info.name': '湖北样例金融公司' }))).not.toContain(
      'financePromise true',
    );
    expect(needs(having(hubei, { 'local.business_scope': '金融信息服务' }))).toContain('financePromise true');
  });

  it('浙江 has one sentence of the finance promise copied by hand, and says so in its name', () => {
    const labelIn = (province: string) =>
      documentsFor(having(movedTo(enterprise(), province), { [SCOPE]: '金融信息服务' }), NOW).find(
        ({ id }) => id === 'financePromise',
      )?.label;
    expect(labelIn('33')).toBe('不涉及互联网金融承诺书（其中一句要手抄）');
    expect(labelIn('32')).toBe('不涉及互联网金融承诺书');
  });

  it('重庆 wants a statement when the subject has more than five filings', () => {
    const filings = (count: number) =>
      needs({
        ...having(movedTo(enterprise(), '50'), { 'local.filings_of_subject': count }),
        kind: 'add_app',
      });
    expect(filings(4)).toEqual([]);
    expect(filings(5)).toEqual(['manyFilingsStatement true']);
    expect(filings(6)).toEqual(['manyFilingsStatement true']);
  });
});

describe('a 个体工商户 without a seal', () => {
  const SEAL = 'local.has_seal';
  const COMMENT = 'icp_subject.base_info.comment';
  const withLetter = (province: string) =>
    having(movedTo(individualBusiness(), province), {
      [SEAL]: false,
      'icp_applets.principal_info': {
        ...person('clerk'),
        verify_task_id: 'task-7',
        authorization_letter: 'letter.jpg',
      },
    });

  it('is returned where only a seal counts: 上海 江苏 福建 宁夏 (WX-MAT)', () => {
    for (const province of ['31', '32', '35', '64']) {
      expect(issuesOn(withLetter(province), SEAL)).toEqual(['error sealNeeded']);
    }
  });

  it('needs a remark where a fingerprint counts', () => {
    expect(issuesOn(withLetter('43'), COMMENT)).toEqual(['error noSealUnsaid']);
    expect(issuesOn(having(withLetter('43'), { [COMMENT]: '个体工商户无公章' }), COMMENT)).toEqual([]);
  });

  it('gets at most a reminder when nothing needs a seal', () => {
    const filing = having(movedTo(individualBusiness(), '43'), { [SEAL]: false });
    expect(issuesOn(filing, COMMENT)).toEqual(['warning noSealWorthSaying']);
    expect(errorsIn(filing)).toEqual([]);
  });

  it('is asked to find out when it does not say whether it has a seal', () => {
    expect(issuesOn(having(withLetter('64'), { [SEAL]: undefined }), SEAL)).toEqual([
      'unknown sealMayBeNeeded',
    ]);
  });

  it('is recognised by its own value: an enterprise is not asked', () => {
    const filing = having(movedTo(enterprise(), '64'), {
      [SEAL]: false,
      'icp_applets.principal_info.authorization_letter': 'l.jpg',
    });
    expect(issuesOn(filing, SEAL)).toEqual([]);
  });
});
