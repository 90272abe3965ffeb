import { type MutableRefObject, useEffect, useRef, useState } from 'react';
import { now } from '@/platform/clock';
import { mention, tell } from '@/platform/dialogs';
import { refusalIn } from '@/platform/errors';
import { makeFile, type Outgoing } from '@/platform/sendFile';
import { chinaDayOf } from '@/rules';
import { noteBackup, type SavedFiling } from '@/store';
import { writeBackup } from './makeBackup';

/** Where the making of a backup is. */
export type Making =
  | { step: 'none' }
  /** in bytes; `all` is 0 while the key is being found */
  | { step: 'makes'; done: number; all: number }
  /** `missing`: how many photos are not in it */
  | { step: 'made'; file: Outgoing; missing: number };

const NOTHING_LOST = '手机里的内容都没有动。';
const FAILED = {
  full: {
    title: '手机空间不够，没有备份成',
    body: `${NOTHING_LOST}备份和照片一样大，请在“隐私与数据”里只留备好的副本，或删除不再需要的备案后再试。`,
  },
  notMade: { title: '没有备份成', body: `${NOTHING_LOST}请再试一次；仍不行就更新微信后再试。` },
  notSent: { title: '没有发出去', body: `${NOTHING_LOST}请再试一次。` },
  unsupported: { title: '这个微信版本不能转发文件', body: `${NOTHING_LOST}请更新微信后再试。` },
};
const say = (reason: keyof typeof FAILED) => tell(FAILED[reason].title, FAILED[reason].body);

/** Milliseconds in which the screen shows that it has begun: finding the key blocks everything. */
const DRAWING = 100;

const nameOn = (day: string): string => `备妥备份-${day.split('-').join('')}.beituo`;

type Present = MutableRefObject<{ file?: Outgoing } | undefined>;

/** Nobody waits for the making any more, and what was made goes. */
function leave(present: Present): void {
  void present.current?.file?.drop();
  present.current = undefined;
}

/** Makes a backup and hands it on. What was made is deleted when the page is left. */
export function useBackup() {
  const [making, setMaking] = useState<Making>({ step: 'none' });
  /** the making that the page waits for, and the file that was made */
  const present: Present = useRef();

  useEffect(() => () => leave(present), []);

  const make = async (filings: readonly SavedFiling[], passphrase: string): Promise<void> => {
    leave(present);
    const here: { file?: Outgoing } = {};
    present.current = here;
    const isLeft = () => present.current !== here;
    const goOn = () => {
      if (isLeft()) throw new Error('nobody waits for this backup');
    };
    const wrote = (done: number, all: number) => {
      if (!isLeft()) setMaking({ step: 'makes', done, all });
    };
    wrote(0, 0);
    await new Promise((resolve) => setTimeout(resolve, DRAWING));
    try {
      let missing = 0;
      const file = await makeFile(nameOn(chinaDayOf(now())), async (append) => {
        missing = await writeBackup(filings, passphrase, append, { wrote, goOn });
      });
      if (isLeft()) return await file.drop();
      here.file = file;
      setMaking({ step: 'made', file, missing });
    } catch (error) {
      if (isLeft()) return;
      setMaking({ step: 'none' });
      await say(refusalIn(error) === 'full' ? 'full' : 'notMade');
    }
  };

  return {
    making,
    /** returns at once: the page must go on hearing 取消 */
    start: (filings: readonly SavedFiling[], passphrase: string): void => void make(filings, passphrase),
    cancel: () => {
      leave(present);
      setMaking({ step: 'none' });
    },
    send: async (file: Outgoing) => {
      const refusal = await file.send();
      if (refusal === 'cancelled') return;
      if (refusal) return say(refusal === 'unsupported' ? 'unsupported' : 'notSent');
      await noteBackup(now());
      mention('备份已交出，请确认收到的文件能找到');
    },
  };
}
