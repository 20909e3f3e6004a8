// O await está três chamadas abaixo de quem começou; o yield não pode estar nem uma.
const dorme = (ms) => new Promise((pronto) => setTimeout(pronto, ms));
const ferve = async () => { await dorme(10); throw new Error('faltou gás'); };
const coa = async () => { await ferve(); };
const serve = async () => { await coa(); };

serve().catch((erro) => {
  const linhas = erro.stack.split('\n').map((linha) => linha.replace(/\(.*\//, '(').trim());
  console.log(linhas.join('\n'));
});
// espera: Error: faltou gás
// espera: at ferve (fundo.js:3)
// espera: at async coa (fundo.js:4)
// espera: at async serve (fundo.js:5)
