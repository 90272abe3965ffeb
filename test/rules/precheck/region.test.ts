import { enterprise, having, individual, movedTo, saidOn } from '../../support/filings';

const BASE = 'icp_subject.base_info';
const ADDRESS = `${BASE}.address`;

describe('the place of a filing', () => {
  it('is one province, one city in it and one county in that', () => {
    expect(saidOn(having(enterprise(), { [`${BASE}.province`]: '990000' }), `${BASE}.province`)).toEqual([
      'error provinceUnknown',
    ]);
    expect(saidOn(having(enterprise(), { [`${BASE}.city`]: '330100' }), `${BASE}.city`)).toEqual([
      'error cityElsewhere',
    ]);
    expect(saidOn(having(enterprise(), { [`${BASE}.district`]: '440306' }), `${BASE}.district`)).toEqual([
      'error districtElsewhere',
    ]);
  });

  it('may be a county of a 直辖市, whose code has another middle', () => {
    const filing = having(movedTo(enterprise(), '50'), { [`${BASE}.district`]: '500229' });
    expect(saidOn(filing, `${BASE}.district`)).toEqual([]);
  });

  it('is no 市辖区 in 浙江 and 广西 (WX-FAQ), which other provinces do not mind', () => {
    for (const province of ['33', '45']) {
      expect(saidOn(movedTo(enterprise(), province, '01'), `${BASE}.district`)).toEqual([
        'error urbanDistrict',
      ]);
    }
    expect(saidOn(movedTo(enterprise(), '44', '01'), `${BASE}.district`)).toEqual([]);
  });

  it('is 滨海新区 for the free trade area of 天津', () => {
    const filing = having(movedTo(enterprise(), '12', '03'), { [ADDRESS]: '自贸试验区示范路8号' });
    expect(saidOn(filing, `${BASE}.district`)).toEqual(['warning newArea']);
    expect(saidOn(having(filing, { [`${BASE}.district`]: '120116' }), `${BASE}.district`)).toEqual([]);
  });
});

describe('the address', () => {
  it.each([
    { address: '北京路18号', said: [], why: 'a street may be called after a city' },
    {
      address: '广东省广州市示范路18号',
      said: ['warning addressRepeatsRegion'],
      why: 'the region is chosen already',
    },
    {
      address: '浙江省示范县样例路18号',
      said: ['error addressElsewhere'],
      why: 'it lies in another province',
    },
    { address: '样例村祠堂旁', said: ['warning addressNotDetailed'], why: 'it has no number' },
    { address: '样例大厦十二号', said: [], why: 'a number may be written in characters' },
    { address: '示范路2#楼2-3-301', said: [], why: 'other provinces than 北京 do not mind signs' },
  ])('$address: $why', ({ address, said }) => {
    expect(saidOn(having(enterprise(), { [ADDRESS]: address }), ADDRESS)).toEqual(said);
  });

  it('without a number is accepted once the remark says that it is the most detailed (WX-FAQ)', () => {
    const filing = having(enterprise(), {
      [ADDRESS]: '样例村祠堂旁',
      [`${BASE}.comment`]: '通信地址已为最详细',
    });
    expect(saidOn(filing, ADDRESS)).toEqual([]);
  });

  it('holds no signs in 北京, half-width or full-width', () => {
    for (const address of ['示范路2#楼301室', '示范路2－3－301', '示范路2号/3层']) {
      const filing = having(movedTo(enterprise(), '11', '05'), { [ADDRESS]: address });
      expect(saidOn(filing, ADDRESS)).toEqual(['error addressSymbols']);
    }
  });

  it('of a unit lies in the province of its certificate’s (WX-FAQ); an individual’s need not', () => {
    const path = 'icp_subject.organize_info.certificate_address';
    expect(saidOn(having(enterprise(), { [path]: '湖南省示范市样例路1号' }), path)).toEqual([
      'error certificateAddressElsewhere',
    ]);
    expect(saidOn(individual(), path)).toEqual([]);
  });
});
