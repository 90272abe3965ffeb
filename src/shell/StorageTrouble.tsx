import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { Action } from '@/components/Action';
import { Notice } from '@/components/Notice';
import { useShown } from '@/components/useShown';
import { openPage } from '@/platform/pages';
import { type StorageProblem, saveNow, useFilings, useVerifications } from '@/store';

const WORDS: Record<StorageProblem, string> = {
  full: '手机上留给微信小程序的空间满了，最近的修改还没有存下来（之前存好的都在）。请先删除不再需要的备案或照片，再点“再存一次”；离开前也可以把全部内容复制出去。',
  tooLong:
    '有一份备案的文字太多，超过了微信一条数据的上限，最近的修改还没有存下来（之前存好的都在）。请删短其中很长的内容，例如粘贴进“记录”的退回原因，再点“再存一次”；也可以先把全部内容复制出去。',
  failed: '最近的修改没有存下来，之前存好的都在。请点“再存一次”；仍不行就先把全部内容复制出去，再重启微信。',
};

/** So often what is not stored is tried again, in milliseconds, though nobody taps. */
const AGAIN = 10_000;

/** Said on every screen while the phone refuses to keep what was typed. */
export function StorageTrouble() {
  const ofFilings = useFilings((state) => state.storageProblem);
  const ofAccounts = useVerifications((state) => state.problem);
  const problem = ofFilings ?? ofAccounts;
  const shown = useShown();
  const again = problem !== null && shown;
  useEffect(() => {
    if (!again) return;
    const timer = setInterval(saveNow, AGAIN);
    return () => clearInterval(timer);
  }, [again]);
  if (!problem) return null;
  return (
    <Notice tone='bad' title='最近的修改还没有保存'>
      {WORDS[problem]}
      <View>
        <Action tone='small' onTap={saveNow}>
          再存一次
        </Action>
        <Action tone='small' onTap={() => openPage('settings')}>
          腾出空间或复制内容
        </Action>
      </View>
    </Notice>
  );
}
