import { basis } from '../dated';
import { type Rule, rule, shared } from '../rule';
import { named, photo, type SeenPhoto } from './materials';

/** One problem that an assessment can find in a photo, by its id in the `judge` command. */
interface Problem {
  problem: string;
  rule: string;
  /** Message and fix when a reviewer would surely return the photo. */
  refused: readonly [message: string, fix: string];
  /** Message and fix when everything can still be read. */
  slight: readonly [message: string, fix: string];
}

/** Problems that the pixels show. File size, number of pixels and colour have rules of their own. */
const PROBLEMS = [
  {
    problem: 'unreadable',
    rule: 'photoUnreadable',
    refused: ['{field}打不开，审核人员也看不到', '重新拍一张，或换一个 jpg、png 文件'],
    slight: ['{field}没能完整打开', '点开看一看，不完整就重拍'],
  },
  {
    problem: 'blur',
    rule: 'photoBlurred',
    refused: [
      '{field}模糊，文字的边缘是糊的',
      '手机离远一点，点一下证件上的字对焦，拿稳后再拍，不用数码变焦',
    ],
    slight: ['{field}有一点糊', '放大看最小的字，每个字都认得出就可以用'],
  },
  {
    problem: 'glare',
    rule: 'photoGlare',
    refused: ['{field}反光，盖住了文字', '关掉闪光灯，避开头顶的灯，换个角度再拍'],
    slight: ['{field}有一块反光', '看看它有没有盖住文字或头像'],
  },
  {
    problem: 'dark',
    rule: 'photoDark',
    refused: ['{field}太暗，文字看不清', '移到窗边或开灯，让光从侧面照过来再拍'],
    slight: ['{field}偏暗', '文字都看得清就可以用，光线好的地方重拍更稳妥'],
  },
  {
    problem: 'overexposed',
    rule: 'photoOverexposed',
    refused: ['{field}过亮，浅色的字和底纹丢了', '避开直射光，点一下证件让手机重新测光再拍'],
    slight: ['{field}偏亮', '看看浅色的字和头像还在不在'],
  },
  {
    problem: 'tilted',
    rule: 'photoTilted',
    refused: ['{field}歪得厉害', '在证件正上方把手机端平，让四条边和取景框平行再拍'],
    slight: ['{field}有一点歪', '文字都看得清就可以用'],
  },
  {
    problem: 'cut_off',
    rule: 'photoCutOff',
    refused: ['{field}没有拍全，证件的边或角在画面外', '手机抬高一点，四周留一圈桌面再拍'],
    slight: ['{field}有一边贴着画面边缘', '看看四个角是不是都在'],
  },
  {
    problem: 'too_small_in_frame',
    rule: 'photoTooFar',
    refused: [
      '{field}拍得太远，证件不到画面的 {photoFill}%，字会看不清（这个数是备妥定的）',
      '靠近一点，让证件占满大半个画面',
    ],
    slight: ['{field}里证件偏小', '靠近一点再拍更清楚'],
  },
  {
    problem: 'grayscale',
    rule: 'photoColourless',
    refused: ['{field}是黑白的，只接受彩色原件', '对着原件重新拍一张彩色照片'],
    slight: ['{field}里看不到颜色，像是复印件', '是复印件就会被退回，请拍原件'],
  },
  {
    problem: 'screen_reshot',
    rule: 'photoOfScreen',
    refused: ['{field}像是翻拍屏幕，画面上有网纹', '直接拍证件原件，不拍屏幕和电子证件'],
    slight: ['{field}上有细密规则的网纹', '如果是对着屏幕拍的，请改拍原件'],
  },
  {
    problem: 'screenshot',
    rule: 'photoIsScreenshot',
    refused: ['{field}是手机截屏，不是证件原件的照片', '拍纸质证件的原件，电子证件不接受'],
    slight: [
      '{field}像是手机截屏：大小和屏幕一样，有的地方没有一点噪点；电子证件、截屏不接受',
      '拍纸质证件的原件',
    ],
  },
  {
    problem: 'heavy_compression',
    rule: 'photoOverCompressed',
    refused: ['{field}压缩过度，字的周围都是方块', '换成原图，不用聊天里转发的图'],
    slight: ['{field}压缩得比较狠', '有原图的话换成原图'],
  },
  {
    problem: 'watermark_covers',
    rule: 'photoWatermarked',
    refused: [
      '{field}有水印压在文字上',
      '换没有水印的图；要加水印只能加在空白处，用途写小程序备案，不写日期',
    ],
    slight: ['{field}像是有水印压在内容上', '看一看：水印只能在空白处'],
  },
] as const satisfies readonly Problem[];

/** Every photo in which an assessment found a problem. */
const doubtful = shared<SeenPhoto>((context, look) =>
  photo(context, (seen, path) => {
    const { problems, slight } = seen.photo;
    if (problems?.length || slight?.length) look(seen, path);
  }),
);

/**
 * The rule for one problem. Each problem has two: one when a reviewer would surely return the photo, one when
 * everything can still be read.
 */
const ruleFor = ({ problem }: Problem, level: 'error' | 'warning', [message, fix]: Problem['slight']): Rule =>
  rule(basis('WX-MAT'), {
    level,
    when: [],
    looksAt: doubtful,
    check: (seen) => {
      const { problems = [], slight = [], color } = seen.photo;
      // The rule about colour has already reported it.
      if (problem === 'grayscale' && color === false) return null;
      const surely = problems.includes(problem);
      return surely === (level === 'error') && (surely || slight.includes(problem)) ? named(seen) : null;
    },
    message,
    fix,
  });

type ProblemRule = (typeof PROBLEMS)[number]['rule'];

export const PHOTO_RULES = Object.fromEntries(
  PROBLEMS.flatMap((problem) => [
    [problem.rule, ruleFor(problem, 'error', problem.refused)],
    [`${problem.rule}Slightly`, ruleFor(problem, 'warning', problem.slight)],
  ]),
) as Record<ProblemRule | `${ProblemRule}Slightly`, Rule>;
