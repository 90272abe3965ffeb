import {
  addDays,
  chinaDayOf,
  type FilingEvent,
  HOUR,
  type Instant,
  isoOf,
  isWorkingDay,
  type Principal,
  type StoredPhoto,
} from '@/rules';
import type { SavedFiling } from '@/store';

/** A company, two persons and an app that do not exist. Their check digits are right, so that the checks have sense. */

const photo: StoredPhoto = {
  file: 'sample',
  format: 'jpeg',
  bytes: 160_000,
  width: 1700,
  height: 1200,
  color: true,
  assessed: true,
};

const owner = (name: string, number: string, mobile: string): Principal => ({
  name,
  certificate_type: 2,
  certificate_number: number,
  certificate_validity_date_start: '20200601',
  certificate_validity_date_end: '20400601',
  mobile,
  emergency_contact: `020-${mobile.slice(3)}`,
  email: `${mobile}@example.com`,
});

const BOSS = owner('任样例', '440199197906110216', '13911110001');
const CLERK = owner('温示范', '440199198809230325', '13911110002');

const PLACES = [
  'icp_subject.organize_info.certificate_photo',
  'icp_subject.principal_info.certificate_photo_front',
  'icp_subject.principal_info.certificate_photo_back',
  'icp_applets.principal_info.certificate_photo_front',
  'icp_applets.principal_info.certificate_photo_back',
];

/** All answers and photos. */
const WHOLE: SavedFiling['filing'] = {
  kind: 'first',
  icp_subject: {
    base_info: {
      type: 4,
      name: '广州市示范样例科技有限公司',
      province: '440000',
      city: '440100',
      district: '440106',
      address: '示范路10号样例大厦3栋1201室',
    },
    organize_info: {
      certificate_type: 1,
      certificate_number: '91440199MA0TE5T110',
      certificate_address: '示范路10号样例大厦3栋1201室',
    },
    principal_info: BOSS,
  },
  icp_applets: {
    base_info: {
      name: '示范取号',
      service_content_types: ['生活服务-工具'],
      nrlx_details: [{ type: 24 }],
      comment: '为到店的客人提供预约、取号和进度查询，不含发布、评论和线上交易功能。',
    },
    principal_info: CLERK,
  },
  local: {
    individual_business: false,
    business_scope: '软件开发；办公设备租赁',
    filings_of_subject: 0,
    large_state_owned: false,
    mass_organization: false,
    names_differ_from_registry: false,
    admin_is_owner: true,
  },
  photos: Object.fromEntries(
    [...PLACES, 'icp_materials.commitment_letter'].map((path) => [path, [{ ...photo, file: path }]]),
  ),
};

/** The same half done: a digit of the code is wrong, one number is used twice, a photo is missing. */
function half(): SavedFiling['filing'] {
  const { icp_subject, icp_applets, photos = {} } = WHOLE;
  const { [PLACES[4] as string]: _, ...there } = photos;
  return {
    ...WHOLE,
    icp_subject: {
      ...icp_subject,
      organize_info: { ...icp_subject?.organize_info, certificate_number: '91440199MA0TE5T111' },
    },
    icp_applets: {
      base_info: { ...icp_applets?.base_info, comment: '' },
      principal_info: { ...CLERK, mobile: BOSS.mobile, email: '' },
    },
    photos: there,
  };
}

/** What happened, each with the hours since then. */
type Past = readonly (readonly [FilingEvent['event'], number, Partial<FilingEvent>?])[];

export interface SampleStage {
  id: string;
  title: string;
  note: string;
  page: 'tasks' | 'status';
  filing: SavedFiling['filing'];
  past: Past;
  returned?: SavedFiling['returned'];
}

const REFUSAL = '主体负责人证件照片反光，看不清姓名';

/** The stages at which the sample can be looked at. */
export const SAMPLE_STAGES: readonly SampleStage[] = [
  {
    id: 'half',
    title: '正在填写',
    note: '填了一大半，有几处会被退回，看备妥怎样找出来',
    page: 'tasks',
    filing: half(),
    past: [],
  },
  {
    id: 'platform',
    title: '等平台初审',
    note: '刚在微信后台提交',
    page: 'status',
    filing: WHOLE,
    past: [['submitted', 2]],
  },
  {
    id: 'sms',
    title: '等短信核验',
    note: '收到短信才一会儿，倒计时正在走',
    page: 'status',
    filing: WHOLE,
    past: [
      ['submitted', 28],
      ['platform_passed', 2],
      ['sms_received', 1],
    ],
  },
  {
    id: 'bureau',
    title: '等管局审核',
    note: '短信已核验，看还要等到哪一天',
    page: 'status',
    filing: WHOLE,
    past: [
      ['submitted', 150],
      ['platform_passed', 120],
      ['sms_received', 120],
      ['sms_verified', 120],
    ],
  },
  {
    id: 'returned',
    title: '被退回',
    note: '照片反光，看怎样改好再提交',
    page: 'status',
    filing: WHOLE,
    past: [
      ['submitted', 28],
      ['platform_rejected', 2, { text: REFUSAL }],
    ],
    returned: {
      after: 2,
      reasons: [
        {
          rule: 'told',
          path: PLACES[1] as string,
          said: REFUSAL,
          means: '照片上有反光，盖住了文字',
          fix: '换个角度，关掉闪光灯重拍',
          source: [],
          was: [['as before']],
          fine: false,
        },
      ],
    },
  },
  {
    id: 'filed',
    title: '备案成功',
    note: '号码下来了，看接下来还有什么事',
    page: 'status',
    filing: WHOLE,
    past: [
      ['submitted', 400],
      ['platform_passed', 376],
      ['sms_received', 376],
      ['sms_verified', 376],
      ['bureau_passed', 26, { record_number: '粤ICP备2026000001号-1X' }],
    ],
  },
];

/** What is more than a day ago happened by day, and on a working day; the later of two on one day at a later hour. */
function when(hours: number, place: number, now: Instant): string {
  const at = now - hours * HOUR;
  if (hours < 24) return isoOf(at);
  let day = chinaDayOf(at);
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return `${day}T${10 + place}:00:00+08:00`;
}

/** The sample at a stage, as if it had come there by now. */
export const sampleAt = ({ filing, past, returned }: SampleStage, now: Instant): Omit<SavedFiling, 'id'> => ({
  filing: {
    ...filing,
    history: past.map(([event, hours, more], place) => ({ event, at: when(hours, place, now), ...more })),
  },
  createdAt: now - 500 * HOUR,
  principalIsLegalRep: true,
  appPrincipalIsPrincipal: false,
  papersPassed: true,
  regionName: '广东省 广州市 天河区',
  ...(returned && { returned }),
});
