console.log('imprimindo…');
setTimeout(() => {
  console.log('botão: cancelar');
  console.log('parei no meio');
}, 20);
