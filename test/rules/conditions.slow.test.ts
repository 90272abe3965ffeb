import { CONDITIONS, unnoticedWays } from './examples/conditions';

/** Whether the examples of a rule would notice every wrong condition. It tries each other fact in its place. */
describe('the conditions of a rule', () => {
  it.each(CONDITIONS)('$rule depends on $fact in `$list`, and no other fact can replace it', (condition) => {
    expect(unnoticedWays(condition)).toBe('');
  });
});
