// process.umask: ler, mudar, e os argumentos errados.
const before = process.umask(0o022);
console.log(process.umask(), process.umask('077'), process.umask().toString(8), process.umask(0o1022).toString(8), process.umask().toString(8));
for (const wrong of ['9', 'x', '', -1, 1.5, {}, true, null, 2 ** 32]) {
  try { console.log(process.umask(wrong)); } catch (e) { console.log(e.name, e.code, e.message); }
}
process.umask(before);
