import { slotStateOf } from '@/fill/documents/slotState';
import type { DocumentNeed, Issue, StoredPhoto } from '@/rules';

const photo = (assessed?: boolean): StoredPhoto => ({
  file: 'a.jpg',
  format: 'jpeg',
  bytes: 1,
  width: 1,
  height: 1,
  ...(assessed === undefined ? {} : { assessed }),
});
const issue = (level: Issue['level'], rule = 'photoBlurred') => ({ level, rule });
interface Case {
  why: string;
  required?: DocumentNeed['required'];
  photos?: StoredPhoto[];
  issues?: { level: Issue['level']; rule: string }[];
  lost?: boolean;
  words: string;
  tone: string;
}

describe('slotStateOf', () => {
  const CASES: Case[] = [
    { why: 'needed and missing', required: true, words: '待拍', tone: 'unknown' },
    { why: 'may be needed', required: 'unknown', words: '未添加', tone: 'unknown' },
    { why: 'not needed', required: false, words: '未添加', tone: 'unknown' },
    { why: 'its file is gone', lost: true, words: '照片文件不见了，请重拍', tone: 'bad' },
    {
      why: 'one is still to be assessed',
      photos: [photo(true), photo()],
      words: '正在检查…',
      tone: 'unknown',
    },
    { why: 'there is no issue', photos: [photo(true)], words: '合格', tone: 'good' },
    { why: 'only its numbers are known', photos: [photo(true), photo(false)], words: '已添加', tone: 'good' },
    {
      why: 'it would be returned',
      photos: [photo(true)],
      issues: [issue('warning'), issue('error')],
      words: '不合格',
      tone: 'bad',
    },
    {
      why: 'it may be returned',
      photos: [photo(true)],
      issues: [issue('warning')],
      words: '建议重拍',
      tone: 'doubt',
    },
    {
      why: 'its file is a little large, which a new photo would not change',
      photos: [photo(true)],
      issues: [issue('warning', 'photoSizeUnusual')],
      words: '合格',
      tone: 'good',
    },
    {
      why: 'nobody can know',
      photos: [photo(true)],
      issues: [issue('unknown')],
      words: '合格',
      tone: 'good',
    },
  ];
  it.each(CASES)(
    'is $words: $why',
    ({ required = true, photos = [], issues = [], lost = false, words, tone }) => {
      expect(slotStateOf({ required }, photos, issues, lost)).toEqual({ words, tone });
    },
  );
});
