const mostra = (nome, funcoes) => console.log(`${nome}: ${funcoes.map((f) => f()).join(' ')}`);

const deVar = [];
for (var i = 1; i <= 3; i++) deVar.push(() => i);
mostra('var', deVar);

const fora = [];
let m;
for (m = 1; m <= 3; m++) fora.push(() => m);
mostra('let, fora do laço', fora);

const corpo = [];
for (let n = 1; n <= 4; n++) {
  corpo.push(() => n);
  n++;
}
mostra('let, com n++ no corpo', corpo);

const quem = [];
for (const nome of ['Ana', 'Beto']) quem.push(() => nome);
mostra('const', quem);

try {
  antes = 'cedo';
  let antes = 'na hora';
  console.log(antes);
} catch (erro) {
  console.log(erro.name);
}
