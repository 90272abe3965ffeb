import { explainFailure, type Reason } from '@/shell/explainFailure';
import { newPhone } from '../fill/documents/phone';

jest.mock('@/platform/dialogs', () => jest.requireActual('../fill/documents/phone').dialogs);
jest.mock('@/platform/privacy', () => jest.requireActual('../fill/documents/phone').privacy);

type Doing = Parameters<typeof explainFailure>[1];

describe('explainFailure', () => {
  const CASES: { reason: Reason; doing: Doing; title: string; opens: string[] }[] = [
    { reason: 'consent', doing: 'add', title: '还没有同意隐私说明', opens: ['declaration'] },
    { reason: 'permission', doing: 'add', title: '没有相机或相册的权限', opens: ['permissions'] },
    { reason: 'permission', doing: 'album', title: '没有相机或相册的权限', opens: ['permissions'] },
    { reason: 'unwritable', doing: 'add', title: '照片没有存下', opens: [] },
    { reason: 'notAPhoto', doing: 'add', title: '这个文件不是能打开的图片', opens: [] },
    { reason: 'tooManyPixels', doing: 'add', title: '这张照片的像素太多', opens: [] },
    { reason: 'full', doing: 'add', title: '手机空间不够，照片没有存下', opens: [] },
    { reason: 'full', doing: 'copy', title: '手机空间不够，副本没有存下', opens: [] },
    { reason: 'full', doing: 'album', title: '手机空间不够，没有存到相册', opens: [] },
    { reason: 'failed', doing: 'add', title: '照片没有添加成功', opens: [] },
    { reason: 'failed', doing: 'copy', title: '副本没有做成', opens: [] },
    { reason: 'failed', doing: 'album', title: '没有存到相册', opens: [] },
  ];
  it.each(CASES)('says “$title” and opens $opens', async ({ reason, doing, title, opens }) => {
    const phone = newPhone();
    await explainFailure(reason, doing);
    expect([phone.shown, phone.opened]).toEqual([[title], opens]);
  });

  it('opens nothing when the person declines', async () => {
    const phone = newPhone();
    phone.agrees = false;
    await explainFailure('permission', 'add');
    expect(phone.opened).toEqual([]);
  });

  it.each(['cancelled', undefined] as const)('shows nothing for %s', async (reason) => {
    const phone = newPhone();
    await explainFailure(reason, 'add');
    expect(phone.shown).toEqual([]);
  });
});
