import { Text, View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
import { Row } from '@/components/Row';
import { Tap } from '@/components/Tap';
import { useNow } from '@/components/useNow';
import { openPage, returnTo } from '@/platform/pages';
import { type Field, masked, SECTIONS, sayValue, spaced, valueAt, viewOf } from '@/rules';
import { FilingName } from '@/shell/FilingName';
import { type FilingPageProps, filingPage } from '@/shell/filingPage';
import { Page } from '@/shell/Page';
import { ReturnedCard } from '@/shell/returned/ReturnedCard';
import { openReasonsOf } from '@/store';
import { Findings } from './Findings';

definePageConfig({ navigationBarTitleText: '核对与预审' });

/** First all issues, then all values, each with a link to change it. */
function Review({ saved }: FilingPageProps) {
  const at = useNow(60_000);
  const { id } = saved;
  const { issues, documents, tasks, fields, progress } = viewOf(saved, at);
  const { request, status } = progress;
  const missing = tasks.filter((task) => task.missing > 0);
  const lost = saved.lost?.length ?? 0;
  const errors = issues.filter(({ level }) => level === 'error');
  // A lost photo of a document that is not required is no error. The person still has to take it again or drop it.
  const gone = saved.lost?.filter(
    (path) =>
      documents.some((document) => document.path === path) && !errors.some((issue) => issue.path === path),
  );
  const left = errors.length + (gone?.length ?? 0);
  const textOf = (field: Field) => {
    const text = sayValue(field, valueAt(request, field.path), request, saved.regionName);
    return field.personal && text ? masked(text) : (spaced(field.path, text) ?? text);
  };
  const returned = openReasonsOf(saved).length;
  const submitted = status.stage !== 'fill';
  return (
    <Page
      foot={
        submitted ? (
          <Action tone='main' onTap={() => returnTo('status', { id })}>
            已提交，去看进度
          </Action>
        ) : (
          <Action tone='main' disabled={left > 0} onTap={() => openPage('copy', { id })}>
            {left > 0
              ? `还有 ${left} 处要补或要改`
              : returned > 0
                ? `上次退回的还有 ${returned} 处没改，照着填进微信后台`
                : '可以提交了：照着填进微信后台'}
          </Action>
        )
      }
    >
      <FilingName saved={saved} />
      {submitted && (
        <Notice title='这份备案已经提交'>
          在这里再改，微信后台不会知道。被退回以后再改，或办理变更备案。
        </Notice>
      )}
      <ReturnedCard saved={saved} />
      {lost > 0 && (
        <Card title={`照片文件不见了（${lost}）`}>
          <Row title='到“材料照片”重新添加' onTap={() => openPage('documents', { id })} />
        </Card>
      )}
      {missing.length > 0 && (
        <Card title={`还没填完（${missing.reduce((sum, task) => sum + task.missing, 0)}）`}>
          {missing.map(({ id: part, title, missing: count }) => (
            <Row
              key={part}
              title={`${title}：还差 ${count} 项`}
              onTap={() =>
                part === 'documents'
                  ? openPage('documents', { id })
                  : openPage('section', { id, section: part, check: '1' })
              }
            />
          ))}
        </Card>
      )}
      <Findings id={id} issues={issues} filing={saved.filing} />
      {SECTIONS.map((section) => (
        <View key={section.id}>
          <View className='heading'>
            <Text className='heading__title'>{section.title}</Text>
            <Action
              tone='aside'
              label={`修改${section.title}`}
              onTap={() => openPage('section', { id, section: section.id })}
            >
              修改
            </Action>
          </View>
          <View className='card__body'>
            {fields[section.id].map((field) => (
              // Not a Row: each of its two texts would hold another one, and a page has fewer than 300 nodes.
              <Tap
                key={field.path}
                className='row row--leads'
                onTap={() => openPage('section', { id, section: section.id, path: field.path })}
              >
                <View className='row__text'>
                  <Text className='answer__label'>{field.label}</Text>
                  <Text className='answer'>{textOf(field) || '未填'}</Text>
                </View>
              </Tap>
            ))}
          </View>
        </View>
      ))}
    </Page>
  );
}

export default filingPage(Review);
