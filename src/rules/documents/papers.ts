import { owns } from '../filing/bounds';

/** The papers that a reader tells apart, as a person calls them. */
const PAPER_NAMES: Readonly<Record<string, string>> = {
  licence: '营业执照',
  unit_certificate: '单位的登记证书',
  id_front: '身份证人像面',
  id_back: '身份证国徽面',
  message: '一段文字',
};

/** What a paper is called; a kind that no place asks for is another paper. */
export const paperNameOf = (paper: string): string =>
  (owns(PAPER_NAMES, paper) && PAPER_NAMES[paper]) || '别的材料';
