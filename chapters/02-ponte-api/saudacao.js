// O que veio depois do nome do programa, na linha de comando; e como sair dizendo que algo deu errado.
const [, , nome = 'mundo', ...resto] = process.argv;
if (resto.length > 0) {
  console.error('um nome só, por favor');
  process.exit(2);
}
console.log(`olá, ${nome}`);
// espera: olá, mundo
