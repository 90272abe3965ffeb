import type { Web } from '../../test/support/h5';
import { PhotoFiles } from '../../test/support/photoFiles';
import { keep } from '../../test/support/stored';
import { clients } from './filings';
import { glaringCard, keepPhotos, licence } from './photos';

/** A still of README: `docs/pictures/<name>-light.png` and `-dark.png`. */
export interface Scene {
  name: string;
  path: string;
  query?: Record<string, string>;
  /** what is done there before the picture is taken */
  step?: (web: Web) => Promise<void>;
}

/** When the stills are taken. */
export const TAKEN = '2026-03-10T10:00:00+08:00';

const REFUSAL =
  '您的小程序备案平台初审未通过，原因：1、主体负责人证件照片反光；2、通信地址未精确到门牌号；3、电话无人接听';

/** Chooses the photos of a licence, which is fine, and of an ID card with a reflection. */
async function photograph(web: Web): Promise<void> {
  const files = new PhotoFiles();
  const attach = async (slot: string, jpeg: Uint8Array, verdict: string) => {
    await web.attach(() => web.tap(`拍摄${slot}`), files.file(`${slot}.jpg`, jpeg));
    await web.see(verdict);
  };
  await attach('营业执照', licence(), '合格');
  await attach('主体负责人证件正面（人像面）', glaringCard(), '不合格');
  files.remove();
}

/** In the order of the work. */
export const SCENES: readonly Scene[] = [
  { name: 'board', path: 'pages/home/index' },
  { name: 'tasks', path: 'fill/tasks/index', query: { id: 'begun' } },
  { name: 'documents', path: 'fill/documents/index', query: { id: 'begun' }, step: photograph },
  { name: 'status', path: 'progress/status/index', query: { id: 'waiting' } },
  {
    name: 'refusal',
    path: 'progress/decode/index',
    query: { id: 'person' },
    step: async (web) => {
      await web.type('收到的内容', REFUSAL);
      await web.tap('看看是什么');
    },
  },
];

/** The filings that the scenes show, in a browser that has none. */
export async function prepare(web: Web): Promise<void> {
  const filings = clients();
  await keep(web, ...filings);
  for (const { filing } of filings) await keepPhotos(web, filing);
}
