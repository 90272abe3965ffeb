import type { DocumentNeed, Issue, StoredPhoto } from '@/rules';

export interface SlotState {
  words: string;
  tone: 'good' | 'doubt' | 'bad' | 'unknown';
}

/** A new photo would not help against these, so the slot does not ask for one. */
const NOT_WORTH_RETAKING = ['photoSizeUnusual'];

/** The state of a slot in a word or two. `lost`: the file of a photo is gone. */
export function slotStateOf(
  { required }: Pick<DocumentNeed, 'required'>,
  photos: readonly StoredPhoto[],
  issues: readonly Pick<Issue, 'level' | 'rule'>[],
  lost: boolean,
): SlotState {
  const has = (level: Issue['level']) =>
    issues.some((issue) => issue.level === level && !NOT_WORTH_RETAKING.includes(issue.rule));
  if (lost) return { words: '照片文件不见了，请重拍', tone: 'bad' };
  // What is still to be done is not wrong.
  if (photos.length === 0) return { words: required === true ? '待拍' : '未添加', tone: 'unknown' };
  if (photos.some(({ assessed }) => assessed === undefined)) return { words: '正在检查…', tone: 'unknown' };
  if (has('error')) return { words: '不合格', tone: 'bad' };
  if (has('warning')) return { words: '建议重拍', tone: 'doubt' };
  if (photos.some(({ assessed }) => !assessed)) return { words: '已添加', tone: 'good' };
  return { words: '合格', tone: 'good' };
}
