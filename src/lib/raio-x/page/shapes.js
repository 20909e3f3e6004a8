/* page/shapes.js -- a figura de cada espécie, num quadrado de 16 por 16: a cor nunca é o único sinal. */
(function (native, need) {
  'use strict';

  var dom = need('raio-x/page/dom');

  var FILE = 'M3 1h7l3 3v11H3zM10 1v3h3M5.5 8h5M5.5 11h5';
  var SOCKET = 'M8 1v4M5 5h6v4a3 3 0 0 1-6 0zM8 12v3';
  var STAR = 'M8 1v14M1 8h14M3 3l10 10M13 3L3 13';
  var CHIP = 'M4 4h8v8H4zM6 1v3M10 1v3M6 12v3M10 12v3M1 6h3M1 10h3M12 6h3M12 10h3';
  var paths = {
    script: 'M3 2l11 6-11 6z',
    timer: 'M8 2a6 6 0 1 0 .01 0zM8 4.5V8l2.5 2',
    immediate: 'M9 1L3 9h4l-1 6 6-8H8z',
    tick: 'M2 3l5 5-5 5M8 3l5 5-5 5',
    micro: 'M8 1l7 7-7 7-7-7z',
    fs: FILE, dns: 'M8 1.5a6.5 6.5 0 1 0 .01 0zM1.5 8h13M8 1.5c-4 4-4 9 0 13M8 1.5c4 4 4 9 0 13',
    sqlite: 'M2 3.5a6 2.5 0 1 0 12 0a6 2.5 0 1 0-12 0v9a6 2.5 0 0 0 12 0v-9M2 8a6 2.5 0 0 0 12 0',
    crypto: 'M3 7h10v8H3zM5 7V4.500a3 3 0 0 1 6 0V7', zlib: 'M1 4h14M3 8h10M5 12h6',
    tcp: SOCKET, pipe: SOCKET, udp: SOCKET, http: SOCKET,
    process: CHIP, ipc: CHIP, signal: 'M3 15V1l10 4-10 4', watch: 'M1 8c4-6 10-6 14 0-4 6-10 6-14 0zM8 6a2 2 0 1 0 .01 0z',
    stdin: 'M2 3h12v10H2zM4 6l2 2-2 2M8 10h3', alarm: 'M8 2a6 6 0 1 0 .01 0zM8 4.5V8l2.5 2',
    output: 'M2 3h12v10H2zM5 8h6', loop: 'M13 5A6 6 0 1 0 14 9M14 1v4h-4'
  };

  function path(kind) {
    return Object.prototype.hasOwnProperty.call(paths, kind) ? paths[kind] : STAR;
  }

  function draw(parent, kind) {
    var svg = dom.addSvg(parent, 'svg', { 'class': 'shape', viewBox: '0 0 16 16', 'aria-hidden': 'true' });
    dom.addSvg(svg, 'path', { d: path(kind) });
    return svg;
  }

  function change(svg, kind) {
    dom.setAttribute(svg.firstChild, 'd', path(kind));
  }

  return { draw: draw, change: change };
})
