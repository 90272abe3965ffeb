/** What a place's name does not hold, for a road, village, house or number is told by it; but for the names that do. */
const NAME =
  '(?:景德镇|镇[江海平原远宁赉坪安巴沅雄康]|[新萍宁桐湘金内平]乡(?=[市县])|乡宁|驻马店|普兰店|瓦房店|鼓楼|湖里|巴里坤|道[里外真孚]|道(?=县)|路[南北桥](?=区)|[^0-9０-９路街巷道里弄村镇乡号栋幢楼座室店园苑场省])';
/** A road or a house may be called after a place: 红旗路, 旧县街道, 样例市场; a place is followed by another name. */
const NO_PLACE =
  '(?![市区县路街巷道里弄村镇乡号栋幢楼座门期段组室场口部第0-9０-９A-Za-z]|政府|民广场|民中心|$)';

const CITY = new RegExp(`^(${NAME}{1,10}?(?:市|自治州|地区|盟))${NO_PLACE}`);
const COUNTY = new RegExp(`^(${NAME}{1,12}?[区县旗])${NO_PLACE}`);

/** 市 as in a market or a big city; before 城, 都, 集 a city's name has one character, as 盐城市. */
const NO_CITY = /^.市$|[夜早菜鱼米灯超]市$|^[新大小老旧].市$|.{2}[城都集]市$/;
/** 区 as in an estate, a park or a zone, and the parts of an estate: 江北区 may be a county, 样例花园东区 is none. */
const NO_COUNTY =
  /^.[区旗]$|[小社校厂库景片分业发税范验活宅墅假务聚作理属舍公展储工术开军]区$|物流区$|街区$|院区$|.{3}[东西南北中上下前后]区$|新区$/;
/** New areas that are counties. */
const COUNTIES = /(浦东|滨海)新区$/;

/** The city or county an address begins with; '' when it begins with a road, an estate or anything else. */
export function regionHeading(address: string): string {
  const text = address.trim();
  const city = CITY.exec(text)?.[1];
  if (city && !NO_CITY.test(city)) return city + countyIn(text.slice(city.length));
  return countyIn(text);
}

function countyIn(text: string): string {
  const county = COUNTY.exec(text)?.[1] ?? '';
  return NO_COUNTY.test(county) && !COUNTIES.test(county) ? '' : county;
}
