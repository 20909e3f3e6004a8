// Linhas certas depois de textos de várias linhas, comentários, parâmetros espalhados.
const linha = (e) => +/linha-no-meio-do-modelo\.js:(\d+)/.exec(e.stack)[1];
const t = `um
dois ${(() => { try { throw new Error(); } catch (e) { return linha(e); } })()}
três ${
  (() => { try { throw new Error(); } catch (e) { return linha(e); } })()
}`;
console.log(t);
/* comentário
   de várias
   linhas */ console.log(linha(new Error()));
const f = (
  a,
  b = new Error(),
  {
    c = new Error(),
  } = {},
  ...resto
) => [linha(b), linha(c), linha(new Error())];
console.log(f());
const o = {
  a: new Error(),
  ...{
    b: new Error(),
  },
  [`c${1}`]:
    new Error(),
};
console.log(linha(o.a), linha(o.b), linha(o.c1));
class K {
  campo = new Error();
  static s =
    new Error();
  #p =
    new Error();
  le() {
    return this
      .#p;
  }
}
console.log(linha(new K().campo), linha(K.s), linha(new K().le()));
const [
  x = new Error(),
  {
    y = new Error(),
  } = {},
] = [];
console.log(linha(x), linha(y));
console.log(
  [1]
    .map((v) => v)
    .map(() =>
      linha(new Error())
    )
);
const e2 = o?.
  naoHa?.
  nada ?? new Error();
console.log(linha(e2), linha(new Error('\
continuada')), linha(new Error()));
