// Enquanto houver tiques, nem promessa nem timer têm vez.
var n = 0;
setTimeout(() => console.log('timer'), 0);
Promise.resolve().then(() => console.log('promessa'));
(function mais() {
  console.log('tique', n);
  if (++n < 6) process.nextTick(mais);
})();
