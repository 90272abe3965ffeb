import { withLimits } from './limits';

const guide = ['WX-SMS'] as const;
const faq = ['WX-FAQ'] as const;

/** All that a person needs to know during the SMS check. */
export const SMS_CHECK = {
  sender: { value: '12381', source: guide },
  site: { value: 'beian.miit.gov.cn', label: '工信部备案管理系统', source: guide },
  asks: [
    { id: 'code', text: '短信里的 6 位验证码', source: guide },
    { id: 'mobile', text: '备案时填写的手机号', source: guide },
    { id: 'certificate', text: withLimits('该负责人证件号的后 {smsTail} 位'), source: guide },
  ],
  steps: [
    { id: 'open', text: '打开 beian.miit.gov.cn，点“短信核验”', source: faq },
    { id: 'enter', text: withLimits('填验证码、手机号、证件号后 {smsTail} 位'), source: faq },
    { id: 'done', text: '提交后看到“验证成功”才算完成', source: faq },
  ],
  notReceived: [
    { id: 'blocked', text: '看看是否被手机管家当作垃圾短信拦截', source: guide },
    { id: 'suspended', text: '确认手机号没有欠费停机，能收到别的短信', source: guide },
    { id: 'resend', text: '把卡换到另一部手机，再到 beian.miit.gov.cn 请求重发', source: guide },
  ],
  normal: [
    {
      id: 'second',
      text: withLimits('超过 {smsResentAfter} 小时没有核验，系统会自动再发一次，{smsHours} 小时不重新计算'),
      source: guide,
    },
    { id: 'link', text: '短信里的链接打不开时，可以自己输入网址进入', source: guide },
    {
      id: 'noRecord',
      text: '信息无误却提示“库里找不到记录”，可能已经进入管局审核，等结果即可',
      source: guide,
    },
  ],
  fakes: [
    { id: 'sender', text: '发送号码不是 12381', source: guide },
    { id: 'site', text: '要你打开的网站不是 beian.miit.gov.cn', source: guide },
    {
      id: 'asks',
      text: withLimits('要付款、银行卡或支付密码：核验只要验证码、手机号和证件号后 {smsTail} 位'),
      source: guide,
    },
    { id: 'untimely', text: '还没有提交备案，或这次备案不发给你', source: guide },
  ],
} as const;
