// readUInt32BE e writeUInt32BE, com os nomes de sempre e os de hoje (Uint), nas bordas e fora delas.
const b = Buffer.alloc(6, 0xaa);
console.log(b.writeUInt32BE(0xfeedface, 1), b, b.readUInt32BE(1), b.readUint32BE(1), b.readUInt32BE(1).toString(16));
console.log(b.writeUint32BE(4294967295, 2), b, b.readUInt32BE(2));
for (const f of [() => b.readUInt32BE(3), () => b.readUInt32BE(-1), () => b.writeUInt32BE(4294967296, 0), () => b.writeUInt32BE(1, 'x'),
  () => b.writeUInt32BE(-1), () => b.readUInt32BE(1.5)]) {
  try { console.log(f()); } catch (e) { console.log(e.code, e.message); }
}
