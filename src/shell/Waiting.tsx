import { Text } from '@tarojs/components';
import { Page } from './Page';

/** Stands for a screen whose filings are still being read. */
export const Waiting = () => (
  <Page>
    <Text className='fine'>正在读取…</Text>
  </Page>
);
