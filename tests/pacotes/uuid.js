// uuid 9: v1 a v5 com entradas fixas, validação, bytes, erros.
const { v1, v3, v4, v5, NIL, version, validate, stringify, parse } = require('../../build/npm/node_modules/uuid');
const re = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
console.log(
  v3('olá', v3.DNS), v3('http://ex.com', v3.URL), v5('olá', v5.DNS), v5('', v5.URL),
  v5('ação 😀', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')
);
console.log(
  v4({ random: Uint8Array.from({ length: 16 }, (_, i) => i * 16) }),
  v1({ node: [1, 2, 3, 4, 5, 6], clockseq: 0x1234, msecs: Date.UTC(2020, 0, 1), nsecs: 5678 }),
  [...v4({ random: new Array(16).fill(255) }, new Uint8Array(18), 2)].join()
);
const muitos = new Set(Array.from({ length: 500 }, () => v4()));
console.log(muitos.size, [...muitos].every((x) => re.test(x) && validate(x) && version(x) === 4));
const tempos = [v1(), v1(), v1()];
console.log(tempos.every((x) => version(x) === 1), new Set(tempos).size);
console.log(
  NIL, version(NIL), validate(NIL), validate('x'), validate(5),
  [...parse('6ba7b810-9dad-11d1-80b4-00c04fd430c8')].join(), stringify(parse(v3.URL)) === v3.URL,
  stringify([0, ...parse(v5.URL)], 1)
);
for (const f of [
  () => v3('x', 'ruim'), () => v5('x', [1, 2]), () => parse('z'), () => stringify([1, 2]),
  () => version('x'), () => v1({ node: [1] }).length > 100 && 1
]) { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } }
console.log(v5('x', Array.from(parse(v5.DNS)), new Array(16)).length, v4.length, v3.name, v3.DNS, v5.URL);
