// Um intervalo e um timer que não se alcançam.
let n = 0;
const i = setInterval(() => { console.log('intervalo', ++n); if (n === 2) { clearInterval(i); fim(); } }, 5);
function fim() {
  setTimeout(() => console.log('timer'), 5);
  setImmediate(() => console.log('immediate'));
}
