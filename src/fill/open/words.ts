import { tell } from '@/platform/dialogs';
import type { Hindrance } from './takeIn';

const NOTHING_CHANGED = '手机里的内容没有动。';
const AGAIN = { title: '没有打开成', body: `${NOTHING_CHANGED}请再试一次；仍不行就让对方重新发一次原文件。` };

const WORDS: Partial<Record<Hindrance, { title: string; body: string }>> = {
  notBackup: {
    title: '这不是备妥的文件',
    body: '请选择备妥的备份（.beituo）或打包的备案（.zip、.beituo）。',
  },
  later: { title: '文件来自新版本的备妥', body: `${NOTHING_CHANGED}请更新备妥后再打开。` },
  costly: { title: '这个文件不可信', body: '打开它要的计算远多于备妥自己的备份，所以没有打开。' },
  passphrase: {
    title: '口令不对',
    body: `${NOTHING_CHANGED}请核对口令；确定没错的话，是文件被改动过。`,
  },
  damaged: {
    title: '文件不完整或被改动过',
    body: `${NOTHING_CHANGED}请重新取一次原文件再打开。`,
  },
  consent: {
    title: '还没有同意隐私说明',
    body: '微信要求先同意隐私保护指引，小程序才能打开你选的文件。文件只在这台手机上读。',
  },
  full: {
    title: '手机空间不够，没有放进来',
    body: `${NOTHING_CHANGED}请删除不再需要的备案或照片后再试。`,
  },
  tooLong: { title: '有一份备案的文字太多', body: `${NOTHING_CHANGED}它超过了微信一条数据的上限。` },
};

/** Says why a file was not opened or not taken in. Says nothing when the person cancelled. */
export async function sayHindrance(hindrance: Hindrance): Promise<void> {
  if (hindrance === 'cancelled') return;
  const { title, body } = WORDS[hindrance] ?? AGAIN;
  await tell(title, body);
}
