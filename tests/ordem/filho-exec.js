// exec junta a saída e chama uma vez.
const { exec } = require('child_process');
exec('echo oi; exit 3', (erro, saida) => {
  console.log(erro.code, saida.trim());
  exec('true', (erro) => console.log(erro));
});
process.nextTick(() => console.log('tique'));
