import { SmsAsks, SmsHelp, SmsReceivers, SmsTries } from '@/components/SmsParts';
import { type Filing, PERSON_CERTIFICATE_LABELS, processLimit } from '@/rules';
import { all, draw, find, has, text } from '../support/components/screen';

const REQUEST: Filing = {
  kind: 'first',
  icp_subject: { principal_info: { name: '任样例', mobile: '13911110001', certificate_type: 2 } },
  icp_applets: { principal_info: { name: '温示范', mobile: '13911110002' } },
};
const RESIDENT = PERSON_CERTIFICATE_LABELS.get(2);

describe('SmsReceivers', () => {
  it('shows the number that sends the code and the two receivers, with masked mobile numbers', () => {
    draw(<SmsReceivers receivers={['subject_owner', 'app_owner']} request={REQUEST} />);
    expect(all('.sms__big').map(({ textContent }) => textContent)).toEqual([
      '由 12381 发给',
      '主体负责人 任样例 139****0001',
      '小程序负责人 温示范 139****0002',
    ]);
  });

  it('names receivers without data by their role', () => {
    draw(<SmsReceivers receivers={['app_owner']} request={{ kind: 'first' }} />);
    expect(has('小程序负责人')).toBe(true);
    draw(<SmsReceivers receivers={[]} request={{ kind: 'first' }} />);
    expect(has('负责人')).toBe(true);
  });
});

describe('SmsAsks', () => {
  it('says for each receiver whose certificate the last six characters belong to', () => {
    draw(<SmsAsks receivers={['subject_owner', 'app_owner']} request={REQUEST} />);
    expect(all('.sms__line')).toHaveLength(4);
    expect(has(`· 主体负责人${RESIDENT}号码的后 6 位，末位是 X 也算一位`)).toBe(true);
    expect(has('· 小程序负责人证件号码的后 6 位，末位是 X 也算一位')).toBe(true);
  });

  it('asks for three things when the receivers are not known', () => {
    draw(<SmsAsks receivers={[]} request={REQUEST} />);
    expect(all('.sms__line')).toHaveLength(3);
  });
});

describe('SmsTries', () => {
  const filled = () => all('.dot--done').length;

  it('shows as dots and in words how many wrong tries are left', () => {
    draw(<SmsTries left={3} />);
    expect(find('还可以错 3 次').getAttribute('role')).toBe('img');
    expect([all('.dot').length, filled()]).toEqual([processLimit('smsTries'), 3]);
  });

  it('says when the next wrong try is one too many', () => {
    draw(<SmsTries left={0} />);
    expect(filled()).toBe(0);
    expect(text()).toBe('再错一次会被退回');
  });
});

describe('SmsHelp', () => {
  it('lists what to do when no message comes, in order, and how to recognise a fake', () => {
    draw(<SmsHelp />);
    expect(has('没收到，依次检查')).toBe(true);
    const [card] = all('.card');
    expect(
      Array.from(card?.querySelectorAll('.sms__line') ?? []).map(({ textContent }) => textContent?.[0]),
    ).toEqual(['1', '2', '3']);
    expect(has('· 发送号码不是 12381')).toBe(true);
  });
});
