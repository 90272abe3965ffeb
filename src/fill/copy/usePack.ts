import { useEffect, useRef, useState } from 'react';
import { pack, portableOf } from '@/packing';
import { now } from '@/platform/clock';
import { mention, tell } from '@/platform/dialogs';
import { refusalIn } from '@/platform/errors';
import { photoBytes } from '@/platform/photos';
import { type Append, makeFile, type Outgoing } from '@/platform/sendFile';
import { appNameOf, type SavedFiling } from '@/store';

/** Where the packing of a filing is. */
export type Packing =
  | { step: 'none' }
  /** `all` is 0 while no photo is done */
  | { step: 'packs'; done: number; all: number }
  /** `missing`: the documents whose photo file is gone */
  | { step: 'packed'; file: Outgoing; missing: string[] };

const NOTHING_LOST = '填写的内容和照片都没有动。';
const OTHERWISE = '也可以复制文字，再把照片存到相册。';
const FAILED = {
  full: {
    title: '手机空间不够，没有打包成',
    body: `${NOTHING_LOST}请删除不再需要的备案或照片后再试；${OTHERWISE}`,
  },
  notPacked: { title: '没有打包成', body: `${NOTHING_LOST}请再试一次；${OTHERWISE}` },
  notSent: { title: '没有发出去', body: `${NOTHING_LOST}请再试一次；${OTHERWISE}` },
  unsupported: { title: '这个微信版本不能转发文件', body: `${NOTHING_LOST}请更新微信后再试；${OTHERWISE}` },
};
const say = (reason: keyof typeof FAILED) => tell(FAILED[reason].title, FAILED[reason].body);

const NOT_IN_NAMES = /[^\u4e00-\u9fffA-Za-z0-9]+/g;
const LONGEST_NAME = 30;

const fileNameFor = (saved: SavedFiling): string =>
  `备案资料-${appNameOf(saved).replace(NOT_IN_NAMES, '').slice(0, LONGEST_NAME)}.zip`;

/** The filing of which the page packs, and the file that was made of it. */
interface Present {
  saved: SavedFiling;
  file?: Outgoing;
}

/** Packs a filing and hands the pack on. It is deleted when the page is left or the filing changes. */
export function usePack(saved: SavedFiling) {
  const [packing, setPacking] = useState<Packing>({ step: 'none' });
  const present = useRef<Present>();

  useEffect(() => {
    const here: Present = { saved };
    present.current = here;
    setPacking({ step: 'none' });
    return () => {
      present.current = undefined;
      void here.file?.drop();
    };
  }, [saved]);

  const start = async () => {
    const here = present.current;
    if (!here) return;
    const isLeft = () => present.current !== here;
    const photo = async (file: string) => {
      if (isLeft()) throw new Error('nobody waits for this pack');
      return photoBytes(file).catch(() => null);
    };
    const packed = (done: number, all: number) => {
      if (!isLeft()) setPacking({ step: 'packs', done, all });
    };
    let missing: string[] = [];
    const write = async (append: Append) => {
      const gone = await pack(portableOf(saved), now(), { photo, append, packed });
      missing = gone.map(({ label }) => label);
    };
    packed(0, 0);
    try {
      const file = await makeFile(fileNameFor(saved), write);
      if (isLeft()) return await file.drop();
      here.file = file;
      setPacking({ step: 'packed', file, missing });
    } catch (error) {
      if (isLeft()) return;
      setPacking({ step: 'none' });
      await say(refusalIn(error) === 'full' ? 'full' : 'notPacked');
    }
  };

  const send = async (file: Outgoing) => {
    const refusal = await file.send();
    if (refusal === 'cancelled') return;
    if (refusal) await say(refusal === 'unsupported' ? 'unsupported' : 'notSent');
    else mention('已交出压缩包，离开这一页就会从这里删掉');
  };

  return { packing, start, send };
}
