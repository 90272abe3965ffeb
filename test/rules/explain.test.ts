import { DOCUMENTS, documentsFor, explain, fieldsOf, newDraft, requestOf, SECTIONS, sourceOf } from '@/rules';
import { enterprise, having, individual, NOW } from '../support/filings';
import { precheck } from '../support/precheck';

describe('explain', () => {
  it('has a reason and a source for every field', () => {
    const draft = newDraft('first', 4, '440000');
    for (const { id } of SECTIONS) {
      for (const { path } of fieldsOf(draft, id)) {
        const answer = explain(path, requestOf(draft));
        expect([path, answer?.why.length, answer?.sources.length]).toEqual([path, expect.any(Number), 1]);
      }
    }
  });

  it('has them for every document, with the facts that made it necessary', () => {
    for (const { id } of DOCUMENTS) expect(explain(id, enterprise())?.sources.length).toBeGreaterThan(0);
    const permit = explain('residencePermit', individual());
    expect(permit?.because).toEqual([
      '备案的省是浙江',
      '主体是个人',
      '这个省要求外省的个人交居住证明',
      '证件上的住址不在备案的省',
    ]);
    expect(
      explain('icp_applets.base_info.nrlx_details[0].media', enterprise())?.sources.length,
    ).toBeGreaterThan(0);
  });

  it('has them for every issue, by its rule', () => {
    const wrong = having(enterprise(), { 'icp_subject.principal_info.mobile': '1' });
    const late = {
      ...wrong,
      history: [{ event: 'platform_passed' as const, at: '2026-01-05T10:00:00+08:00' }],
    };
    const rules = precheck(late, NOW).issues.map(({ rule }) => rule);
    expect(rules).toContain('historyOrder');
    for (const rule of rules) expect(explain(rule, wrong)?.sources.length).toBeGreaterThan(0);
  });

  it('says which facts are not known yet', () => {
    const undecided = having(individual(), { 'local.id_address_province': undefined });
    expect(explain('residencePermit', undecided)?.because).toContain(
      '还不知道是否：证件上的住址不在备案的省',
    );
  });

  it('gives the same for a photo as for its document, by path or by id', () => {
    const permit = 'icp_subject.personal_info.residence_permit';
    const answer = explain('residencePermit', individual());
    expect(answer?.sources).toEqual(expect.arrayContaining([sourceOf('WX-MAT')]));
    for (const what of [permit, `photos.${permit}`, `photos.${permit}[0]`, `photos.${permit}[12]`])
      expect(explain(what, individual())).toEqual(answer);
  });

  it('explains a path that several documents share by the document that the filing needs', () => {
    const place = 'icp_materials.subject_other_materials';
    const hubei = having(enterprise(), {
      'icp_subject.base_info.province': '420000',
      'local.business_scope': '教育咨询',
    });
    for (const what of [place, `${place}[2]`])
      expect(explain(what, hubei)?.because).toEqual(explain('educationPromise', hubei)?.because);
    expect(explain(place, hubei)?.because).toContain('名称、经营范围或小程序内容里有教育培训字样');
    expect(explain(place, {})?.why.length).toBeGreaterThan(0);
  });

  it('explains the licence of an item by any of its paths', () => {
    const licence = explain('preApproval', enterprise());
    expect(licence?.because).toEqual([]);
    expect(licence?.sources).toEqual(expect.arrayContaining([sourceOf('WX-PRE')]));
    const media = 'icp_applets.base_info.nrlx_details[0].media';
    for (const what of [media, `photos.${media}`, `photos.${media}[0]`])
      expect(explain(what, enterprise())).toEqual(licence);
  });

  it('names the facts on which a field depends', () => {
    expect(explain('local.id_address_province', individual())?.because).toContain('主体是个人');
    expect(explain('icp_subject.base_info.name', {})?.because).toEqual([]);
    expect(explain('icp_subject.base_info.city', enterprise())).toEqual(
      explain('icp_subject.base_info.district', enterprise()),
    );
    expect(explain('residencePermit', { icp_subject: {} })?.because).toContain('还不知道是否：主体是个人');
  });

  it('has nothing for an unknown path or id', () => {
    expect(explain('constructor', enterprise())).toBeUndefined();
    expect(explain('icp_subject.nothing', enterprise())).toBeUndefined();
  });
});

describe('documentsFor', () => {
  it('names the facts that make a document necessary', () => {
    const [letter] = documentsFor(
      having(enterprise(), { 'icp_subject.base_info.province': '430000' }),
      NOW,
    ).filter(({ id }) => id === 'appPrincipalLetter');
    expect(letter).toMatchObject({ required: true, given: false });
    expect(letter?.because).toEqual(expect.arrayContaining(['备案的省是湖南', '小程序负责人不是法定代表人']));
  });
});
