import type { Todo } from './advice';

const again = { by: 'you', action: 'submitted' } as const;

/** What to do when the person has to submit, by the reason why the filing came back. */
export const RETURN_ADVICE = {
  nothing: {
    ...again,
    title: '填好、预审，再去微信后台提交',
    body: '备妥不能代为提交。预审里没有“会被退回”的问题之后，到微信后台提交，再回来记下。',
    source: ['WX-GUIDE'],
  },
  cancellation: {
    ...again,
    title: '到微信后台提交注销',
    body: '注销申请提交后不能撤回，提交前先想清楚注销的范围。提交之后回来记下。',
    source: ['WX-FAQ'],
  },
  withdrawn: {
    ...again,
    title: '改好以后重新提交',
    body: '备案已经撤回。撤回不算退回，重新提交后初审时限不变。',
    source: ['WX-FAQ'],
  },
  platform: {
    ...again,
    title: '按退回原因修改，再重新提交',
    body: '在微信后台首页的“小程序备案”里查看退回原因，逐条对照修改。重新提交后初审最长 {platformAgainMost} 个工作日。',
    source: ['WX-FAQ'],
  },
  bureau: {
    ...again,
    title: '按管局的意见修改，再重新提交',
    body: '退回原因在微信后台首页的“小程序备案”里，逐条对照修改。重新提交要再经平台初审，最长 {platformAgainMost} 个工作日。',
    source: ['WX-FAQ'],
  },
  sms_timeout: {
    ...again,
    title: '短信核验已满 {smsHours} 小时，需要重新提交',
    body: '在微信后台首页的“小程序备案”点“去完善”。材料没有改动的直接提交管局、重新收短信；有改动的要再经平台初审。',
    source: ['WX-SMS'],
  },
  sms_unrecorded: {
    ...again,
    title: '从初审通过算起已满 {smsHours} 小时',
    body: '{smsHours} 小时内已经收到或核验的，补记当时的时间。短信确实来得更晚的，先看“初审通过”的时间是不是记早了，点那条记录可以改。都不是，就在微信后台点“去完善”重新提交。',
    source: ['WX-SMS'],
  },
  sms_wrong: {
    ...again,
    title: '核验输错超过 {smsTries} 次，需要重新提交',
    body: '先核对备案里填的手机号和证件号，再到微信后台首页的“小程序备案”点“去完善”重新提交，之后会收到新的短信。',
    source: ['WX-SMS'],
  },
} as const satisfies Record<string, Todo>;
