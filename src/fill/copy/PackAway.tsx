import { Text } from '@tarojs/components';
import { Action } from '@/components/Action';
import { megabytes } from '@/components/megabytes';
import { sendWords } from '@/platform/sendFile';
import type { SavedFiling } from '@/store';
import { type Packing, usePack } from './usePack';

const HOW =
  '打包带走：文字、照片和预审结果放进一个压缩包。在电脑上全部解压，打开 copy-sheet.html，一项一项点复制，照片就在旁边。';

const doing = ({ done, all }: Extract<Packing, { step: 'packs' }>): string =>
  all > 0 ? `正在打包（照片 ${done}/${all}）` : '正在打包';

/** Packs everything into one file, and hands that on with a second tap: WeChat wants a tap of its own for it. */
export function PackAway({ saved }: { saved: SavedFiling }) {
  const { packing, start, send } = usePack(saved);
  if (packing.step !== 'packed') {
    const packs = packing.step === 'packs';
    return (
      <>
        <Text className='fine'>{HOW}</Text>
        <Action tone='small' disabled={packs} onTap={start}>
          {packs ? doing(packing) : '打包带走'}
        </Action>
      </>
    );
  }
  const { file, missing } = packing;
  return (
    <>
      <Text className='fine'>
        {missing.length > 0
          ? `已打包，但有照片的文件不见了，不在包里：${missing.join('、')}。`
          : '已打包。里面有证件照片和号码，只发给办这件事的人。'}
      </Text>
      <Action tone='small' onTap={() => send(file)}>
        {`${sendWords()}（${megabytes(file.size)}）`}
      </Action>
    </>
  );
}
