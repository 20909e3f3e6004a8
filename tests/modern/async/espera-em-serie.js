// A função dorme, o try com await e o valor de volta.
const dorme = (ms, v) => new Promise((r) => setTimeout(r, ms, v));
async function busca(id) {
  await dorme(1);
  if (id > 2) throw new RangeError(`não há ${id}`);
  return { id, nome: `n${id}` };
}
(async () => {
  for (const id of [1, 2, 3]) {
    try {
      const { nome } = await busca(id);
      console.log(nome);
    } catch (e) { console.log(e.name, e.message); } finally { console.log('tentou', id); }
  }
  const todos = await Promise.all([1, 2].map(busca));
  console.log(todos.map(({ nome }) => nome).join());
})().then(() => console.log('fim'));
console.log('antes');
