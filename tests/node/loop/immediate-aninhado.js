// Um immediate criado por outro fica para a próxima volta; um timer vencido vem antes dele.
var log = console.log;
setImmediate(function () {
  log('1');
  setTimeout(log, 0, 'timer');
  var start = Date.now();
  while (Date.now() - start < 5);
  setImmediate(function () { log('3'); setImmediate(log, '4'); });
});
setImmediate(log, '2');
