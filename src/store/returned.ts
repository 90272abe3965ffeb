import { askedAt, type EventId, labelOf, SUBJECT, takesPhotos, valueAt } from '@/rules';
import { filesOfPhoto } from './filesOf';
import { type KeptReason, type Returned, reviewTick, type SavedFiling, type ToldReason } from './saved';
import { checksumOf } from './slots';

/** Words that no rule knows; the person can tie them to a field. */
export const UNRECOGNIZED = 'unrecognized';

/** A reason with its place in the list, and where the form asks what it is about. */
export interface ReasonNow extends KeptReason {
  place: number;
  at: string;
  settled: boolean;
}

type Held = Pick<SavedFiling, 'filing' | 'principalIsLegalRep' | 'appPrincipalIsPrincipal'>;

/** One picker sets the three: whichever of them is blamed, another place settles it. */
const REGION: readonly string[] = [SUBJECT.province, SUBJECT.city, SUBJECT.district];

const valueFor = ({ filing }: Held, at: string): unknown =>
  REGION.includes(at) ? REGION.map((path) => valueAt(filing, path)) : valueAt(filing, at);

const answerAt = (saved: Held, at: string): string[][] =>
  takesPhotos(at)
    ? (saved.filing.photos?.[at] ?? []).map(filesOfPhoto)
    : [[checksumOf(JSON.stringify(valueFor(saved, at)) ?? '')]];

/** A photo that only lost its original is the same photo. */
const isSame = (now: string[][], was: string[][]): boolean => {
  const names = was.flat();
  return now.length === was.length && now.every((own) => own.some((name) => names.includes(name)));
};

/** A reason with the answer of this moment. */
export const kept = (saved: Held, reason: ToldReason): KeptReason => ({
  ...reason,
  was: reason.path === '' ? [] : answerAt(saved, askedAt(saved, reason.path)),
  fine: false,
});

/** What ends a refusal: the pass of whoever refused. One that was not recorded ends with the next pass. */
const PASSES: readonly EventId[] = ['platform_passed', 'bureau_passed'];
const CODE_PASSES: readonly EventId[] = ['code_passed', 'released'];
const ENDED_BY: Partial<Record<EventId, readonly EventId[]>> = {
  platform_rejected: PASSES,
  bureau_rejected: ['bureau_passed'],
  code_rejected: CODE_PASSES,
  cac_rejected: ['cac_passed'],
};

/** Whether the refusal is over: submitted again, and passed. The words stay in the history. */
function isOver({ filing: { history = [] } }: SavedFiling, { after, reasons }: Returned): boolean {
  const refusal = history[after - 1]?.event;
  const unrecorded = reasons.some(({ row }) => row) ? CODE_PASSES : PASSES;
  const ends = (refusal && ENDED_BY[refusal]) ?? unrecorded;
  return history.slice(after).some(({ event }) => ends.includes(event));
}

/** What the last refusal said, and what of it is settled. Nothing after the pass. */
export function returnedReasonsOf(saved: SavedFiling): ReasonNow[] {
  const { returned } = saved;
  if (!returned || isOver(saved, returned)) return [];
  return returned.reasons.map((reason, place) => {
    const at = reason.path && askedAt(saved, reason.path);
    // A photo whose file is gone is not another photo.
    const isHeld = at === '' || isSame(answerAt(saved, at), reason.was) || saved.lost?.includes(at) === true;
    return { ...reason, place, at, settled: reason.fine || !isHeld };
  });
}

/** Whether these are words that no rule knows and nobody tied to a field. */
export const isUntied = ({ rule, path }: ToldReason): boolean => rule === UNRECOGNIZED && path === '';

/** What is still to be done. Words that nobody tied to a field are only kept. */
export const openReasonsOf = (saved: SavedFiling): ReasonNow[] =>
  returnedReasonsOf(saved).filter((reason) => !reason.settled && !isUntied(reason));

/** The first of them in one line, for the board. */
export function firstOpenOf(saved: SavedFiling): string | undefined {
  const [first] = saved.returned ? openReasonsOf(saved) : [];
  return first && [first.at && labelOf(first.at), first.means || first.said].filter(Boolean).join('：');
}

/** Without the ticks of rows that came back. */
function withoutTicks(saved: SavedFiling, told: readonly ToldReason[]): SavedFiling {
  const back = told.flatMap(({ row }) => (row ? [reviewTick(row)] : []));
  const { ticked } = saved;
  return ticked?.some((one) => back.includes(one))
    ? { ...saved, ticked: ticked.filter((one) => !back.includes(one)) }
    : saved;
}

/**
 * With these reasons, and what they are about no longer ticked. What an earlier message said of the same refusal stays;
 * a new submission makes a new start.
 */
export function withReasons(saved: SavedFiling, told: readonly ToldReason[]): SavedFiling {
  if (told.length === 0) return saved;
  const { history = [] } = saved.filing;
  const { returned } = saved;
  const goesOn = returned && !history.slice(returned.after).some(({ event }) => event === 'submitted');
  const before = goesOn ? returned.reasons : [];
  const isSameReason = (one: ToldReason, { rule, path, said }: ToldReason) =>
    rule === one.rule && (rule === UNRECOGNIZED ? said === one.said : path === one.path);
  const isNew = (reason: ToldReason) => !before.some((old) => isSameReason(old, reason));
  const reasons = [...before, ...told.filter(isNew).map((reason) => kept(saved, reason))];
  const isRefused = ENDED_BY[history[history.length - 1]?.event as EventId] !== undefined;
  return {
    ...withoutTicks(saved, told),
    returned: { after: goesOn && !isRefused ? returned.after : history.length, reasons },
  };
}

/** Without the reasons of a refusal that is no longer recorded. */
export function withoutUndone({ returned, ...saved }: SavedFiling): SavedFiling {
  const { length } = saved.filing.history ?? [];
  return returned && length >= returned.after ? { ...saved, returned } : saved;
}
