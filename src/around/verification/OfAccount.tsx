import { Text, View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { Notice } from '@/components/Notice';
import { useNow } from '@/components/useNow';
import { ask, mention } from '@/platform/dialogs';
import { goBack, openPage } from '@/platform/pages';
import { ACCOUNTS } from '@/rules';
import { Page } from '@/shell/Page';
import { Waiting } from '@/shell/Waiting';
import { changeVerification, removeVerification, saveNow, useVerifications } from '@/store';
import { Yearly } from './Yearly';

const has = Object.prototype.hasOwnProperty;

export function OfAccount({ id }: { id: string }) {
  const at = useNow(30_000);
  const { ready, all } = useVerifications();
  const saved = has.call(all, id) ? all[id] : undefined;
  if (!ready) return <Waiting />;
  if (!saved) {
    return (
      <Page>
        <Notice tone='doubt' title='这个账号没有记在这台手机上'>
          它可能已经被删除。
        </Notice>
        <View className='links'>
          <Action tone='link' onTap={() => openPage('verifications')}>
            看全部账号
          </Action>
        </View>
      </Page>
    );
  }
  const { name, account, passedOn, unparsed } = saved;
  const kind = ACCOUNTS.find((one) => one.id === account)?.label;
  const remove = async () => {
    const sure = await ask({
      title: '删除这个账号',
      body: '只删除备妥里的记录和提醒，微信后台的认证不受影响。已加进手机日历的，要在日历里自己删。',
      yes: '删除',
      danger: true,
    });
    if (!sure) return;
    removeVerification(id);
    if (await saveNow()) mention('已删除');
    await goBack();
  };
  return (
    <Page>
      <Text className='whose'>{[name || '未命名小程序', kind].filter(Boolean).join(' · ')}</Text>
      {unparsed && (
        <Notice tone='doubt' title='有的内容读不懂，原样保留着'>
          其他内容都在。在“修改”里重新填写，就会换成新的。
        </Notice>
      )}
      <Yearly
        passedOn={passedOn}
        account={account}
        at={at}
        onPassed={(day) => changeVerification(id, { passedOn: day })}
      />
      <View className='links'>
        <Action tone='link' onTap={() => openPage('account', { account: id })}>
          修改名称和主体
        </Action>
        <Action tone='link' onTap={remove}>
          删除这个账号
        </Action>
      </View>
    </Page>
  );
}
