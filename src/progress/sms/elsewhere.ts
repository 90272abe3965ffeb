import { type FilingStatus, processLimit } from '@/rules';

/** Why there is no SMS check now. */
export function elsewhere({ stage, returned, stages }: FilingStatus): { title: string; body: string } {
  if (stages.some((each) => each.stage === 'sms_check' && each.state === 'skipped'))
    return {
      title: '这次不用短信核验',
      body: '这一类备案不发核验短信。收到说是备案核验的短信，要当心是假的。',
    };
  if (returned === 'sms_timeout')
    return {
      title: `${processLimit('smsHours')} 小时已过，备案被退回`,
      body: '到“提交与进度”看怎样重新提交；其实及时核验过的，也在那里补记。',
    };
  if (returned === 'sms_wrong')
    return {
      title: '输错次数太多，备案被退回',
      body: '到“提交与进度”看怎样重新提交，下次逐项核对后再提交。',
    };
  if (stage === 'fill' || stage === 'platform_review')
    return {
      title: '还没到短信核验',
      body: `平台初审通过后一般 ${processLimit('smsComesLeast')}–${processLimit('smsComesMost')} 分钟来短信。可以先看看怎么做。`,
    };
  return { title: '短信核验已完成', body: '不用再做什么，接下来等管局审核。' };
}
