// Um trabalho grande, cortado em fatias, deixa o timer passar.
let soma = 0, fatia = 0, passou = false;
setTimeout(() => { passou = true; console.log('timer'); }, 1);
function trabalha() {
  for (let i = 0; i < 1000; i++) soma += i;
  if (passou) console.log('acabou');
  else setTimeout(trabalha, 2);
}
trabalha();
