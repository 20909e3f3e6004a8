// syncBuiltinESMExports: um nome importado vale o que valia, até que se peça que valha o de agora.
const fs = require('fs');
const { syncBuiltinESMExports } = require('module');
const antes = fs.readFileSync;
import('fs').then((esm) => {
  fs.readFileSync = () => 'trocada';
  console.log(esm.readFileSync === antes, esm.default.readFileSync());
  syncBuiltinESMExports();
  console.log(esm.readFileSync(), esm.readFileSync === fs.readFileSync);
  fs.inventada = 1;
  syncBuiltinESMExports();
  console.log('inventada' in esm, esm.default.inventada);
});
