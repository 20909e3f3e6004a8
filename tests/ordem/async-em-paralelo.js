// Duas tarefas que se alternam.
async function tarefa(nome, n) {
  for (let i = 0; i < n; i++) {
    console.log(nome, i);
    await null;
  }
  return nome;
}
Promise.all([tarefa('a', 3), tarefa('b', 2)]).then((v) => console.log(v.join('+')));
