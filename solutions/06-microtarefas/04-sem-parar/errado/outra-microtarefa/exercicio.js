// A impressora: uma página por vez, até acabar o papel ou alguém apertar o botão.
const PAPEL = 200;
let paginas = 0, cancelada = false;

function puxa(ms) { // o tempo de uma página
  const fim = Date.now() + ms;
  while (Date.now() < fim);
}

function imprime() {
  if (cancelada) {
    console.log('parei no meio');
  } else if (paginas === PAPEL) {
    console.log('acabou o papel');
  } else {
    paginas++;
    puxa(2);
    Promise.resolve().then(imprime);
  }
}

setTimeout(() => {
  console.log('botão: cancelar');
  cancelada = true;
}, 20);

console.log('imprimindo…');
imprime();
