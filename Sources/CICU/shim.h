#include <unicode/utrans.h>
#include <unicode/ustring.h>

// ICU renames its functions with each release by macros, which Swift does not see.

static inline UTransliterator *singr_transliterator_open(const UChar *id, int32_t length, UErrorCode *status) {
    return utrans_openU(id, length, UTRANS_FORWARD, NULL, 0, NULL, status);
}

static inline void singr_transliterator_close(UTransliterator *transliterator) {
    utrans_close(transliterator);
}

/// Rewrites `text` in place; `length` becomes that of the result.
static inline void singr_transliterate(
    const UTransliterator *transliterator, UChar *text, int32_t *length, int32_t capacity, UErrorCode *status
) {
    int32_t limit = *length;
    utrans_transUChars(transliterator, text, length, capacity, 0, &limit, status);
}
