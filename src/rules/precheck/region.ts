import { regionHeading } from '../checks/regionHeading';
import { basis } from '../dated';
import { SUBJECT } from '../filing/paths';
import { PROVINCES, type Province, provinceOf } from '../provinces';
import { rule, type Target } from '../rule';
import { quoted } from '../words';
import { pair, text } from './targets';

const HOME = 'local.id_address_province';

/** 直辖市: for the official codes one city, whose counties stand under two codes */
const MUNICIPALITIES = ['11', '12', '31', '50'];
/** The symbol # or - or a similar one. Brackets and commas do not count (WX-FAQ names 2#楼2-3-301). */
const SYMBOLS = /[#＃\-－–—―_＿*＊/／\\＼@＠&＆%％$￥+＋=＝~～^|<>《》"“”'‘’!！?？]/;
const DOOR = /[0-9０-９]|[一二三四五六七八九十百〇零](号|栋|幢|楼|层|室|单元|组|社|队|巷|弄)/;
/** Areas that an address may name although the county has another name (WX-FAQ) */
const NEW_AREAS = [
  { city: '120100', words: /自贸|空港|保税/, place: '自贸区或空港', district: '滨海新区', code: '120116' },
  { city: '330100', words: /钱塘新区/, place: '钱塘新区', district: '钱塘区', code: '330114' },
];

const isCode = (text: string) => /^\d{6}$/.test(text);

/** The province at the start of an address, by its full name. 北京路 does not name 北京市. */
const provinceNamed = (address: string): Province | undefined =>
  address ? PROVINCES.find(({ fullName }) => address.startsWith(fullName)) : undefined;

const isElsewhere = (named: Province | undefined, here: Province | undefined) =>
  named !== undefined && here !== undefined && named.code !== here.code;

interface Region {
  /** the digits the county code must begin with; '' while neither city nor province is chosen */
  parent: string;
  district: string;
}

/** The chosen county, with the start of the code it must have. */
const county: Target<Region> = (context, look) => {
  const [province, city] = [context.text(SUBJECT.province), context.text(SUBJECT.city)];
  const district = context.text(SUBJECT.district);
  const shared = MUNICIPALITIES.includes(city.slice(0, 2)) ? 2 : 4;
  const parent = city ? city.slice(0, shared) : province.slice(0, 2);
  if (district) look({ parent, district }, SUBJECT.district);
};

interface Located {
  address: string;
  city: string;
  district: string;
}

/** The address with the chosen city and county. */
const located: Target<Located> = (context, look) => {
  const address = context.text(SUBJECT.address);
  const { city = '', district = '' } = context.filing.icp_subject?.base_info ?? {};
  if (address && district) look({ address, city, district }, SUBJECT.district);
};

export const REGION_RULES = {
  provinceUnknown: rule(basis('WX-API-APPLY'), {
    level: 'error',
    when: [],
    looksAt: text(SUBJECT.province),
    check: (code, { day }) => (provinceOf(code, day) ? null : { value: quoted(code) }),
    silences: 'everything',
    message: '备案省份“{value}”不是省份代码，管局无法受理',
    fix: '重新选择省、市、县区',
  }),
  cityElsewhere: rule(basis('WX-API-APPLY', 'WX-FAQ'), {
    level: 'error',
    when: [],
    looksAt: pair([SUBJECT.city, SUBJECT.province]),
    check: ({ one: city, other: province }) =>
      isCode(city) && city.slice(0, 2) === province.slice(0, 2) ? null : {},
    message: '备案城市不在所选的省里，省市区不正确会被退回',
    fix: '重新选择省、市、县区，按实际所在地逐级选',
  }),
  districtElsewhere: rule(basis('WX-API-APPLY', 'WX-FAQ'), {
    level: 'error',
    when: [],
    looksAt: county,
    check: ({ parent, district }) =>
      parent && !(isCode(district) && district.startsWith(parent)) ? {} : null,
    silences: ['urbanDistrict'],
    message: '备案县区不在所选的城市里，省市区不正确会被退回',
    fix: '重新选择省、市、县区，按实际所在地逐级选',
  }),
  urbanDistrict: rule(basis('WX-FAQ'), {
    level: 'error',
    when: ['provinceRefusesUrbanDistrict'],
    looksAt: county,
    check: ({ district }) => (district.endsWith('01') ? {} : null),
    message: '县区选的是“市辖区”，这里会被退回',
    fix: '选通信地址实际所在的区、县',
  }),
  newArea: rule(basis('WX-FAQ'), {
    level: 'warning',
    when: [],
    looksAt: located,
    check: ({ address, city, district }) => {
      const area = NEW_AREAS.find((one) => one.city === city && one.words.test(address));
      return area && district !== area.code ? { place: area.place, district: area.district } : null;
    },
    message: '通信地址写着{place}，县区应当选{district}',
    fix: '县区改选{district}',
    inGeneral: { place: '天津的自贸区、空港或杭州的钱塘新区', district: '滨海新区或钱塘区' },
  }),
  certificateAddressElsewhere: rule(basis('WX-FAQ'), {
    level: 'error',
    when: ['subjectIsOrganisation'],
    looksAt: text(SUBJECT.certificateAddress),
    check: (address, { province }) => {
      const named = provinceNamed(address);
      return isElsewhere(named, province)
        ? { place: named?.name ?? '', province: province?.name ?? '' }
        : null;
    },
    message: '证件住所在{place}，备案却选了{province}；单位的备案省份至少要和证件住所同省，否则会被退回',
    fix: '备案省份改选{place}，并填那里的通信地址',
    inGeneral: { place: '甲省', province: '乙省' },
  }),
  addressElsewhere: rule(basis('WX-API-APPLY'), {
    level: 'error',
    when: [],
    looksAt: text(SUBJECT.address),
    check: (address, { province }) => {
      const named = provinceNamed(address);
      return isElsewhere(named, province)
        ? { place: named?.name ?? '', province: province?.name ?? '' }
        : null;
    },
    message: '通信地址写的是{place}，不在备案的{province}，会被退回',
    fix: '填备案省里的实际通信地址，或重新选择省、市、县区',
    inGeneral: { place: '甲省', province: '乙省' },
  }),
  addressRepeatsRegion: rule(basis('WX-API-APPLY'), {
    level: 'warning',
    when: [],
    looksAt: text(SUBJECT.address),
    check: (address, { province }) => {
      const named = provinceNamed(address);
      if (named) return named.code === province?.code ? { prefix: named.fullName } : null;
      const prefix = regionHeading(address);
      return prefix ? { prefix } : null;
    },
    message: '通信地址开头又写了“{prefix}”，省市区已经选过，不用再填',
    fix: '从街道或路名开始填，例如“样例路 1 号 2 栋 301 室”',
    inGeneral: { prefix: '省市区' },
  }),
  addressSymbols: rule(basis('WX-FAQ', 'WX-MAT'), {
    level: 'error',
    when: ['provinceWantsPlainAddress'],
    looksAt: text(SUBJECT.address),
    check: (address) => {
      const symbol = SYMBOLS.exec(address)?.[0];
      return symbol ? { symbol } : null;
    },
    message: '通信地址里有“{symbol}”，这里不接受特殊符号，会被退回',
    fix: '用文字代替符号，例如把“2#楼2-3-301”写成“2号楼2单元3层301室”',
    inGeneral: { symbol: '# - / 等' },
  }),
  addressNotDetailed: rule(basis('WX-FAQ'), {
    level: 'warning',
    when: [],
    looksAt: text(SUBJECT.address),
    check: (address, context) =>
      DOOR.test(address) || /通[讯信]地址已为最详细/.test(context.text(SUBJECT.comment)) ? null : {},
    message: '通信地址没有门牌号，可能被认为不够详细',
    fix: '补上门牌号；确实没有的，在主体信息备注里写“通信地址已为最详细”',
  }),
  homeProvinceUnknown: rule(basis('WX-API-APPLY'), {
    level: 'error',
    when: [],
    looksAt: text(HOME),
    check: (code) => {
      const listed =
        isCode(code) && PROVINCES.some((province) => province.code.slice(0, 2) === code.slice(0, 2));
      return listed ? null : { value: quoted(code) };
    },
    message: '证件住址所在的省“{value}”不是省份代码',
    fix: '从列表里选证件住址所在的省',
  }),
};
