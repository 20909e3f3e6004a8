// race é do primeiro; os outros continuam, sem que ninguém os ouça.
function depois(ms, nome) {
  return new Promise((resolve) => setTimeout(() => { console.log('venceu o prazo de', nome); resolve(nome); }, ms));
}
Promise.race([depois(60, 'lenta'), depois(5, 'rápida')]).then((v) => console.log('ganhou', v));
