import { SUBJECT } from '@/rules';
import { at, family, field } from './row';

/** Where the subject is. */
export const PLACE_CAUSES = family('place', [
  {
    id: 'filedInOtherProvince',
    says: /(?:已|已经)(?:在|于).{1,12}(?:完成)?备案.{0,12}(?:省份|地区|注销|省)|(?:修改|更改|变更)备案省份|备案省(?!市)份?.{0,14}(?:不一致|不符|不同|错误|有误)|(?:其[他它]|别的|外)省(?:份)?(?:.{0,6})(?:已有|存在|有)(?:.{0,4})备案|跨省(?:备案)?/,
    unless: /身份证|户籍|居住证|手机|号码/,
    blames: field(['province'], 'province'),
    means: '同一主体在所有平台的备案省份必须一致，这次选的省和已有的备案、和证件不一致',
    fix: '改选已有备案的那个省份；主体确实搬到了别的省的，先到原接入商注销主体备案，再重新备案',
    source: ['WX-FAQ', 'HW'],
  },
  {
    id: 'freeTradeZone',
    says: /自贸|空港|保税区|滨海新区/,
    blames: field(['district'], 'district'),
    means: '天津自贸区、空港的县区要选滨海新区',
    fix: '县区改选滨海新区',
    source: ['WX-FAQ'],
  },
  {
    id: 'districtWrong',
    says: /市辖区|(?:省市区|省、?市、?区|行政区划?|区县|县区|所在区|所属区|地区|省市|城市|所属地区?)(?:.{0,16})(?:不正确|错误|有误|不符|不一致|选择|不匹配|不对|请根据|修改)|(?:选择|填写)(?:实际|正确|相应|对应)(?:的|所在|所属)?(?:.{0,4})(?:省市区|区县|县区|地区|行政区)/,
    unless: /行政区划(?:名称|字样)|名称/,
    blames: field(['district', 'city', 'province'], 'district'),
    means: '省、市、县区没有按实际所在地选：浙江、广西不能选市辖区，开发区、新区选它所在的县区',
    fix: '按证件住所和通信地址重新选择实际的省、市、县区，不要选市辖区；在后台不能改的，取消后回到“验证备案类型”重选',
    source: ['WX-FAQ', 'REJ-1'],
  },
  {
    id: 'addressSymbols',
    says: /(?:通[讯信]地址|地址).{0,12}(?:特殊(?:符号|字符)|符号|#)/,
    blames: field(['address', 'subjectResidence'], 'address'),
    means: '通信地址里有 # 和 - 一类的特殊符号',
    fix: '用文字代替符号，例如把“2#楼2-3-301”改成“2号楼2单元3层301室”',
    source: ['WX-MAT'],
  },
  {
    id: 'addressVague',
    says: /(?:通[讯信]地址|联系地址|办公地址|地址).{0,16}(?:不详细|不详|不具体|不完整|详细|具体|门牌|精确|房间号|楼号|过于简单|简单)|(?:没有|无|缺少?)门牌/,
    unless: /住所/,
    blames: field(['address'], 'address'),
    means: '通信地址不够详细，没有到门牌号',
    fix: '补上街道、楼栋和门牌（房间）号；确实没有门牌的，在主体信息备注里写“通信地址已为最详细”',
    source: ['WX-FAQ'],
  },
  {
    id: 'addressElsewhere',
    says: /(?:通[讯信]地址|联系地址|办公地址).{0,20}(?:不在|不属于|不一致|不符|跨|不同|(?:须|需|应|要).{0,16}同一|错误|有误|不正确|重复|省市区|不真实|虚假|无效)/,
    blames: field(['address'], 'address'),
    means: '通信地址不在备案的省市区里，或开头又写了一遍省市区',
    fix: '填备案省市区里的实际通信地址，从街道、路名开始写；单位的地址至少要和证件在同一个省',
    source: ['WX-API-APPLY', 'WX-FAQ'],
  },
  {
    id: 'residenceOtherProvince',
    says: /(?:证件|身份证|执照).{0,6}(?:住所|住址|地址).{0,6}(?:非|不在|不是)/,
    blames: at(SUBJECT.province),
    means: '证件住所不在选的备案省',
    fix: '备案省份改选证件住所所在的省',
    source: ['WX-FAQ', 'HW'],
  },
]);
