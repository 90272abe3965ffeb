import { Text, View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { SourceCard } from '@/components/SourceCard';
import { now } from '@/platform/clock';
import { documentsFor, type Explanation, explain, fieldAt, requestOf } from '@/rules';
import { type FilingPageProps, filingPage } from '@/shell/filingPage';
import { Page } from '@/shell/Page';

definePageConfig({ navigationBarTitleText: '为什么' });

const NOTHING: Explanation = { why: '这一项没有单独的规定。', because: [], sources: [] };

/**
 * Why a value or document is needed: the rule, the facts behind it, and the sources with the day on which they were
 * checked.
 */
function Why({ saved, params }: FilingPageProps) {
  const path = params.path ?? '';
  const at = now();
  const request = requestOf(saved);
  // A licence belongs to an item of a field, but has its own name.
  const document = documentsFor(request, at).find(
    (one) => one.path === path && (!params.document || one.id === params.document),
  );
  const label = document?.label ?? fieldAt(path)?.label ?? '这一项';
  const { why, because: facts, sources } = explain(params.document ?? path, request, at) ?? NOTHING;
  const because = facts.length > 0 ? facts : (document?.because ?? []);
  return (
    <Page>
      <Text className='lead'>{label}</Text>
      <Card title='规定'>
        <View className='inset'>
          <Text>{why}</Text>
        </View>
      </Card>
      {because.length > 0 && (
        <Card title='因为你填写了'>
          <View className='inset'>
            {because.map((fact) => (
              <Text key={fact} className='fine'>
                {fact}
              </Text>
            ))}
          </View>
        </Card>
      )}
      <SourceCard sources={sources} />
    </Page>
  );
}

export default filingPage(Why);
