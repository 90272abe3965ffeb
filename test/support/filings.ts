import {
  type Draft,
  type Filing,
  type Instant,
  type Issue,
  instantOf,
  type Principal,
  type StoredPhoto,
  withValue,
} from '@/rules';
import { issuesOf } from './precheck';

/** The time at which the filings below are assessed. */
export const NOW = at('2026-03-10T10:00:00+08:00');

export function at(iso: string): Instant {
  const instant = instantOf(iso);
  if (instant === null) throw new Error(`not an instant: ${iso}`);
  return instant;
}

/** A filing as the phone stores it. */
export type StoredFiling = Draft['filing'];

/** A photo that would not be returned. */
export const photo = (file: string, more: Partial<StoredPhoto> = {}): StoredPhoto => ({
  file,
  format: 'jpeg',
  bytes: 160_000,
  width: 1700,
  height: 1200,
  color: true,
  ...more,
});

const owner = (name: string, number: string, mobile: string): Principal => ({
  name,
  certificate_type: 2,
  certificate_number: number,
  certificate_validity_date_start: '20180601',
  certificate_validity_date_end: '20380601',
  mobile,
  emergency_contact: `0755-${mobile.slice(3)}`,
  email: `${mobile}@example.com`,
  certificate_photo_front: 'front.jpg',
  certificate_photo_back: 'back.jpg',
});

const REMARK = '为到店的客人提供预约、取号和进度查询，不含发布、评论和线上交易功能。';

/** Persons that do not exist; their check digits are right. */
export const PEOPLE = {
  boss: { name: '任样例', number: '440199197906110216', mobile: '13911110001' },
  clerk: { name: '温示范', number: '440199198809230325', mobile: '13911110002' },
  keeper: { name: '卓样本', number: '350299197604080414', mobile: '13911110003' },
  loner: { name: '时演示', number: '360199199407030616', mobile: '13911110004' },
  elder: { name: '迟样例', number: '120199196501010111', mobile: '13911110005' },
} as const;

export const person = (who: keyof typeof PEOPLE): Principal =>
  owner(PEOPLE[who].name, PEOPLE[who].number, PEOPLE[who].mobile);

const withPhotos = (filing: Filing): StoredFiling => {
  const photos: Record<string, StoredPhoto[]> = {};
  for (const path of MEDIA) {
    const steps = path.split('.');
    let value: unknown = filing;
    for (const step of steps) value = (value as Record<string, unknown> | undefined)?.[step];
    if (typeof value === 'string') photos[path] = [photo(value)];
  }
  return { ...filing, photos };
};

const MEDIA = [
  'icp_subject.organize_info.certificate_photo',
  'icp_subject.personal_info.residence_permit',
  'icp_subject.principal_info.certificate_photo_front',
  'icp_subject.principal_info.certificate_photo_back',
  'icp_applets.principal_info.certificate_photo_front',
  'icp_applets.principal_info.certificate_photo_back',
];

/** 广东, an enterprise: the legal representative is 主体负责人, an employee 小程序负责人. */
export const enterprise = (): StoredFiling =>
  withPhotos({
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
        certificate_photo: 'licence.jpg',
      },
      principal_info: person('boss'),
    },
    icp_applets: {
      base_info: {
        name: '示范取号',
        service_content_types: ['生活服务-工具'],
        nrlx_details: [{ type: 24 }],
        comment: REMARK,
      },
      principal_info: { ...person('clerk'), verify_task_id: 'task-1' },
    },
    icp_materials: { commitment_letter: ['commitment.jpg'] },
    local: {
      individual_business: false,
      business_scope: '软件开发；办公设备租赁',
      filings_of_subject: 0,
      large_state_owned: false,
      mass_organization: false,
      names_differ_from_registry: false,
      admin_is_owner: true,
    },
  });

/** 福建, a 个体工商户 whose 经营者 has both roles. */
export const individualBusiness = (): StoredFiling => {
  const filing = enterprise();
  return withPhotos({
    ...filing,
    icp_materials: {},
    icp_subject: {
      base_info: {
        type: 4,
        name: '厦门市示范区样例理发店',
        province: '350000',
        city: '350200',
        district: '350206',
        address: '示范街22号1层',
      },
      organize_info: {
        certificate_type: 1,
        certificate_number: '92350299MA0TE5T12J',
        certificate_address: '示范街22号1层',
        certificate_photo: 'licence.jpg',
      },
      principal_info: person('keeper'),
    },
    icp_applets: { ...filing.icp_applets, principal_info: { ...person('keeper'), verify_task_id: 'task-2' } },
    local: { ...filing.local, individual_business: true, has_seal: true, business_scope: '理发服务' },
  });
};

/** 浙江, an individual whose ID names 江西. */
export const individual = (): StoredFiling => {
  const filing = enterprise();
  return withPhotos({
    ...filing,
    icp_materials: {},
    icp_subject: {
      base_info: {
        type: 5,
        name: PEOPLE.loner.name,
        province: '330000',
        city: '330100',
        district: '330108',
        address: '示范巷5号2幢303室',
      },
      organize_info: {
        certificate_type: 2,
        certificate_number: PEOPLE.loner.number,
        certificate_address: '江西省示范县样例村8号',
      },
      personal_info: { residence_permit: 'permit.jpg' },
      principal_info: person('loner'),
    },
    icp_applets: { ...filing.icp_applets, principal_info: { ...person('loner'), verify_task_id: 'task-3' } },
    local: { filings_of_subject: 0, id_address_province: '360000', admin_is_owner: true },
  });
};

/** A filing with other values at these paths; undefined removes a value. */
export const having = <F extends Filing>(filing: F, answers: Record<string, unknown>): F =>
  Object.entries(answers).reduce((changed, [path, value]) => withValue(changed, path, value), filing);

/** Moves a filing to the capital of another province. */
export const movedTo = <F extends Filing>(filing: F, province: string, district = '02'): F =>
  having(filing, {
    'icp_subject.base_info.province': `${province}0000`,
    'icp_subject.base_info.city': `${province}0100`,
    'icp_subject.base_info.district': `${province}01${district}`,
  });

/** The issues of a path, each as `level rule`. */
export const issuesOn = (filing: Filing, path: string, now = NOW): string[] =>
  issuesOf(filing, now)
    .filter((issue) => issue.path === path)
    .map(({ level, rule }) => `${level} ${rule}`);

export const errorsIn = (filing: Filing, now = NOW): Issue[] =>
  issuesOf(filing, now).filter(({ level }) => level === 'error');
