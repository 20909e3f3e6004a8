// Readable.from com for await.
const { Readable } = require('stream');
(async () => {
  for await (const x of Readable.from(['a', 'b', 'c'])) console.log(x);
  console.log('fim');
})();
console.log('programa');
