// O mesmo café com callbacks e com promessas: moer, ferver, coar.
const agua = { fria: true };

function ferve(agua, pronto) {
  setTimeout(() => {
    if (!agua.fria) return pronto(new Error('já ferveu'));
    agua.fria = false;
    pronto(null, 'água quente');
  }, 5);
}

function coa(agua, pronto) {
  setTimeout(pronto, 5, null, `café de ${agua}`);
}

ferve(agua, (erro, quente) => {
  if (erro) return console.log('sem café:', erro.message);
  coa(quente, (erro, cafe) => {
    if (erro) return console.log('sem café:', erro.message);
    console.log(cafe);
    agua.fria = true;
    comPromessas();
  });
});

// Uma promessa no lugar do callback: quem chama decide depois o que fazer com ela.
const promete = (f, valor) => new Promise((cumpre, recusa) => {
  f(valor, (erro, resultado) => (erro ? recusa(erro) : cumpre(resultado)));
});

function comPromessas() {
  promete(ferve, agua)
    .then((quente) => promete(coa, quente))
    .then((cafe) => console.log(cafe))
    .then(() => promete(ferve, agua)) // a água já ferveu
    .catch((erro) => console.log('sem café:', erro.message));
}
// espera: café de água quente
// espera: café de água quente
// espera: sem café: já ferveu
