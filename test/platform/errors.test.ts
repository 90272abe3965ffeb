import { refusalIn } from '@/platform/errors';

describe('refusalIn', () => {
  const cases: { why: string; error: unknown; means: string }[] = [
    { why: 'the person closed the camera', error: { errMsg: 'chooseMedia:fail cancel' }, means: 'cancelled' },
    {
      why: 'the person closed the album on another phone',
      error: { errMsg: 'chooseMedia:fail user canceled' },
      means: 'cancelled',
    },
    {
      why: 'consent to the privacy declaration was declined, although the text also mentions a permission',
      error: { errMsg: 'setClipboardData:fail privacy permission is not authorized' },
      means: 'consent',
    },
    {
      why: 'the person had refused the camera before',
      error: { errMsg: 'chooseMedia:fail auth deny' },
      means: 'permission',
    },
    {
      why: 'the phone’s own settings refuse',
      error: { errMsg: 'chooseMedia:fail system permission denied' },
      means: 'permission',
    },
    {
      why: 'the album says no',
      error: { errMsg: 'saveImageToPhotosAlbum:fail auth denied' },
      means: 'permission',
    },
    {
      why: 'the person said no a moment ago',
      error: { errMsg: 'addPhoneCalendar:fail user deny' },
      means: 'permission',
    },
    {
      why: 'an iPhone says no',
      error: { errMsg: 'saveImageToPhotosAlbum:fail:access denied' },
      means: 'permission',
    },
    {
      why: 'the user folder is full',
      error: { errMsg: 'saveFile:fail the maximum size of the file storage limit is exceeded' },
      means: 'full',
    },
    {
      why: 'one text is longer than an entry may be',
      error: { errMsg: 'setStorage:fail data exceed max entry size 1048576' },
      means: 'tooLong',
    },
    {
      why: 'the folder cannot be made',
      error: { errMsg: 'mkdir:fail permission denied, open "wxfile://usr/photos"' },
      means: 'unwritable',
    },
    {
      why: 'the folder does not take the file, which no camera permission would mend',
      error: { errMsg: 'saveFile:fail permission denied' },
      means: 'unwritable',
    },
    {
      why: 'the storage is full',
      error: { errMsg: 'setStorage:fail exceed storage max size 10Mb' },
      means: 'full',
    },
    {
      why: 'the phone itself is full',
      error: { errMsg: 'writeFile:fail no space left on device' },
      means: 'full',
    },
    {
      why: 'the browser is full',
      error: Object.assign(new Error('…'), { name: 'QuotaExceededError' }),
      means: 'full',
    },
    { why: 'an error gives its reason in its message', error: new Error('user cancel'), means: 'cancelled' },
    { why: 'the error is only a text', error: 'setStorage:fail exceed', means: 'full' },
    {
      why: 'nothing is known',
      error: { errMsg: 'chooseMedia:fail internal error' },
      means: 'failed',
    },
    { why: 'the error is undefined', error: undefined, means: 'failed' },
    { why: 'the error is null', error: null, means: 'failed' },
  ];
  it.each(cases)('returns “$means” when $why', ({ error, means }) => {
    expect(refusalIn(error)).toBe(means);
  });
});
