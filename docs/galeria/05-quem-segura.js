// capítulo: 04-fila
// ideia: quem mantém o programa aberto
// pergunta: São três funções à espera. Quantas rodam?

function cafe() {
  console.log('café pronto');
}

function lembrete() {
  console.log('não esqueça o bolo');
}

process.on('exit', function despedida() {
  console.log('fechamos');
});

setTimeout(lembrete, 5000).unref(); // "não fique aberto por minha causa"
setTimeout(cafe, 100);
