/* page/keys.js -- o teclado: uma tecla por gesto, e nenhuma que se roube de quem está escrevendo. */
(function (native, need) {
  'use strict';

  var dialog = need('raio-x/page/dialog');

  function table(app) {
    return {
      ' ': app.toggle, 'k': app.toggle,
      'ArrowRight': app.forward, 'ArrowLeft': app.backward,
      'Shift+ArrowRight': function () { app.leap(10); }, 'Shift+ArrowLeft': function () { app.leap(-10); },
      'Home': app.toStart, 'End': app.toEnd,
      '[': function () { app.sameThing(-1); }, ']': function () { app.sameThing(1); },
      '-': function () { app.changeSpeed(-1); }, '+': function () { app.changeSpeed(1); },
      '=': function () { app.changeSpeed(1); },
      '/': app.focusFind, 'p': app.toggleAsk, 't': app.toggleTable, 'g': app.toggleProjector, 'a': app.nextTheme,
      'l': app.nextLang, 'o': app.openOptions, '?': app.openHelp, 'z': function () { app.zoom(1 / 1.6); },
      'x': function () { app.zoom(1.6); }, 'e': app.toggleAxis, 'r': app.nextRun, 'm': app.shuffle, 'c': app.openCompare,
      'Escape': app.escape
    };
  }

  function isWriting(element) {
    return /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) && element.type !== 'checkbox' && element.type !== 'radio';
  }

  // Espaço e Enter num botão são do botão; setas numa área que rola são dela.
  function belongs(element, key) {
    if ((key === ' ' || key === 'Enter') && /^(BUTTON|A|SUMMARY)$/.test(element.tagName)) return true;
    return /^(Home|End)$/.test(key) && element.scrollHeight > element.clientHeight + 1 && element.tabIndex === 0 &&
      element.id !== 'timeline';
  }

  function name(e) {
    var key = e.key.length === 1 ? e.key.toLowerCase() : e.key;
    return e.shiftKey && e.key.length > 1 ? 'Shift+' + key : key;
  }

  function guess(app, key) {
    if (!app.isAsking()) return false;
    if (/^[1-9]$/.test(key)) app.guess(Number(key) - 1);
    else if (key === 'Enter') app.forward();
    else return false;
    return true;
  }

  function listen(app) {
    var actions = table(app);
    document.addEventListener('keydown', function (e) {
      if (e.ctrlKey || e.metaKey || e.altKey || dialog.anyOpen()) return;
      if (isWriting(e.target)) {
        if (e.key === 'Escape') e.target.blur();
        return;
      }
      if (belongs(e.target, e.key)) return;
      var action = actions[name(e)];
      if (guess(app, e.key)) e.preventDefault();
      else if (action) {
        e.preventDefault();
        action();
      }
    });
  }

  return { listen: listen };
})
