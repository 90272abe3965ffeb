import { areaList } from '@vant/area-data';
import { regionCodesOf } from '../src/packing';
import type { Filing } from '../src/rules';

const LISTS: Record<string, string>[] = [areaList.province_list, areaList.city_list, areaList.county_list];

/** 省、市、县区 of a filing by their codes (GB/T 2260); undefined when one of them is not in the list. */
export function regionNameOf(filing: Filing): string | undefined {
  const names = regionCodesOf(filing).map((code, part) => LISTS[part]?.[code]);
  return names.every(Boolean) ? names.join(' ') : undefined;
}
