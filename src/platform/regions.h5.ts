import type { PickerRegionProps } from '@tarojs/components';
import { areaList } from '@vant/area-data';

const within = (list: Record<string, string>, prefix: string): [string, string][] =>
  Object.entries(list).filter(([code]) => code.startsWith(prefix));

/** The browser has no region picker, so these are the provinces, cities and counties with their GB/T 2260 codes. */
export const REGIONS: PickerRegionProps.RegionData[] = Object.entries(areaList.province_list).map(
  ([province, name]) => ({
    code: province,
    value: name,
    children: within(areaList.city_list, province.slice(0, 2)).map(([city, cityName]) => ({
      code: city,
      value: cityName,
      children: within(areaList.county_list, city.slice(0, 4)).map(([county, countyName]) => ({
        code: county,
        value: countyName,
      })),
    })),
  }),
) as PickerRegionProps.RegionData[];
