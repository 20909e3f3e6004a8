// inspectOptions: valem para log, e dir pode mudar as suas.
const { Console } = console;
const value = { a: { b: { c: {} } }, list: [1, 2, 3, 4], text: 'x'.repeat(20), get g() { return 1; }, n: 1234567 };
function show(inspectOptions, colorMode) {
  const c = new Console({ stdout: { write: (text) => process.stdout.write(text) }, ignoreErrors: false, inspectOptions, colorMode });
  c.log(value);
  c.dir(value, { depth: 0 });
  c.log('%o %O %j', { x: 1 }, { y: { z: {} } }, { w: 1 });
}
show({ depth: 0 });
show({ compact: false, maxArrayLength: 2, maxStringLength: 5 });
show({ getters: true, sorted: true, numericSeparator: true, breakLength: 40 });
show(undefined, true);
show(undefined, false);
show({ colors: true });
