/* stream.c -- a camada stream não tem C: é JavaScript sobre buffer, events e queue.
 *
 * Existe como camada para ter lugar na pilha, entre os callbacks e quem lê e escreve de verdade
 * (fs, net, http). */
#include "stream.h"

static const struct global globals[] = {
    { "Blob", "blob", "Blob" },
    { "File", "blob", "File" },
    { "ReadableStream", "stream/web", "ReadableStream" },
    { "ReadableStreamDefaultReader", "stream/web", "ReadableStreamDefaultReader" },
    { "ReadableStreamBYOBReader", "stream/web", "ReadableStreamBYOBReader" },
    { "ReadableStreamBYOBRequest", "stream/web", "ReadableStreamBYOBRequest" },
    { "ReadableByteStreamController", "stream/web", "ReadableByteStreamController" },
    { "ReadableStreamDefaultController", "stream/web", "ReadableStreamDefaultController" },
    { "TransformStream", "stream/web", "TransformStream" },
    { "TransformStreamDefaultController", "stream/web", "TransformStreamDefaultController" },
    { "WritableStream", "stream/web", "WritableStream" },
    { "WritableStreamDefaultController", "stream/web", "WritableStreamDefaultController" },
    { "WritableStreamDefaultWriter", "stream/web", "WritableStreamDefaultWriter" },
    { "ByteLengthQueuingStrategy", "stream/web", "ByteLengthQueuingStrategy" },
    { "CountQueuingStrategy", "stream/web", "CountQueuingStrategy" },
    { "TextEncoderStream", "stream/web", "TextEncoderStream" },
    { "TextDecoderStream", "stream/web", "TextDecoderStream" },
    { 0 },
};

extern const struct embedded stream_modules[];
const struct layer stream_layer = { "stream", NULL, stream_modules, globals, NULL, NULL };
