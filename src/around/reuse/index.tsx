import { Text } from '@tarojs/components';
import { useState } from 'react';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { Choices } from '@/components/Choices';
import { FactText, Folds } from '@/components/Folds';
import { Notice } from '@/components/Notice';
import { Row } from '@/components/Row';
import { openPage } from '@/platform/pages';
import { Page } from '@/shell/Page';
import { screen } from '@/shell/screen';
import { REUSE, REUSE_REASONS, type ReuseAnswers, reuseFailures, sayFrom } from '@/telling';

definePageConfig({ navigationBarTitleText: '复用公众号' });

const YES_NO = [
  { value: true, label: '是' },
  { value: false, label: '否' },
] as const;

function Verdict({ answers }: { answers: ReuseAnswers }) {
  const failures = reuseFailures(answers);
  if (!failures) return <Notice title='答完再看'>哪一问答“否”，快速注册就会卡在哪里。</Notice>;
  if (failures.length === 0) {
    return (
      <Notice title='可以快速注册'>
        注册出来的小程序默认未认证：要认证，得另外办、另外交费，以付款页为准。
      </Notice>
    );
  }
  return (
    <>
      {failures.map((row) => (
        <Notice key={row.id} tone='doubt' title={row.title}>
          <FactText says={[row.says]} from={sayFrom(row)} />
        </Notice>
      ))}
    </>
  );
}

/** What reusing an official account does today, and whether quick registration would fail. */
function Reuse() {
  const [answers, setAnswers] = useState<ReuseAnswers>({});
  return (
    <Page>
      <Text className='caption'>用已认证的公众号快速注册小程序，先答这几问。</Text>
      {REUSE_REASONS.map(({ id, ask }) => (
        <Card key={id}>
          <Block label={ask}>
            <Choices
              label={ask}
              look='field__choices'
              choices={YES_NO}
              chosen={answers[id]}
              onChoose={(value) => setAnswers({ ...answers, [id]: value })}
            />
          </Block>
        </Card>
      ))}
      <Verdict answers={answers} />
      <Card title='今天还能做什么'>
        <Folds facts={REUSE.map((row) => ({ ...row, says: [row.says], from: sayFrom(row) }))} />
      </Card>
      <Card>
        <Row
          title='返回码'
          note='给服务商看的'
          onTap={() => openPage('told', { section: 'registerCodes' })}
        />
        <Row title='不能办的' onTap={() => openPage('told', { section: 'notAllowed' })} />
      </Card>
    </Page>
  );
}

export default screen(Reuse);
