import { View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { Notice } from '@/components/Notice';
import { openPage } from '@/platform/pages';
import { saveAgain, useFilings } from '@/store';

const WORDS = {
  full: '手机上留给微信小程序的空间满了，最近的修改还没有存下来（之前存好的都在）。请先删除不再需要的备案或照片，再点“再存一次”；离开前也可以把全部内容复制出去。',
  failed: '最近的修改没有存下来，之前存好的都在。请点“再存一次”；仍不行就先把全部内容复制出去，再重启微信。',
};

/** Shown on every screen while the phone refuses to store changes. */
export function StorageTrouble() {
  const problem = useFilings((state) => state.storageProblem);
  if (!problem) return null;
  return (
    <Notice tone='bad' title='最近的修改还没有保存'>
      {WORDS[problem]}
      <View>
        <Action tone='small' onTap={saveAgain}>
          再存一次
        </Action>
        <Action tone='small' onTap={() => openPage('settings')}>
          腾出空间或复制内容
        </Action>
      </View>
    </Notice>
  );
}
