// Liga o servidor e diz em que porta ele atende.
const servidor = require('./exercicio');

servidor.listen(0, '127.0.0.1', () => {
  console.log('porta ' + servidor.address().port);
});
