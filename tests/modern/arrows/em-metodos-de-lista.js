// As arrows curtas que todo programa tem.
const pessoas = [{ n: 'Ana', i: 30 }, { n: 'Beto', i: 17 }, { n: 'Caio', i: 45 }];
console.log(pessoas.filter(({ i }) => i >= 18).map(({ n }) => n));
console.log(pessoas.reduce((t, { i }) => t + i, 0) / pessoas.length);
console.log([...pessoas].sort((a, b) => a.i - b.i).map((p) => p.n).join(' < '));
console.log(pessoas.find((p) => p.n.startsWith('C'))?.i, pessoas.findIndex((p) => p.i > 99));
console.log(pessoas.some((p) => p.i < 18), pessoas.every((p) => p.n.length > 2));
console.log(Object.fromEntries(pessoas.map((p) => [p.n, p.i])));
console.log([[1, 2], [3]].flatMap((x) => x.map((y) => y * 10)));
