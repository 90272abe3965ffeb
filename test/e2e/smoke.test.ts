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

  it('asks nobody else for anything', () => {
    expect(web.network).toEqual([]);
  });

  it('has no serious fault that axe can see', async () => {
    expect(await web.axe()).toEqual([]);
  });
});
