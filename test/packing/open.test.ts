import { strToU8, zipSync } from 'fflate';
import { type OpenedPack, openPack, portableOf } from '@/packing';
import { type Draft, newDraft, requestOf } from '@/rules';
import { enterprise, having, individual, individualBusiness, photo } from '../support/filings';
import { fileOf, type PackMade, packMade } from '../support/packed';
import { worked } from '../support/work';

const ways = { principalIsLegalRep: true, appPrincipalIsPrincipal: false } as const;

const opened = async (bytes: Uint8Array): Promise<OpenedPack> => {
  const pack = await openPack(fileOf(bytes));
  if ('refused' in pack) throw new Error(pack.refused);
  return pack;
};
const refusal = async (bytes: Uint8Array): Promise<string> => {
  const pack = await openPack(fileOf(bytes));
  return 'refused' in pack ? pack.refused : 'opened';
};

const filingJson = (filing: object) => ({ 'filing.json': strToU8(JSON.stringify(filing)) });

/** The same bytes, with a number put at a place. */
function changed(bytes: Uint8Array, place: number, width: 2 | 4, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  if (width === 2) view.setUint16(place, value, true);
  else view.setUint32(place, value, true);
  return copy;
}

/** Where a ZIP with one file has its entry in the directory. */
const directoryOf = (bytes: Uint8Array) => new DataView(bytes.buffer).getUint32(bytes.length - 6, true);

const DRAFTS: { why: string; draft: Draft }[] = [
  {
    why: 'a unit with two principals',
    draft: { ...ways, filing: enterprise(), regionName: '广东省 广州市 天河区' },
  },
  {
    why: 'a unit whose principal has both roles',
    draft: { ...ways, appPrincipalIsPrincipal: true, filing: individualBusiness() },
  },
  {
    why: 'a principal who is not the legal representative, of whom nothing is known yet',
    draft: { ...ways, principalIsLegalRep: false, filing: enterprise() },
  },
  { why: 'an individual', draft: { ...ways, appPrincipalIsPrincipal: true, filing: individual() } },
  { why: 'a filing that was begun', draft: newDraft('add_app', 4, '440000', true, 'subject') },
];

describe('openPack', () => {
  it.each(DRAFTS)('gives back $why', async ({ draft }) => {
    const { bytes, files } = await packMade(portableOf(draft));
    const { faults, photo: bytesOf, ...again } = await opened(bytes);
    expect(faults).toEqual([]);
    const { filing: _, ...said } = draft;
    expect(again).toMatchObject(said);
    const second = await packMade(portableOf(again as Draft), { photos: files });
    expect(second.json('filing.json')).toEqual((await packMade(portableOf(draft))).json('filing.json'));
    for (const { file } of Object.values(again.filing.photos ?? {}).flat())
      expect(Buffer.from((await bytesOf(file)) ?? []).equals(files[file] as Uint8Array)).toBe(true);
  });

  it('gives back each answer where the form asks it, once', async () => {
    const filing = having(individual(), { 'icp_subject.principal_info.certificate_photo_front': undefined });
    const draft = { ...ways, appPrincipalIsPrincipal: true, filing };
    const again = (await opened((await packMade(portableOf(draft))).bytes)).filing;
    expect(again.icp_subject?.base_info).toEqual(filing.icp_subject?.base_info);
    expect(again.icp_subject?.principal_info?.name).toBeUndefined();
    expect(again.icp_applets?.principal_info).toEqual({ certificate_type: 2, verify_task_id: 'task-3' });
    expect(again.local).toEqual(filing.local);
    expect(Object.keys(again.photos ?? {})).not.toContain(
      'icp_applets.principal_info.certificate_photo_front',
    );
    // An attached photo is known by its photo, not by a name that would stay when it goes.
    expect(again.icp_subject?.personal_info?.residence_permit).toBeUndefined();
  });

  it('sends no answer that the form no longer asks', async () => {
    const filing = having(enterprise(), {
      'icp_subject.legal_person_info': { name: '旁人', certificate_number: '1' },
    });
    expect((await packMade(portableOf({ ...ways, filing }))).text('filing.json')).not.toContain('旁人');
  });

  it('takes the copy for the console as the photo', async () => {
    const copy = { file: 'copy.jpg', format: 'jpeg', bytes: 9, width: 8, height: 7, marked: true };
    const photos = { 'icp_subject.organize_info.certificate_photo': [photo('a.jpg', { copy })] };
    const again = await opened(
      (await packMade(portableOf({ ...ways, filing: { ...enterprise(), photos } }))).bytes,
    );
    expect(again.filing.photos).toEqual({
      'icp_subject.organize_info.certificate_photo': [
        { file: 'photos/01-主体证件照片.jpg', format: 'jpeg', bytes: 9, width: 8, height: 7, color: true },
      ],
    });
  });

  it('tells by the values who is who in a file of another program', async () => {
    const bare = requestOf({ ...ways, appPrincipalIsPrincipal: true, filing: individualBusiness() });
    expect(await opened(zipSync(filingJson(bare)))).toMatchObject({ ...ways, appPrincipalIsPrincipal: true });
    const other = having(enterprise(), { 'icp_subject.legal_person_info': { name: '例' } });
    expect(await opened(zipSync(filingJson(other)))).toMatchObject({ ...ways, principalIsLegalRep: false });
  });

  it('opens a pack that was unpacked and packed again, in a folder of its own', async () => {
    const { files } = await packMade(portableOf({ ...ways, filing: enterprise() }));
    const moved = Object.entries(files).map(([name, bytes]) => [`备案资料/${name}`, bytes]);
    const again = await opened(zipSync({ '__MACOSX/._x': new Uint8Array(3), ...Object.fromEntries(moved) }));
    expect(again.filing.icp_applets?.base_info?.name).toBe('示范取号');
    expect(await again.photo('photos/01-主体证件照片.jpg')).toHaveLength(
      files['photos/01-主体证件照片.jpg']?.length ?? 0,
    );
  });

  it('reads one photograph at a time, and none before it is asked for', async () => {
    const photos = Object.fromEntries(
      Array.from({ length: 8 }, (_, i) => [`${i}.jpg`, new Uint8Array(200_000).fill(i + 1)]),
    );
    const at = 'icp_subject.organize_info.certificate_photo';
    const draft = {
      ...ways,
      filing: {
        ...having(enterprise(), { [at]: undefined }),
        photos: { [at]: Object.keys(photos).map((file) => photo(file)) },
      },
    };
    const { bytes } = await packMade(portableOf(draft), { photos });
    const asked: number[] = [];
    const pack = await openPack(fileOf(bytes, asked));
    if ('refused' in pack) throw new Error(pack.refused);
    expect(Math.max(...asked)).toBeLessThan(100_000);
    const [first] = Object.values(pack.filing.photos ?? {}).flat();
    expect(await pack.photo(first?.file ?? '')).toHaveLength(200_000);
    expect(Math.max(...asked)).toBe(200_000);
  });

  it('does not take a phone that reads nothing for a damaged file', async () => {
    const { bytes } = await packMade(portableOf({ ...ways, filing: enterprise() }));
    const file = fileOf(bytes);
    let reads = 0;
    const read = (from: number, length: number) =>
      ++reads > 3 ? Promise.reject(new Error('readFile:fail')) : file.read(from, length);
    await expect(openPack({ ...file, read })).rejects.toThrow('readFile:fail');
  });

  it('lists what could not be read, and keeps the rest', async () => {
    const { faults, filing } = await opened(zipSync(filingJson({ kind: 'first', colour: 'red' })));
    expect(faults.map(({ path }) => path)).toEqual(['colour']);
    expect(filing).toEqual({ kind: 'first' });
  });
});

describe('openPack refuses, with a sentence,', () => {
  let made: PackMade;
  beforeAll(async () => {
    made = await packMade(portableOf({ ...ways, filing: enterprise() }));
  });

  it.each([
    { what: 'nothing', bytes: new Uint8Array() },
    { what: 'a photo', bytes: new Uint8Array([0xff, 0xd8, ...new Array(100).fill(7)]) },
    { what: 'a ZIP of something else', bytes: zipSync({ 'a.txt': strToU8('a') }) },
    { what: 'a filing that is no JSON', bytes: zipSync({ 'filing.json': strToU8('{') }) },
    { what: 'a filing that is a list', bytes: zipSync({ 'filing.json': strToU8('[]') }) },
    {
      what: 'too many files',
      bytes: zipSync({
        ...filingJson({}),
        ...Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}`, new Uint8Array()])),
      }),
    },
    ...['../a', 'photos/../../a', '/etc/a', '\\a', 'photos\\..\\..\\a', 'C:\\a', 'a\u0000.jpg'].map(
      (name) => ({
        what: `a file named ${JSON.stringify(name)}`,
        bytes: zipSync({ ...filingJson({}), [name]: new Uint8Array(1) }),
      }),
    ),
  ])('$what', async ({ bytes }) => {
    const said = await refusal(bytes);
    expect(said).toMatch(/^[^。]+。([^。]+。)?$/);
    expect(said).toMatch(/没有打开/);
  });

  it('what a later version made', async () => {
    const later = zipSync(filingJson({ kind: 'first', beituo: { version: 2 } }));
    expect(await refusal(later)).toBe('这个文件是新版本的备妥做的。请更新后再打开。');
  });

  it('a ZIP with a password', async () => {
    const plain = zipSync(filingJson({}));
    expect(await refusal(changed(plain, directoryOf(plain) + 8, 2, 1))).toContain('加了密码');
  });

  it('a bomb: by what it says of itself', async () => {
    const plain = zipSync(filingJson({}));
    expect(await refusal(changed(plain, directoryOf(plain) + 24, 4, 0xfffffff0))).toContain('太大');
  });

  it('a bomb that says it is small, at once', async () => {
    const bomb = zipSync({ 'filing.json': new Uint8Array(50_000_000) }, { level: 9 });
    const work = worked();
    expect(await refusal(changed(bomb, directoryOf(bomb) + 24, 4, 10))).toContain('比它说的大');
    expect(work()).toBeLessThan(1000);
  });

  it('a pack that was cut off anywhere', async () => {
    const { bytes } = made;
    for (let part = 0; part < 20; part++)
      expect(await refusal(bytes.subarray(0, (bytes.length * part) / 20))).not.toBe('opened');
  });

  it('a bit flipped anywhere in what it reads, and gives no photograph with one', async () => {
    const bytes = made.bytes.slice();
    const whole = await opened(bytes);
    const names = Object.values(whole.filing.photos ?? {}).flatMap((all) => all.map(({ file }) => file));
    const said = JSON.stringify(whole);
    for (let turn = 0; turn < 300; turn++) {
      const place = Math.floor((turn * bytes.length) / 300);
      const bit = 1 << (turn % 8);
      bytes[place] = (bytes[place] as number) ^ bit;
      const pack = await openPack(fileOf(bytes));
      if (!('refused' in pack)) {
        expect(JSON.stringify(pack)).toBe(said);
        for (const name of names) {
          const photo = await pack.photo(name);
          if (photo) expect(Buffer.from(photo).equals(made.files[name] as Uint8Array)).toBe(true);
        }
      }
      bytes[place] = (bytes[place] as number) ^ bit;
    }
  });
});
