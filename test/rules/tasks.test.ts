import {
  type Draft,
  documentsOfDraft,
  issuesOfDraft,
  newDraft,
  requestOf,
  shareOf,
  type Task,
  tasksOf,
} from '@/rules';
import { filledIn } from '../support/answers';
import { enterprise, having, NOW, PEOPLE, person, photo } from '../support/filings';

const PRINCIPAL = 'icp_subject.principal_info';
const APP_PRINCIPAL = 'icp_applets.principal_info';
const APART = { principalIsLegalRep: false, appPrincipalIsPrincipal: false };

const changed = (draft: Draft, answers: Record<string, unknown>): Draft => ({
  ...draft,
  filing: having(draft.filing, answers),
});
const rows = (draft: Draft) => Object.fromEntries(tasksOf(draft, NOW).map((task) => [task.id, task]));
const counts = ({ missing, wrong, doubtful }: Task) => ({ missing, wrong, doubtful });

describe('tasksOf', () => {
  const blank = newDraft('first', 4, '440000');

  it('has four sections and the photos, all untouched at first', () => {
    expect(tasksOf(blank, NOW).map(({ id, title, untouched }) => [id, title, untouched])).toEqual([
      ['subject', '主体信息', true],
      ['subjectPrincipal', '主体负责人', true],
      ['app', '小程序信息', true],
      ['appPrincipal', '小程序负责人', true],
      ['documents', '材料照片', true],
    ]);
  });

  it('calls only a section with a value touched', () => {
    const named = rows(changed(blank, { 'icp_subject.base_info.name': '样例' }));
    expect(Object.values(named).filter(({ untouched }) => !untouched)).toMatchObject([{ id: 'subject' }]);
    const shown = rows(
      changed(blank, { photos: { [`${PRINCIPAL}.certificate_photo_front`]: [photo('f.jpg')] } }),
    );
    expect(Object.values(shown).filter(({ untouched }) => !untouched)).toMatchObject([{ id: 'documents' }]);
  });

  it('counts what is missing, wrong and doubtful, each once', () => {
    const before = rows(blank);
    const after = rows(
      changed(blank, { [`${PRINCIPAL}.mobile`]: '12345', [`${PRINCIPAL}.name`]: '任样例1' }),
    );
    const [one, other] = [before.subjectPrincipal, after.subjectPrincipal].map((task) =>
      counts(task as Task),
    );
    expect(one).toMatchObject({ wrong: 0, doubtful: 0 });
    expect(other).toEqual({ missing: (one?.missing ?? 0) - 2, wrong: 1, doubtful: 1 });
  });

  it('does not count as doubtful what nobody can know', () => {
    const filled = filledIn(blank, NOW);
    const unseen = issuesOfDraft(filled, NOW).filter(({ level }) => level === 'unknown');
    expect(unseen.length).toBeGreaterThan(0);
    const doubtful = issuesOfDraft(filled, NOW).filter(({ level }) => level === 'warning').length;
    expect(tasksOf(filled, NOW).reduce((sum, task) => sum + task.doubtful, 0)).toBe(doubtful);
  });

  it('counts what the start screen asked as no work in a section', () => {
    const begun = newDraft('first', 4, '440000', false, 'nothing');
    expect(tasksOf(begun, NOW).filter(({ untouched }) => !untouched)).toEqual([]);
  });

  it('has nothing missing when everything is filled in and photographed', () => {
    for (const { id, missing, wrong, untouched } of tasksOf(filledIn(blank, NOW), NOW))
      expect([id, missing, wrong, untouched]).toEqual([id, 0, 0, false]);
  });

  it('leaves out a section that asks nothing', () => {
    expect(tasksOf(newDraft('cancel_access', 4, '440000'), NOW).map(({ id }) => id)).not.toContain(
      'appPrincipal',
    );
  });

  it('accepts a draft without any values', () => {
    const empty: Draft = { principalIsLegalRep: true, appPrincipalIsPrincipal: true, filing: {} };
    expect(tasksOf(empty, NOW).map(({ id }) => id)).toContain('documents');
  });
});

describe('issuesOfDraft', () => {
  it('shows a fault of the region once, at its picker', () => {
    const draft = changed(newDraft('first', 4, '440000'), { 'icp_subject.base_info.province': undefined });
    const found = issuesOfDraft(draft, NOW).filter(({ path }) => /province|city|district/.test(path));
    expect(found.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'icp_subject.base_info.district required',
    ]);
  });

  it('shows a fault of an individual’s number where the person gave it', () => {
    const draft = changed(newDraft('first', 5, '330000'), {
      'icp_subject.organize_info.certificate_number': '123',
    });
    const found = issuesOfDraft(draft, NOW).filter(({ rule }) => rule === 'residentIdShape');
    expect(found.map(({ path }) => path)).toEqual(['icp_subject.organize_info.certificate_number']);
  });

  it('names the two principals separately when they are two persons', () => {
    const draft = changed(
      { ...newDraft('first', 4, '440000'), ...APART },
      { [`${PRINCIPAL}.mobile`]: '12345', [`${APP_PRINCIPAL}.mobile`]: '12345' },
    );
    const found = issuesOfDraft(draft, NOW).filter(({ rule }) => rule === 'mobile');
    expect(found.map(({ path }) => path)).toEqual([`${PRINCIPAL}.mobile`, `${APP_PRINCIPAL}.mobile`]);
  });

  it('leaves the face check to the console', () => {
    const found = issuesOfDraft(newDraft('first', 4, '440000'), NOW).filter(({ path }) =>
      path.endsWith('verify_task_id'),
    );
    expect(found.every(({ level }) => level === 'unknown')).toBe(true);
  });
});

describe('documentsOfDraft', () => {
  const paths = (draft: Draft) => documentsOfDraft(draft, NOW).map(({ path }) => path);

  it('needs the certificates of both persons when they are two persons', () => {
    const draft = { ...newDraft('first', 4, '440000'), appPrincipalIsPrincipal: false };
    expect(paths(draft)).toContain(`${APP_PRINCIPAL}.certificate_photo_front`);
    expect(paths({ ...draft, appPrincipalIsPrincipal: true })).not.toContain(
      `${APP_PRINCIPAL}.certificate_photo_front`,
    );
    expect(paths({ ...newDraft('first', 5, '440000'), appPrincipalIsPrincipal: false })).not.toContain(
      `${APP_PRINCIPAL}.certificate_photo_front`,
    );
  });

  it('needs a letter only for another person', () => {
    const hunan = changed(newDraft('first', 4, '430000'), { [PRINCIPAL]: person('clerk') });
    expect(paths(hunan)).not.toContain(`${APP_PRINCIPAL}.authorization_letter`);
    const apart = changed(
      { ...hunan, appPrincipalIsPrincipal: false },
      { [PRINCIPAL]: person('boss'), [APP_PRINCIPAL]: person('clerk') },
    );
    expect(paths(apart)).toContain(`${APP_PRINCIPAL}.authorization_letter`);
  });
});

describe('requestOf', () => {
  const photos = (...places: string[]) =>
    Object.fromEntries(places.map((place) => [place, [photo(`${place}.jpg`)]]));
  const LETTERS = [`${PRINCIPAL}.authorization_letter`, `${APP_PRINCIPAL}.authorization_letter`];
  const sent = (draft: Draft) => {
    const request = requestOf(draft);
    return [
      request.icp_subject?.principal_info?.authorization_letter,
      request.icp_applets?.principal_info?.authorization_letter,
    ].map(Boolean);
  };

  it('has a letter for each role of another person, and none for one’s own role', () => {
    const draft = changed(newDraft('first', 4, '430000'), { photos: photos(...LETTERS) });
    expect(sent(draft)).toEqual([false, false]);
    expect(sent({ ...draft, appPrincipalIsPrincipal: false })).toEqual([false, true]);
    expect(sent({ ...draft, principalIsLegalRep: false })).toEqual([true, true]);
    expect(sent({ ...draft, ...APART })).toEqual([true, true]);
    const one = changed(newDraft('first', 5, '430000'), { photos: photos(...LETTERS) });
    expect(sent({ ...one, ...APART })).toEqual([false, false]);
  });

  it('leaves out a unit’s residence permit and an individual’s licence, with their photos', () => {
    const permit = 'icp_subject.personal_info.residence_permit';
    const licence = 'icp_subject.organize_info.certificate_photo';
    for (const [type, stored] of [
      [4, licence],
      [5, permit],
    ] as const) {
      const draft = changed(newDraft('first', type, '330000'), { photos: photos(permit, licence) });
      expect(Object.keys(requestOf(draft).photos ?? {})).toEqual([stored]);
    }
  });

  it('removes the photos of the copied person together with the person', () => {
    const front = `${APP_PRINCIPAL}.certificate_photo_front`;
    const draft = changed(newDraft('first', 4, '440000'), { photos: photos(front) });
    expect(Object.keys(requestOf(draft).photos ?? {})).toEqual([]);
    expect(Object.keys(requestOf({ ...draft, appPrincipalIsPrincipal: false }).photos ?? {})).toEqual([
      front,
    ]);
  });

  it('has no photos where there are none', () => {
    expect(requestOf(newDraft('first', 4, '440000')).photos).toBeUndefined();
    const empty = changed(newDraft('first', 4, '440000'), {
      photos: { 'icp_subject.organize_info.certificate_photo': [] },
    });
    expect(requestOf(empty).icp_subject?.organize_info?.certificate_photo).toBeUndefined();
  });

  it('has the legal representative as soon as it is another person, with the values given', () => {
    const draft = { ...newDraft('first', 4, '440000'), principalIsLegalRep: false };
    expect(requestOf(draft).icp_subject?.legal_person_info).toEqual({});
    const given = changed(draft, { 'icp_subject.legal_person_info': { name: PEOPLE.boss.name } });
    expect(requestOf(given).icp_subject?.legal_person_info).toEqual({ name: PEOPLE.boss.name });
    const one = changed({ ...newDraft('first', 5, '440000'), principalIsLegalRep: false }, {});
    expect(requestOf(one).icp_subject?.legal_person_info).toBeUndefined();
  });

  it('has an individual’s name and number once they are given, and no empty keys before', () => {
    expect(requestOf(newDraft('first', 5, '440000')).icp_subject?.principal_info).toEqual({
      certificate_type: 2,
    });
    const { filing } = newDraft('first', 4, '440000');
    expect(filing.icp_subject?.principal_info).toEqual({ certificate_type: 2 });
    expect(filing.icp_applets).toEqual({ principal_info: { certificate_type: 2 } });
    expect(filing.local).toEqual({ individual_business: false });
    expect(newDraft('first', 5, '440000').filing.local).toBeUndefined();
    expect(newDraft('first', 999, '440000').filing.icp_subject?.organize_info).toBeUndefined();
    expect(newDraft('first', 4, '440000')).toMatchObject({
      principalIsLegalRep: true,
      appPrincipalIsPrincipal: true,
    });
    expect(
      requestOf({ ...newDraft('first', 4, '440000'), filing: enterprise() }).icp_subject?.base_info,
    ).toEqual(enterprise().icp_subject?.base_info);
  });
});

describe('shareOf', () => {
  const blank = newDraft('first', 4, '440000');

  it('is nothing at first, everything for a complete filing, and grows with each answer', () => {
    const share = (draft: Draft) => shareOf(tasksOf(draft, NOW));
    expect(share(blank)).toBe(0);
    const named = changed(blank, { 'icp_subject.base_info.name': '样例' });
    expect(share(named)).toBeGreaterThan(0);
    const more = changed(named, { [`${PRINCIPAL}.name`]: '任样例' });
    expect(share(more)).toBeGreaterThan(share(named));
    expect(share(filledIn(blank, NOW))).toBe(1);
  });

  it('counts a wrong answer as one that is still to be given', () => {
    const task = { id: 'subject', title: '', untouched: false, doubtful: 0 } as const;
    expect(shareOf([{ ...task, given: 4, missing: 0, wrong: 1 }])).toBe(0.75);
    expect(shareOf([{ ...task, given: 3, missing: 1, wrong: 0 }])).toBe(0.75);
  });
});
