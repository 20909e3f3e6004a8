// Um semáforo de promessas: dois de cada vez.
let livres = 2;
const fila = [];
const pega = () => livres > 0 ? (livres--, Promise.resolve()) : new Promise((r) => fila.push(r));
const solta = () => { if (fila.length > 0) fila.shift()(); else livres++; };
async function tarefa(n) {
  await pega();
  console.log('começa', n);
  await null;
  console.log('acaba', n);
  solta();
}
for (let i = 0; i < 4; i++) tarefa(i);
