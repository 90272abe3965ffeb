import { useEffect, useRef, useState } from 'react';
import { BackupProblem, isBackup, type OpenBackup, openBackup } from '@/backup';
import { tell } from '@/platform/dialogs';
import { refusalIn } from '@/platform/errors';
import { type Opened, openFile } from '@/platform/openFile';
import { addAccounts, type SavedFiling } from '@/store';
import { type Contents, contentsOf } from './contents';
import { type Received, receivedIn } from './received';
import { type Hindrance, type Photos, takeIn } from './takeIn';
import { sayHindrance } from './words';

/** Where the opening of a file is. */
export type Opening =
  | { step: 'none' }
  /** `tried`: a passphrase that did not open it */
  | { step: 'locked'; file: Opened; tried?: string }
  /** the key is being found, or filings are being taken in; sizes in bytes, `all` is 0 while it is not known */
  | { step: 'works'; done: number; all: number }
  | { step: 'backup'; backup: OpenBackup; contents: Contents }
  | { step: 'sent'; received: Received }
  | { step: 'done'; ids: string[] };

/** Longer ones are no pack of ours: a phone could not hold its photos. */
const MOST_BYTES = 200 * 1024 * 1024;
const MAGIC_BYTES = 8;
/** Milliseconds in which the screen shows that it has begun: finding the key blocks everything. */
const DRAWING = 100;

const hindranceIn = (error: unknown): Hindrance =>
  error instanceof BackupProblem ? error.trouble : refusalIn(error);

/** Opens a backup, or a filing that somebody sent, and takes in what the person wants of it. */
export function useOpening() {
  const [opening, setOpening] = useState<Opening>({ step: 'none' });
  /** false when the page is closed or the person goes back to the start */
  const waits = useRef({ on: true });
  useEffect(
    () => () => {
      waits.current.on = false;
    },
    [],
  );

  const choose = async () => {
    const file = await openFile();
    if (typeof file === 'string') return sayHindrance(file);
    try {
      const beginning = await file.read(0, Math.min(MAGIC_BYTES, file.size));
      if (isBackup(beginning)) return setOpening({ step: 'locked', file });
      if (beginning[0] !== 0x50 || beginning[1] !== 0x4b || file.size > MOST_BYTES)
        return await sayHindrance('notBackup');
      const received = await receivedIn(file);
      if ('refused' in received) await tell('没有打开', received.refused);
      else setOpening({ step: 'sent', received });
    } catch (error) {
      await sayHindrance(hindranceIn(error));
    }
  };

  const unlock = async (file: Opened, passphrase: string) => {
    setOpening({ step: 'works', done: 0, all: 0 });
    await new Promise((resolve) => setTimeout(resolve, DRAWING));
    try {
      const backup = await openBackup(file, passphrase);
      setOpening({ step: 'backup', backup, contents: await contentsOf(backup) });
    } catch (error) {
      setOpening({ step: 'locked', file, tried: passphrase });
      await sayHindrance(hindranceIn(error));
    }
  };

  /** `back`: what is shown when nothing was taken in */
  const take = async (
    filings: SavedFiling[],
    all: number,
    photos: Photos,
    back: Opening,
  ): Promise<boolean> => {
    const mine = { on: true };
    waits.current = mine;
    const goOn = () => {
      if (!mine.on) throw { errMsg: 'cancel' };
    };
    let done = 0;
    setOpening({ step: 'works', done, all });
    const hindrance = await takeIn(filings, (keep) =>
      photos(async (file, bytes) => {
        goOn();
        await keep(file, bytes);
        done += bytes.length;
        if (mine.on) setOpening({ step: 'works', done: Math.min(done, all), all });
      }).then(goOn),
    );
    if (hindrance) {
      setOpening(back);
      await sayHindrance(hindrance);
    } else setOpening({ step: 'done', ids: filings.map(({ id }) => id) });
    return hindrance === null;
  };

  return {
    opening,
    choose,
    unlock,
    /** these return at once: the page must go on hearing 取消 */
    restore: (
      backup: OpenBackup,
      { accounts, total }: Contents,
      filings: SavedFiling[],
      back: Opening,
    ): void =>
      void take(
        filings,
        total,
        (keep) =>
          backup.each(async (head, bytes) => {
            if (head.kind === 'photo') await keep(head.file, bytes);
            return undefined;
          }),
        back,
      ).then((isIn) => isIn && addAccounts(accounts)),
    receive: (saved: SavedFiling, { photos, photo, weight }: Received, back: Opening): void =>
      void take(
        [saved],
        weight,
        async (keep) => {
          for (const file of photos) {
            const bytes = await photo(file);
            if (!bytes) throw new BackupProblem('damaged');
            await keep(file, bytes);
          }
        },
        back,
      ),
    cancel: () => {
      waits.current.on = false;
    },
    restart: () => setOpening({ step: 'none' }),
  };
}
