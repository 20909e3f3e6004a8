// process.hrtime e uptime; hrtime(antes) mede o que passou.
const start = process.hrtime();
console.log(start.length, start.every(Number.isInteger), start[1] < 1e9);
const [s, n] = process.hrtime(start);
console.log(s, n >= 0);
console.log(process.hrtime([start[0], start[1] + 1])[0] <= 0);
for (const wrong of [5, 'x', [1], [1, 2, 3], null, {}]) {
  try { console.log(process.hrtime(wrong).length); } catch (e) { console.log(e.name, e.code, e.message); }
}
const up = process.uptime();
console.log(typeof up, up > 0, process.uptime() >= up);
console.log(process.hrtime.name, process.uptime.length);
