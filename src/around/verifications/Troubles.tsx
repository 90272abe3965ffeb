import { View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { Notice } from '@/components/Notice';
import { ask } from '@/platform/dialogs';
import { sayRemoval } from '@/shell/sayRemoval';
import { readVerifications, removeVerifications, useVerifications } from '@/store';

/** What of the record of accounts could not be read, and what can be done. Nothing is deleted by itself. */
export function Troubles() {
  const { state, unparsed } = useVerifications();
  const remove = async () => {
    const sure = await ask({
      title: '删除读不出来的记录',
      body: '保存的内容已经损坏，删除后不能恢复。备案不受影响。',
      yes: '删除',
      danger: true,
    });
    if (sure) sayRemoval(await removeVerifications());
  };
  if (state === 'unread') {
    return (
      <Notice tone='bad' title='账号的记录暂时读不出来'>
        手机这次没有给出内容，什么都没有删除。请再试一次；仍不行就重启微信。
        <View>
          <Action tone='small' onTap={readVerifications}>
            再试一次
          </Action>
        </View>
      </Notice>
    );
  }
  if (state === 'torn') {
    return (
      <Notice tone='bad' title='账号的记录读不出来'>
        保存的内容已经损坏。备案不受影响；删除以后可以重新添加。
        <View>
          <Action tone='small' onTap={remove}>
            删除损坏的记录
          </Action>
        </View>
      </Notice>
    );
  }
  if (state === 'newer') {
    return (
      <Notice tone='doubt' title='账号的记录由新版本的备妥保存'>
        重新打开微信，更新到新版本后就能看到。
      </Notice>
    );
  }
  if (unparsed.length === 0) return null;
  return (
    <Notice tone='doubt' title={`有 ${unparsed.length} 条记录读不懂，原样保留着`}>
      其他账号都在。
    </Notice>
  );
}
