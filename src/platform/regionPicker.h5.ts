import { Picker as TaroPicker } from '@tarojs/components/lib/react';
import { createElement, type ElementType, forwardRef, useState } from 'react';

interface Region {
  code: string;
  value: string;
  children?: Region[];
}

interface RegionProps {
  regionData?: Region[];
  value?: string[];
  onChange?: (event: { detail: { value: string[]; code: string[]; postcode: string } }) => void;
}

/** A picker can be reached with the keyboard; a screen reader reads its name and its chosen value. */
const REACHED = { role: 'combobox', tabindex: 0, 'aria-haspopup': 'dialog', 'aria-expanded': 'false' };

type PickerEvent = { detail: { column: number; value: number } };
type ChangeEvent = { detail: { value: number[] } };

const columnsAt = (regions: Region[], [province = 0, city = 0]: number[]): Region[][] => {
  const cities = regions[province]?.children ?? [];
  return [regions, cities, cities[city]?.children ?? []];
};

const placeOf = (column: Region[] | undefined, name?: string): number =>
  Math.max(0, column?.findIndex(({ value }) => value === name) ?? 0);

const indexesOf = (regions: Region[], [province, city, county]: string[]): number[] => {
  const at = placeOf(regions, province);
  const cities = regions[at]?.children;
  const under = placeOf(cities, city);
  return [at, under, placeOf(cities?.[under]?.children, county)];
};

/** Taro's browser picker cannot choose regions. Three columns give the same event as WeChat's own picker. */
function RegionPicker({ regionData = [], value = [], onChange, ...rest }: RegionProps) {
  const [turned, turn] = useState<number[] | null>(null);
  const at = turned ?? indexesOf(regionData, value);
  const columns = columnsAt(regionData, at);
  return createElement(TaroPicker as ElementType, {
    ...rest,
    ...REACHED,
    mode: 'multiSelector',
    range: columns.map((column) => column.map((region) => region.value)),
    value: at,
    onColumnChange: ({ detail }: PickerEvent) =>
      turn(
        at.map((index, column) =>
          column < detail.column ? index : column === detail.column ? detail.value : 0,
        ),
      ),
    onCancel: () => turn(null),
    onChange: ({ detail }: ChangeEvent) => {
      const chosen = detail.value.flatMap(
        (index, column) => columnsAt(regionData, detail.value)[column]?.[index] ?? [],
      );
      turn(null);
      onChange?.({
        detail: {
          value: chosen.map((region) => region.value),
          code: chosen.map(({ code }) => code),
          postcode: '',
        },
      });
    },
  });
}

export const Picker = forwardRef<unknown, RegionProps & { mode?: string }>((props, ref) =>
  props.mode === 'region'
    ? createElement(RegionPicker, props)
    : createElement(TaroPicker as ElementType, { ...props, ...REACHED, ref }),
);
