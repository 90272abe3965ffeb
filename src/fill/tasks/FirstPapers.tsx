import { View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { PasteLink } from '@/components/PasteLink';
import { Row } from '@/components/Row';
import { openPage } from '@/platform/pages';
import { canRecognise } from '@/platform/recognise';
import { type DocumentNeed, PRINCIPAL, SUBJECT, type viewOf } from '@/rules';
import { passPapers, type SavedFiling } from '@/store';

/** The papers on which most of the answers stand. */
const FIRST: readonly string[] = [SUBJECT.certificatePhoto, PRINCIPAL.front, PRINCIPAL.back];
const COUNTS = ['', '一', '两', '三'];

/**
 * The papers that a new filing begins with: until the person passes over them, all are there, or something was filled
 * in without them.
 */
export function firstPapers(
  { papersPassed }: SavedFiling,
  { documents, tasks, progress }: ReturnType<typeof viewOf>,
): DocumentNeed[] {
  const papers = documents.filter(({ path, required }) => required === true && FIRST.includes(path));
  const there = papers.filter(({ given }) => given).length;
  const begun = there > 0 || tasks.every(({ id, untouched }) => id === 'documents' || untouched);
  const passed = papersPassed || progress.status.stage !== 'fill' || progress.status.returned;
  return passed || !begun || there === papers.length ? [] : papers;
}

/** The first card of the task list of a new filing. */
export function FirstPapers({ id, papers }: { id: string; papers: readonly DocumentNeed[] }) {
  const reads = canRecognise();
  return (
    <>
      <Card
        title={`先拍${COUNTS[papers.length]}张证件${reads ? '，自动填好一大半' : ''}`}
        note={
          reads ? '在这台手机上识别，不上传；填入以前先给你看。' : '证件上的文字可以粘贴进来，不用逐项输入。'
        }
      >
        {papers.map((paper) => (
          <Row
            key={paper.path}
            title={paper.label}
            value={paper.given ? '已添加' : '待拍'}
            tone={paper.given ? 'good' : 'plain'}
            onTap={() => openPage('documents', { id, path: paper.path })}
          />
        ))}
      </Card>
      <View className='links links--top'>
        <PasteLink id={id} words='也可以粘贴文字来填' />
        <Action tone='link' onTap={() => passPapers(id)}>
          先不拍
        </Action>
      </View>
    </>
  );
}
