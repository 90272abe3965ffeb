import type { Filing, Kind, SmsReceiver } from '../filing';

/** One row of the official table: in this case, these persons receive the ministry's text message. */
interface SmsRow {
  kind: Kind;
  case: string;
  /** whether the filing changes the details of the subject, and of the app; null: it makes no difference */
  subject: boolean | null;
  app: boolean | null;
  to: readonly SmsReceiver[];
  source: readonly string[];
}

const SUBJECT = ['subject_owner'] as const;
const APP = ['app_owner'] as const;
const BOTH = ['subject_owner', 'app_owner'] as const;
const NOBODY = [] as const;
const source = ['WX-SMS'] as const;

/** The 14 rows of 工信部短信核验指引 §9. */
export const SMS_RECEIVERS = [
  { kind: 'first', case: '首次备案', subject: null, app: null, to: SUBJECT, source },
  { kind: 'add_app', case: '仅新增小程序', subject: false, app: null, to: NOBODY, source },
  { kind: 'add_app', case: '新增小程序同时变更主体信息', subject: true, app: null, to: SUBJECT, source },
  { kind: 'add_access', case: '仅新增接入', subject: false, app: false, to: APP, source },
  { kind: 'add_access', case: '新增接入同时变更小程序信息', subject: false, app: true, to: APP, source },
  { kind: 'add_access', case: '新增接入同时变更主体信息', subject: true, app: false, to: BOTH, source },
  {
    kind: 'add_access',
    case: '新增接入同时变更主体及小程序信息',
    subject: true,
    app: true,
    to: BOTH,
    source,
  },
  { kind: 'change', case: '仅变更主体信息', subject: true, app: false, to: SUBJECT, source },
  { kind: 'change', case: '同时变更主体及小程序信息', subject: true, app: true, to: BOTH, source },
  { kind: 'change', case: '仅变更小程序信息', subject: false, app: true, to: APP, source },
  { kind: 'cancel_subject', case: '开发者自行发起', subject: null, app: null, to: SUBJECT, source },
  { kind: 'cancel_subject', case: '平台发起', subject: null, app: null, to: SUBJECT, source },
  { kind: 'cancel_service', case: '开发者自行发起', subject: null, app: null, to: APP, source },
  { kind: 'cancel_access', case: '开发者自行发起', subject: null, app: null, to: NOBODY, source },
] as const satisfies readonly SmsRow[];

/** The row for this filing; null while the kind is not known, or what a change alters. */
export function smsRowOf(filing: Filing): SmsRow | null {
  const { kind, changes = [] } = filing;
  const subject = changes.includes('subject');
  const app = changes.includes('app');
  const row = SMS_RECEIVERS.find(
    (one) =>
      one.kind === kind &&
      (one.subject === null || one.subject === subject) &&
      (one.app === null || one.app === app),
  );
  return row ?? null;
}
