// Cada um pede o seguinte.
function passo(n) {
  console.log('passo', n);
  if (n < 4) setTimeout(passo, 2, n + 1);
}
setTimeout(passo, 2, 0);
