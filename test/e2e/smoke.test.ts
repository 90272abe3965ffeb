import { browse, type Web } from '../support/h5';

describe('the home page in a browser', () => {
  let web: Web;

  beforeAll(async () => {
    web = await browse();
  });

  afterAll(() => web.close());

  it('opens without an error', async () => {
    expect(await web.text()).not.toBe('');
    expect(web.errors).toEqual([]);
  });

  it('sends no request to another server', () => {
    expect(web.network).toEqual([]);
  });

  it('has no serious problem that axe can find', async () => {
    expect(await web.axe()).toEqual([]);
  });
});
