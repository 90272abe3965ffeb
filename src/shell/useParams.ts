import { useRouter } from '@tarojs/taro';
import { useMemo } from 'react';
import { plainParams } from './plainParams';

/** The parameters with which this screen was opened, decoded. */
export function useParams(): Partial<Record<string, string>> {
  const { params } = useRouter();
  return useMemo(() => plainParams(params), [params]);
}
