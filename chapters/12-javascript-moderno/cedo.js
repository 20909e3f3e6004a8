// O nome é do bloco inteiro; tocar nele, só da linha do let em diante.
const olha = () => troco;
try {
  console.log(olha());
} catch (erro) {
  console.log(erro.message);
}
let troco = 5;
console.log(olha());
// espera: Cannot access 'troco' before initialization
// espera: 5
