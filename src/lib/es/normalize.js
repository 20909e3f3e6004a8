/* es/normalize.js -- as formas do Unicode: 'é' é um código só (NFC) ou 'e' e um acento (NFD).
 *
 * Decompor é trocar cada caractere pelo que a tabela diz e pôr as marcas na ordem das classes;
 * compor é juntar de novo, da esquerda para a direita, cada letra e as marcas que a seguem. As
 * sílabas coreanas não estão na tabela: a decomposição delas é uma conta. */
(function (native, need) {
  'use strict';

  var HANGUL = 0xac00, LEAD = 0x1100, VOWEL = 0x1161, TRAIL = 0x11a7; // a conta do coreano
  var VOWELS = 21, TRAILS = 28, SYLLABLES = 11172;
  var FORMS = { NFC: true, NFD: true, NFKC: true, NFKD: true };
  var tables = null;

  function numbers(word) {
    return word.split('.').map(function (digits) { return parseInt(digits, 36); });
  }

  function fromCode(code) {
    return String.fromCodePoint(code);
  }

  // A tabela em texto vira { caractere: decomposição }.
  function readMap(text, map, visit) {
    var code = 0;
    text.split(' ').forEach(function (word) {
      var parts = numbers(word);
      code += parts[0];
      map[fromCode(code)] = parts.slice(1).map(fromCode).join('');
      if (visit) visit(fromCode(code), parts);
    });
  }

  function load() {
    var data = need('es/decompositions');
    var canonical = Object.create(null), compatible = Object.create(null);
    var pairs = Object.create(null), classes = Object.create(null);
    var code = 0;
    readMap(data.composed, canonical);
    Object.keys(canonical).forEach(function (char) {
      var points = Array.from(canonical[char]);
      pairs[canonical[char]] = char;
      if (points.length > 2) pairs[points.slice(0, -1).join('') + '+' + points[points.length - 1]] = char;
    });
    readMap(data.split, canonical);
    readMap(data.compatible, compatible);
    data.marks.split(' ').forEach(function (word) {
      var parts = numbers(word);
      code += parts[0];
      for (var i = 0; i <= parts[1]; i++) classes[fromCode(code + i)] = parts[2];
      code += parts[1];
    });
    tables = { canonical: canonical, compatible: compatible, pairs: pairs, classes: classes };
  }

  function classOf(char) {
    return tables.classes[char] || 0;
  }

  function pushSyllable(output, index) {
    output.push(fromCode(LEAD + Math.floor(index / (VOWELS * TRAILS))));
    output.push(fromCode(VOWEL + Math.floor(index % (VOWELS * TRAILS) / TRAILS)));
    if (index % TRAILS !== 0) output.push(fromCode(TRAIL + index % TRAILS));
  }

  // Uma marca anda para trás até a classe dela caber.
  function insertMark(output, char) {
    var mark = classOf(char);
    var i = output.length;
    if (mark !== 0) while (i > 0 && classOf(output[i - 1]) > mark) i--;
    output.splice(i, 0, char);
  }

  function decompose(text, compatible) {
    var output = [];
    Array.from(text).forEach(function (char) {
      var syllable = char.codePointAt(0) - HANGUL;
      if (syllable >= 0 && syllable < SYLLABLES) return pushSyllable(output, syllable);
      var parts = (compatible && tables.compatible[char]) || tables.canonical[char];
      if (parts === undefined) return insertMark(output, char);
      Array.from(parts).forEach(function (part) { insertMark(output, part); });
    });
    return output;
  }

  function joinHangul(first, second) {
    var lead = first.codePointAt(0), next = second.codePointAt(0);
    var syllable = lead - HANGUL;
    if (lead >= LEAD && lead < LEAD + 19 && next >= VOWEL && next < VOWEL + VOWELS) {
      return fromCode(HANGUL + ((lead - LEAD) * VOWELS + next - VOWEL) * TRAILS);
    }
    if (syllable >= 0 && syllable < SYLLABLES && syllable % TRAILS === 0 && next > TRAIL && next < TRAIL + TRAILS) {
      return fromCode(lead + next - TRAIL);
    }
    return undefined;
  }

  // O caractere que junta os dois, ou undefined. Quem já é composto (ü) se junta pela sua
  // decomposição ('u¨' + '¯' é ǖ).
  function join(first, second) {
    var whole = tables.canonical[first];
    var key = whole === undefined ? first + second : whole + '+' + second;
    return tables.pairs[key] || joinHangul(first, second);
  }

  function compose(chars) {
    var output = [];
    var starter = -1; // onde está a letra a que as marcas se juntam
    var last = 0;     // a classe da marca anterior que não se juntou
    chars.forEach(function (char) {
      var mark = classOf(char);
      var blocked = starter < output.length - 1 && last >= mark;
      var joined = starter < 0 || blocked ? undefined : join(output[starter], char);
      if (joined !== undefined) {
        output[starter] = joined;
        return;
      }
      if (mark === 0) starter = output.length;
      last = mark;
      output.push(char);
    });
    return output;
  }

  function normalize(text, form) {
    var name = form === undefined ? 'NFC' : String(form);
    if (FORMS[name] !== true) {
      throw new RangeError('The normalization form should be one of NFC, NFD, NFKC, NFKD.');
    }
    if (!/[\xa0-\uffff]/.test(text)) return text;
    if (tables === null) load();
    var chars = decompose(text, name === 'NFKC' || name === 'NFKD');
    return (name === 'NFC' || name === 'NFKC' ? compose(chars) : chars).join('');
  }

  return { normalize: normalize };
})
