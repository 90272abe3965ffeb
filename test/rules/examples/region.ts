import { SUBJECT } from '@/rules/filing/paths';
import type { REGION_RULES } from '@/rules/precheck/region';
import { enterprise, individual, movedTo } from '../../support/filings';
import { type Examples, INSTITUTION } from './example';

const HOME = 'local.id_address_province';
const HENAN = movedTo(enterprise(), '41', '05');

/** Rules for the place of the subject. */
export const REGION_EXAMPLES = {
  provinceUnknown: {
    level: 'error',
    raised: [
      {
        values: { [SUBJECT.province]: '9900001234567890' },
        path: SUBJECT.province,
        says: '备案省份“9900001234567890”不是省份代码',
        insteadOf: { rule: 'cityElsewhere', path: SUBJECT.city },
      },
      {
        values: { [SUBJECT.province]: '9900001234567890', [SUBJECT.city]: undefined },
        path: SUBJECT.province,
        says: '不是省份代码',
        insteadOf: { rule: 'districtElsewhere', path: SUBJECT.district },
      },
    ],
    not: [
      { values: { [SUBJECT.province]: '440000' }, why: 'it is the code of 广东' },
      { values: { [SUBJECT.province]: undefined }, why: 'it is not chosen yet' },
    ],
  },
  cityElsewhere: {
    level: 'error',
    raised: [
      { values: { [SUBJECT.city]: '330100' }, path: SUBJECT.city, says: '备案城市不在所选的省里' },
      { values: { [SUBJECT.city]: '44010' }, path: SUBJECT.city, says: '不在所选的省里' },
    ],
    not: [
      { values: { [SUBJECT.city]: '440300' }, why: '深圳 is in 广东' },
      { values: { [SUBJECT.province]: undefined }, why: 'the province is not chosen yet' },
    ],
  },
  districtElsewhere: {
    level: 'error',
    raised: [
      {
        of: movedTo(enterprise(), '33'),
        values: { [SUBJECT.district]: '330201' },
        path: SUBJECT.district,
        says: '备案县区不在所选的城市里',
        insteadOf: { rule: 'urbanDistrict' },
      },
    ],
    not: [
      { values: { [SUBJECT.district]: '330108' }, why: '滨江 is in 杭州' },
      {
        of: movedTo(enterprise(), '50'),
        values: { [SUBJECT.district]: '500230' },
        why: 'in 重庆 the codes of the counties begin in two ways',
      },
      {
        values: { [SUBJECT.city]: undefined, [SUBJECT.province]: undefined },
        why: 'city and province are not chosen yet',
      },
    ],
  },
  urbanDistrict: {
    level: 'error',
    raised: [
      {
        of: movedTo(enterprise(), '33', '01'),
        path: SUBJECT.district,
        says: '县区选的是“市辖区”，这里会被退回',
      },
      { of: movedTo(enterprise(), '45', '01'), path: SUBJECT.district, says: '“市辖区”' },
    ],
    not: [
      { of: movedTo(enterprise(), '41', '01'), why: '河南 accepts 市辖区 (WX-FAQ names only 浙江 and 广西)' },
      { values: { [SUBJECT.district]: '330108' }, why: 'it is not 市辖区' },
    ],
  },
  newArea: {
    level: 'warning',
    raised: [
      {
        of: movedTo(enterprise(), '12', '03'),
        values: { [SUBJECT.address]: '自贸试验区示范路8号' },
        path: SUBJECT.district,
        says: '通信地址写着自贸区或空港，县区应当选滨海新区',
        fix: '县区改选滨海新区',
      },
    ],
    not: [
      { values: { [SUBJECT.district]: '120116' }, why: '滨海新区 is chosen' },
      { of: enterprise(), why: 'WX-FAQ names only 天津 and 杭州' },
    ],
  },
  certificateAddressElsewhere: {
    level: 'error',
    raised: [
      {
        values: { [SUBJECT.certificateAddress]: '湖南省示范市样例路1号' },
        path: SUBJECT.certificateAddress,
        says: '证件住所在湖南，备案却选了广东',
        fix: '备案省份改选湖南',
      },
    ],
    also: [{ of: INSTITUTION }],
    not: [
      { of: individual(), why: 'an individual may live elsewhere' },
      { values: { [SUBJECT.type]: undefined }, why: 'the kind of subject is not known yet' },
      { values: { [SUBJECT.certificateAddress]: '广东省广州市示范路1号' }, why: 'it is the same province' },
      {
        values: { [SUBJECT.certificateAddress]: '湖南路1号' },
        why: 'the name of a road may begin with 湖南',
      },
    ],
  },
  addressElsewhere: {
    level: 'error',
    raised: [
      {
        values: { [SUBJECT.address]: '浙江省示范县样例路18号' },
        path: SUBJECT.address,
        says: '通信地址写的是浙江，不在备案的广东',
      },
    ],
    not: [
      { values: { [SUBJECT.address]: '广东省广州市示范路18号' }, why: 'it is the same province' },
      { values: { [SUBJECT.address]: '北京路18号' }, why: 'the name of a road may begin with a city' },
      { values: { [SUBJECT.province]: undefined }, why: 'the province is not chosen yet' },
    ],
  },
  addressRepeatsRegion: {
    level: 'warning',
    raised: [
      {
        values: { [SUBJECT.address]: '广东省广州市示范路18号' },
        path: SUBJECT.address,
        says: '开头又写了“广东省”',
        fix: '从街道或路名开始填',
      },
      {
        values: { [SUBJECT.address]: '广州市样例区示范路18号' },
        path: SUBJECT.address,
        says: '开头又写了“广州市样例区”',
      },
    ],
    not: [
      { values: { [SUBJECT.address]: '示范路18号' }, why: 'it begins with the road' },
      { values: { [SUBJECT.address]: '样例小区3栋602室' }, why: 'an estate is no county' },
      { values: { [SUBJECT.address]: '浙江省示范县样例路18号' }, why: 'another province is an error' },
    ],
  },
  addressSymbols: {
    level: 'error',
    raised: [
      {
        of: movedTo(enterprise(), '11', '05'),
        values: { [SUBJECT.address]: '示范路2＃楼301室' },
        path: SUBJECT.address,
        says: '通信地址里有“＃”',
        fix: '用文字代替符号',
      },
      {
        of: movedTo(enterprise(), '11', '05'),
        values: { [SUBJECT.address]: '示范路2－3－301' },
        path: SUBJECT.address,
        says: '“－”',
      },
      {
        of: movedTo(enterprise(), '11', '05'),
        values: { [SUBJECT.address]: '示范路2号/3层' },
        path: SUBJECT.address,
        says: '“/”',
      },
    ],
    not: [
      { of: HENAN, why: '河南 accepts symbols (WX-MAT)' },
      { values: { [SUBJECT.address]: '示范路2号楼（东侧）301室' }, why: 'brackets are not such symbols' },
    ],
  },
  addressNotDetailed: {
    level: 'warning',
    raised: [
      {
        values: { [SUBJECT.address]: '样例村祠堂旁' },
        path: SUBJECT.address,
        says: '通信地址没有门牌号',
        fix: '写“通信地址已为最详细”',
      },
    ],
    not: [
      { values: { [SUBJECT.address]: '样例村祠堂旁3号' }, why: 'it has a number' },
      { values: { [SUBJECT.address]: '样例大厦十二号' }, why: 'Chinese characters can be a number too' },
      { values: { [SUBJECT.comment]: '通讯地址已为最详细' }, why: 'the remark says so' },
    ],
  },
  homeProvinceUnknown: {
    level: 'error',
    raised: [
      {
        values: { [HOME]: '9900001234567890' },
        path: HOME,
        says: '证件住址所在的省“9900001234567890”不是省份代码',
      },
    ],
    not: [
      { values: { [HOME]: '360000' }, why: 'it is the code of 江西' },
      { values: { [HOME]: undefined }, why: 'it is not known' },
    ],
  },
} satisfies Record<keyof typeof REGION_RULES, Examples>;
