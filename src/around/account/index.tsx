import { useRouter } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { Action } from '@/components/Action';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { OptionRow } from '@/components/OptionRow';
import { PickerField } from '@/components/PickerField';
import { TextField } from '@/components/TextField';
import { now } from '@/platform/clock';
import { ask, mention, tell } from '@/platform/dialogs';
import { goBack, swapPage } from '@/platform/pages';
import { ACCOUNTS, chinaDayOf, sayDate } from '@/rules';
import { Page } from '@/shell/Page';
import { screen } from '@/shell/screen';
import { Waiting } from '@/shell/Waiting';
import { watchedOf } from '@/shell/watched';
import {
  addVerification,
  changeVerification,
  saveNow,
  useFilings,
  useVerifications,
  type Verification,
  type VerificationAnswers,
} from '@/store';

definePageConfig({ navigationBarTitleText: '小程序账号' });

const LONGEST = 60;

/** Whether another account, or a filing, is watched under this name. */
function isKnown(name: string, but: string | undefined): boolean {
  const { all } = useVerifications.getState();
  const others = Object.values(all).filter(({ id }) => id !== but);
  const watched = watchedOf(Object.values(useFilings.getState().summaries), others, now());
  return watched.some((one) => one.name === name);
}

function Form({ saved }: { saved?: Verification }) {
  // Nothing is drawn while a name is being typed.
  const name = useRef(saved?.name ?? '');
  const [given, setGiven] = useState<Omit<VerificationAnswers, 'name'>>({
    passedOn: saved?.passedOn,
    account: saved?.account,
  });
  const today = chinaDayOf(now());
  const keep = async () => {
    const answers = { ...given, name: name.current.trim() };
    if (!answers.name) return tell('还没有名称', '填上小程序的名称，才分得清是哪一个。');
    if (answers.name !== saved?.name && isKnown(answers.name, saved?.id)) {
      const sure = await ask({
        title: '已经有同名的',
        body: '备案或账号里已经记着这个名称的认证通过日，再记一份会出现两次。',
        yes: '仍然记下',
      });
      if (!sure) return;
    }
    if (saved) changeVerification(saved.id, answers);
    const id = saved?.id ?? addVerification(answers, now());
    if (await saveNow()) mention('已保存');
    await (saved ? goBack() : swapPage('verification', { account: id }));
  };
  return (
    <Page
      foot={
        <Action tone='main' onTap={keep}>
          保存
        </Action>
      }
    >
      <Card>
        <Block label='小程序名称'>
          <TextField
            label='小程序名称'
            maxlength={LONGEST}
            defaultValue={name.current}
            onType={(text) => {
              name.current = text;
            }}
          />
        </Block>
        <Block label='认证通过日' hint='在微信后台“设置-基本设置”里看；不知道可以先不填。'>
          <PickerField
            mode='date'
            fields='day'
            value={given.passedOn ?? today}
            start='2012-01-01'
            end={today}
            label='认证通过日'
            shown={given.passedOn ? sayDate(given.passedOn, '') : '请选择日期'}
            empty={!given.passedOn}
            onChange={({ detail }) => setGiven({ ...given, passedOn: detail.value })}
          />
        </Block>
      </Card>
      <Card title='主体' note='费用和材料按主体不同。'>
        {ACCOUNTS.map(({ id, label }) => (
          <OptionRow
            key={id}
            title={label}
            chosen={given.account === id}
            onTap={() => setGiven({ ...given, account: id })}
          />
        ))}
      </Card>
    </Page>
  );
}

/** Notes an account, or changes one (`account`). */
function Account() {
  const { params } = useRouter();
  const { ready, all } = useVerifications();
  if (!ready) return <Waiting />;
  return <Form saved={params.account ? all[params.account] : undefined} />;
}

export default screen(Account);
