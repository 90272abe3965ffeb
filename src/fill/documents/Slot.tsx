import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Action } from '@/components/Action';
import { anchorOf } from '@/components/anchor';
import { Block } from '@/components/Block';
import { IssueLine } from '@/components/IssueLine';
import { openPage } from '@/platform/pages';
import { type DocumentNeed, documentSpec, type Issue, photosOf, readsAt, type StoredPhoto } from '@/rules';
import { forgetLost, SAMPLE, type SavedFiling } from '@/store';
import { addPhotos } from './addPhotos';
import { Drawing } from './Drawing';
import { LetterDate } from './LetterDate';
import { SlotPhoto } from './SlotPhoto';
import { SlotRead } from './SlotRead';
import { slotStateOf } from './slotState';
import { Taking } from './Taking';
import type { Removal } from './useRemoval';
import { Wrong } from './Wrong';

const NONE: StoredPhoto[] = [];
/** Issues that the slot does not list, because it shows itself that the document is or may be needed. */
const SHOWN_BY_SLOT = ['required', 'documentMayBeNeeded'];

/** One document or one side of it: what is needed, its photos and their issues. */
export function Slot({
  saved,
  document,
  needs,
  issues: all,
  removal,
}: {
  saved: SavedFiling;
  document: DocumentNeed;
  /** all documents of the page, because some share a slot */
  needs: readonly DocumentNeed[];
  issues: readonly Issue[];
  removal: Removal;
}) {
  const [showsWrong, setShowsWrong] = useState(false);
  const { path, id, label, because } = document;
  const spec = documentSpec(id);
  if (!spec) return null;
  const there = saved.filing.photos?.[path] ?? NONE;
  const photos = photosOf(document, needs, there);
  const isSample = saved.id === SAMPLE;
  const room = spec.max - photos.length;
  const places = [path, ...photos.map((photo) => `photos.${path}[${there.indexOf(photo)}]`)];
  const issues = all.filter((issue) => places.includes(issue.path) && !SHOWN_BY_SLOT.includes(issue.rule));
  const lost = room > 0 && (saved.lost?.includes(path) ?? false);
  const { words, tone } = slotStateOf(document, photos, issues, lost);
  /** It is to be taken, or taken again. */
  const isTaken = photos.length === 0 || tone === 'bad' || tone === 'doubt';
  const blind = photos.some(({ assessed }) => assessed === false);
  const ways =
    room > 0 && !isSample
      ? ([
          { words: '拍摄', label: `拍摄${label}`, source: 'camera', count: 1 },
          { words: '从相册选', label: `从相册选择${label}`, source: 'album', count: room },
        ] as const)
      : [];
  const why = (
    <Action
      tone='aside'
      label={`${label}：为什么要提供`}
      onTap={() => openPage('why', { id: saved.id, path, document: id })}
    >
      为什么
    </Action>
  );
  return (
    <Block id={anchorOf(path)} label={label} aside={why}>
      <Text className={`slot__state tone-${tone}`} aria-live='polite'>
        {words}
      </Text>
      {issues.map((issue) => (
        <IssueLine key={issue.rule + issue.path} issue={issue} />
      ))}
      {because.length > 0 && <Text className='field__hint'>{because.join('；')}</Text>}
      {isTaken && <Taking spec={spec} />}
      {photos.map((photo, place) => {
        if (isSample) return <Drawing key={photo.file} kind={spec.drawing} />;
        const one = { saved, path, photo, name: `${label}第 ${place + 1} 张` };
        return (
          <View key={photo.file}>
            <SlotPhoto {...one} onRemove={() => removal.remove(document, photo, there.indexOf(photo))} />
            {spec.drawing === 'letter' && <LetterDate {...one} />}
            {readsAt(path) && <SlotRead {...one} issues={all} />}
          </View>
        );
      })}
      {showsWrong && <Wrong kind={spec.drawing} />}
      {removal.last?.document === id && removal.last.path === path && (
        <View className='slot__removed'>
          <Text className='field__hint'>已移除一张照片</Text>
          <Action tone='small' label={`撤销移除${label}`} onTap={removal.undo}>
            撤销
          </Action>
        </View>
      )}
      {blind && (
        <Text className='field__hint'>
          这台手机打不开画面（微信版本较旧，或内存不够），只检查了大小和像素。请点开照片，看看是否清楚、完整、没有反光。下次打开这一页会再检查一次。
        </Text>
      )}
      {(room > 0 || isTaken) && (
        <View className='slot__ways'>
          {ways.map(({ words, label, source, count }) => (
            <Action
              key={source}
              tone='small'
              label={label}
              onTap={() => addPhotos(saved.id, document, source, count)}
            >
              {words}
            </Action>
          ))}
          <Action
            tone='aside'
            label={`${label}：${showsWrong ? '收起' : '看看哪样会被退回'}`}
            onTap={() => setShowsWrong(!showsWrong)}
          >
            {showsWrong ? '收起' : '哪样会被退回'}
          </Action>
          {lost && document.required !== true && (
            <Action tone='small' label={`${label}：不用再添加`} onTap={() => forgetLost(saved.id, path)}>
              不用了
            </Action>
          )}
        </View>
      )}
    </Block>
  );
}
