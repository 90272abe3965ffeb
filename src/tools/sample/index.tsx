import { Text } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Row } from '@/components/Row';
import { now } from '@/platform/clock';
import { openPage } from '@/platform/pages';
import { Page } from '@/shell/Page';
import { screen } from '@/shell/screen';
import { SAMPLE, showSample } from '@/store';
import { SAMPLE_STAGES, sampleAt } from './made-up';

definePageConfig({ navigationBarTitleText: '看一个样例' });

/** Which stage of a made-up filing to look at. */
const Sample = () => (
  <Page>
    <Text className='lead'>看到哪一步？</Text>
    <Text className='caption'>一份编出来的备案，随便点、随便改。它不会保存，也不会和你的备案混在一起。</Text>
    <Card>
      {SAMPLE_STAGES.map((stage) => (
        <Row
          key={stage.id}
          title={stage.title}
          note={stage.note}
          onTap={() => {
            showSample(sampleAt(stage, now()));
            return openPage(stage.page, { id: SAMPLE });
          }}
        />
      ))}
    </Card>
  </Page>
);

export default screen(Sample);
