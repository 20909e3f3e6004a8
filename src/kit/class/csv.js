/* csv.js -- uma tabela em CSV (RFC 4180).
 *
 * Com ponto e vírgula é para as planilhas daqui: vírgula nos decimais, e a marca de UTF-8 no começo, sem a qual o
 * Excel erra os acentos. Um texto que começa como fórmula ganha um apóstrofo: foi um aluno quem o escreveu. */
'use strict';

var UTF8_MARK = '\ufeff';

function cell(value, separator) {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return separator === ';' ? String(value).replace('.', ',') : String(value);
  var text = /^[=+\-@\t\r]/.test(value) ? "'" + value : value;
  return /["\r\n]/.test(text) || text.indexOf(separator) >= 0 ? '"' + text.replace(/"/g, '""') + '"' : text;
}

// `rows` são listas de textos e números.
function write(rows, separator) {
  return (separator === ';' ? UTF8_MARK : '') + rows.map(function (row) {
    return row.map(function (value) { return cell(value, separator); }).join(separator) + '\r\n';
  }).join('');
}

module.exports = { write: write };
