// console._stdout e console._stderr são os do processo.
console.log(console._stdout === process.stdout, console._stderr === process.stderr);
console.log(Object.getOwnPropertyDescriptor(console, '_stdout').enumerable);
const lines = [];
const fake = Object.assign(new (require('events'))(), { write: (text) => { lines.push(text); return true; } });
const c = new console.Console(fake);
console.log(c._stdout === fake, c._stderr === fake);
c.log('%s=%d', 'a', 1);
c.error(new TypeError('erro').message);
c.dir({ a: { b: { c: { d: 1 } } } }, { depth: 0 });
c.dirxml({ a: 1 }, 'b');
console.log(lines);
