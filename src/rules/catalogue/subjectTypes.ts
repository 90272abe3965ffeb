import type { SourceKey } from '../sources';
import { ENTERPRISE, GOVERNMENT, INDIVIDUAL, INSTITUTION, MASS_ORGANISATION } from './subjectTypeIds';

interface SubjectTypeRow {
  type: number;
  label: string;
  note: string;
  source: SourceKey;
}

/** 主体性质, the four common ones first. The ids from 6 up come from a public dictionary, not from an official page. */
export const SUBJECT_TYPES = [
  { type: ENTERPRISE, label: '企业', note: '有营业执照的公司', source: 'WX-API-CERT' },
  { type: INDIVIDUAL, label: '个人', note: '以本人名义，不经营', source: 'WX-API-CERT' },
  { type: INSTITUTION, label: '事业单位', note: '有事业单位法人证书', source: 'WX-API-SUBJ' },
  { type: GOVERNMENT, label: '政府机关', note: '党政机关', source: 'WX-API-SUBJ' },
  { type: 6, label: '社会团体', note: '协会、学会、商会', source: 'BATOOLS' },
  { type: 9, label: '民办非企业单位', note: '民办学校、社会服务机构', source: 'BATOOLS' },
  { type: 10, label: '基金会', note: '有基金会法人登记证书', source: 'BATOOLS' },
  { type: 11, label: '律师执业机构', note: '律师事务所', source: 'BATOOLS' },
  { type: MASS_ORGANISATION, label: '群众性团体组织', note: '工会、妇联等', source: 'BATOOLS' },
  { type: 17, label: '医疗机构', note: '有医疗机构执业许可证', source: 'BATOOLS' },
  { type: 19, label: '集体经济', note: '农村集体经济组织', source: 'BATOOLS' },
  { type: 14, label: '司法鉴定机构', note: '有司法鉴定许可证', source: 'BATOOLS' },
  { type: 18, label: '公证机构', note: '公证处', source: 'BATOOLS' },
  { type: 20, label: '仲裁机构', note: '仲裁委员会', source: 'BATOOLS' },
  { type: 15, label: '宗教团体', note: '宗教活动场所', source: 'BATOOLS' },
  { type: 12, label: '外国在华文化中心', note: '外国文化中心、旅游办事处', source: 'BATOOLS' },
  { type: 16, label: '境外机构', note: '在境外登记的机构', source: 'BATOOLS' },
  { type: 1, label: '国防机构', note: '军队单位', source: 'WX-API-SUBJ' },
] as const satisfies readonly SubjectTypeRow[];

const BY_TYPE = new Map<unknown, SubjectTypeRow>(SUBJECT_TYPES.map((row) => [row.type, row]));

/** The row of a 主体性质; undefined when the table does not have the id. */
export function subjectTypeOf(type: unknown): SubjectTypeRow | undefined {
  return BY_TYPE.get(type);
}

export interface SubjectChoice {
  id: string;
  label: string;
  note: string;
  type: number;
  /** set at the start for type 4, so that the form does not ask it again */
  individual_business?: boolean;
}

/** The subjects the start screen offers. 个体工商户 is separate here, although the form files it as 企业. */
export const SUBJECT_CHOICES: readonly SubjectChoice[] = SUBJECT_TYPES.flatMap((row): SubjectChoice[] => {
  const choice = { id: `type${row.type}`, label: row.label, note: row.note, type: row.type };
  if (row.type !== ENTERPRISE) return [choice];
  return [
    { ...choice, individual_business: false },
    {
      id: 'individualBusiness',
      label: '个体工商户',
      note: '营业执照上写的是个体工商户',
      type: ENTERPRISE,
      individual_business: true,
    },
  ];
});
