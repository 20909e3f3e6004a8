// Um timer que se cancela por dentro, pelo objeto que recebe.
var n = 0;
setInterval(function () {
  console.log('vez', n);
  if (++n === 2) clearInterval(this);
}, 4);
