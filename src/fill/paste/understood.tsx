import { useState } from 'react';
import { Notice } from '@/components/Notice';
import { now } from '@/platform/clock';
import { labelOf, offersOf, paperNameOf, readOn } from '@/rules';
import { type FilingPageProps, filingPage } from '@/shell/filingPage';
import { Page } from '@/shell/Page';
import { Sheet } from './Sheet';

definePageConfig({ navigationBarTitleText: '证件上读到的' });

/** What was read on one photo (`path`, `file`), or on all photos of the filing. */
function Understood({ saved, params: { path, file } }: FilingPageProps) {
  const seen = Object.entries(saved.filing.photos ?? {}).flatMap(([place, photos]) =>
    path === undefined || place === path
      ? photos.filter((photo) => file === undefined || photo.file === file)
      : [],
  );
  // Held against the answers as they were when the page was opened: what is taken over does not vanish from under a finger.
  const [found] = useState(() => offersOf(saved, seen.flatMap(readOn), now()));
  const other = path && seen[0]?.other;
  if (other)
    return (
      <Page>
        <Notice tone='doubt' title={`这张照片看起来是${paperNameOf(other)}，不是${labelOf(path)}`}>
          这张照片上的内容没有填进来。拍错了就重拍；是识别错了，照旧填写即可。
        </Notice>
      </Page>
    );
  if (seen.length === 0)
    return (
      <Page>
        <Notice title={path ? '这张照片已经不在了' : '还没有照片'}>到“材料照片”拍一张，或直接填写。</Notice>
      </Page>
    );
  return <Sheet id={saved.id} found={found} at={file} />;
}

export default filingPage(Understood);
