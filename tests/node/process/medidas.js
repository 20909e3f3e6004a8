// hrtime, uptime, memoryUsage, cpuUsage e resourceUsage: a forma do que devolvem.
const a = process.hrtime(), d = process.hrtime(a);
console.log(a.length, d[0], d[1] >= 0 && d[1] < 1e9, process.uptime() > 0);
console.log(Object.keys(process.memoryUsage()), process.memoryUsage.rss() > 1e6, Object.keys(process.cpuUsage()), Object.keys(process.resourceUsage()));
for (const f of [() => process.hrtime(3), () => process.hrtime([1]), () => process.cpuUsage({ user: -1, system: 0 }), () => process.cpuUsage(3)]) try { f(); } catch (e) { console.log(e.code, e.message); }
