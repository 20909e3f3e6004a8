/* es_methods.c -- a lista do que cada objeto embutido ganha.
 *
 * Sem função, o método está no módulo em JavaScript ao lado. O terceiro número é quantos
 * argumentos a função recebe; DUK_VARARGS, quando faz diferença quantos vieram. */
#include "es_methods.h"

/* ---- Array ---- */

static const struct es_method array_statics[] = {
    { "from", 1, 3, NULL, 0 },
    { "of", 0, DUK_VARARGS, NULL, 0 },
    { 0 },
};

static const struct es_method array_methods[] = {
    { "at", 1, 1, NULL, 0 },
    { "copyWithin", 2, 3, NULL, 0 },
    { "fill", 1, 3, NULL, 0 },
    { "find", 1, 2, NULL, 0 },
    { "findIndex", 1, 2, NULL, 0 },
    { "findLast", 1, 2, NULL, 0 },
    { "findLastIndex", 1, 2, NULL, 0 },
    { "includes", 1, 2, NULL, 0 },
    { "flat", 0, 1, NULL, 0 },
    { "flatMap", 1, 2, NULL, 0 },
    { "sort", 1, 1, NULL, 0 },
    { "toReversed", 0, 0, NULL, 0 },
    { "toSorted", 1, 1, NULL, 0 },
    { "toSpliced", 2, DUK_VARARGS, NULL, 0 },
    { "with", 2, 2, NULL, 0 },
    { 0 },
};

/* ---- Object ---- */

static const struct es_method object_statics[] = {
    { "assign", 2, DUK_VARARGS, es_object_assign, 0 },
    { "entries", 1, 1, NULL, 0 },
    { "values", 1, 1, NULL, 0 },
    { "fromEntries", 1, 1, NULL, 0 },
    { "getOwnPropertyDescriptors", 1, 1, NULL, 0 },
    { "hasOwn", 2, 2, NULL, 0 },
    { 0 },
};

/* ---- String ---- */

static const struct es_method string_statics[] = {
    { "raw", 1, DUK_VARARGS, NULL, 0 },
    { 0 },
};

static const struct es_method string_methods[] = {
    { "at", 1, 1, NULL, 0 },
    { "padStart", 1, 2, NULL, 0 },
    { "padEnd", 1, 2, NULL, 0 },
    { "trimStart", 0, 0, NULL, 0 },
    { "trimEnd", 0, 0, NULL, 0 },
    { "isWellFormed", 0, 0, NULL, 0 },
    { "toWellFormed", 0, 0, NULL, 0 },
    { "normalize", 0, 1, NULL, 0 },
    { "localeCompare", 1, 3, NULL, 0 },
    { "anchor", 1, 1, NULL, 0 },
    { "big", 0, 0, NULL, 0 },
    { "blink", 0, 0, NULL, 0 },
    { "bold", 0, 0, NULL, 0 },
    { "fixed", 0, 0, NULL, 0 },
    { "fontcolor", 1, 1, NULL, 0 },
    { "fontsize", 1, 1, NULL, 0 },
    { "italics", 0, 0, NULL, 0 },
    { "link", 1, 1, NULL, 0 },
    { "small", 0, 0, NULL, 0 },
    { "strike", 0, 0, NULL, 0 },
    { "sub", 0, 0, NULL, 0 },
    { "sup", 0, 0, NULL, 0 },
    { 0 },
};

/* ---- os arrays tipados ---- */

static const struct es_method typed_statics[] = {
    { "of", 0, DUK_VARARGS, NULL, 0 },
    { "from", 1, 3, NULL, 0 },
    { 0 },
};

static const struct es_method typed_methods[] = {
    { "at", 1, 1, NULL, 0 },
    { "copyWithin", 2, 3, NULL, 0 },
    { "every", 1, 2, NULL, 0 },
    { "fill", 1, 3, NULL, 0 },
    { "filter", 1, 2, NULL, 0 },
    { "find", 1, 2, NULL, 0 },
    { "findIndex", 1, 2, NULL, 0 },
    { "findLast", 1, 2, NULL, 0 },
    { "findLastIndex", 1, 2, NULL, 0 },
    { "forEach", 1, 2, NULL, 0 },
    { "includes", 1, 2, NULL, 0 },
    { "indexOf", 1, DUK_VARARGS, NULL, 0 },
    { "join", 1, 1, NULL, 0 },
    { "lastIndexOf", 1, DUK_VARARGS, NULL, 0 },
    { "map", 1, 2, NULL, 0 },
    { "reduce", 1, DUK_VARARGS, NULL, 0 },
    { "reduceRight", 1, DUK_VARARGS, NULL, 0 },
    { "reverse", 0, 0, NULL, 0 },
    { "slice", 2, 2, NULL, 0 },
    { "some", 1, 2, NULL, 0 },
    { "sort", 1, 1, NULL, 0 },
    { "toLocaleString", 0, 2, NULL, 0 },
    { "toReversed", 0, 0, NULL, 0 },
    { "toSorted", 1, 1, NULL, 0 },
    { "with", 2, 2, NULL, 0 },
    { 0 },
};

/* ---- Reflect ---- */

static const struct es_method reflect_statics[] = {
    { "set", 3, DUK_VARARGS, NULL, 0 },
    { 0 },
};

static const struct es_method proxy_statics[] = {
    { "revocable", 2, 2, NULL, 0 },
    { 0 },
};

/* ---- RegExp ---- */

static const struct es_method regexp_methods[] = {
    { "@@match", 1, 1, NULL, 0 },  { "@@matchAll", 1, 1, NULL, 0 }, { "@@replace", 2, 2, NULL, 0 },
    { "@@search", 1, 1, NULL, 0 }, { "@@split", 2, 2, NULL, 0 },    { 0 },
};

static const struct es_method matching_methods[] = {
    { "matchAll", 1, 1, NULL, 0 },
    { "replaceAll", 2, 2, NULL, 0 },
    { 0 },
};

/* ---- Date e números por escrito ---- */

static const struct es_method date_statics[] = {
    { "UTC", 7, DUK_VARARGS, NULL, 0 },
    { "parse", 1, 1, NULL, 0 },
    { 0 },
};

static const struct es_method date_methods[] = {
    { "toString", 0, 0, NULL, 0 },           { "toDateString", 0, 0, NULL, 0 },
    { "toTimeString", 0, 0, NULL, 0 },       { "toUTCString", 0, 0, NULL, 0 },
    { "toLocaleString", 0, 2, NULL, 0 },     { "toLocaleDateString", 0, 2, NULL, 0 },
    { "toLocaleTimeString", 0, 2, NULL, 0 }, { 0 },
};

static const struct es_method number_methods[] = {
    { "toLocaleString", 0, 2, NULL, 0 },
    { 0 },
};

/* ---- as casas ---- */

static void *code[16][ES_MOST];

const struct es_home es_homes[] = {
    { "Array", "es/array", array_statics, code[0] },
    { "Array.prototype", "es/array", array_methods, code[1] },
    { "Array.prototype", NULL, es_array_iterators, NULL },
    { "String.prototype", NULL, es_string_iterators, NULL },
    { "Object", "es/object", object_statics, code[2] },
    { "String", "es/string", string_statics, code[3] },
    { "String.prototype", "es/string", string_methods, code[4] },
    { "%TypedArray%", "es/typed", typed_statics, code[5] },
    { "%TypedArray%.prototype", "es/typed", typed_methods, code[6] },
    { "%TypedArray%.prototype", NULL, es_array_iterators, NULL },
    { "Function.prototype", NULL, es_function_methods, NULL },
    { "Math", NULL, es_math_functions, NULL },
    { "Reflect", NULL, es_reflect_functions, NULL },
    { "Reflect", "es/reflect", reflect_statics, code[7] },
    { "Proxy", "es/reflect", proxy_statics, code[8] },
    { "RegExp.prototype", "es/regexp", regexp_methods, code[9] },
    { "String.prototype", "es/regexp", matching_methods, code[10] },
    { "Date", "es/date", date_statics, code[11] },
    { "Date.prototype", "es/date", date_methods, code[12] },
    { "Number.prototype", "es/intl-number", number_methods, code[13] },
    { 0 },
};

const struct es_alias es_aliases[] = {
    { "Array.prototype", "@@iterator", "values" },
    { "%TypedArray%.prototype", "@@iterator", "values" },
    { "Date.prototype", "toGMTString", "toUTCString" },
    { "String.prototype", "trimLeft", "trimStart" },
    { "String.prototype", "trimRight", "trimEnd" },
    { 0 },
};

const struct es_tag es_tags[] = {
    { "JSON", "JSON" },
    { "Reflect", "Reflect" },
    { "ArrayBuffer.prototype", "ArrayBuffer" },
    { "DataView.prototype", "DataView" },
    { 0 },
};
