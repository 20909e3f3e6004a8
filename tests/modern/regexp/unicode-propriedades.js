// \p{…} com u: as classes que os programas usam.
const tenta = (fonte, flags, ...textos) => {
  try {
    const re = new RegExp(fonte, flags);
    console.log(fonte, textos.map((t) => re.test(t)).join());
  } catch (e) { console.log(fonte, e.name); }
};
tenta('^\\p{L}+$', 'u', 'olá', 'abc', 'ação', 'a1', '日本');
tenta('^\\p{Lu}', 'u', 'É', 'é', 'A');
tenta('^\\p{Ll}', 'u', 'é', 'É');
tenta('^\\p{N}+$', 'u', '123', '١٢', 'x');
tenta('^\\P{L}+$', 'u', '123', 'a');
tenta('^[\\p{L}\\d_]+$', 'u', 'maçã_1', 'a-b');
tenta('^\\p{Script=Greek}+$', 'u', 'αβγ', 'abc');
tenta('\\p{P}', 'u', 'a.b', 'ab');
tenta('^\\p{Alphabetic}+$', 'u', 'çã', '1');
tenta('\\p{NaoExiste}', 'u', 'x');
tenta('\\p{L}', '', 'p{L}', 'a');
tenta('^\\p{Emoji_Presentation}$', 'u', '😀', 'a');
console.log('olá mundo são'.match(/\p{L}+/gu), 'Água é boa'.replace(/\p{Lu}/gu, (c) => `[${c}]`));
