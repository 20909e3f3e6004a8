// Uma linha só, enorme, que não acaba.
// veredito: failed
process.stdout.write(new Array(250 * 1024).join('c'));
