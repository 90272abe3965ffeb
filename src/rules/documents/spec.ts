import { PRE_APPROVALS } from '../catalogue/preApprovals';
import { owns } from '../own';
import { LETTER_AGES } from './letters';
import { DOCUMENTS } from './table';

export type Drawing = 'licence' | 'idFront' | 'idBack' | 'passport' | 'permit' | 'letter' | 'paper';

/** How a paper must look and be photographed. */
export interface DocumentSpec {
  label: string;
  drawing: Drawing;
  /** what must be seen on it */
  mustShow: readonly string[];
  /** size, colour, signature, seal, date */
  form: readonly string[];
  /** how many pictures its place takes */
  max: number;
}

const PICTURE = ['jpg、jpeg 或 png，2 MB 以内，100 到 200 KB 最稳妥', '彩色原件，四角完整，不翻拍屏幕'];
const CARD = [...PICTURE, '至少 720×1280 像素，横竖都可以', '水印只能写“仅用于小程序备案”，不遮挡文字'];
const SEALED =
  '法定代表人签字，加盖公章；个体工商户没有公章的，按当地规定手写日期、签名、按手印并写身份证号码';
const SIGNED = [SEALED, `签署日期在提交之日前 ${LETTER_AGES.letter.words}以内`];
const COMMITTED = [SEALED, `签署日期在提交之日前 ${LETTER_AGES.commitment.words}以内，新疆 90 天以内`];
const LICENCE = [
  ...PICTURE,
  '至少 720×1280 像素，1500×1100 以上最稳妥',
  '水印只能写“仅用于小程序备案”，不遮挡文字',
];

const card = (drawing: Drawing, ...mustShow: string[]): Omit<DocumentSpec, 'label'> => ({
  drawing,
  mustShow,
  form: CARD,
  max: 1,
});
const letter = (...mustShow: string[]): Omit<DocumentSpec, 'label'> => ({
  drawing: 'letter',
  mustShow,
  form: SIGNED,
  max: 1,
});
const paper = (...mustShow: string[]): Omit<DocumentSpec, 'label'> => ({
  drawing: 'paper',
  mustShow,
  form: PICTURE,
  max: 10,
});

const LETTER_OF_OWNER = letter('授权人和被授权人的姓名、证件号码', '授权事项：担任备案负责人', '单位全称');
const PROMISE = letter('单位全称和小程序名称', '承诺不从事的内容');
const FRONT = card('idFront', '姓名、号码、照片清楚，无反光');
const BACK = card('idBack', '签发机关和有效期限清楚');

type DocumentId = (typeof DOCUMENTS)[number]['id'] | 'preApproval';

const SPECS: Record<DocumentId, Omit<DocumentSpec, 'label'>> = {
  subjectCertificate: {
    drawing: 'licence',
    mustShow: ['名称、住所、代码、印章', '四边完整，没有折痕遮字'],
    form: LICENCE,
    max: 1,
  },
  residencePermit: card('permit', '本人姓名', '在备案省的住址', '有效期'),
  ownerFront: FRONT,
  ownerBack: BACK,
  ownerLetter: LETTER_OF_OWNER,
  appOwnerFront: FRONT,
  appOwnerBack: BACK,
  appOwnerLetter: LETTER_OF_OWNER,
  commitmentLetter: { ...letter('用微信后台下载的最新样式', '主体名称与证件一致'), form: COMMITTED },
  nameChangeLetter: letter('原名称和现名称', '变更日期'),
  financePromise: PROMISE,
  educationPromise: PROMISE,
  commerceStatement: letter('是否自营、有没有第三方商户', '怎样交易和付款'),
  preApprovalPromise: PROMISE,
  preApprovalPromiseIfAsked: PROMISE,
  manyFilingsStatement: letter('每个小程序的名称和用途'),
  hospitalLicence: paper('机构名称与主体一致', '有效期'),
  foodLicence: paper('经营者名称与主体一致', '有效期'),
  lawCertificate: paper('姓名与本人一致', '证书编号'),
  telecomLicence: paper('公司名称与主体一致', '业务种类', '有效期'),
  trainingLicence: paper('机构名称与主体一致', '培训范围'),
  financeLicence: paper('机构名称与主体一致', '业务范围'),
  gameStatement: letter('游戏名称、授权方和被授权方'),
  preApproval: { ...paper('单位名称与主体一致', '许可证号码与填写的一致', '有效期'), max: 1 },
};

const LABELS = new Map<string, string>(DOCUMENTS.map(({ id, label }) => [id, label]));

/** How the paper of that id must look; undefined for an unknown id. */
export function documentSpec(id: string): DocumentSpec | undefined {
  if (!owns(SPECS, id)) return undefined;
  const label = LABELS.get(id) ?? PRE_APPROVALS_LABEL;
  return { label, ...SPECS[id as DocumentId] };
}

const PRE_APPROVALS_LABEL = `前置审批文件（${PRE_APPROVALS.length - 1} 类各有不同）`;
