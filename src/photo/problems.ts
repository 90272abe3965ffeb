/** What can be wrong with a photograph; the ids are those of the `judge` command. */
export const PROBLEMS = [
  'unreadable',
  'too_large_file',
  'low_resolution',
  'blur',
  'glare',
  'dark',
  'overexposed',
  'tilted',
  'cut_off',
  'too_small_in_frame',
  'grayscale',
  'screen_reshot',
  'heavy_compression',
  'watermark_covers',
] as const;

export type Problem = (typeof PROBLEMS)[number];

/** `refuse`: a reviewer would surely return it. `hint`: worth a look, the person decides. */
export type Strength = 'refuse' | 'hint';

interface Sentence {
  title: string;
  /** What a refusal says: why it comes back, and what to do. */
  refuse: string;
  /** What a hint says; the person decides. */
  hint: string;
  /** Whether this program can mend it on a copy, without a new photograph. */
  mendable: boolean;
}

/** What a person reads. Numbers are those of the materials page (WX-MAT §一–三). */
export const SENTENCES: Record<Problem, Sentence> = {
  unreadable: {
    title: '打不开这张图片',
    refuse: '文件不是完整的图片，上传后审核员看不到。请重新拍一张，或换一个 jpg、png 文件。',
    hint: '这张图片没能完整打开，请点开看一看。',
    mendable: false,
  },
  too_large_file: {
    title: '文件太大',
    refuse: '超过 2 MB，上传会失败。用下面的“压缩”做一份副本，原图会留着。',
    hint: '比材料页开头建议的 200 KB 大。可以压缩一份副本，看得清就用副本。',
    mendable: true,
  },
  low_resolution: {
    title: '像素太低',
    refuse:
      '不到 720×1280，文字放大后看不清，会被退回。请用原图，不要用缩略图或聊天里转发的图；没有原图就重新拍。',
    hint: '主体证件建议 1500×1100 以上。能重拍的话，用原图更稳妥。',
    mendable: false,
  },
  blur: {
    title: '模糊',
    refuse: '文字的边缘是糊的，会被退回。手机离证件远一点对焦，点一下证件上的字，拿稳后再拍。',
    hint: '有一点糊。请放大看看最小的字，每个字都认得出就可以用。',
    mendable: false,
  },
  glare: {
    title: '反光',
    refuse: '反光盖住了文字，会被退回。关掉闪光灯，避开头顶的灯，把证件换个角度再拍。',
    hint: '有一块反光。请看看它有没有盖住文字或照片。',
    mendable: false,
  },
  dark: {
    title: '太暗',
    refuse: '证件太暗，文字看不清，会被退回。移到窗边或开灯，让光从侧面照过来，再拍一张。',
    hint: '偏暗。文字都看得清就可以用，光线好的地方重拍更稳妥。',
    mendable: false,
  },
  overexposed: {
    title: '过亮',
    refuse: '证件拍得发白，浅色的字和底纹丢了，会被退回。避开直射光，点一下证件让手机重新测光再拍。',
    hint: '偏亮。请看看浅色的字和照片还在不在。',
    mendable: false,
  },
  tilted: {
    title: '拍歪了',
    refuse: '证件歪得厉害，会被退回。手机在证件正上方端平，让四条边和取景框平行再拍。',
    hint: '有一点歪，文字都看得清就可以用。',
    mendable: false,
  },
  cut_off: {
    title: '边角没拍全',
    refuse: '证件的边或角在画面外，要求四角完整，会被退回。手机抬高一点，四周留一圈桌面再拍。',
    hint: '有一边贴着画面边缘。请看看四个角是不是都在。',
    mendable: false,
  },
  too_small_in_frame: {
    title: '拍得太远',
    refuse: '证件只占画面的一小块（不到 40%），放大后看不清，会被退回。靠近一点，让证件占满大半个画面。',
    hint: '证件在画面里偏小。靠近一点再拍更清楚。',
    mendable: false,
  },
  grayscale: {
    title: '不是彩色',
    refuse: '这是黑白图片。要求彩色原件，复印件和黑白照片会被退回。请对着原件拍一张彩色照片。',
    hint: '证件上看不到颜色，像是黑白复印件。如果是复印件会被退回，请拍原件。',
    mendable: false,
  },
  screen_reshot: {
    title: '像是翻拍屏幕',
    refuse: '画面上有屏幕的网纹，翻拍屏幕和电子证件会被退回。请直接拍证件原件。',
    hint: '画面上有细密规则的网纹。如果是对着屏幕拍的会被退回，请拍原件。',
    mendable: false,
  },
  heavy_compression: {
    title: '压缩过度',
    refuse: '图片被压得太狠，字的周围都是方块，会被退回。请用原图，不要用聊天里转发的图，再由这里压缩。',
    hint: '图片压缩得比较狠。有原图的话请换成原图。',
    mendable: false,
  },
  watermark_covers: {
    title: '水印盖住了内容',
    refuse:
      '水印压在文字上，会被退回。请换没有水印的图；要加水印，只能加在空白处，用途写“小程序备案”，不写日期。',
    hint: '像是有水印压在内容上。水印只能在空白处，请看一看。',
    mendable: false,
  },
};
