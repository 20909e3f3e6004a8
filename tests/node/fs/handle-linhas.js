// FileHandle.readLines: o arquivo linha a linha.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { path } = tmp;

fs.writeFileSync(path('a'), 'um\ndois\r\ntrês\n\nfim sem quebra');
(async () => {
  let handle = await fs.promises.open(path('a'));
  for await (const line of handle.readLines()) console.log(JSON.stringify(line));
  console.log(handle.fd);
  handle = await fs.promises.open(path('a'));
  for await (const line of handle.readLines({ start: 3, end: 6, autoClose: false })) console.log(line);
  console.log(handle.fd > 2);
  await handle.close();
  console.log(handle.fd);
  tmp.clean();
})();
