// O que este fs não tem: a chamada diz por quê.
// espera: bigint ERR_FEATURE_UNAVAILABLE_ON_PLATFORM A opção bigint não existe em Nozinho: o motor não tem BigInt. Sem ela, os mesmos números vêm como números comuns
// espera: bigint ERR_FEATURE_UNAVAILABLE_ON_PLATFORM A opção bigint não existe em Nozinho: o motor não tem BigInt. Sem ela, os mesmos números vêm como números comuns
// espera: bigint ERR_FEATURE_UNAVAILABLE_ON_PLATFORM A opção bigint não existe em Nozinho: o motor não tem BigInt. Sem ela, os mesmos números vêm como números comuns
// espera: bigint false undefined
// espera: readableWebStream ERR_FEATURE_UNAVAILABLE_ON_PLATFORM FileHandle.readableWebStream não existe em Nozinho: é experimental no Node 20; use Readable.toWeb(handle.createReadStream()).
const fs = require('fs');
function tenta(nome, f) {
  try { console.log(nome, f()); } catch (e) { console.log(nome, e.code, e.message); }
}
tenta('bigint', () => fs.statSync('/', { bigint: true }));
tenta('bigint', () => fs.statfsSync('/', { bigint: true }));
tenta('bigint', () => fs.watchFile('/', { bigint: true }, () => {}));
tenta('bigint false', () => typeof fs.statSync('/', { bigint: false }).nada);
fs.promises.open('/').then((handle) => {
  tenta('readableWebStream', () => handle.readableWebStream());
  return handle.close();
});
