// Liga o mural e diz em que porta ele atende.
require('./exercicio')((servidor) => {
  servidor.listen(0, '127.0.0.1', () => console.log(`porta ${servidor.address().port}`));
});
