import type { PhotoSpec } from '../documents/photoSpec';
import { PHOTO_KINDS, type PhotoKind } from './kinds';

/** How each kind of paper is laid down. */
const LAID: Readonly<Record<PhotoKind, string>> = {
  card: '放在深色桌面上，四个角都拍进来',
  holder: '手不挡住证件，脸和证件都拍进来',
  permit: '放在深色桌面上，四个角都拍进来',
  licence: '从镜框里取出来摊平，不要反光',
  letter: '签字、日期和该盖的章都齐了，整页摊平再拍',
  paper: '整页摊平，四个角都拍进来',
};

const ORIGINAL = '拍原件，不拍屏幕';
const COLOURED = '拍彩色原件，不拍复印件和屏幕';

/** The three things that matter while this paper is photographed: how it lies, what must be readable, what is taken. */
export const takingOf = ({ kind, mustShow }: PhotoSpec): string[] => [
  LAID[kind],
  mustShow.join('；'),
  PHOTO_KINDS[kind].colour ? COLOURED : ORIGINAL,
];
