// JSON.stringify: metades de um par, sozinhas, saem como escape; U+2028 e U+2029, não.
const casos = ['\ud800', '\udc00', '😀', 'a\ud83d', '\ude00b', '\ud83d\ud83d\ude00', '\ude00\ud83d', '\u2028\u2029', 'ção\ud83d', '\udbff\udfff', '\ud800\ud800'];
for (const caso of casos) console.log(JSON.stringify(caso), JSON.stringify({ [caso]: [caso] }), JSON.parse(JSON.stringify(caso)) === caso);
