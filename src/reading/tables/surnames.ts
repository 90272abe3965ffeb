/** Family names of one character. A name that begins with another may have been misread. */
const SINGLE =
  '芦赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东殴沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督岳帅缑亢况郈有琴归海晋楚闫法汝鄢涂钦商牟佘佴伯赏墨哈谯笪年爱阳佟言福肖代付邸覃尧战迟库展原苟粟苑玄邝仝修揭檀丘仵区种宝才门迎初敬奉矫由但缐锁普藏撒闪眭鹿帖腾仪尉练楼麦靖折隋郇亓斯褟欧蹇';

/** Family names of two characters. */
const DOUBLE =
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 公户 公玉 公仪 梁丘 公仲 公上 公门 公山 公坚 左丘 公伯 西门 公祖 第五 公乘 贯丘 公皙 南荣 东里 东宫 仲长 子书 子桑 即墨 淳于 达奚 褚师 纳兰 完颜 叶赫 那拉';

/** Second characters that are often read for those of the names above: what was read, then what stands there. */
const MISREAD = '候侯 阻阳 旧阳 蒿葛 宫官 宦官 徙徒 陡徒 退迟 浦甫 客容 狐孤 孤狐 丈文 层屠 高离 正王 予子';

let doubles: ReadonlySet<string> | undefined;

export const isSingleSurname = (character: string): boolean => character !== '' && SINGLE.includes(character);

export function isDoubleSurname(characters: string): boolean {
  doubles ??= new Set(DOUBLE.split(' '));
  return doubles.has(characters);
}

/** The name that the first two characters are, misread: 夏侯 for 夏候; undefined where they are none. */
export const misreadSurname = (characters: string): string | undefined =>
  MISREAD.split(' ')
    .filter((pair) => pair.charAt(0) === characters.charAt(1))
    .map((pair) => characters.charAt(0) + pair.charAt(1))
    .find(isDoubleSurname);
