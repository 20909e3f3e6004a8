// jasmine-core: expectativas e espiões.
const core = require('../../../build/npm-lista/node_modules/jasmine-core');
const { jasmine, describe, it, expect, spyOn, beforeEach } = core.noGlobals ? core.noGlobals() : core;
const env = jasmine.getEnv();
env.configure({ random: false });
env.addReporter({ specDone: (r) => console.log(r.status, r.fullName, r.failedExpectations.map((f) => f.message)), jasmineDone: (r) => console.log(r.overallStatus) });
describe('suite', () => {
  it('passa', () => { expect({ a: 1 }).toEqual({ a: 1 }); expect('abc').toMatch(/b/); });
  it('falha', () => { expect(1).toBe(2); expect([1]).toContain(3); });
  it('espia', () => { const o = { f: () => 1 }; spyOn(o, 'f').and.returnValue(5); expect(o.f(3)).toBe(5); expect(o.f).toHaveBeenCalledWith(3); });
  it('espera', async () => { await null; expect(true).toBeTrue(); });
});
env.execute();
