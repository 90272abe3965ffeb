import { processLimit, SMS_CHECK } from '@/rules';

/** Nobody has this mobile number, and the region 999999 does not exist. */
export const PERSON = {
  name: '甄演练',
  mobile: '13900000000',
  certificate: '99999919990909909X',
};

export const CODE = '413527';

/** One real and one fake message. The real text of the ministry may differ. */
export const MESSAGES = [
  {
    id: 'real',
    from: SMS_CHECK.sender.value,
    text: `（演练）验证码 ${CODE}。请在 ${processLimit('smsHours')} 小时内到 ${SMS_CHECK.site.value} 完成备案短信核验。`,
  },
  {
    id: 'fake',
    from: '1069 0000 0000',
    text: '（演练）您的备案即将失效，请立即到 beian-fast.example 缴纳核验费 200 元并填写银行卡号。',
  },
] as const;

export interface Entered {
  code: string;
  mobile: string;
  tail: string;
}

/** Which inputs differ from the message and the filing, by their labels in the form. */
export function wrongIn({ code, mobile, tail }: Entered): string[] {
  return [
    code.trim() !== CODE && '验证码',
    mobile.trim() !== PERSON.mobile && '手机号',
    tail.trim().toUpperCase() !== PERSON.certificate.slice(-processLimit('smsTail')) &&
      `证件号后 ${processLimit('smsTail')} 位`,
  ].filter((name) => name !== false);
}
