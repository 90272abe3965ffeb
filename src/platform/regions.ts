import type { PickerRegionProps } from '@tarojs/components';

/** Undefined, because WeChat's picker has its own regions. */
export const REGIONS: PickerRegionProps.RegionData[] | undefined = undefined;
