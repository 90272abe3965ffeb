import { portableOf } from '@/packing';
import { type Draft, KIND_IDS, parseFiling, precheck, valueAt } from '@/rules';
import { SUBJECT_TYPES } from '@/rules/catalogue/subjectTypes';
import { enterprise, having, individual, NOW, photo, type StoredFiling } from '../support/filings';
import { OFFICIAL_PATHS } from '../support/officialPaths';
import { packMade } from '../support/packed';

const draft = (filing: StoredFiling, more: Partial<Draft> = {}): Draft => ({
  filing,
  principalIsLegalRep: true,
  appPrincipalIsPrincipal: false,
  ...more,
});

/** Every path of an object, down to its values; the items of a list have the path of the list, or `list[].key`. */
function pathsIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) {
    const inner = value.flatMap((item) => (typeof item === 'object' ? pathsIn(item, `${path}[]`) : []));
    return [path, ...inner];
  }
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, one]) => pathsIn(one, path ? `${path}.${key}` : key));
}

const strangers = (request: unknown) =>
  pathsIn(request).filter((path) => !(OFFICIAL_PATHS as readonly string[]).includes(path));

const SMALL = Object.fromEntries(
  [...'abcdefgh'].map((name) => [`${name}.jpg`, new Uint8Array([0xff, 0xd8])]),
);

/** The request names these files at these places. */
const EIGHT = {
  'icp_subject.organize_info.certificate_photo': [photo('a.jpg')],
  'icp_subject.principal_info.certificate_photo_front': [photo('b.jpg')],
  'icp_subject.principal_info.certificate_photo_back': [photo('c.jpg')],
  'icp_applets.principal_info.certificate_photo_front': [photo('d.jpg')],
  'icp_applets.principal_info.certificate_photo_back': [photo('e.jpg')],
  'icp_applets.base_info.nrlx_details[0].media': [photo('f.jpg')],
  'icp_materials.commitment_letter': [photo('g.jpg')],
  'icp_materials.subject_other_materials': [photo('h.jpg', { paper: 'seal' })],
};

describe('request.json', () => {
  const everyCase = SUBJECT_TYPES.flatMap(({ type, label }) =>
    KIND_IDS.map((kind) => ({ label, type, kind })),
  );

  it('is tried for 18 natures of subjects in 7 kinds', () => expect(everyCase).toHaveLength(126));

  it.each(everyCase)('of $label, $kind, has official paths only', async ({ type, kind }) => {
    const filing = having(
      { ...enterprise(), kind, photos: EIGHT },
      { 'icp_subject.base_info.type': type, history: [], changes: ['app'] },
    );
    for (const appPrincipalIsPrincipal of [true, false]) {
      const given = portableOf(draft(filing, { appPrincipalIsPrincipal }));
      const { json } = await packMade(given, { photos: SMALL });
      expect(strangers(json('request.json'))).toEqual([]);
    }
  });

  it('names files of the ZIP in its media fields, and keeps an id that WeChat gave', async () => {
    const filing = having(
      { ...enterprise(), photos: EIGHT },
      {
        'icp_applets.base_info.nrlx_details': [{ type: 11, code: '示1' }],
        'icp_subject.principal_info.authorization_letter': 'MEDIA_ID_1',
      },
    );
    const { json, files } = await packMade(filing, {
      photos: Object.fromEntries(
        [...'abcdefgh'].map((name) => [`${name}.jpg`, new Uint8Array([0xff, 0xd8])]),
      ),
    });
    const request = json('request.json');
    for (const path of Object.keys(EIGHT)) {
      const media = [valueAt(request, path)].flat() as string[];
      expect(media).not.toEqual([undefined]);
      for (const name of media) expect(files).toHaveProperty([name]);
    }
    expect(valueAt(request, 'icp_subject.principal_info.authorization_letter')).toBe('MEDIA_ID_1');
  });

  it('has the values as they are, and no question of our own', async () => {
    const { json, text } = await packMade(enterprise());
    expect(valueAt(json('request.json'), 'icp_subject.base_info.name')).toBe('广州市示范样例科技有限公司');
    expect(text('request.json')).not.toMatch(/local|"kind"|"photos"|beituo|业务/);
  });

  it('leaves out a photograph whose file is gone, which is said in three places', async () => {
    const made = await packMade(enterprise(), { photos: { 'front.jpg': new Uint8Array([0xff, 0xd8]) } });
    expect(made.missing).toEqual(['licence.jpg', 'back.jpg', 'commitment.jpg']);
    expect(valueAt(made.json('request.json'), 'icp_subject.organize_info.certificate_photo')).toBeUndefined();
    expect(made.text('README.txt')).toContain('主体证件照片：licence.jpg');
    expect(made.text('copy-sheet.html')).toContain('这张照片不在包里');
    expect(made.json('to_look_up.json')).toContainEqual(
      expect.objectContaining({ path: 'icp_subject.organize_info.certificate_photo' }),
    );
  });
});

describe('to_look_up.json', () => {
  const lookUps = async (answers: Record<string, unknown>, regionName?: string) =>
    (await packMade(having(enterprise(), answers), { regionName })).json('to_look_up.json');

  it('is empty where a published id stands', async () => {
    expect(await lookUps({ 'icp_applets.base_info.service_content_types': [1] })).toEqual([]);
  });

  it('names a service without a public id, with the id that was captured once', async () => {
    const services = ['生活服务-招聘', '生活服务-工具', 33];
    expect(await lookUps({ 'icp_applets.base_info.service_content_types': services })).toMatchObject([
      { path: 'icp_applets.base_info.service_content_types[1]', name: '生活服务-工具', captured_id: 3 },
      { path: 'icp_applets.base_info.service_content_types[2]', name: '餐饮-点餐', captured_id: 33 },
    ]);
  });

  it('names a district whose code is another place in the filing list, or is not in it', async () => {
    const moved = (city: string, district: string) => ({
      'icp_applets.base_info.service_content_types': [1],
      'icp_subject.base_info.city': city,
      'icp_subject.base_info.district': district,
    });
    expect(await lookUps(moved('410300', '410307'), '河南省 洛阳市 偃师区')).toMatchObject([
      { path: 'icp_subject.base_info.district', code: '410307', name: '偃师区', listed: '洛龙区' },
    ]);
    const [tongren] = (await lookUps(moved('520600', '520602'))) as object[];
    expect(tongren).toMatchObject({ path: 'icp_subject.base_info.city', name: '铜仁市' });
    expect(tongren).not.toHaveProperty('listed');
  });
});

describe('a pack', () => {
  it('holds what README.txt says it holds', async () => {
    const { files, text } = await packMade(enterprise());
    expect(Object.keys(files).sort()).toEqual([
      'README.txt',
      'checks.json',
      'copy-sheet.html',
      'filing.json',
      'photos/01-主体证件照片.jpg',
      'photos/02-主体负责人证件正面.jpg',
      'photos/03-主体负责人证件背面.jpg',
      'photos/04-互联网信息服务核准承诺书.jpg',
      'request.json',
      'to_look_up.json',
    ]);
    for (const name of ['copy-sheet.html', 'request.json', 'to_look_up.json', 'filing.json', 'checks.json'])
      expect(text('README.txt')).toContain(name);
    // The mark by which Notepad knows UTF-8.
    expect([...(files['README.txt'] ?? [])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    expect(text('README.txt')).toMatch(/备妥：.*\r\n/);
  });

  it('has the same bytes twice, and in whatever order the answers were given', async () => {
    const filing = individual();
    const backwards = JSON.parse(JSON.stringify(filing), (_, value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    const [one, two, other] = [await packMade(filing), await packMade(filing), await packMade(backwards)];
    expect(Buffer.from(two.bytes).equals(one.bytes)).toBe(true);
    expect(Buffer.from(other.bytes).equals(one.bytes)).toBe(true);
  });

  it('has the same bytes when it is made again from its own filing.json', async () => {
    const first = await packMade(
      portableOf(draft({ ...enterprise(), photos: EIGHT }, { regionName: '广东省 广州市 天河区' })),
    );
    const again = await packMade(first.json('filing.json') as object, { photos: first.files });
    expect(again.missing).toEqual([]);
    expect(Buffer.from(again.bytes).equals(first.bytes)).toBe(true);
  });

  it('has the precheck of its own filing.json as checks.json', async () => {
    const { json } = await packMade(portableOf(draft(enterprise())));
    const again = JSON.parse(JSON.stringify(precheck(parseFiling(json('filing.json')), NOW)));
    expect(json('checks.json')).toEqual(again);
    expect(JSON.stringify(again)).not.toContain('unknownKey');
  });

  it('stores photographs byte for byte, each in one piece and once', async () => {
    const bytes = new Uint8Array(3000).map((_, place) => (place === 0 ? 0xff : place === 1 ? 0xd8 : place));
    const { files, pieces } = await packMade(enterprise(), {
      photos: { 'licence.jpg': bytes, 'front.jpg': bytes, 'back.jpg': bytes, 'commitment.jpg': bytes },
    });
    expect(files['photos/01-主体证件照片.jpg']).toEqual(bytes);
    expect(pieces.filter((length) => length === 3000)).toHaveLength(4);
  });

  it('gives a photograph a name that every system takes, whatever its file or its paper is called', async () => {
    const { files } = await packMade({
      ...enterprise(),
      photos: { 'icp_materials.commitment_letter': [photo('a:b?.PNG', { paper: '../../x' })] },
    });
    for (const name of Object.keys(files))
      expect(name).toMatch(/^(photos\/\d\d-[\u4e00-\u9fff\w（）-]+\.\w+|[\w-]+\.\w+)$/);
  });
});
