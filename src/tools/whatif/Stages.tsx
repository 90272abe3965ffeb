import { Text } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Row } from '@/components/Row';
import { type Instant, instantOf, processLimit, type StageId, sayRange, type WhatIf } from '@/rules';
import { whoChecks } from './SmsWarning';

/** When each stage ends. */
export function Stages({ result, at }: { result: WhatIf; at: Instant }) {
  const { status, sms } = result;
  const spanOf = (id: StageId) => {
    const stage = status.stages.find((each) => each.stage === id);
    const latest = instantOf(stage?.latest);
    if (!stage?.earliest || latest === null) return null;
    return `${sayRange(stage.earliest, latest, at)}${stage.estimated ? '（估算）' : ''}`;
  };
  const platform = spanOf('platform_review');
  return (
    <Card title='每一步什么时候结束'>
      {platform && <Row title='平台初审' value={<Text className='whole'>{platform}</Text>} />}
      <Row
        title='短信核验'
        note={
          sms
            ? `发给${whoChecks(result)}，${processLimit('smsHours')} 小时内核验，夜里和假期也计时`
            : '这一类不发短信'
        }
        value={<Text className='whole'>{sms ? sayRange(sms.from, sms.to, at) : '不需要'}</Text>}
      />
      <Row title='管局审核' value={<Text className='whole'>{spanOf('bureau_review')}</Text>} />
    </Card>
  );
}
