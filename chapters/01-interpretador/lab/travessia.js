// Quanto custa chamar uma função, conforme a margem em que ela está.
//
// Rode com: build/01-interpretador chapters/01-interpretador/lab/travessia.js >/dev/null
// (os resultados saem pela saída de erro; pela outra sai o que se escreve para medir)
//
//   em JavaScript: uma função de uma linha, escrita aqui
//   em C: Math.max, que é uma função em C do motor, do outro lado da pilha de valores
//   até o sistema: console.log, que termina numa chamada a write(2)
const maior = (a, b) => (a > b ? a : b);

// Nanossegundos por chamada, na melhor de cinco rodadas: as outras dividiram o processador com alguém.
function mede(vezes, tarefa) {
  let melhor = Infinity;
  for (let rodada = 0; rodada < 5; rodada++) {
    const antes = Date.now();
    tarefa(vezes);
    melhor = Math.min(melhor, Date.now() - antes);
  }
  return (melhor * 1e6) / vezes;
}

// O custo do laço vazio é descontado.
const MUITAS = 1e5;
const vazio = mede(MUITAS, (n) => { for (let i = 0; i < n; i++); });
const javascript = mede(MUITAS, (n) => { for (let i = 0; i < n; i++) maior(i, 7); }) - vazio;
const c = mede(MUITAS, (n) => { for (let i = 0; i < n; i++) Math.max(i, 7); }) - vazio;
const sistema = mede(MUITAS / 10, (n) => { for (let i = 0; i < n; i++) console.log('x'); }) - vazio;

console.error(`em JavaScript = ${Math.round(javascript)} ns`);
console.error(`em C = ${Math.round(c)} ns`);
console.error(`até o sistema = ${Math.round(sistema)} ns`);
console.error(`a ponte custa como ficar do lado de cá: ${c < javascript * 5 ? 'sim' : 'não'}`);
console.error(`o sistema custa mais que a ponte: ${sistema > c * 3 ? 'sim' : 'não'}`);
