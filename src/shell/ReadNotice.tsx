import { View } from '@tarojs/components';
import { useState } from 'react';
import { Action } from '@/components/Action';
import { Notice } from '@/components/Notice';
import { readAgain, useFilings } from '@/store';

/** Shown while the phone cannot read some records. This is no damage, so nothing is deleted. */
export function ReadNotice() {
  const unlisted = useFilings((state) => state.unlisted);
  const unread = useFilings((state) => state.unread.length);
  const [reading, setReading] = useState(false);
  if (!unlisted && unread === 0) return null;
  const again = async () => {
    setReading(true);
    await readAgain();
    setReading(false);
  };
  return (
    <Notice tone='bad' title={`${unlisted ? '保存的' : `有 ${unread} 份`}备案暂时读不出来`}>
      手机这次没有给出内容，什么都没有删除。请再试一次；仍不行就重启微信。
      <View>
        <Action tone='small' disabled={reading} onTap={again}>
          {reading ? '正在读取' : '再试一次'}
        </Action>
      </View>
    </Notice>
  );
}
