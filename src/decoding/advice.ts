/** What a field must be, for a reviewer who gives no reason. The first form that fits the path wins. */
const ADVICE: readonly { of: RegExp; fix: string }[] = [
  {
    of: /certificate_photo|residence_permit|holding_certificate/,
    fix: '对着证件原件重新拍一张彩色照片，四边完整、不反光，重新上传',
  },
  {
    of: /authorization_letter|^icp_materials/,
    fix: '重新下载最新的样式，正楷亲笔签名，盖公章，写日期，重新拍照上传',
  },
  { of: /mobile|emergency_contact$|\.email$/, fix: '核对后改成本人在用的；用在别人备案里的，更换成另一个' },
  { of: /certificate_number$/, fix: '对照证件逐位核对号码' },
  { of: /certificate_type$/, fix: '改选与证件相符的证件类型' },
  { of: /validity_date/, fix: '对照证件背面核对日期；快到期的先换领新证' },
  { of: /verify_task_id$/, fix: '请小程序负责人用管理员的微信扫码，重新做人脸核身' },
  {
    of: /principal_info\.name$|legal_person_info/,
    fix: '对照证件核对姓名；主体负责人一般要是法定代表人，小程序负责人要是管理员',
  },
  { of: /icp_subject\.base_info\.name$/, fix: '照营业执照和国家企业信用信息公示系统逐字核对，保持一致' },
  { of: /certificate_address$/, fix: '清空后照证件重新输入，与公示系统逐字一致' },
  { of: /base_info\.(?:province|city|district)$/, fix: '按实际所在地重新选择省、市、县区，不要选市辖区' },
  { of: /base_info\.address$/, fix: '填备案省市区里的实际地址，写到门牌号' },
  {
    of: /icp_applets\.base_info\.name$/,
    fix: '修改小程序名称（改名），或在小程序备注里说明名称与主体的关系',
  },
  {
    of: /icp_applets\.base_info\.comment$/,
    fix: '重写小程序备注（{remarkLeast}–{remarkMost} 个字），说清实际提供的服务',
  },
  { of: /icp_subject\.base_info\.comment$/, fix: '按要求补写或修改主体信息备注' },
  { of: /service_content_types$/, fix: '按实际内容重新选择服务内容（只选到二级）' },
  { of: /nrlx_details$/, fix: '有许可证的核对类型、号码和照片；不涉及的选“以上都不涉及”' },
  { of: /base_info\.type$/, fix: '按证件改选主体性质' },
];

/** What to look at in a field; '' for a path that has no advice. */
export const adviceFor = (path: string | null): string =>
  (path !== null && ADVICE.find(({ of }) => of.test(path))?.fix) || '';
