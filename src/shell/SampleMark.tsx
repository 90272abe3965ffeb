import { Text } from '@tarojs/components';
import { SAMPLE } from '@/store';
import { useParams } from './useParams';

/** On every screen about the sample. */
export const SampleMark = () =>
  useParams().id === SAMPLE ? (
    <Text className='sample'>样例：人、公司和号码都是编的，不保存，也不能打包</Text>
  ) : null;
