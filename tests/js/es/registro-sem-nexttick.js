// O aviso de que um objeto morreu chega pela fila do runtime, e não por um process.nextTick que o programa
// pode ter trocado.
process.nextTick = function () { console.log('nextTick trocado'); };
const registro = new FinalizationRegistry((valor) => console.log('morreu', valor));
(function () { registro.register({}, 'o objeto'); })();
setTimeout(() => console.log('fim'), 50);
// espera: morreu o objeto
// espera: fim
