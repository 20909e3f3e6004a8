// memoryUsage, availableMemory, constrainedMemory, resourceUsage e cpuUsage: a forma das respostas.
const isBytes = (n) => Number.isFinite(n) && n >= 0;
console.log(isBytes(process.availableMemory()), isBytes(process.constrainedMemory()));
console.log(process.availableMemory() > 0, process.availableMemory() <= require('os').totalmem());
console.log(Object.keys(process.memoryUsage()).join(), Object.values(process.memoryUsage()).every(isBytes), isBytes(process.memoryUsage.rss()));
console.log(Object.keys(process.resourceUsage()).join());
const cpu = process.cpuUsage();
console.log(Object.keys(cpu).join(), process.cpuUsage(cpu).user >= 0);
for (const wrong of [5, {}, { user: -1, system: 0 }, { user: 1 }, { user: 'x', system: 1 }]) {
  try { process.cpuUsage(wrong); } catch (e) { console.log(e.code, e.message); }
}
