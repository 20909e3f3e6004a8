// Uma recursão sem fim em JavaScript é um RangeError: o programa falha, e não cai.
// veredito: failed
function deeper(n) { return deeper(n + 1) + 1; }
deeper(0);
