// O que é da linguagem e o que é do runtime?
const nomes = ['Math', 'JSON', 'parseInt', 'setTimeout', 'require', 'document'];
nomes.forEach((nome) => console.log(nome, nome in globalThis ? 'existe' : 'não existe'));
