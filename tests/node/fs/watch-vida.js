// fs.watch e a vida do programa: persistent: false e unref não o seguram; ref volta a segurar.
const fs = require('fs');
const tmp = require('./fixtures/tmp');

const loose = fs.watch(tmp.dir, { persistent: false }, () => console.log('nunca'));
const other = fs.watch(tmp.dir, () => console.log('nunca'));
console.log(other.unref() === other, other.ref() === other, other.unref() === other);
const third = fs.watch(tmp.dir);
third.on('close', () => console.log('close'));
setImmediate(() => {
  third.close();
  console.log(third.ref() === third, third.unref() === third, third.start(), third.close());
});
process.on('exit', () => {
  console.log('fim');
  tmp.clean();
});
