import { APP_PRINCIPAL } from '@/rules';
import { at, family } from './row';

/** The face check of the app principal. */

const TASK = at(APP_PRINCIPAL.faceCheck);
const AGAIN = '请小程序负责人用管理员的微信扫码，重新做人脸核身';
const SOURCE = ['WX-FAQ', 'EIVIE'] as const;
const FACE = '(?:人脸|扫脸|刷脸|核身|面部|活体|人脸视频|核身视频)';

const row = (id: string, says: string, means: string, fix: string) => ({
  id,
  says: new RegExp(says),
  blames: TASK,
  means,
  fix: `${AGAIN}：${fix}`,
  source: SOURCE,
});

export const FACE_CAUSES = family('face', [
  {
    id: 'faceExpired',
    says: new RegExp(
      `${FACE}.{0,14}(?:过期|超时|失效|到期|不存在|超过)|verify_task_id.{0,10}(?:过期|失效|不存在|invalid|expired)|task_?id.{0,10}(?:过期|失效|不存在|无效|expired|invalid)|code过期或不存在`,
      'i',
    ),
    blames: TASK,
    means:
      '人脸核身的任务过期了：用于备案的有效 {faceDays} 天（与认证一起办的 {faceDaysTogether} 天），通知 {noticeHours} 小时',
    fix: `重新发起人脸核身，${AGAIN}，{faceDays} 天之内提交备案`,
    source: ['WX-API-NEWTASK', 'WX-API-VERIFYTASK'],
  },
  row(
    'faceBackground',
    `(?:视频|照片|拍摄)?背景.{0,8}(?:非纯白|不是|不符|杂|纯白|白色)|纯白色?背景|${FACE}.{0,8}背景`,
    '人脸视频的背景不是白色',
    '站在干净的白墙前，背景里没有别的东西',
  ),
  row(
    'faceTooLarge',
    `${FACE}.{0,6}占比|人脸(?:过|太)(?:大|近)`,
    '人脸在画面里太大',
    '离镜头远一些，露出肩膀',
  ),
  row('faceEyesClosed', '闭眼', '闭眼的时间太长', '睁开眼，看着镜头'),
  row('faceBright', '光线过曝|光线过亮|光线太亮|过度曝光', '光线太亮', '换到暗一些的地方，避开直射的光'),
  row('faceDark', '光线过暗|光线太暗|光线不足', '光线太暗', '换到亮一些的地方，光照在脸上'),
  row('faceCovered', `五官|${FACE}.{0,8}遮挡|口罩|帽子|墨镜`, '脸被遮住了', '摘掉口罩、帽子、墨镜，露出五官'),
  {
    id: 'faceFailed',
    says: new RegExp(
      `${FACE}(?:识别|核验|验证|认证|实名|比对|检测)*.{0,14}(?:失败|不通过|未通过|不匹配|不一致|异常|未完成|没有完成|重新|有误|错误|不是本人|非本人)|(?:未|没有?)(?:完成|进行|做|通过).{0,6}${FACE}`,
    ),
    blames: TASK,
    means: '小程序负责人的人脸核身没有通过或没有做',
    fix: `${AGAIN}：小程序负责人要就是管理员，后台补充了管理员的实名信息；白墙前、光线好、不遮挡；港澳台证件的管理员不支持，换成持居民身份证的管理员`,
    source: SOURCE,
  },
]);
