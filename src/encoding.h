/* encoding.h -- bytes escritos como texto: latin1, ascii, utf16le, base64 e hex.
 *
 * O texto, aqui, é o de dentro do Duktape: cada unidade de 16 bits do JavaScript em um,
 * dois ou três bytes. (UTF-8 é assunto de text.h, que encoding.c só apresenta aos outros.)
 * Funções puras: não alocam, não guardam nada, servem a qualquer thread. */
#ifndef NOZINHO_ENCODING_H
#define NOZINHO_ENCODING_H

#include <stddef.h>

enum encoding {
    ENCODING_UTF8,
    ENCODING_UTF16LE,
    ENCODING_LATIN1,
    ENCODING_ASCII,
    ENCODING_BASE64,
    ENCODING_BASE64URL,
    ENCODING_HEX,
    ENCODING_UNKNOWN
};

/* A codificação com esse nome, em qualquer caixa ("UTF-8", "binary", "ucs2"…), ou
 * ENCODING_UNKNOWN. */
enum encoding encoding_find(const char *name, size_t length);

/* O nome como o Node o escreve: "utf8", "utf16le"… */
const char *encoding_name(enum encoding encoding);

/* Texto -> bytes, menos ENCODING_UTF8. Escreve em `out` no máximo `room` bytes, sem partir
 * um caractere ao meio, e devolve quantos escreveu. O que não se entende encerra a leitura
 * (hex) ou é pulado (base64), como no Node. Com `out` NULL só conta. */
size_t encoding_encode(enum encoding encoding, const char *text, size_t length, unsigned char *out,
                       size_t room);

/* Quantos bytes encoding_encode escreve no máximo para um texto de `length` bytes. */
size_t encoding_encoded_bound(enum encoding encoding, size_t length);

/* Bytes -> texto, menos ENCODING_UTF8. Devolve quantos bytes de texto escreveu em `out`. */
size_t encoding_decode(enum encoding encoding, const unsigned char *bytes, size_t length,
                       char *out);

/* Quantos bytes de texto encoding_decode escreve no máximo. */
size_t encoding_decoded_bound(enum encoding encoding, size_t length);

#endif
