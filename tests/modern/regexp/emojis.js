// As propriedades dos emojis: quantos caracteres tem cada uma, o primeiro e o último.
const todos = [];
for (let c = 0; c <= 0x33ff; c++) todos.push(String.fromCodePoint(c));
for (let c = 0xfe00; c <= 0xfe0f; c++) todos.push(String.fromCodePoint(c));
for (let c = 0x1f000; c <= 0x1fbff; c++) todos.push(String.fromCodePoint(c));
const texto = todos.join('');
for (const nome of ['Emoji', 'EPres', 'Emoji_Presentation', 'Emoji_Modifier', 'EMod', 'Emoji_Modifier_Base', 'EBase',
  'EComp', 'Emoji_Component', 'RI', 'Regional_Indicator', 'Extended_Pictographic', 'ExtPict']) {
  const achados = texto.match(new RegExp(`\\p{${nome}}`, 'gu'));
  console.log(nome, achados.length, achados[0].codePointAt().toString(16), achados.pop().codePointAt().toString(16));
}
const soEmojis = /^(\p{Extended_Pictographic}|\p{Emoji_Component})+$/u;
console.log(soEmojis.test('👍🏽🇧🇷❤️'), soEmojis.test('ação'), '👩🏽‍🚀 e 🧑'.match(/\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?/gu));
try { new RegExp('\\p{EmojiX}', 'u'); } catch (e) { console.log(e.message); }
