// Leitor de CSV com aspas, em gerador; tabela e agrupamento.
function* campos(texto, separador = ',') {
  let campo = '', linha = [], aspas = false;
  for (let i = 0; i < texto.length; i++) {
    const c = texto[i];
    if (aspas) {
      if (c === '"' && texto[i + 1] === '"') {
        campo += '"';
        i++;
      } else if (c === '"') aspas = false; else campo += c;
    } else if (c === '"') aspas = true;
    else if (c === separador || c === '\n') {
      linha.push(campo); campo = '';
      if (c === '\n') { yield linha; linha = []; }
    } else campo += c;
  }
  if (campo || linha.length) yield [...linha, campo];
}
const tipos = (v) => (v === '' ? null : /^-?\d+(\.\d+)?$/.test(v) ? Number(v) : v);
const le = (texto, op) => {
  const [cabecalho, ...linhas] = campos(texto.trim(), op?.separador);
  return linhas.map((l) => Object.fromEntries(cabecalho.map((nome, i) => [nome, tipos(l[i] ?? '')])));
};
const dados = le(`nome,cidade,nota
Ana,"São Paulo, SP",9.5
"José ""Zé""",Rio,7
Bia,"duas
linhas",
Davi,Rio,8`);
console.log(dados);
const grupos = dados.reduce(
  (g, { cidade, nota }) => ({ ...g, [cidade]: [...(g[cidade] ?? []), nota ?? 0] }), {}
);
for (const [cidade, notas] of Object.entries(grupos)) console.log(
  JSON.stringify(cidade), (notas.reduce((a, b) => a + b) / notas.length).toFixed(2)
);
console.log(le('a;b\n1;-2.5\nx;', { separador: ';' }));
const escreve = (linhas) => linhas.map((l) => Object.values(l).map((v) => (/[",\n]/.test(v ?? '') ? `"${String(v).replace(/"/g, '""')}"` : v ?? '')).join()).join('\n');
console.log(escreve(dados));
console.log([...campos('')].length, [...campos('só um')], [...campos('a,,b\n')]);
