import { SUBJECT } from '../filing/paths';
import { PROVINCES, type Province } from '../provinces';
import { checkable, flag, quoted, type RuleTable, textIn, type View } from './view';

export const REGION_RULES = {
  provinceUnknown: {
    level: 'error',
    when: [],
    source: ['WX-API-APPLY'],
    message: '备案省份“{value}”不是省份代码，管局无法受理',
    fix: '重新选择省、市、县区',
  },
  cityElsewhere: {
    level: 'error',
    when: [],
    source: ['WX-API-APPLY', 'WX-FAQ'],
    message: '备案城市不在所选的省里，省市区不正确会被退回',
    fix: '重新选择省、市、县区，按实际所在地逐级选',
  },
  districtElsewhere: {
    level: 'error',
    when: [],
    source: ['WX-API-APPLY', 'WX-FAQ'],
    message: '备案县区不在所选的城市里，省市区不正确会被退回',
    fix: '重新选择省、市、县区，按实际所在地逐级选',
  },
  urbanDistrict: {
    level: 'error',
    when: ['provinceRefusesUrbanDistrict'],
    source: ['WX-FAQ'],
    message: '县区选的是“市辖区”，这里会被退回',
    fix: '选通信地址实际所在的区、县',
  },
  newArea: {
    level: 'warning',
    when: [],
    source: ['WX-FAQ'],
    message: '通信地址写着{place}，县区应当选{district}',
    fix: '县区改选{district}',
  },
  addressElsewhere: {
    level: 'error',
    when: [],
    source: ['WX-API-APPLY'],
    message: '通信地址写的是{place}，不在备案的{province}，会被退回',
    fix: '填备案省里的实际通信地址，或重新选择省、市、县区',
  },
  addressRepeatsRegion: {
    level: 'warning',
    when: [],
    source: ['WX-API-APPLY'],
    message: '通信地址开头又写了“{prefix}”，省市区已经选过，不用再填',
    fix: '从街道或路名开始填，例如“样例路 1 号 2 栋 301 室”',
  },
  addressSymbols: {
    level: 'error',
    when: ['provinceWantsPlainAddress'],
    source: ['WX-FAQ', 'WX-MAT'],
    message: '通信地址里有“{symbol}”，这里不接受特殊符号，会被退回',
    fix: '用文字代替符号，例如把“2#楼2-3-301”写成“2号楼2单元3层301室”',
  },
  addressNotDetailed: {
    level: 'warning',
    when: [],
    source: ['WX-FAQ'],
    message: '通信地址没有门牌号，可能被认为不够详细',
    fix: '补上门牌号；确实没有的，在主体信息备注里写“通信地址已为最详细”',
  },
  certificateAddressElsewhere: {
    level: 'error',
    when: ['subjectIsOrganisation'],
    source: ['WX-FAQ'],
    message: '证件住所在{place}，备案却选了{province}；单位的备案省份至少要和证件住所同省，否则会被退回',
    fix: '备案省份改选{place}，并填那里的通信地址',
  },
  homeProvinceUnknown: {
    level: 'error',
    when: [],
    source: ['WX-API-APPLY'],
    message: '证件住址所在的省“{value}”不是省份代码',
    fix: '从列表里选证件住址所在的省',
  },
} as const satisfies RuleTable;

/** 直辖市: one city in name, its counties under two codes */
const MUNICIPALITIES = ['11', '12', '31', '50'];
/** # - and their kin; brackets and commas are left alone (WX-FAQ names 2#楼2-3-301) */
const SYMBOLS = /[#＃\-－–—―_＿*＊/／\\＼@＠&＆%％$￥+＋=＝~～^|<>《》"“”'‘’!！?？]/;
const DOOR = /[0-9０-９]|[一二三四五六七八九十百〇零](号|栋|幢|楼|层|室|单元|组|社|队|巷|弄)/;
/** Areas the address may name whose county goes by another name (WX-FAQ) */
const NEW_AREAS = [
  { city: '120100', words: /自贸|空港|保税/, place: '自贸区或空港', district: '滨海新区', code: '120116' },
  { city: '330100', words: /钱塘新区/, place: '钱塘新区', district: '钱塘区', code: '330114' },
];

export function checkRegion(view: View): void {
  checkCodes(view);
  checkAddress(view);
  const home = checkable(view, 'local.id_address_province');
  if (home && !(isCode(home) && PROVINCES.some(({ code }) => code.slice(0, 2) === home.slice(0, 2)))) {
    flag(view, REGION_RULES, 'homeProvinceUnknown', 'local.id_address_province', {
      value: quoted(home),
    });
  }
}

function checkCodes(view: View): void {
  const province = checkable(view, SUBJECT.province);
  const city = checkable(view, SUBJECT.city);
  const district = checkable(view, SUBJECT.district);
  if (province && !view.province) {
    flag(view, REGION_RULES, 'provinceUnknown', SUBJECT.province, {
      value: quoted(province),
    });
    return;
  }
  if (province && city && !(isCode(city) && city.slice(0, 2) === province.slice(0, 2))) {
    flag(view, REGION_RULES, 'cityElsewhere', SUBJECT.city);
  }
  const shared = MUNICIPALITIES.includes(city.slice(0, 2)) ? 2 : 4;
  const parent = city ? city.slice(0, shared) : province.slice(0, 2);
  if (district && parent && !(isCode(district) && district.startsWith(parent))) {
    flag(view, REGION_RULES, 'districtElsewhere', SUBJECT.district);
  } else if (district.endsWith('01') && view.is('provinceRefusesUrbanDistrict') === 'yes') {
    flag(view, REGION_RULES, 'urbanDistrict', SUBJECT.district);
  }
}

function checkAddress(view: View): void {
  const address = checkable(view, SUBJECT.address);
  if (view.province && view.is('subjectIsOrganisation') === 'yes')
    checkCertificateAddress(view, view.province);
  if (!address) return;
  if (view.province) checkPrefix(view, address, view.province);
  const symbol = SYMBOLS.exec(address);
  if (symbol && view.is('provinceWantsPlainAddress') === 'yes') {
    flag(view, REGION_RULES, 'addressSymbols', SUBJECT.address, { symbol: symbol[0] });
  }
  if (!DOOR.test(address) && !/通[讯信]地址已为最详细/.test(textIn(view, SUBJECT.comment))) {
    flag(view, REGION_RULES, 'addressNotDetailed', SUBJECT.address);
  }
  for (const area of NEW_AREAS) {
    const chosen = textIn(view, SUBJECT.district);
    if (
      textIn(view, SUBJECT.city) === area.city &&
      area.words.test(address) &&
      chosen &&
      chosen !== area.code
    ) {
      flag(view, REGION_RULES, 'newArea', SUBJECT.district, {
        place: area.place,
        district: area.district,
      });
    }
  }
}

function checkPrefix(view: View, address: string, province: Province): void {
  const named = provinceNamed(address);
  if (named && named !== province) {
    flag(view, REGION_RULES, 'addressElsewhere', SUBJECT.address, {
      place: named.name,
      province: province.name,
    });
  } else if (named) {
    flag(view, REGION_RULES, 'addressRepeatsRegion', SUBJECT.address, {
      prefix: named.fullName,
    });
  }
}

function checkCertificateAddress(view: View, province: Province): void {
  const path = SUBJECT.certificateAddress;
  const named = provinceNamed(checkable(view, path));
  if (named && named !== province) {
    flag(view, REGION_RULES, 'certificateAddressElsewhere', path, {
      place: named.name,
      province: province.name,
    });
  }
}

/** The province an address begins with, by its full name: 北京路 is no 北京市. */
function provinceNamed(address: string): Province | undefined {
  return address ? PROVINCES.find(({ fullName }) => address.startsWith(fullName)) : undefined;
}

function isCode(text: string): boolean {
  return /^\d{6}$/.test(text);
}
