// A pilha de um erro depois de um await diz que funções async estavam à espera.
const linhas = (e) => e.stack.split('\n').slice(1).filter((l) => /pilhas\.js/.test(l)).map((l) => l.trim().replace(
  /\(?\/.*\/(pilhas\.js:\d+)(:\d+)?\)?/, '($1)'
));
async function fundo() {
  await null;
  throw new Error('fundo');
}
async function meio() {
  await fundo();
}
async function topo() {
  try { await meio(); } catch (e) { console.log(linhas(e)); }
}
async function antesDoAwait() {
  throw new Error('antes');
}
async function chama() {
  try { await antesDoAwait(); } catch (e) { console.log(linhas(e)[0], e.stack.split('\n')[0]); }
}
const seta = async () => {
  await 1;
  null.x;
};
async function comSeta() {
  try { await seta(); } catch (e) { console.log(linhas(e)); }
}
class K {
  async metodo() {
    await 1;
    throw new TypeError('método');
  }
  async usa() {
    try { await this.metodo(); } catch (e) { console.log(linhas(e).map((l) => l.replace('K.', ''))); }
  }
}
topo().then(chama).then(comSeta).then(() => new K().usa());
