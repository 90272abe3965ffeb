import { View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { Notice } from '@/components/Notice';
import { ask, mention } from '@/platform/dialogs';
import { dropOnceSaved } from '@/shell/dropOnceSaved';
import { erasePhotos, keepPhotos, type SavedFiling, saveNow } from '@/store';

/** Offers once, when the filing is done, to delete the photos, which nobody needs any more. */
export function ErasePhotos({ saved }: { saved: SavedFiling }) {
  const { id, keepsPhotos, filing } = saved;
  const count = Object.values(filing.photos ?? {}).flat().length;
  if (count === 0 || keepsPhotos) return null;
  const erase = async () => {
    const sure = await ask({
      title: '删掉证件照片',
      body: `这份备案的 ${count} 张照片会从这台手机上删除，不能恢复；填写的内容和记录都留着。相册里的不受影响。`,
      yes: '删掉',
      danger: true,
    });
    if (!sure) return;
    const isDone = await dropOnceSaved(erasePhotos(id));
    mention(isDone ? '照片已删掉' : '手机没有存下这次修改，照片文件下次打开备妥时再删');
  };
  const keep = async () => {
    keepPhotos(id);
    await saveNow();
  };
  return (
    <Notice title='备案完成后删掉证件照片'>
      {`已经备案成功，${count} 张照片用不上了。留着也可以，以后变更备案时不用再拍。`}
      <View>
        <Action tone='small' onTap={erase}>
          删掉照片
        </Action>
        <Action tone='small' onTap={keep}>
          留着
        </Action>
      </View>
    </Notice>
  );
}
