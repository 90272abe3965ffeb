import { EVERYDAY } from '@/fill/services/everyday';
import { SERVICES } from '@/fill/services/lists';
import { enterprise } from '../support/filings';

const services = SERVICES.choicesOf(enterprise());

/** The services that a search word finds. */
const found = (word: string) =>
  services
    .filter(({ name, everyday = '' }) => name.includes(word) || everyday.includes(word))
    .map(({ name }) => name);

describe('an everyday word for a service', () => {
  it('belongs to a service on the list', () => {
    const names = services.map(({ name }) => name);
    expect(Object.keys(EVERYDAY).filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each([
    ['理发', '生活服务-丽人'],
    ['餐厅', '餐饮-点餐'],
    ['酒店', '旅游服务-住宿服务'],
    ['网店', '批发和零售业-自主售卖'],
    ['诊所', '医疗服务-医院'],
    ['驾校', '教育-培训机构'],
  ])('%s finds %s', (word, name) => {
    expect(found(word)).toContain(name);
  });
});
