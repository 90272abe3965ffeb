import { areaList } from '@vant/area-data';

type Event = [type: string, detail: unknown];

const labelled = (range: unknown, key: unknown): string[] =>
  (Array.isArray(range) ? range : []).map((item) => String(key ? item[String(key)] : item));

function indexOf(options: string[], expected: string | undefined): number {
  const index = options.indexOf(expected ?? '');
  if (index < 0) throw new Error(`the picker has no “${expected}”, only ${options.join(' ')}`);
  return index;
}

const codeOf = (list: Record<string, string>, name: string | undefined, under: string) => {
  const found = Object.entries(list).find(([code, other]) => other === name && code.startsWith(under));
  if (!found) throw new Error(`no region “${name}” there`);
  return found[0];
};

function regionOf(names: string[]): { value: string[]; code: string[]; postcode: string } {
  const province = codeOf(areaList.province_list, names[0], '');
  const city = names.length > 1 ? codeOf(areaList.city_list, names[1], province.slice(0, 2)) : '';
  const county = names.length > 2 ? codeOf(areaList.county_list, names[2], city.slice(0, 4)) : '';
  return { value: names, code: [province, city, county].filter(Boolean), postcode: '000000' };
}

/** The events of a picker when these values are chosen; without values it is cancelled. */
export function pickerEvents(attrs: Record<string, unknown>, values: string[]): Event[] {
  if (values.length === 0) return [['cancel', {}]];
  const { mode, range, 'range-key': key } = attrs;
  if (mode === 'multiSelector') {
    const columns = (range as unknown[]).map((column) => labelled(column, key));
    const chosen = values.map((value, column) => indexOf(columns[column] ?? [], value));
    return [
      ...chosen.map((value, column): Event => ['columnchange', { column, value }]),
      ['change', { value: chosen }],
    ];
  }
  if (mode === 'region') return [['change', regionOf(values)]];
  if (mode === 'date' || mode === 'time') return [['change', { value: values[0] }]];
  return [['change', { value: String(indexOf(labelled(range, key), values[0])) }]];
}
