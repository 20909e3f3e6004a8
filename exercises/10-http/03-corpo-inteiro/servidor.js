// Liga o servidor e diz em que porta ele atende.
var servidor = require('./exercicio');

servidor.listen(0, '127.0.0.1', function () {
  console.log('porta ' + servidor.address().port);
});
