// Linhas certas dentro de laços com closures, switch, try, rótulos, geradores.
const linha = (e) => +/linha-em-lacos\.js:(\d+)/.exec(e.stack)[1];
const fs = [];
for (let i = 0; i < 2; i++) {
  fs.push(() => {
    return new Error();
  });
}
for (const x of
  [1]) {
  const y = x;
  fs.push(() => new Error(y));
}
for (const k in { a: 1 })
  fs.push(() =>
    new Error(k));
console.log(fs.map((f) => linha(f())));
fora: for (let i = 0; ; i++) {
  const g = () => i;
  switch (g()) {
    case 0:
      continue fora;
    case 1: {
      let z = () => new Error();
      console.log(linha(z()));
      break;
    }
    default:
      try {
        null.x;
      } catch ({ stack }) {
        console.log(linha({ stack }));
      } finally {
        console.log(linha(new Error()));
      }
      break fora;
  }
}
function* ger() {
  const f = () => new Error();
  yield f();

  yield new Error();
  try {
    yield* (function* () {
      yield new Error();
    })();
  } finally {
    yield new Error();
  }
}
console.log([...ger()].map(linha));
do {
  let w = new Error();
  console.log(linha(w));
} while (false);
const asy = async () => {
  await null;
  for await (const v of [1]) {
    console.log(linha(new Error()));
  }
  return new Error();
};
asy().then((e) => console.log(linha(e)));
