import type { PickerRegionProps } from '@tarojs/components';

/** WeChat's picker has its own regions. */
export const REGIONS: PickerRegionProps.RegionData[] | undefined = undefined;
