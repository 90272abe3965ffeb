/** A question of our own: how it is kept, and the field in its own words. */
interface OwnQuestion {
  type: keyof Values;
  label: string;
  /** absent: the subject */
  whose?: 'filing' | 'app' | 'appPrincipal';
  /** of a text of several lines */
  text?: 'lines';
  /** it describes one mini-program or one account: another filing of the same subject does not take it over */
  ofOneFiling?: true;
}

interface Values {
  boolean: boolean;
  number: number;
  text: string;
  list: string[];
}

/** What the rules must know and the request does not carry, each under `local.` (README), in the order of the form. */
export const OWN_QUESTIONS = {
  individual_business: { type: 'boolean', label: '是不是个体工商户' },
  has_seal: { type: 'boolean', label: '有没有公章' },
  business_scope: { type: 'text', label: '经营范围', text: 'lines' },
  /** 6-digit province code of the address on the resident ID */
  id_address_province: { type: 'text', label: '证件住址所在的省' },
  engages_in_finance: { type: 'boolean', label: '是否从事金融业务' },
  large_state_owned: { type: 'boolean', label: '是不是大型国企央企' },
  mass_organization: { type: 'boolean', label: '是不是群团组织' },
  filings_of_subject: { type: 'number', label: '主体已有的备案数', ofOneFiling: true },
  renamed: { type: 'boolean', label: '是否更过名' },
  /** day */
  verification_passed_on: { type: 'text', label: '微信认证通过日', whose: 'app', ofOneFiling: true },
  service_categories: { type: 'list', label: '服务类目', whose: 'app', ofOneFiling: true },
  overseas_non_enterprise: { type: 'boolean', label: '是不是境外非企业主体' },
  admin_is_owner: {
    type: 'boolean',
    label: '小程序负责人是不是管理员',
    whose: 'appPrincipal',
    ofOneFiling: true,
  },
  names_differ_from_registry: { type: 'boolean', label: '与登记信息是否有出入' },
  /** what beian.miit.gov.cn shows: one of `FOUND` in catalogue/ministry.ts; a file may hold another text */
  found_at_ministry: { type: 'text', label: '工信部查到的备案情况', ofOneFiling: true },
  /** day, or 长期 */
  unit_certificate_valid_until: { type: 'text', label: '主体证件有效期截止' },
  /** ISO 8601 with offset */
  face_checked_at: { type: 'text', label: '人脸核身的时间', whose: 'appPrincipal', ofOneFiling: true },
  unchanged_since_timeout: {
    type: 'boolean',
    label: '短信超时后是否没有改过信息',
    whose: 'filing',
    ofOneFiling: true,
  },
} as const satisfies Readonly<Record<string, OwnQuestion>>;

type Questions = typeof OWN_QUESTIONS;

/** The answers. Absent means not known. */
export type Local = { -readonly [Key in keyof Questions]?: Values[Questions[Key]['type']] };
