import { Notice } from '@/components/Notice';
import { chinaDayOf, type Instant, processLimit, RECEIVERS, sayDay, type WhatIf } from '@/rules';

/** Such as "主体负责人和小程序负责人". */
export const whoChecks = ({ status }: WhatIf): string =>
  status.sms_to.map((receiver) => RECEIVERS[receiver]).join('和') || '负责人';

/** Warns about holidays or nights during the SMS check, and says what to do. */
export function SmsWarning({ result, at }: { result: WhatIf; at: Instant }) {
  const { sms } = result;
  if (!sms) return null;
  const [holiday] = sms.holidays;
  const names = sms.holidays.map(({ name }) => name).join('、');
  return (
    <>
      {holiday && (
        <Notice tone='doubt' title={`短信核验可能碰上${names}假期`}>
          {`${sms.atOnce ? '提交后短信随即就到' : `如果 ${sayDay(holiday.comesOn, chinaDayOf(at))} 通过初审、来了短信`}，${processLimit('smsHours')} 小时在假期里也照样走，超时会被退回。请提前告诉${whoChecks(result)}，或换一天提交。`}
        </Notice>
      )}
      {sms.night && (
        <Notice tone='doubt' title='短信会在夜里到'>
          {`提交后短信随即就到，${processLimit('smsHours')} 小时从收到起算，夜里也照样走。可以改在白天提交。`}
        </Notice>
      )}
    </>
  );
}
