// encodeURI, decodeURI e as irmãs Component: o que cada uma deixa como está.
const all = Array.from({ length: 128 }, (_, i) => String.fromCharCode(i)).join('');
console.log(encodeURI(all), encodeURIComponent(all), escape(all));
console.log(encodeURI('é€😀'), decodeURI('%C3%A9%E2%82%AC%F0%9F%98%80'), decodeURI('%2F%3f%23%26'), decodeURIComponent('%2F%3f%23%26'), unescape('%u20AC%E9%zz'));
for (const f of [() => encodeURI('\ud800'), () => encodeURIComponent('\udc00'), () => decodeURI('%'), () => decodeURI('%C3'), () => decodeURI('%C3%41'), () => decodeURIComponent('%FF'), () => decodeURI('%ED%A0%80')]) {
  try { console.log(f()); } catch (e) { console.log(e.name, e.message); }
}
