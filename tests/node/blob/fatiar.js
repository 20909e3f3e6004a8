var b = new Blob(['abc', 'def', 'ghi'], { type: 'x/y' });
var cuts = [[], [1], [2, 5], [-4], [-4, -1], [5, 2], [0, 99], [99], [4, 7, 'A/B'], [undefined, 3, 'é']];
cuts.reduce(function (before, cut) {
  return before.then(function () {
    var s = b.slice.apply(b, cut);
    return s.text().then(function (t) { console.log(cut, s.size, JSON.stringify(s.type), t); });
  });
}, Promise.resolve());
