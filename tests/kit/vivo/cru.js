// Põe o terminal em modo cru, lê uma tecla e morre sem desfazer nada.
process.stdin.setRawMode(true);
console.log('modo cru');
process.stdin.once('data', function (key) {
  console.log('tecla ' + key);
  process.kill(process.pid, 'SIGKILL');
});
