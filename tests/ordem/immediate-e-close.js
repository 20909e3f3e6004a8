// As escritas de cada um, uma volta de cada vez.
var voltas = 0;
(function volta() {
  console.log('volta', voltas);
  if (++voltas < 4) setImmediate(volta);
})();
