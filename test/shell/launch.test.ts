import { launchOf } from '@/shell/launch';

const heard = (params: { scene?: string; q?: string }) => {
  const { kind, subject, province, ignored } = launchOf(params);
  return { kind, subject: subject?.label, province, ignored };
};
const NOTHING = { kind: undefined, subject: undefined, province: undefined };

describe('launchOf', () => {
  it.each([
    {
      why: 'a mini-program code',
      params: { scene: encodeURIComponent('k=first&t=4&p=440000') },
      says: { kind: 'first', subject: '企业', province: '440000', ignored: false },
    },
    {
      why: 'two digits are enough for a province',
      params: { scene: 'k%3Dchange%26p%3D33' },
      says: { kind: 'change', subject: undefined, province: '330000', ignored: false },
    },
    {
      why: '个体工商户 is 4g',
      params: { scene: 't%3D4g' },
      says: { ...NOTHING, subject: '个体工商户', ignored: false },
    },
    {
      why: "a plain link's whole address",
      params: { q: encodeURIComponent('https://example.com/beituo?k=add_app&t=5&p=330000#top') },
      says: { kind: 'add_app', subject: '个人', province: '330000', ignored: false },
    },
    {
      why: 'a link without questions is an ordinary start',
      params: { q: encodeURIComponent('https://example.com/beituo') },
      says: { ...NOTHING, ignored: false },
    },
    { why: 'no code at all', params: {}, says: { ...NOTHING, ignored: false } },
  ])('reads $why', ({ params, says }) => {
    expect(heard(params)).toEqual(says);
  });

  it.each([
    { why: 'an unknown kind', scene: 'k=hack&p=44', province: '440000' },
    { why: 'an unknown key', scene: 'x=1&p=44', province: '440000' },
    { why: 'a name of the prototype', scene: '__proto__=1&constructor=2&toString=3', province: undefined },
    { why: 'a province that does not exist', scene: 'p=99', province: undefined },
    { why: 'a broken escape', scene: '%E0%A4%A', province: undefined },
    { why: 'markup', scene: '<script>alert(1)</script>', province: undefined },
    { why: 'a text far too long', scene: 'k=first&'.repeat(5000), province: undefined },
  ])('ignores $why and says so', ({ scene, province }) => {
    expect(heard({ scene })).toEqual({ ...NOTHING, province, ignored: true });
  });
});
