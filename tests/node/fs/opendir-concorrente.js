// Um Dir com uma leitura em andamento: as síncronas são recusadas, as outras esperam a vez.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

for (const name of ['a', 'b']) fs.writeFileSync(path(name), '');
fs.opendir(tmp.dir, (error, dir) => {
  const order = [];
  dir.read((error, entry) => { order.push('primeira ' + entry.isFile()); });
  attempt('readSync', () => dir.readSync());
  attempt('closeSync', () => dir.closeSync());
  dir.read((error, entry) => { order.push('segunda ' + entry.isFile()); });
  dir.close((error) => {
    order.push('fechou ' + error);
    console.log(order.join(', '));
    tmp.clean();
  });
  console.log('pedidos feitos');
});
