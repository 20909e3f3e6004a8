// ./kit rodar 09/07 abre a sala por um minuto. De outros terminais: nc 127.0.0.1 PORTA
const sala = require('./exercicio');

const servidor = sala();
servidor.listen(0, '127.0.0.1', () => {
  console.log(`a sala está aberta: nc 127.0.0.1 ${servidor.address().port}`);
});
