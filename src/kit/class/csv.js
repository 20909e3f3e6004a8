/* csv.js -- uma tabela em CSV (RFC 4180).
 *
 * Com ponto e vírgula é para as planilhas daqui: vírgula nos decimais, e a marca de UTF-8 no começo, sem a qual o
 * Excel erra os acentos. Um texto que começa como fórmula ganha um apóstrofo, e os caracteres de controle ficam à vista:
 * foi um aluno quem o escreveu. */
'use strict';

var UTF8_MARK = '\ufeff';

function visible(control) {
  return '\\x' + ('0' + control.charCodeAt(0).toString(16)).slice(-2);
}

function cell(value, separator) {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return separator === ';' ? String(value).replace('.', ',') : String(value);
  var seen = value.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, visible);
  var text = /^\s*[=+\-@]/.test(seen) ? "'" + seen : seen;
  return /["\r\n]/.test(text) || text.indexOf(separator) >= 0 ? '"' + text.replace(/"/g, '""') + '"' : text;
}

// `rows` são listas de textos e números.
function write(rows, separator) {
  return (separator === ';' ? UTF8_MARK : '') + rows.map(function (row) {
    return row.map(function (value) { return cell(value, separator); }).join(separator) + '\r\n';
  }).join('');
}

module.exports = { write: write };
