// Um emissor de eventos, com o que o nosso tem de essencial. Guarde os ouvintes numa propriedade comum do objeto
// (this.algumaCoisa), e não num campo privado (#): é o que deixa este emissor entrar no lugar do nosso.
class Emissor {
  // Acrescenta um ouvinte ao fim da lista desse evento. Devolve o emissor.
  on(nome, ouvinte) {
  }

  // Como on, mas o ouvinte sai da lista antes de ser chamado. Devolve o emissor.
  once(nome, ouvinte) {
  }

  // Tira um ouvinte, posto com on ou com once; se está lá mais de uma vez, só o último. Devolve o emissor.
  off(nome, ouvinte) {
  }

  // Chama já, na ordem, quem está na lista agora, com this igual ao emissor. Devolve se havia alguém. Se ninguém
  // escuta 'error', lança o primeiro argumento.
  emit(nome, ...argumentos) {
  }

  // Quantos ouvintes tem esse evento.
  listenerCount(nome) {
  }
}

module.exports = Emissor;
